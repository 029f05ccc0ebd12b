import { maybeRow, maybeTable, type Place, type RecognisedTable, type ReportModel, type TableId } from '../model';
import { BASIC_SOURCE, BASIC_TOTALS, BASIC_TOTALS_SOURCE, PUBLIC_SOURCES, rowName, tableTitle } from '../standards';

/** 分 in 0.01 万元. */
const STEP = 10_000;
const STEPS_PER_UNIT = 100;
/** 类 of 人员经费; 公用经费 is what remains, whatever 类 a year adds. */
const PERSONNEL = ['301', '303'];

/** A figure of the 财决 workbook in 分, or why there is none. */
export type SourceFigure = { readonly fen: number } | { readonly gap: string };

/** 元 to 万元, as the public tables show it: half up (away from zero) at the second decimal. */
export function toPublished(fen: number): number {
  const steps = Math.sign(fen) * Math.round(Math.abs(fen) / STEP);
  return steps === 0 ? 0 : steps / STEPS_PER_UNIT;
}

/** The 财决 table that a public one is made of; undefined where the workbook does not have it. */
export function sourceTable(internal: ReportModel, table: TableId): RecognisedTable | undefined {
  const source = table === 'generalBudgetBasic' ? BASIC_SOURCE : sourceOf(table);
  return source === undefined ? undefined : maybeTable(internal, source);
}

/** The exact figure behind a place of the public tables. */
export function sourceFigure(internal: ReportModel, place: Place): SourceFigure {
  return place.table === 'generalBudgetBasic' ? basicFigure(internal, place.row) : sameFigure(internal, place);
}

/** 公开06 has two sources and is treated apart; 三公 comes from 附03. */
function sourceOf(table: TableId): TableId | undefined {
  return PUBLIC_SOURCES.find((each) => each.table === table)?.source;
}

/** Public and 财决 tables share the keys of rows and columns, so a place needs its table changed only. */
function sameFigure(internal: ReportModel, { table, row, column }: Place): SourceFigure {
  const source = sourceTable(internal, table);
  if (source === undefined) return { gap: `缺 ${tableTitle(sourceOf(table) ?? table)}` };
  return cellFigure(source, row, column);
}

/** A functional category that is not printed holds nothing; any other row that is not there is unknown. */
function cellFigure(source: RecognisedTable, row: string, column: string): SourceFigure {
  const found = maybeRow(source, row);
  if (found === undefined) {
    return /^out\.\d{3}$/.test(row)
      ? { fen: 0 }
      : { gap: `${tableTitle(source.id)}没有“${rowName(source.id, row)}”行` };
  }
  const cell = found.cells.get(column);
  if (cell === undefined) return { gap: `${tableTitle(source.id)}没有“${rowName(source.id, row)}”行要用的栏` };
  if (cell.amount === null) return { gap: `${tableTitle(source.id)}“${found.label}”行的金额读不出来` };
  return { fen: cell.amount.fen };
}

/**
 * The two totals are taken from 财决07 where it prints 人员 and 公用, else worked out of the matrix 财决08-1; a single code is
 * always the matrix's.
 */
function basicFigure(internal: ReportModel, row: string): SourceFigure {
  const total = BASIC_TOTALS.find((each) => each.row === row);
  const whole = maybeTable(internal, BASIC_TOTALS_SOURCE);
  if (total !== undefined && whole?.columns.some(({ key }) => key === total.column) === true)
    return cellFigure(whole, 'total', total.column);
  const matrix = maybeTable(internal, BASIC_SOURCE);
  if (matrix === undefined) return { gap: `缺 ${tableTitle(BASIC_SOURCE)}` };
  if (total === undefined) return matrixFigure(matrix, row);
  return partOfMatrix(matrix, row);
}

/** A column that the matrix does not print holds nothing. */
function matrixFigure(matrix: RecognisedTable, code: string): SourceFigure {
  return matrix.columns.some(({ key }) => key === code) ? cellFigure(matrix, 'total', code) : { fen: 0 };
}

/** 人员经费 = 301 + 303, 公用经费 = the rest of 合计. */
function partOfMatrix(matrix: RecognisedTable, row: string): SourceFigure {
  const figures = [...PERSONNEL.map((code) => matrixFigure(matrix, code)), matrixFigure(matrix, 'total')];
  const gap = figures.find((figure) => 'gap' in figure);
  if (gap !== undefined) return gap;
  const [wages = 0, aid = 0, all = 0] = figures.map((figure) => ('fen' in figure ? figure.fen : 0));
  const personnel = wages + aid;
  return { fen: { personnelTotal: personnel, publicTotal: all - personnel }[row] ?? all };
}
