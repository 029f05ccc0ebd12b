import type { RecognisedTable, TableRow } from '../../model';

const CODE = /^\d{3}(\d{2}){0,2}$/;

/** Whether a row's key is a code: of 类, 款 and 项 with 3, 5 and 7 digits, economic ones with 3 and 5. */
export function isCode(key: string): boolean {
  return CODE.test(key);
}

/** The 类 of a functional code: 2080505 → 208. */
function categoryOf(code: string): string {
  return code.slice(0, 3);
}

/** The code one level up; null for a 类. */
function parentCode(code: string): string | null {
  return code.length > 3 ? code.slice(0, -2) : null;
}

/** The classification rows of a table by code, first row of a code wins. */
export function codedRows(table: RecognisedTable): ReadonlyMap<string, TableRow> {
  const rows = new Map<string, TableRow>();
  for (const row of table.rows) {
    if (isCode(row.key)) rows.set(row.key, row);
  }
  return rows;
}

/** The codes with no finer row below them, ascending: usually every 项. */
export function leafCodes(codes: Iterable<string>): readonly string[] {
  const all = [...codes];
  const parents = new Set(all.flatMap(ancestors));
  return all.filter((code) => !parents.has(code)).sort();
}

/** Every 类 that some code of the table belongs to, ascending, whether or not its own row is there. */
export function categoryCodes(codes: Iterable<string>): readonly string[] {
  return [...new Set([...codes].map(categoryOf))].sort();
}

/** The nearest existing rows below a code that has no row of its own. */
export function nearestBelow(code: string, codes: Iterable<string>): readonly string[] {
  const below = [...codes].filter((other) => other.length > code.length && other.startsWith(code));
  const present = new Set(below);
  return below.filter((other) => !ancestors(other).some((ancestor) => present.has(ancestor))).sort();
}

/** The codes above a code, nearest first: 2080505 → 20805, 208. */
export function ancestors(code: string): readonly string[] {
  const parent = parentCode(code);
  return parent === null ? [] : [parent, ...ancestors(parent)];
}
