import { maybeRow, maybeTable, type ColumnKey, type ReportModel, type RowKey, type TableId } from '../model';
import { columnTitle, rowName } from '../standards';
import type { Chart, ChartRow } from './chart';

const OVERVIEW = 'incomeExpenditure';
const FINAL = 'finalAmount';

/** Old and new editions together: up to 2018 财政拨款收入 is one row, later one a budget. What a book prints is drawn. */
const INCOME_KINDS: readonly RowKey[] = [
  'in.fiscalAppropriation',
  'in.generalBudgetAppropriation',
  'in.governmentFundAppropriation',
  'in.stateCapitalAppropriation',
  'in.subsidyFromSuperior',
  'in.publicServiceIncome',
  'in.operatingIncome',
  'in.remittanceFromAffiliates',
  'in.otherIncome',
];

/** Columns of 支出决算表; only those that the book prints are drawn. */
const EXPENDITURE_KINDS: readonly ColumnKey[] = [
  'basicExpenditure',
  'projectExpenditure',
  'remittanceToSuperior',
  'operatingExpenditure',
  'subsidyToAffiliates',
];

/** Sums stand before their parts, as in the form: 用车小计 before 购置 and 运行. */
const THREE_PUBLIC_ROWS: readonly RowKey[] = [
  'total',
  'overseasTravel',
  'vehicles',
  'vehiclePurchase',
  'vehicleOperation',
  'officialReception',
];

/** Places differ in which budget they print, 年初预算 or 全年预算; each that is there is a series of its own. */
const BUDGETS: readonly ColumnKey[] = ['originalBudget', 'budget'];

/** What is held against last year. */
const COMPARED: readonly (readonly [label: string, table: TableId, row: RowKey, column: ColumnKey])[] = [
  ['本年收入合计', OVERVIEW, 'in.total', FINAL],
  ['财政拨款收入', 'income', 'total', 'fiscalAppropriation'],
  ['本年支出合计', OVERVIEW, 'out.total', FINAL],
  ['基本支出', 'expenditure', 'total', 'basicExpenditure'],
  ['项目支出', 'expenditure', 'total', 'projectExpenditure'],
  ['年末结转和结余', OVERVIEW, 'out.closingBalance', FINAL],
  ['“三公”经费', 'threePublic', 'total', FINAL],
];

/** The charts that a report has the tables for; the comparison only where last year's book is there. */
export function chartsOf(report: ReportModel, prior: ReportModel | null): readonly Chart[] {
  const charts = [
    incomeChart(report),
    expenditureChart(report),
    prior && comparisonChart(report, prior),
    threePublicChart(report),
  ];
  return charts.filter((chart): chart is Chart => chart !== null && hasFigure(chart));
}

/** Rows without any figure would be a picture of 无数 alone. */
function hasFigure({ rows }: Chart): boolean {
  return rows.some(({ figures }) => figures.some((fen) => fen !== null));
}

/** In 分; null where table, row or column is missing, or the cell holds no amount. */
function figureAt(report: ReportModel, table: TableId, row: RowKey, column: ColumnKey): number | null {
  const found = maybeTable(report, table);
  return (found && maybeRow(found, row)?.cells.get(column)?.amount?.fen) ?? null;
}

/** The book's unit, else the table's own. 万元 is only how an unknown one is shown: public tables are in 万元. */
function unitOf(report: ReportModel, table: TableId): Chart['unit'] {
  return report.amountUnit ?? maybeTable(report, table)?.unit ?? '万元';
}

/** Null without 收入支出决算总表. Shares are of 本年收入合计, not of the 总计 with opening balances. */
function incomeChart(report: ReportModel): Chart | null {
  const table = maybeTable(report, OVERVIEW);
  if (!table) return null;
  const rows = INCOME_KINDS.filter((key) => maybeRow(table, key)).map((key): ChartRow => ({
    label: rowName(OVERVIEW, key, report.year),
    figures: [figureAt(report, OVERVIEW, key, FINAL)],
  }));
  const whole = figureAt(report, OVERVIEW, 'in.total', FINAL);
  return { id: 'income', title: '收入结构', unit: unitOf(report, OVERVIEW), series: ['决算数'], rows, whole };
}

/** Null without 支出决算表. Bars are its 合计 line, one a column. */
function expenditureChart(report: ReportModel): Chart | null {
  const table = maybeTable(report, 'expenditure');
  if (!table) return null;
  const keys = new Set(table.columns.map(({ key }) => key));
  const rows = EXPENDITURE_KINDS.filter((key) => keys.has(key)).map((key): ChartRow => ({
    label: columnTitle('expenditure', key),
    figures: [figureAt(report, 'expenditure', 'total', key)],
  }));
  const whole = figureAt(report, 'expenditure', 'total', 'total');
  return { id: 'expenditure', title: '支出结构', unit: unitOf(report, 'expenditure'), series: ['决算数'], rows, whole };
}

/** Last year first: the series that stands back. No shares, as the rows overlap and are no parts of a whole. */
function comparisonChart(report: ReportModel, prior: ReportModel): Chart {
  return {
    id: 'comparison',
    title: '与上年对比',
    unit: unitOf(report, OVERVIEW),
    series: [prior.year === null ? '上年' : `${prior.year} 年`, report.year === null ? '本年' : `${report.year} 年`],
    rows: COMPARED.map(([label, table, row, column]) => ({
      label,
      figures: [figureAt(prior, table, row, column), figureAt(report, table, row, column)],
    })),
    whole: null,
  };
}

/** Budget beside final amount; null without the 三公 table. No shares, as sums and parts are mixed. */
function threePublicChart(report: ReportModel): Chart | null {
  const table = maybeTable(report, 'threePublic');
  if (!table) return null;
  const columns = [...BUDGETS, FINAL].filter((key) => table.columns.some((column) => column.key === key));
  const rows = THREE_PUBLIC_ROWS.filter((key) => maybeRow(table, key)).map((key): ChartRow => ({
    label: rowName('threePublic', key),
    figures: columns.map((column) => figureAt(report, 'threePublic', key, column)),
  }));
  return {
    id: 'threePublic',
    title: '“三公”经费预算与决算',
    unit: unitOf(report, 'threePublic'),
    series: columns.map((column) => columnTitle('threePublic', column)),
    rows,
    whole: null,
  };
}
