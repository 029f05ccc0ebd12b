import type { PdfPage } from '../pages/pdf-page';

/** A line of figures with an amount among them, and no words. */
const BARE_AMOUNTS = /^[\d.,，．\s%％—－-]*\d[.．]\d\d[\d.,，．\s%％—－-]*$/;
/** One such line may be anything, but where several amounts stand on it. */
const LEAST_BARE = 2;
/** An amount among what stands apart on a line. */
const APART_AMOUNT = /^[-−－]?\d[\d,，]*[.．]\d\d$/;
/** So many such amounts outside of all tables are those of one that was not seen. */
const LEAST_APART = 3;

/** Whether amounts stand on a page without a word and in no table: they are columns of one on another page. */
export function hasBareFigures({ items }: PdfPage): boolean {
  const bare = items.flatMap((item) => (item.kind === 'line' && BARE_AMOUNTS.test(item.text) ? item.text : []));
  const isRow = (text: string): boolean =>
    text.split(/\s/).filter((each) => APART_AMOUNT.test(each)).length >= LEAST_APART;
  return bare.length >= LEAST_BARE || bare.some(isRow);
}

/** Whether amounts stand apart on lines of a page, as they do in tables and not in running text. */
export function hasUnseenTable({ items }: PdfPage): boolean {
  const apart = items.flatMap((item) =>
    item.kind === 'line' && item.text.includes('\t') ? item.text.split(/\s/) : [],
  );
  return apart.filter((words) => APART_AMOUNT.test(words)).length >= LEAST_APART;
}

/** A page without the headers whose figures were not seen: alone they would be an empty table, which says that all is 0. */
export function withoutBareHeaders(page: PdfPage): PdfPage {
  return {
    ...page,
    items: page.items.filter((item) => item.kind !== 'table' || item.cells.some(({ text }) => APART_AMOUNT.test(text))),
  };
}
