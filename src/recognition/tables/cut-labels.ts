import type { RowKey } from '../../model';
import { categoriesBegun, normaliseLabel, type RowStandard } from '../../standards';
import { OUTGO_SIDE } from '../sheet/header-words';

/** So many labels that only begin as known ones do show that their column is too narrow for them. */
const LEAST_CUT = 3;
/** Fewer letters, without the ordinal before them, may be any row's. */
const LEAST_LETTERS = 3;
/** So many letters may be the middle of a label that is cut on both sides. */
const LEAST_INNER = 5;
/** What is cut fills its column; half-width signs and indents take less room than letters. */
const SHORTER = 2;

/** The rows that a side of a summary table may have, by their labels. */
interface LabelledRows {
  readonly name: string;
  readonly rowsByLabel: ReadonlyMap<string, readonly RowStandard[]>;
  readonly parents: ReadonlySet<RowKey>;
}

/** The row of a label that may be cut, below its parent where it has one; null where several begin so, or none. */
export type RowForCut = (text: string, parent: RowKey | null) => RowStandard | null;

/**
 * How labels of a side are understood whose ends are not printed. In a column that is too narrow for them many are cut,
 * all to the length of the longest: a label that is shorter, or one of few, is one that nobody knows.
 * @param isKnown whether a label is that of a row as it stands
 */
export function rowsForCut(
  side: LabelledRows,
  texts: readonly string[],
  isKnown: (text: string) => boolean,
): RowForCut {
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  const fills = (text: string): boolean => text.length >= longest - SHORTER;
  const parents = [null, ...side.parents];
  const rowBegun: RowForCut = (text, parent) => (fills(text) ? onlyRow(rowsBegun(side, text), parent) : null);
  const isCut = (text: string): boolean => !isKnown(text) && parents.some((parent) => rowBegun(text, parent) !== null);
  return texts.filter(isCut).length < LEAST_CUT ? () => null : rowBegun;
}

/**
 * Whether a label that is known as it stands may be another one's beginning all the same: it begins a label beside it
 * of which the end is not printed, as “一般公共预算” begins “一般公共预算财”.
 * @param isKnown whether a label is that of a row as it stands
 */
export function mayBeCut(
  text: string,
  side: LabelledRows,
  texts: readonly string[],
  isKnown: (text: string) => boolean,
): boolean {
  const label = normaliseLabel(text);
  if (label.length < LEAST_LETTERS) return false;
  return texts.some(
    (other) =>
      other !== text && normaliseLabel(other).startsWith(label) && !isKnown(other) && rowsBegun(side, other).length > 0,
  );
}

/** All rows of a side whose labels begin with these letters, or where none does, hold so many of them. */
function rowsBegun({ name, rowsByLabel }: LabelledRows, text: string): readonly RowStandard[] {
  // Of a label in the middle of its cell the ordinal may be cut off as well.
  const begun = normaliseLabel(text).replace(/^[、.．]/, '');
  if (begun.length < LEAST_LETTERS) return [];
  const labels = [...rowsByLabel];
  const rows = labels.flatMap(([label, own]) => (label.startsWith(begun) ? own : []));
  const categories = name === OUTGO_SIDE ? categoriesBegun(begun) : [];
  const found = [...rows, ...categories.map((code) => ({ key: `out.${code}`, name: begun, labels: [] }))];
  if (found.length > 0 || begun.length < LEAST_INNER) return found;
  return labels.flatMap(([label, own]) => (label.includes(begun) ? own : []));
}

/** The only one of some rows: of those below a parent, or where there are none of those that stand on their own. */
function onlyRow(rows: readonly RowStandard[], parent: RowKey | null): RowStandard | null {
  const below = rows.filter(({ under }) => parent !== null && under === parent);
  const [row = null, ...others] = below.length > 0 ? below : rows.filter(({ under }) => under === undefined);
  return others.every(({ key }) => key === row?.key) ? row : null;
}
