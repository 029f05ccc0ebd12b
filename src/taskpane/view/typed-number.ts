/**
 * With thousands separators in the right places or without any: “1,23” is taken for no number rather than for a
 * guess.
 */
const TYPED = /^(?<open>\()?(?<sign>[-+])?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(?<close>\))?$/;

/**
 * The number that somebody typed, full-width signs and thousands separators allowed, brackets for less than
 * nothing; null where the text is no number.
 */
export function typedNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/[−–—]/g, '-');
  const groups = TYPED.exec(plain)?.groups;
  if (groups === undefined) return null;
  const { open, sign, digits = '', close } = groups;
  if ((open === undefined) !== (close === undefined)) return null;
  const size = Number(digits.replace(/,/g, ''));
  return size !== 0 && (sign === '-' || open !== undefined) ? -size : size;
}
