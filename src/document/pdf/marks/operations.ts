import type { Drawing } from './drawing';
import { inkOf, newTextPlace, type DrawingState, type Ink } from './drawing-state';
import { showText } from './draw-text';
import { matrixOf, multiply } from './matrix';
import type { Box } from './page-marks';
import { boxOfPoints, filledShape, pathOf, strokedRulings, type PagePath } from './path';

type Operation = (drawing: Drawing, args: readonly unknown[]) => void;

/** Graphics that are nested deeper than any page. */
const DEEPEST = 1000;

/** What is done for each operation of pdf.js, by its name; all others neither draw letters nor lines. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  save,
  restore,
  transform: ({ state }, args) => {
    state.matrix = multiply(state.matrix, matrixOf(args));
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = numberOf(spacing);
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = numberOf(spacing);
  },
  setHScale: ({ state }, [percent]) => {
    state.stretch = numberOf(percent) / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = -numberOf(leading);
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = numberOf(rise);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.mode = numberOf(mode);
  },
  setFont: (drawing, [id, size]) => setFont(drawing, id, size),
  setGState: (drawing, [entries]) => setGraphics(drawing, entries),
  setFillRGBColor: ({ state }, args) => {
    state.fill = colourOf(state.fill, args);
  },
  setStrokeRGBColor: ({ state }, args) => {
    state.stroke = colourOf(state.stroke, args);
  },
  setFillColorN: ({ state }) => {
    state.fill = { ...state.fill, shade: 'dark' };
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = { ...state.stroke, shade: 'dark' };
  },
  beginText: (drawing) => {
    drawing.place = newTextPlace();
  },
  moveText: (drawing, [x, y]) => moveText(drawing, numberOf(x), numberOf(y)),
  setLeadingMoveText: (drawing, [x, y]) => {
    drawing.state.leading = numberOf(y);
    moveText(drawing, numberOf(x), numberOf(y));
  },
  setTextMatrix: (drawing, args) => {
    drawing.place = { ...newTextPlace(), matrix: matrixOf(args) };
  },
  nextLine: (drawing) => moveText(drawing, 0, drawing.state.leading),
  showText: (drawing, [glyphs]) => showText(drawing, glyphs),
  constructPath: (drawing, [steps, numbers]) => {
    if (!Array.isArray(steps) || !isNumbers(numbers)) return;
    drawing.path = [...drawing.path, ...pathOf(drawing.codes, steps as number[], numbers, drawing.state.matrix)];
  },
  clip: startClip,
  eoClip: startClip,
  endPath,
  stroke: strokePath,
  closeStroke: strokePath,
  fill: fillPath,
  eoFill: fillPath,
  fillStroke: fillAndStroke,
  eoFillStroke: fillAndStroke,
  closeFillStroke: fillAndStroke,
  closeEOFillStroke: fillAndStroke,
  paintFormXObjectBegin: (drawing, [matrix, box]) => {
    save(drawing);
    drawing.state.matrix = multiply(drawing.state.matrix, matrixOf(matrix));
    if (isNumbers(box) && box.length === 4) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
      const steps = [drawing.codes.rectangle];
      clipTo(drawing, pathOf(drawing.codes, steps, [x0, y0, x1 - x0, y1 - y0], drawing.state.matrix));
    }
  },
  paintFormXObjectEnd: restore,
  beginGroup: (drawing, [group]) => mark(drawing, isMask(group)),
  endGroup: unmark,
  beginMarkedContent: (drawing) => mark(drawing, false),
  beginMarkedContentProps: (drawing, [tag, layer]) => mark(drawing, tag === 'OC' && !drawing.isLayerSeen(layer)),
  endMarkedContent: unmark,
  paintImageXObject: picture,
  paintInlineImageXObject: picture,
  paintImageMaskXObject: picture,
  paintImageXObjectRepeat: picture,
};

function save({ saved, state }: Drawing): void {
  if (saved.length < DEEPEST) saved.push({ ...state });
}

function restore(drawing: Drawing): void {
  drawing.state = drawing.saved.pop() ?? drawing.state;
}

function setFont(drawing: Drawing, id: unknown, size: unknown): void {
  drawing.state.font = drawing.fontOf(String(id));
  drawing.state.size = numberOf(size);
}

function setGraphics(drawing: Drawing, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries as readonly (readonly unknown[])[]) {
    const { state } = drawing;
    if (key === 'Font' && Array.isArray(value)) setFont(drawing, value[0], value[1]);
    if (key === 'ca') state.fill = { ...state.fill, isSeen: numberOf(value) > 0 };
    if (key === 'CA') state.stroke = { ...state.stroke, isSeen: numberOf(value) > 0 };
  }
}

/** pdf.js tells colours as three numbers, or as one list of them. */
function colourOf(ink: Ink, args: unknown): Ink {
  return isNumbers(args) ? inkOf(ink, Array.from(args)) : ink;
}

