import { maybeTable, type ReportModel } from '../../model';
import { editionOf, normaliseText, OLD_ORDER_EDITION, regionAmong } from '../../standards';

/** Since these accounts 三公 stands last in the national form, and covers all fiscal appropriation. */
const FIRST_YEAR_OF_NEW_ORDER = 2022;
/** A sheet's name that gives 三公 the number it had up to the accounts of 2021: GK07, 公开07, 附表7. */
const NUMBERED_07 = /^(?:GK|公开|附表|表)?0?7(?!\d)/i;

type Tables = Pick<ReportModel, 'tables'>;

/**
 * The edition that a book follows: by its year, and where that is not known by what only some years print; by the place
 * that `names` say, surest first. No table and no order tells a place: other provinces share them.
 */
export function chooseEdition(report: Tables, year: number | null, names: readonly string[]): string {
  const account = year ?? likelyYear(report);
  const printed = report.tables.flatMap(({ words }) => (words ? [words.unitName ?? '', ...words.notes] : []));
  const { id, region } = editionOf(account, regionAmong([...names, ...printed]));
  return region === null && keepsOldOrder(report, account) ? OLD_ORDER_EDITION : id;
}

/**
 * A year whose edition prints what the book prints, for choosing the edition only: it is never taken for the book's
 * own. The signs are looked at from the oldest edition to the latest.
 */
function likelyYear(report: Tables): number {
  const summary = maybeTable(report, 'incomeExpenditure');
  const keys = new Set(summary?.rows.map(({ key }) => key));
  if (keys.has('in.fiscalAppropriation')) return 2018;
  if (maybeTable(report, 'stateCapital') === undefined && !keys.has('in.stateCapitalAppropriation')) return 2019;
  const surplus = summary?.rows.find(({ key }) => key === 'in.nonFiscalSurplusUsed');
  if (surplus?.label.includes('专用结余') === true) return 2023;
  const title = normaliseText(maybeTable(report, 'threePublic')?.title ?? '');
  return title.startsWith('一般公共预算') ? 2020 : FIRST_YEAR_OF_NEW_ORDER;
}

/** Whether accounts of the new order still number 三公 as the seventh table, as some counties of several provinces do. */
function keepsOldOrder(report: Tables, year: number): boolean {
  const sheet = maybeTable(report, 'threePublic')?.sheet ?? '';
  return year >= FIRST_YEAR_OF_NEW_ORDER && NUMBERED_07.test(normaliseText(sheet));
}
