import { groupDigits, placedName, type FindingCell, type Suspect } from '../model';

/** 表 · 行 · 列 first, the cell second; the sheet is told by the table. */
export function placeWords({ name, ref }: Pick<FindingCell, 'name' | 'ref'>): string {
  return placedName(name, ref);
}

/** What a cell shows, for reading; an empty cell is said to be empty. */
export function shownOrEmpty({ shown }: Pick<FindingCell, 'shown'>): string {
  return shown === '' ? '空' : shown;
}

/** The value with which all would hold, and what else would have to change; null where no value does that. */
export function suggestedText({ suggested, also }: Pick<Suspect, 'suggested' | 'also'>): string | null {
  if (suggested === null) return null;
  const value = groupDigits(suggested);
  return also === undefined ? value : `${value}，且 ${also}`;
}
