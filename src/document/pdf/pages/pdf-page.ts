import type { Box } from '../marks/page-marks';
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
