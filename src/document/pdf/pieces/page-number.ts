/** What page numbers are dressed with, blanks too. */
const DASH = '[-—－–―─·•.\\s]*';
const NUMBER = '\\d{1,4}(?:\\s*页)?';
/** “3”, “第3页”, “3/12”, “第3页 共12页”. */
const PAGE_NUMBER = new RegExp(`^${DASH}(?:第\\s*)?${NUMBER}(?:\\s*(?:[/／,，、]\\s*)?(?:共\\s*)?${NUMBER})?${DASH}$`);

/** Whether a line says the number of its page and nothing else. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text.trim());
}
