import { isTableCaption } from '../../text-tables/caption';
import type { PlacedPage } from '../pages/pdf-page';
import type { PlacedRegion } from './placed-regions';

type Item = PlacedPage['items'][number];

/** Tables, with lines or without, with the numbers of their pages. */
interface LostRests {
  readonly items: readonly Item[];
  readonly numbers: readonly number[];
}

/** What stands under a title of a table that is not read: where a title is printed again it is the rest of that table. */
export function lostRests(pages: readonly PlacedPage[], unread: readonly PlacedRegion[]): LostRests {
  const titles = new Set(unread.flatMap(({ above }) => above.filter(isTableCaption)));
  const found = pages.flatMap(({ number, items }) => {
    let above: readonly string[] = [];
    return items.flatMap((item) => {
      const isLost = item.kind !== 'line' && above.some((line) => titles.has(line));
      above = item.kind === 'line' ? [...above, item.text.replace(/\s/g, '')] : [];
      return isLost ? [{ item, number }] : [];
    });
  });
  return { items: found.map(({ item }) => item), numbers: found.map(({ number }) => number) };
}
