/** In parts of the letters' height: each half of a letter is at least so wide, and both together no wider. */
const HALVES = { least: 0.1, most: 1.1 } as const;

/**
 * Whether a letter is printed on two pages, since the edge between them cuts it: it ends words on the one and begins
 * their rest on the other.
 * @param over how far it reaches over the edge on either page
 */
export function isCutLetter(last: string, first: string, over: readonly [number, number], size: number): boolean {
  const [before, behind] = over;
  const areHalves = Math.min(before, behind) > size * HALVES.least && before + behind < size * HALVES.most;
  return areHalves && last !== '' && last === first;
}
