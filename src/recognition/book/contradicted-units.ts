import {
  maybeTable,
  shownCell,
  type AmountUnit,
  type BoundCell,
  type Irregularity,
  type RecognisedTable,
  type ReportModel,
  maybeRow,
  type ColumnKey,
  type RowKey,
  type TableId,
} from '../../model';

/** A figure of a table: one cell, or the sum of a few of one column. */
interface Figure {
  readonly table: TableId;
  readonly rows: readonly RowKey[];
  readonly column: ColumnKey;
}

/** Figures that two tables print alike whatever the year: the same total on two sheets. */
const SAME_FIGURES: readonly (readonly [Figure, Figure])[] = [
  [figure('incomeExpenditure', 'finalAmount', 'in.total'), figure('income', 'total', 'total')],
  [figure('incomeExpenditure', 'finalAmount', 'out.total'), figure('expenditure', 'total', 'total')],
  [figure('fiscalAppropriation', 'finalAmount', 'in.total'), figure('income', 'fiscalAppropriation', 'total')],
  [figure('fiscalAppropriation', 'generalBudget', 'out.total'), figure('generalBudgetExpenditure', 'total', 'total')],
  [figure('fiscalAppropriation', 'governmentFund', 'out.total'), figure('governmentFund', 'total', 'total')],
  [figure('fiscalAppropriation', 'stateCapital', 'out.total'), figure('stateCapital', 'total', 'total')],
  [
    figure('generalBudgetExpenditure', 'basicExpenditure', 'total'),
    figure('generalBudgetBasic', 'finalAmount', 'personnelTotal', 'publicTotal'),
  ],
  [
    figure('incomeExpenditure', 'finalAmount', 'in.generalBudgetAppropriation'),
    figure('fiscalAppropriation', 'finalAmount', 'in.generalBudget'),
  ],
];
/** 万元 in 元. */
const SCALE = 10_000;
/** The same total on two sheets may differ by mistake as well; it is still the unit where it is close. */
const LEEWAY = 0.2;
/** A whole book below a 万元, or above a 万亿元, is in the other unit than it says. */
const LEAST_BOOK_FEN = 1_000_000;
const MOST_BOOK_FEN = 1e14;

type Tables = Pick<ReportModel, 'tables'>;
type Found = Pick<Irregularity, 'kind' | 'ref' | 'text' | 'other'>;

/** Notes on each table whose figures are of another size than its unit of money says. */
export function withContradictedUnits(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const comparisons = SAME_FIGURES.flatMap((pair) => compare({ tables }, pair) ?? []);
  const suspects = suspectTables({ tables }, comparisons);
  // A whole that is itself of another size than its neighbours is no measure.
  const measures = witnessAgainst('incomeExpenditure', comparisons) === undefined ? tables : [];
  return tables.map((table) => {
    const found = suspects.get(table.id) ?? implausible(table) ?? partAboveWhole(table, measures);
    return found === null ? table : { ...table, irregularities: [...table.irregularities, found] };
  });
}

/**
 * Two figures that should be alike, both in fen by the unit of their own table: a wrong unit shows as a ratio of 10⁴.
 */
interface Comparison {
  readonly tables: readonly [TableId, TableId];
  readonly cells: readonly [BoundCell, BoundCell];
  /** The second figure over the first. */
  readonly ratio: number;
}

/** A table that contradicts more neighbours than it agrees with, and more than any neighbour does: one that it does. */
function witnessAgainst(id: TableId, comparisons: readonly Comparison[]): Comparison | undefined {
  const own = comparisons.filter(({ tables }) => tables.includes(id));
  const odd = own.filter(isScaled);
  const [witness] = odd;
  const isOdd = witness !== undefined && odd.length * 2 > own.length && outweighs(id, witness, comparisons);
  return isOdd ? witness : undefined;
}

/** The tables that are of another size than their neighbours, and could be in the other unit. */
function suspectTables({ tables }: Tables, comparisons: readonly Comparison[]): ReadonlyMap<TableId, Found> {
  const found = new Map<TableId, Found>();
  for (const table of tables) {
    const { id, unit } = table;
    const witness = witnessAgainst(id, comparisons);
    if (witness === undefined) continue;
    const looksLike = likelyUnit(id, unit, witness);
    if (looksLike === null) continue;
    const cell = witness.cells[witness.tables[0] === id ? 0 : 1];
    found.set(id, contradiction(table, cell, looksLike));
  }
  return found;
}

