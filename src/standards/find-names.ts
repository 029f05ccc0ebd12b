import type { ColumnKey, RowKey, TableId } from '../model';
import { EDITIONS } from './editions';
import { INTERNAL_STANDARDS } from './internal';
import { rowName, tableColumns, tableRows, tableTitle } from './names';
import { TABLE_STANDARDS } from './tables';
import { normaliseLabel, normaliseText } from './text';

/** A table by its id, by its title, by a title that it has in some edition, or as 财决01-1表. */
export function tableNamed(text: string): TableId | undefined {
  const wanted = normaliseText(text);
  const ids: readonly TableId[] = [...TABLE_STANDARDS, ...INTERNAL_STANDARDS].map(({ id }) => id);
  const named = ids.find((id) => id === text || normaliseText(tableTitle(id)) === wanted);
  const printed = EDITIONS.flatMap(({ tables }) => tables).find(({ title }) => normaliseText(title) === wanted);
  return named ?? printed?.table ?? INTERNAL_STANDARDS.find(({ number }) => number === wanted)?.id;
}

/** The keys of a table's rows that a text names: a key itself, or every row of that name. */
export function rowsNamed(table: TableId, text: string): readonly RowKey[] {
  const wanted = normaliseLabel(text);
  const rows = tableRows(table);
  const exact = rows.filter(({ key }) => key === text);
  const named = rows.filter(({ name, labels }) => [name, ...labels].some((label) => normaliseLabel(label) === wanted));
  const found = distinct(exact.length > 0 ? exact : named);
  return found.length > 0 || rowName(table, 'total') !== wanted ? found : ['total'];
}

/** The same for columns. */
export function columnsNamed(table: TableId, text: string): readonly ColumnKey[] {
  const wanted = normaliseLabel(text);
  const columns = tableColumns(table);
  const exact = columns.filter(({ key }) => key === text);
  const named = columns.filter(({ name, labels }) =>
    [name, ...labels].some((label) => normaliseLabel(label) === wanted),
  );
  return distinct(exact.length > 0 ? exact : named);
}

function distinct(lines: readonly { readonly key: string }[]): readonly string[] {
  return [...new Set(lines.map(({ key }) => key))];
}
