/** An amount with its decimals. */
const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2,}$/;
/** A code of 科目, from 类 to 项. */
const CODE = /^(?:\d{3}|\d{5}|\d{7})$/;

/** Whether two parts that stand on two lines are one amount or code, and not one each. */
export function isOneFigure(head: string, rest: string): boolean {
  return [AMOUNT, CODE].some((whole) => whole.test(head + rest) && !(whole.test(head) && whole.test(rest)));
}
