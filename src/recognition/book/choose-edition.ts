import { maybeTable, type ReportModel } from '../../model';
import { editionOf, normaliseText } from '../../standards';

const SHANGHAI = '上海';
/** Since these accounts 三公 stands last everywhere but in Shanghai, and covers all fiscal appropriation. */
const FIRST_YEAR_OF_NEW_ORDER = 2022;
const NUMBERED_07 = /^(?:GK|公开|附表|表)?0?7(?!\d)/i;

type Tables = Pick<ReportModel, 'tables'>;

/**
 * The edition that a book follows: by its year, and where that is not known by what only some years print.
 * `names` are the unit's and the file's, which tell the region.
 */
export function chooseEdition(report: Tables, year: number | null, names: readonly string[]): string {
  const account = year ?? likelyYear(report);
  const isShanghai = names.some((name) => name.includes(SHANGHAI)) || keepsOldOrder(report, account);
  return editionOf(account, isShanghai ? SHANGHAI : null).id;
}

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

function keepsOldOrder(report: Tables, year: number): boolean {
  const sheet = maybeTable(report, 'threePublic')?.sheet ?? '';
  return year >= FIRST_YEAR_OF_NEW_ORDER && NUMBERED_07.test(normaliseText(sheet));
}