function moveText({ place }: Drawing, x: number, y: number): void {
  place.lineX += x;
  place.lineY += y;
  place.x = place.lineX;
  place.y = place.lineY;
}

function startClip(drawing: Drawing): void {
  drawing.isClipping = true;
}

function strokePath(drawing: Drawing): void {
  const { state, hidden, path, rulings } = drawing;
  if (isDrawn(state.stroke, hidden)) rulings.push(...strokedRulings(path));
  endPath(drawing);
}

function fillAndStroke(drawing: Drawing): void {
  const { state, hidden, path, rulings } = drawing;
  if (isDrawn(state.stroke, hidden)) rulings.push(...strokedRulings(path));
  fillPath(drawing);
}

/** White shapes are paper again: what stands beneath them is not seen. */
function fillPath(drawing: Drawing): void {
  const { state, hidden, path } = drawing;
  for (const points of path) {
    const shape = filledShape(points);
    if (!state.fill.isSeen || hidden > 0) continue;
    if ('ruling' in shape) {
      if (state.fill.shade !== 'white') drawing.rulings.push(shape.ruling);
    } else if (state.fill.shade === 'white') {
      hideBeneath(drawing, shape.ground);
    } else {
      drawing.grounds.push(shape.ground);
      if (state.fill.shade === 'dark') drawing.darkGrounds.push(shape.ground);
    }
  }
  endPath(drawing);
}

function hideBeneath(drawing: Drawing, { x0, y0, x1, y1 }: Box): void {
  const isBeneath = (x: number, y: number): boolean => x > x0 && x < x1 && y > y0 && y < y1;
  drawing.glyphs = drawing.glyphs.filter(
    ({ x, y, along, up }) => !isBeneath(x + along[0] / 2 + up[0] / 3, y + along[1] / 2 + up[1] / 3),
  );
}

function endPath(drawing: Drawing): void {
  if (drawing.isClipping) clipTo(drawing, drawing.path);
  drawing.isClipping = false;
  drawing.path = [];
}

function clipTo({ state }: Drawing, path: PagePath): void {
  const points = path.flat();
  if (points.length === 0) return;
  const box = boxOfPoints(points);
  state.clip = state.clip === null ? box : meet(state.clip, box);
}

function meet(one: Box, other: Box): Box {
  const x0 = Math.max(one.x0, other.x0);
  const y0 = Math.max(one.y0, other.y0);
  return { x0, y0, x1: Math.max(x0, Math.min(one.x1, other.x1)), y1: Math.max(y0, Math.min(one.y1, other.y1)) };
}

function mark(drawing: Drawing, isHidden: boolean): void {
  drawing.marked.push(isHidden);
  if (isHidden) drawing.hidden += 1;
}

function unmark(drawing: Drawing): void {
  if (drawing.marked.pop() === true) drawing.hidden -= 1;
}

function picture(drawing: Drawing): void {
  drawing.hasPictures = true;
}

function isDrawn({ shade, isSeen }: DrawingState['stroke'], hidden: number): boolean {
  return isSeen && shade !== 'white' && hidden === 0;
}

function isMask(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function numberOf(value: unknown): number {
  const number = Number(value);
  return Number.isFinite(number) ? number : 0;
}
