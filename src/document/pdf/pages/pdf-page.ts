import type { Box } from '../marks/page-marks';
import type { UnruledRegion } from './unruled-regions';
import type { PageItem } from './page-items';

/** A box on a page as it is shown. */
export interface ShownBox {
  readonly page: number;
  readonly box: Box;
}

/** A page of a PDF that was read. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** The numbers of pages that lie right of it, and hold further columns of its table. */
  readonly further: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** From the page as it was read to the page as it is shown; of several that lie side by side to one of them. */
  readonly toShown: (box: Box) => ShownBox;
  /** Whether lines of text run to the right on the page as it is shown. */
  readonly isUpright: boolean;
}

/** A page on the way: the columns of tables without vertical lines are told by all pages together. */
export interface PlacedPage extends Omit<PdfPage, 'items'> {
  readonly items: readonly (PageItem | UnruledRegion)[];
}
