import { lineItem, type PageItem } from '../pages/page-items';
import type { PdfPage, PlacedPage } from '../pages/pdf-page';
import { pieceLines } from '../pieces/joined-text';
import { goesOn, isPrintedAgain } from './further-parts';
import { withHeadersAbove } from './headers-above';
import { lostRests } from './lost-rests';
import { isUntitled, regionsOf, titleBelow, type PlacedRegion } from './placed-regions';
import { tablesOf, usualPitch } from './table-of-regions';
import { hasBareFigures, hasUnseenTable, withoutBareHeaders } from './unseen-tables';

type Item = PlacedPage['items'][number];

/** Pages with the columns of their tables told, and those with tables of which columns stand on other pages. */
export interface AlignedPages {
  readonly pages: readonly PdfPage[];
  readonly unjoined: readonly number[];
  /** Pages with tables of which it is not known which column is which. */
  readonly unparted: readonly number[];
}

/**
 * Tells the columns of tables that no vertical lines part, those of a table on several pages by all of them. Where
 * rows begin a page under no title and go on from none, they are further columns of the table before: neither is read.
 */
export function withAlignedTables(placed: readonly PlacedPage[]): AlignedPages {
  const pages = withHeadersAbove(placed);
  const groups: PlacedRegion[][] = [];
  for (const each of pages.flatMap((page, index) => regionsOf(page, titleBelow(pages[index - 1])))) {
    const open = groups[groups.length - 1];
    if (open && (goesOn(open, each) || isPrintedAgain(open, each))) open.push(each);
    else groups.push([each]);
  }
  const sure = groups.filter(([first]) => first?.region.isSure === true);
  const isCut = sure.map(([first], index) => index > 0 && first !== undefined && isUntitled(first));
  const isWhole = (_: unknown, index: number): boolean => !isCut[index] && !isCut[index + 1];
  const usual = usualPitch(sure);
  const whole = sure.filter(isWhole).map((group) => ({ group, tables: tablesOf(group, usual) }));
  const tables = new Map(whole.flatMap(({ tables: own }) => own ?? []));
  const unjoined = sure.filter((group, index) => !isWhole(group, index)).flat();
  const unparted = whole.flatMap(({ group, tables: own }) => (own === null ? group : []));
  const rests = lostRests(pages, [...unjoined, ...unparted]);
  const unread = new Set<Item>([...unjoined.map(regionOf), ...unparted.map(regionOf), ...rests.items]);
  const itemsOf = (item: Item): readonly PageItem[] => {
    if (unread.has(item)) return [];
    if (item.kind !== 'unruled') return [item];
    const table = tables.get(item);
    return table ? [table] : pieceLines(item.rows.flatMap(({ pieces }) => pieces)).map(lineItem);
  };
  const read = pages.map((page): PdfPage => ({ ...page, items: page.items.flatMap(itemsOf) }));
  const bare = read.filter(hasBareFigures).map(({ number }) => number);
  const unseen = read.filter((page) => !bare.includes(page.number) && hasUnseenTable(page)).map(({ number }) => number);
  return {
    pages: read.map((page) => (unseen.includes(page.number) ? withoutBareHeaders(page) : page)),
    unjoined: [...new Set([...numbersOf(unjoined), ...bare])],
    unparted: [...new Set([...numbersOf(unparted), ...rests.numbers, ...unseen])],
  };
}

function regionOf({ region }: PlacedRegion): Item {
  return region;
}

function numbersOf(regions: readonly PlacedRegion[]): readonly number[] {
  return [...new Set(regions.flatMap(({ page: { number, further } }) => [number, ...further]))];
}
