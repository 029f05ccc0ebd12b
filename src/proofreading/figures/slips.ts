/** Whether two printed numbers differ by two digits that changed places, the point left out. */
export function areSwapped(one: string, other: string): boolean {
  const [stated, right] = [one, other].map((each) => each.replace('.', '')) as [string, string];
  if (stated.length !== right.length) return false;
  const [a = 0, b = 0, ...others] = differing(stated, right);
  return a !== b && others.length === 0 && stated[a] === right[b] && stated[b] === right[a];
}

/** Whether two printed numbers differ by one digit alone. */
export function differInOne(one: string, other: string): boolean {
  return one.length === other.length && differing(one, other).length === 1;
}

/** How many digits of a printed number say something: noughts at its end may be a round number's. */
export function exactDigits(words: string): number {
  const said = [...words.replace(/\D/g, '')].flatMap((digit, at) => (digit === '0' ? [] : [at]));
  return said.length === 0 ? 0 : (said.at(-1) ?? 0) - (said[0] ?? 0) + 1;
}

/** Where two numbers of one length have other digits. */
function differing(one: string, other: string): readonly number[] {
  return [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
}
