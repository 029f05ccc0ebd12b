import {
  maybeTable,
  refKey,
  type AmountUnit,
  type BoundCell,
  type Irregularity,
  type RecognisedTable,
  type ReportModel,
  maybeRow,
  type Place,
  type TableId,
} from '../model';

/** Figures that two tables print alike whatever the year: the same total on two sheets. */
const SAME_FIGURES: readonly (readonly [Place, Place])[] = [
  [place('incomeExpenditure', 'in.total', 'finalAmount'), place('income', 'total', 'total')],
  [place('incomeExpenditure', 'out.total', 'finalAmount'), place('expenditure', 'total', 'total')],
  [place('fiscalAppropriation', 'in.total', 'finalAmount'), place('income', 'total', 'fiscalAppropriation')],
  [place('fiscalAppropriation', 'out.total', 'generalBudget'), place('generalBudgetExpenditure', 'total', 'total')],
  [place('fiscalAppropriation', 'out.total', 'governmentFund'), place('governmentFund', 'total', 'total')],
  [place('fiscalAppropriation', 'out.total', 'stateCapital'), place('stateCapital', 'total', 'total')],
  [
    place('generalBudgetExpenditure', 'total', 'basicExpenditure'),
    place('generalBudgetBasic', 'basicTotal', 'finalAmount'),
  ],
  [
    place('incomeExpenditure', 'in.generalBudgetAppropriation', 'finalAmount'),
    place('fiscalAppropriation', 'in.generalBudget', 'finalAmount'),
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
  const suspects = suspectTables({ tables });
  return tables.map((table) => {
    const found = suspects.get(table.id) ?? implausible(table);
    return found === null ? table : { ...table, irregularities: [...table.irregularities, found] };
  });
}

interface Comparison {
  readonly tables: readonly [TableId, TableId];
  readonly cells: readonly [BoundCell, BoundCell];
  /** The second figure over the first. */
  readonly ratio: number;
}

/** A table that contradicts more neighbours than it agrees with, and more than any neighbour does. */
function suspectTables(report: Tables): ReadonlyMap<TableId, Found> {
  const comparisons = SAME_FIGURES.flatMap((pair) => compare(report, pair) ?? []);
  const found = new Map<TableId, Found>();
  for (const { id, unit } of report.tables) {
    const own = comparisons.filter(({ tables }) => tables.includes(id));
    const odd = own.filter(isScaled);
    const [witness] = odd;
    if (witness === undefined || odd.length * 2 <= own.length || !outweighs(id, witness, comparisons)) continue;
    const looksLike = likelyUnit(id, unit, witness);
    if (looksLike === null) continue;
    const cell = witness.cells[witness.tables[0] === id ? 0 : 1];
    found.set(id, contradiction(cell, unit, looksLike));
  }
  return found;
}

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

function implausible(table: RecognisedTable): Found | null {
  if (table.id !== 'incomeExpenditure') return null;
  const cell = maybeRow(table, 'out.grandTotal')?.cells.get('finalAmount');
  const fen = Math.abs(cell?.amount?.fen ?? 0);
  if (cell === undefined || fen === 0) return null;
  if (table.unit === '元' && fen < LEAST_BOOK_FEN) return contradiction(cell, '元', '万元');
  return table.unit === '万元' && fen > MOST_BOOK_FEN ? contradiction(cell, '万元', '元') : null;
}

function contradiction({ ref, value }: BoundCell, stated: AmountUnit, looksLike: AmountUnit): Found {
  const figure = typeof value === 'number' || typeof value === 'string' ? String(value) : refKey(ref);
  return {
    kind: 'unitContradicted',
    ref,
    text: `标明${stated}，但 ${figure} 的大小像是${looksLike}`,
    other: looksLike,
  };
}

function compare(report: Tables, [a, b]: readonly [Place, Place]): Comparison | null {
  const [first, second] = [cellAt(report, a), cellAt(report, b)];
  const [from, to] = [first?.amount?.fen ?? 0, second?.amount?.fen ?? 0];
  if (first === undefined || second === undefined || from === 0 || to === 0) return null;
  return { tables: [a.table, b.table], cells: [first, second], ratio: to / from };
}

function isScaled({ ratio }: Comparison): boolean {
  const size = Math.abs(ratio);
  return [SCALE, 1 / SCALE].some((scale) => Math.abs(size / scale - 1) < LEEWAY);
}

function cellAt(report: Tables, { table, row, column }: Place): BoundCell | undefined {
  const found = maybeTable(report, table);
  return found === undefined ? undefined : maybeRow(found, row)?.cells.get(column);
}

function place(table: TableId, row: string, column: string): Place {
  return { table, row, column };
}
