import type { Box } from '../marks/page-marks';
import type { UnruledRegion } from './unruled-regions';
import type { PageItem } from './page-items';

/** A page of a PDF that was read. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** From the page as it was read to the page as it is shown. */
  readonly toShown: (box: Box) => Box;
  /** Whether lines of text run to the right on the page as it is shown. */
  readonly isUpright: boolean;
}

/** A page on the way: the columns of tables without vertical lines are told by all pages together. */
export interface PlacedPage extends Omit<PdfPage, 'items'> {
  readonly items: readonly (PageItem | UnruledRegion)[];
}
