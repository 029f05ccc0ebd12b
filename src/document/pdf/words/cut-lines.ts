import type { PageItem, PageLine } from '../pages/page-items';
import type { PdfPage } from '../pages/pdf-page';

/** Lines of two pages stand at one height within so many points. */
const SAME_HEIGHT = 1.5;

/**
 * Pages without the beginnings of lines that stand whole at the same height below the table of the page before: where
 * the first columns of a table come again on every page, what is written below it in them does too, as far as it goes.
 */
export function withoutCutLines(pages: readonly PdfPage[]): readonly PdfPage[] {
  return pages.map((page, at) => {
    const whole = linesBelow(pages[at - 1]?.items ?? []);
    const cut = linesBelow(page.items).filter((line) => whole.some((each) => isBeginning(line, each)));
    return cut.length === 0
      ? page
      : { ...page, items: page.items.filter((item) => !cut.some((line) => line === item)) };
  });
}

/** The lines below the last table of a page. */
function linesBelow(items: readonly PageItem[]): readonly PageLine[] {
  const table = items.reduce((last, { kind }, at) => (kind === 'table' ? at : last), items.length);
  return items.slice(table + 1).flatMap((item) => (item.kind === 'line' ? [item] : []));
}

function isBeginning({ text, box }: PageLine, whole: PageLine): boolean {
  return (
    Math.abs(box.y0 - whole.box.y0) < SAME_HEIGHT && whole.text.length > text.length && whole.text.startsWith(text)
  );
}