/**
 * Whether the other table agrees with more of its neighbours, so that this is the odd one; with as many, neither is
 * named.
 */
function outweighs(id: TableId, { tables }: Comparison, comparisons: readonly Comparison[]): boolean {
  const other = tables[0] === id ? tables[1] : tables[0];
  const agreeing = (table: TableId): number =>
    comparisons.filter((each) => each.tables.includes(table) && !isScaled(each)).length;
  return agreeing(other) > agreeing(id);
}

/** Figures 10⁴ too large under 万元 are 元; 10⁴ too small under 元 are 万元. */
function likelyUnit(id: TableId, unit: AmountUnit, { tables, ratio }: Comparison): AmountUnit | null {
  const isLarge = tables[1] === id ? ratio > 1 : ratio < 1;
  if (isLarge && unit === '万元') return '元';
  return !isLarge && unit === '元' ? '万元' : null;
}

/**
 * What the size of the whole book says, where it states a unit; parts of it may well be very small or very large. Null
 * for other tables and for a total of zero.
 */
function implausible(table: RecognisedTable): Found | null {
  if (table.id !== 'incomeExpenditure' || !table.unitStated) return null;
  const cell = maybeRow(table, 'out.grandTotal')?.cells.get('finalAmount');
  const fen = Math.abs(cell?.amount?.fen ?? 0);
  if (cell === undefined || fen === 0) return null;
  if (table.unit === '元' && fen < LEAST_BOOK_FEN) return contradiction(table, cell, '万元');
  return table.unit === '万元' && fen > MOST_BOOK_FEN ? contradiction(table, cell, '元') : null;
}

/** 三公 is a part of the year's outgo: above it, and within it once divided by 万, it is in 元. */
function partAboveWhole(table: RecognisedTable, tables: readonly RecognisedTable[]): Found | null {
  if (table.id !== 'threePublic' || table.unit !== '万元') return null;
  const [part] = cellsAt({ tables }, figure('threePublic', 'finalAmount', 'total'));
  const whole = totalFen(cellsAt({ tables }, figure('incomeExpenditure', 'finalAmount', 'out.total')));
  if (part === undefined || whole === 0 || totalFen([part]) <= whole) return null;
  return totalFen([part]) / SCALE <= whole ? contradiction(table, part, '元') : null;
}

function contradiction({ unit, unitStated }: RecognisedTable, cell: BoundCell, looksLike: AmountUnit): Found {
  const figure = shownCell(cell, unit);
  const says = unitStated ? `标明${unit}` : `没有标明单位，按${unit}读取`;
  return {
    kind: 'unitContradicted',
    ref: cell.ref,
    text: `${says}，但 ${figure} 的大小像是${looksLike}`,
    other: looksLike,
  };
}

/** Null where a figure is missing, or zero: zeros have no ratio. */
function compare(report: Tables, [a, b]: readonly [Figure, Figure]): Comparison | null {
  const [first, second] = [cellsAt(report, a), cellsAt(report, b)];
  const [from, to] = [totalFen(first), totalFen(second)];
  const [fromCell, toCell] = [first[0], second[0]];
  if (fromCell === undefined || toCell === undefined || from === 0 || to === 0) return null;
  return { tables: [a.table, b.table], cells: [fromCell, toCell], ratio: to / from };
}

function totalFen(cells: readonly BoundCell[]): number {
  return cells.reduce((sum, { amount }) => sum + (amount?.fen ?? 0), 0);
}

/** Whether two figures are about 10⁴ apart, either way. */
function isScaled({ ratio }: Comparison): boolean {
  const size = Math.abs(ratio);
  return [SCALE, 1 / SCALE].some((scale) => Math.abs(size / scale - 1) < LEEWAY);
}

/** The cells of a figure; empty where the table or the row is not there. */
function cellsAt(report: Tables, { table, rows, column }: Figure): readonly BoundCell[] {
  const found = maybeTable(report, table);
  return found === undefined ? [] : rows.flatMap((row) => maybeRow(found, row)?.cells.get(column) ?? []);
}

function figure(table: TableId, column: ColumnKey, ...rows: readonly RowKey[]): Figure {
  return { table, rows, column };
}
