import type { ReportModel } from '../model';
import { edition, type Edition, type EditionTable } from '../standards';
import { planBasic } from './plan-basic';
import { planFunctional } from './plan-functional';
import { planFiscalAppropriation, planIncomeExpenditure } from './plan-summary';
import { planThreePublic } from './plan-three-public';
import { sourceFigure, sourceTable, toPublished } from './public-figures';
import type { PlannedCell, TablePlan } from './sheet-plan';

/** A cell of a published sheet, in the shape in which workbooks are written. */
export interface PublishedCell {
  readonly value?: string | number;
  readonly style?: 'title' | 'header' | 'wrap' | 'number';
}

/** A public table as a sheet of its own. Widths in characters. */
export interface PublishedSheet {
  readonly name: string;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly (readonly PublishedCell[])[];
}

export interface PublishedTables {
  readonly sheets: readonly PublishedSheet[];
  /** What the 财决 workbook lacks, a line a public table; the figures concerned are left blank. */
  readonly gaps: readonly string[];
}

/** Excel's limit for the names of sheets. */
const LONGEST_NAME = 31;
const CONVERSION_NOTE = '注：金额由元换算为万元，四舍五入，加总时可能有尾差。';

/**
 * The public tables of a 财决 workbook, in the edition that it follows: every figure is that of the 财决 tables in 元,
 * ÷ 10000 and rounded half up cell by cell. Nothing is added up anew, so 尾差 stay where rounding makes them.
 * @throws RangeError where the year is not known
 */
export function publishTables(internal: ReportModel): PublishedTables {
  const { year } = internal;
  if (year === null) throw new RangeError('no year');
  const following = edition(internal.standard);
  const published = following.tables.map((each) => publishTable(internal, following, each, year));
  return { sheets: published.map(({ sheet }) => sheet), gaps: published.flatMap(({ gaps }) => gaps) };
}

/** Empty is said only where every figure was found and is shown as nothing: a gap is no zero. Gaps come once each. */
function publishTable(
  internal: ReportModel,
  following: Edition,
  { table, number, title }: EditionTable,
  year: number,
): { readonly sheet: PublishedSheet; readonly gaps: readonly string[] } {
  const plan = planOf(internal, following, { table, number, title }, year);
  const figures = plan.body.flat().flatMap(({ place }) => (place === undefined ? [] : [sourceFigure(internal, place)]));
  const gaps = [...new Set(figures.flatMap((figure) => ('gap' in figure ? [figure.gap] : [])))];
  const isEmpty = gaps.length === 0 && figures.every((figure) => 'fen' in figure && toPublished(figure.fen) === 0);
  const notes = isEmpty ? [`说明：${internal.unitName ?? ''}本年度没有此项收支，本表无数据。`] : [CONVERSION_NOTE];
  return {
    sheet: {
      name: `GK${number} ${title}(公开${number}表)`.slice(0, LONGEST_NAME),
      columns: plan.widths.map((width) => ({ width })),
      rows: [
        ...headOf(internal, `公开${number}表`, title, plan.widths.length),
        ...[...plan.header, ...plan.body].map((cells) => cells.map((cell) => filled(internal, cell))),
        ...notes.map((value) => [{ value, style: 'wrap' as const }]),
      ],
    },
    gaps: gaps.map((gap) => `公开${number} ${title}：${gap}，相应的格留空`),
  };
}

/** All tables without a form of their own are lists of functional codes. */
function planOf(internal: ReportModel, following: Edition, { table, title }: EditionTable, year: number): TablePlan {
  const source = sourceTable(internal, table);
  switch (table) {
    case 'incomeExpenditure':
      return planIncomeExpenditure(following, year);
    case 'fiscalAppropriation':
      return planFiscalAppropriation(following, year);
    case 'generalBudgetBasic':
      return planBasic(year, source);
    case 'threePublic':
      return planThreePublic();
    default:
      return planFunctional(table, title, year, source);
  }
}

/** Title; year and number; unit and unit of money. */
function headOf({ unitName, year }: ReportModel, number: string, title: string, width: number): PublishedSheet['rows'] {
  const between = Array.from({ length: Math.max(0, width - 2) }, () => ({}));
  return [
    [{ value: title, style: 'title' }],
    [{ value: `${year ?? ''}年度` }, ...between, { value: number }],
    [{ value: `部门：${unitName ?? ''}` }, ...between, { value: '金额单位：万元' }],
  ];
}

/** A figure of nothing is left blank, as the official tables have it. */
function filled(internal: ReportModel, { text, place, style }: PlannedCell): PublishedCell {
  if (place === undefined) return text === undefined ? {} : { value: text, ...(style && { style }) };
  const figure = sourceFigure(internal, place);
  const value = 'fen' in figure ? toPublished(figure.fen) : 0;
  return value === 0 ? { style: 'number' } : { value, style: 'number' };
}
