/** What begins an item: “二十、”, “（一）”, “1.”, “其中：”. */
const ITEM = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d+[、.．]|其中[：:])/;

/** Whether words begin an item of a list, so that they go on with nothing. */
export function beginsItem(text: string): boolean {
  return ITEM.test(text);
}
