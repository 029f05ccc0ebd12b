import type { ColumnKey, RowKey, TableId } from '../../model';
import { RULES, type Relation, type Term } from '../../rules';

/** A row, a column, or a figure of both. */
export interface GovernedLine {
  readonly table: TableId;
  readonly row: RowKey | null;
  readonly column: ColumnKey | null;
}

/** Worked out once, when first asked for. */
let mentioned: ReadonlySet<string> | undefined;

/** Whether any rule of the catalogue speaks of a line, so that its absence leaves a check open. */
export function isGoverned({ table, row, column }: GovernedLine): boolean {
  mentioned ??= new Set(RULES.flatMap(({ relations = [] }) => relations.flatMap(mentions)));
  const all = mentioned;
  return (
    (row === null || all.has(`${table}/row/${row}`)) &&
    (column === null || all.has(`${table}/column/${column}`) || all.has(`${table}/column/*`))
  );
}

/** Keys of the rows and columns that a relation names, in the report itself; * where it stands on every column. */
function mentions({ left, right, over }: Relation): readonly string[] {
  const columns = over?.columns === undefined || over.columns === 'every' ? ['*'] : over.columns;
  return [...left, ...right].filter(({ book }) => book === undefined).flatMap((term) => mentionsOf(term, columns));
}

function mentionsOf({ table, rows, column }: Term, over: readonly string[]): readonly string[] {
  const columns = typeof column === 'string' ? [column] : over;
  return [...keysOf(rows).map((key) => `${table}/row/${key}`), ...columns.map((key) => `${table}/column/${key}`)];
}

/** Rows that are named by key; bound rows and sums over levels name none. */
function keysOf(rows: Term['rows']): readonly RowKey[] {
  if ('key' in rows) return [rows.key];
  if ('optional' in rows) return [rows.optional];
  return 'keys' in rows ? rows.keys : [];
}
