/** Weights of the first 17 places by GB 11643: powers of 2 modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** The last place by the remainder of the weighted sum; X stands for ten. */
const CHECKS = '10X98765432';

/** Whether the last place of a 公民身份号码 (18 places) follows from the others, by GB 11643. */
export function hasCitizenCheck(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return CHECKS.charAt(sum % CHECKS.length) === number.charAt(17).toUpperCase();
}

/** Whether year, month and day are those of a day, up to the end of `until`. */
export function isDay(year: number, month: number, day: number, until: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year <= until;
}

/** Whether digits pass the check of bank cards (ISO/IEC 7812, Luhn). */
export function hasCardCheck(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
