const DASH = '[-—－–―─·•.\\s]*';
const PAGE_NUMBER = new RegExp(
  `^${DASH}(?:第?\\s*\\d{1,4}\\s*页?|第?\\s*\\d{1,4}\\s*页?\\s*[/／,，、]?\\s*共?\\s*\\d{1,4}\\s*页?)${DASH}$`,
);

/** Whether a line says the number of its page and nothing else. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text.trim());
}
