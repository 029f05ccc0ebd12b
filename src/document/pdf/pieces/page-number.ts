/** What page numbers are dressed with, blanks too. */
const DASH = '[-—－–―─·•. ]*';
const NUMBER = '\\d{1,4}(?: ?页)?';
/** What stands between a page and the count of all: digits that nothing parts are a code or a date. */
const OF = '(?: ?[/／] ?共? ?| ?[,，、]? ?共 ?|(?<=页) ?[,，、]? ?| )';
/** “3”, “第3页”, “3/12”, “第3页 共12页”. */
const PAGE_NUMBER = new RegExp(`^${DASH}(?:第 ?)?${NUMBER}(?:${OF}${NUMBER})?${DASH}$`);

/** Whether a line says the number of its page and nothing else. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text.replace(/\s+/g, ' ').trim());
}
