import { maybeTable, type ReportModel } from '../../model';
import { recode } from '../../standards';
import { codedRows } from './codes';
import { ITEM_DIGITS, ITEM_TABLES, type ItemTable } from './items';
import { cleanLabel } from './labels';

/** An 项 of last year's table; `to` is its code in this year's accounts, null where that cannot be told. */
export interface PriorItem {
  readonly table: ItemTable;
  readonly code: string;
  readonly name: string;
  readonly to: string | null;
}

/** The 项 of last year's book that this year's accounts hold under another code, or for which none was found. */
export function recodedItems(report: ReportModel, prior: ReportModel): readonly PriorItem[] {
  return ITEM_TABLES.flatMap((id) => itemsOf(report, prior, id).filter(({ code, to }) => code !== to));
}

/** The 项 of last year's table with their codes of now; those that held nothing need none. */
function itemsOf(report: ReportModel, prior: ReportModel, id: ItemTable): readonly PriorItem[] {
  const [now, before] = [maybeTable(report, id), maybeTable(prior, id)];
  if (!now || !before) return [];
  const printed = new Map([...codedRows(now)].map(([code, { label }]) => [code, cleanLabel(label)]));
  return [...codedRows(before).values()]
    .filter(({ key, cells }) => key.length === ITEM_DIGITS && cells.get('total')?.amount?.fen !== 0)
    .map(({ key, label }) => {
      const name = cleanLabel(label);
      return { table: id, code: key, name, to: recode(key, name, report.year, printed)?.code ?? null };
    });
}

/** What whoever signs the text should know of last year's 项 that were recoded. */
export function recodingRemarks(report: ReportModel, prior: ReportModel): readonly string[] {
  return recodedItems(report, prior).map(({ code, name, to }) =>
    to === null
      ? `上年的科目 ${code} ${name} 在本年科目里没有，也没有唯一的同名科目，它的上年数没有采用。`
      : `上年的科目 ${code} ${name} 对应到本年的 ${to}，请核对。`,
  );
}
