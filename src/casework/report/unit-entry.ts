import { missingTables } from '../../checking';
import { checkedEntry, type BatchEntry, type ReportSource } from '../../reports';
import { tableTitle } from '../../standards';

/** The line of a checked book in 汇总, with the titles of the tables that it lacks. */
export function unitEntry(source: ReportSource): BatchEntry {
  return checkedEntry(source, missingTables(source.report).map(tableTitle));
}
