import { normaliseText } from './text';

/** The name that a mistyped one most likely means; null where more than a third differs. */
export function nearestName(typed: string, names: Iterable<string>): string | null {
  const wanted = [...normaliseText(typed)];
  let found: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const letters = [...normaliseText(name)];
    if (Math.abs(letters.length - wanted.length) >= least || isOtherNumber(typed, name)) continue;
    const distance = editsBetween(wanted, letters);
    if (distance >= least) continue;
    [found, least] = [name, distance];
  }
  return found;
}

/** 公开09 is no slip for 公开01: who writes a number means that number. */
function isOtherNumber(typed: string, name: string): boolean {
  const [a, b] = [typed, name].map((text) => text.replace(/\d/g, ''));
  return a !== '' && a === b;
}

/** Letters to add, drop or change, by the rows of the usual table. */
function editsBetween(from: readonly string[], to: readonly string[]): number {
  let above = [0, ...to.map((_, index) => index + 1)];
  for (const [row, letter] of from.entries()) {
    const line = [row + 1];
    for (const [column, other] of to.entries()) {
      const change = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(change, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[to.length] ?? 0;
}
