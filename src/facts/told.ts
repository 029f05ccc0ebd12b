import type { FactId } from '../model';
import { placeIn } from './ids';
import { WORDS } from './vocabulary';

let told: ReadonlySet<string> | undefined;

/** Whether a text may tell a figure of a line: of a row, of a column, or the figure of both. */
export function isTold(line: {
  readonly table: string;
  readonly row: string | null;
  readonly column: string | null;
}): boolean {
  told ??= new Set(WORDS.flatMap(({ fact }) => linesOf(fact)));
  return told.has(`${line.table}/${line.row ?? '*'}/${line.column ?? '*'}`);
}

/** The figure itself, its row and its column, for whichever is asked about. */
function linesOf(fact: FactId): readonly string[] {
  const place = placeIn(fact);
  if (place === null) return [];
  const { table, row, column } = place;
  return [fact, `${table}/${row}/*`, `${table}/*/${column}`];
}
