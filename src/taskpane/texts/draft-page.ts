/** On the page of the draft, as far as the first visit needs it. */
export const NARRATIVE = {
  start: '按工作簿里的数起草情况说明，每个数都能回到它的单元格。',
  run: '起草情况说明',
  missing: '待填内容',
  missingHint: '工作簿里没有这些内容，需要您补充；起草时不猜。',
  sourceHint: '点一下文中的数，这里显示它的算式和来源单元格。',
  source: '来源',
  nothing: '没有可以起草的内容：请先在“报表”页确认各张报表。',
} as const;

/** 〔原因〕 as it stands in a draft, told as something to be filled in. */
export function wantedText(text: string): string {
  return text.replace(/^〔/, '〔待填：');
}

/** A figure that is just a cell has no formula to tell. */
export function figureSource(value: string, unit: string, formula: string): string {
  return formula === '' ? `${value}${unit}` : `${value}${unit} = ${formula}`;
}

/** In front of 工作簿, by the role of the book. */
const OTHER_BOOKS = { prior: '上年', internal: '财决', ownLevel: '本级' } as const;

/** A cell of a book that is not the open one. */
export function otherCell(book: keyof typeof OTHER_BOOKS, address: string): string {
  return `${OTHER_BOOKS[book]}工作簿 ${address}`;
}
