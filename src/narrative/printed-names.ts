import { maybeTable, type ReportModel, type TableId } from '../model';
import { cleanLabel, withoutNumber } from '../facts';
import type { LocalText } from '../language';

/** Names that differ from year to year and from province to province, as this book prints them. */
export const PRINTED_NAMES: readonly LocalText[] = [
  titleOf('政府性基金表', 'governmentFund', '政府性基金预算财政拨款收入支出决算表'),
  titleOf('国有资本经营表', 'stateCapital', '国有资本经营预算财政拨款支出决算表'),
  { name: '所用结余', text: ({ report }) => surplusUsed(report) ?? '使用非财政拨款结余' },
];

/** The title of a table; the usual one where the book has none of it. */
function titleOf(name: string, id: TableId, usual: string): LocalText {
  return { name, text: ({ report }) => cleanLabel(maybeTable(report, id)?.title ?? usual) };
}

/** Since 2022 the row is mostly called 使用非财政拨款结余（含专用结余）, though not everywhere. */
function surplusUsed(report: ReportModel): string | null {
  const row = maybeTable(report, 'incomeExpenditure')?.rows.find(({ key }) => key === 'in.nonFiscalSurplusUsed');
  return row ? withoutNumber(row.label).replace('(', '（').replace(')', '）') : null;
}
