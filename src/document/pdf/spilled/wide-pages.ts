import type { Box } from '../marks/page-marks';
import { pageItems } from '../pages/page-items';
import type { PlacedPage, ShownBox } from '../pages/pdf-page';
import type { Leaf } from './leaves';
import { spreadsOf, type Spread } from './spreads';
import { INSET, widePaper } from './wide-marks';

/**
 * The pages with those laid side by side whose columns no vertical lines part and went on on other pages: before
 * anything is read the paper is as wide as the table.
 */
export function withWidePaper(pages: readonly PlacedPage[], leaves: readonly Leaf[]): readonly PlacedPage[] {
  const wide = new Map(spreadsOf(leaves).map((spread) => [spread.leaves[0]?.number, spread]));
  const taken = new Set([...wide.values()].flatMap((spread) => spread.leaves.slice(1).map(({ number }) => number)));
  return pages
    .filter(({ number }) => !taken.has(number))
    .map((page) => {
      const spread = wide.get(page.number);
      return spread ? widePage(page, spread, pages) : page;
    });
}

/** Pages as one that is as wide as all of them; its letters are not pointed at one by one. */
function widePage(page: PlacedPage, spread: Spread, pages: readonly PlacedPage[]): PlacedPage {
  const { marks, shifts, begin } = widePaper(spread);
  const numbers = spread.leaves.map(({ number }) => number);
  const shown = new Map(pages.map(({ number, toShown }) => [number, toShown]));
  const toShown = (box: Box): ShownBox => {
    const at = Math.max(0, shifts.filter((shift) => box.x0 > shift + begin - INSET).length - 1);
    const shift = shifts[at] ?? 0;
    const own = { ...box, x0: box.x0 - shift, x1: Math.min(box.x1 - shift, page.width) };
    return shown.get(numbers[at] ?? page.number)?.(own) ?? { page: page.number, box: own };
  };
  return { ...page, width: marks.width, further: numbers.slice(1), toShown, isUpright: false, items: pageItems(marks) };
}
