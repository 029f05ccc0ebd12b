import { isOfCaption, isTableCaption } from '../../text-tables/caption';
import type { PlacedPage } from '../pages/pdf-page';
import { isPageNumber } from '../pieces/page-number';
import type { UnruledRegion } from '../pages/unruled-regions';

/** A region with the page that it stands on, and what is printed above it there. */
export interface PlacedRegion {
  readonly page: PlacedPage;
  readonly region: UnruledRegion;
  /** The lines between it and what stands before it on its page, without blanks. */
  readonly above: readonly string[];
  readonly isFirst: boolean;
}

/** Whether nothing says which table begins here: at the upper end of a page, under no more than unit and number. */
export function isUntitled({ region, above, isFirst }: PlacedRegion): boolean {
  return !isTitled(above) && (region.isFurther || (isFirst && above.every((line) => isOfCaption(line))));
}

/** Whether a title is among lines. */
export function isTitled(lines: readonly string[]): boolean {
  return lines.some((line) => isTableCaption(line));
}

/** The title at the lower end of a page with what stands under it there: its table begins on the next page. */
export function titleBelow(page: PlacedPage | undefined): readonly string[] {
  const items = page?.items ?? [];
  const last = items.reduce((found, { kind }, index) => (kind === 'line' ? found : index), -1);
  const lines = items.slice(last + 1).flatMap((item) => (item.kind === 'line' ? [item.text.replace(/\s/g, '')] : []));
  const below = lines.filter((line) => !isPageNumber(line));
  const title = below.reduce((found, line, index) => (isTableCaption(line) ? index : found), below.length);
  return below.slice(title).every((line, index) => index === 0 || isOfCaption(line)) ? below.slice(title) : [];
}

/**
 * The regions of a page.
 * @param before the title at the end of the page before
 */
export function regionsOf(page: PlacedPage, before: readonly string[]): readonly PlacedRegion[] {
  const regions: PlacedRegion[] = [];
  let above = [...before];
  let isFirst = true;
  for (const item of page.items) {
    if (item.kind === 'line') {
      above.push(item.text.replace(/\s/g, ''));
      continue;
    }
    if (item.kind === 'unruled') regions.push({ page, region: item, above, isFirst });
    above = [];
    isFirst = false;
  }
  return regions;
}
