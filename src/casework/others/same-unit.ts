/**
 * Whether two books name the same unit: one of them may add what it is of the department, as in “某局（本级）” or
 * “某县某局”.
 */
export function sameUnit(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a.includes(b) || b.includes(a);
}

function bare(name: string): string {
  return name.replace(/（.*?）|\(.*?\)|[\s“”"]/g, '');
}
