import type { PDFPageProxy } from 'pdfjs-dist';
import type { Allowance } from '../../allowance';
import { newDrawing, type Drawing } from './drawing';
import type { FontMeasures } from './drawing-state';
import { matrixOf } from './matrix';
import { OPERATIONS } from './operations';
import type { PageMarks } from './page-marks';
import type { PathCodes } from './path';
import { upright } from './upright';

/** Operations of pdf.js by their names. */
export type OperationCodes = Readonly<Record<string, number>> & PathCodes;

/** Which layers of a document are switched on. */
export interface Layers {
  readonly isVisible: (layer: never) => boolean;
}

/** The mode of pdf.js in which annotations are not drawn: fields of forms and notes are no text of the page. */
const FORMS_ARE_LEFT_OUT = 0;
/** Most fonts measure in thousandths of their size. */
const DEFAULT_UNIT = 0.001;

/** Whoever takes the same operations again and again looks each up once. */
function operationsOf(codes: OperationCodes): readonly (((d: Drawing, a: readonly unknown[]) => void) | undefined)[] {
  const operations: (((d: Drawing, a: readonly unknown[]) => void) | undefined)[] = [];
  for (const [name, code] of Object.entries(codes)) operations[code] = OPERATIONS[name];
  return operations;
}

/**
 * What stands on a page: one pass over what it draws, in which nothing is drawn.
 * @throws DocumentFault tooLarge, and whatever pdf.js throws at pages that it cannot read
 */
export async function pageMarksOf(
  page: PDFPageProxy,
  codes: OperationCodes,
  layers: Layers,
  allowance: Allowance,
): Promise<PageMarks> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: FORMS_ARE_LEFT_OUT });
  const drawing = newDrawing(
    {
      codes,
      fontOf: (id) => fontOf(page, id),
      isLayerSeen: (layer) => layers.isVisible(layer as never),
      allowance,
      paper: { x0: 0, y0: 0, x1: width, y1: height },
    },
    matrixOf(transform),
  );
  const operations = operationsOf(codes);
  for (const [index, code] of list.fnArray.entries()) {
    operations[code]?.(drawing, (list.argsArray[index] ?? []) as readonly unknown[]);
  }
  const { glyphs, rulings, grounds, pictured, hasLostLetters } = drawing;
  return upright({ width, height, glyphs, rulings, grounds, pictured, hasLostLetters });
}

/** What of a font is needed to place its characters; null where pdf.js does not have it. */
function fontOf(page: PDFPageProxy, id: string): FontMeasures | null {
  const objects = page.commonObjs as { has: (id: string) => boolean; get: (id: string) => unknown };
  if (!objects.has(id)) return null;
  const held = objects.get(id);
  // Of a font that it cannot read pdf.js tells the error.
  if (typeof held !== 'object' || held === null) return null;
  const font = held as {
    vertical?: boolean;
    fontMatrix?: readonly number[];
    defaultVMetrics?: readonly number[];
  };
  return {
    id,
    isVertical: font.vertical === true,
    unit: font.fontMatrix?.[0] ?? DEFAULT_UNIT,
    vertical: font.defaultVMetrics ?? null,
  };
}
