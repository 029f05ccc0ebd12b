/** What the pane says of figures on trial. */

export const TRIAL = {
  tryIt: '试',
  whole: '整本',
  empty: '空',
  heads: ['表 · 行 · 列', '单元格', '文件里', '试改为'],
} as const;

/** Says how numbers are written and how a cell is emptied. */
export function notANumber(text: string): string {
  return `“${text}”不是数，没有采用。请填数字，例如 1,234.50；要清空请按 Delete。`;
}

/** Nothing was taken; the cell is as before. */
export function tooLarge(text: string): string {
  return `“${text}”超出能核对的范围，没有采用。`;
}

/** Why this cell does not take a figure. */
export function trialHoldsText(address: string): string {
  return `${address} 是文字，试改只改数字格。`;
}

/** Names the button that puts a suggested value into its cell. */
export function tryValueIn(cell: string, value: string): string {
  return `试改：${cell}，若为 ${value} 则全部平（不改原文件）`;
}

/** One changed cell with its value before and after. */
export function trialLine(name: string, address: string, before: string, after: string): string {
  return `${name}（${address}）：${before} → ${after}`;
}

/** A formula that stood in the cell, beside its result. */
export function withFormula(value: string, formula: string): string {
  return `${value}（公式 ${formula}）`;
}

/** Says that the file holds none of it. */
export function trialListTitle(book: string, count: number): string {
  return `${book} 试改清单（${count} 格，未写入原文件）`;
}
