import { groupBy } from '../../../model';
import { isTableCaption } from '../../text-tables/caption';
import type { PageLine } from '../pages/page-items';
import type { PdfPage } from '../pages/pdf-page';
import { isPageNumber } from '../pieces/page-number';

/** What stands within this part of a page's height from its edges may be a page number or a running head. */
const MARGIN = 0.12;
/** A line is a running head where it stands on so many pages, and on so many of a hundred. */
const LEAST_PAGES = 3;
/** In parts of all pages. */
const LEAST_SHARE = 0.4;
/** Running heads stand at one height, within so many points. */
const SAME_HEIGHT = 8;

/** What browsers print around a page. */
const ADDRESS = /^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/;
/** What stands above a table on every page belongs to the table. */
const STATEMENT = /(?:单位|部门|金额)\s*[：:]|^[（(]?公开\d+表/;

/** The pages without page numbers and running heads. */
export function withoutMargins(pages: readonly PdfPage[]): readonly PdfPage[] {
  const heads = runningHeads(pages);
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => item.kind !== 'line' || !isMarginal(item, page, heads)),
  }));
}

/**
 * What stands at the edge and is a page number, the address of a page that was printed, or a running head. All else at
 * the edge is text.
 */
function isMarginal(line: PageLine, page: PdfPage, heads: ReadonlySet<string>): boolean {
  if (!isAtEdge(line, page)) return false;
  const text = line.text.trim();
  return isPageNumber(text) || ADDRESS.test(text) || heads.has(keyOf(line));
}

/** Lines that stand at one height on many pages, digits set alike: “第一部分” on three pages of a hundred is none. */
function runningHeads(pages: readonly PdfPage[]): ReadonlySet<string> {
  const lines = pages.flatMap((page) =>
    page.items.flatMap((item) =>
      item.kind === 'line' && isAtEdge(item, page) && !isOfTable(item) ? [{ key: keyOf(item), page: page.number }] : [],
    ),
  );
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  const often = [...groupBy(lines, ({ key }) => key)].filter(
    ([, same]) => new Set(same.map(({ page }) => page)).size >= least,
  );
  return new Set(often.map(([key]) => key));
}

/** Titles that are printed again on every page of a table stay: they say of which table the page is. */
function isOfTable({ text }: PageLine): boolean {
  return isTableCaption(text) || STATEMENT.test(text);
}

/** Words and height; digits count as one another, for a running head may hold the page number. */
function keyOf({ text, box }: PageLine): string {
  return `${Math.round(box.y0 / SAME_HEIGHT)}:${text.replace(/\d+/g, '0').replace(/\s/g, '')}`;
}

/** Whether a line stands wholly in the upper or lower margin. */
function isAtEdge({ box }: PageLine, { height }: PdfPage): boolean {
  return box.y1 < height * MARGIN || box.y0 > height * (1 - MARGIN);
}
