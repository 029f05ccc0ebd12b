import type { SheetLooks } from '../../document';
import { isCellError, type SheetSnapshot } from '../../model';

const ROW_PIXELS = 20;
const LETTER_PIXELS = 14;
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 12;
const NARROWEST = 64;
const WIDEST = 320;

/** The layout of a table out of a document: columns as wide as what stands in their cells. */
export function documentLooks({ values }: SheetSnapshot): SheetLooks {
  const widths = new Map<number, number>();
  for (const row of values) {
    // What stands alone in its row is a title and may reach over the others.
    if (row.filter((value) => value !== null).length < 2) continue;
    row.forEach((value, column) => {
      const pixels = Math.min(WIDEST, pixelsOf(isCellError(value) ? value.error : String(value ?? '')));
      widths.set(column, Math.max(widths.get(column) ?? NARROWEST, pixels));
    });
  }
  return {
    defaultColumnWidth: NARROWEST,
    defaultRowHeight: ROW_PIXELS,
    columnWidths: widths,
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
  };
}

/** A Chinese letter is as wide as two digits; UTF-16 units are near enough. */
function pixelsOf(text: string): number {
  const narrow = text.match(/[ -ÿ]/g)?.length ?? 0;
  return (text.length - narrow) * LETTER_PIXELS + narrow * DIGIT_PIXELS + PADDING_PIXELS;
}
