import type { Drawing } from './drawing';
import { inkOf, newTextPlace, type Ink } from './drawing-state';
import { showText } from './draw-text';
import { matrixOf, multiply } from './matrix';
import type { Box } from './page-marks';
import {
  addToPath,
  boxOfPoints,
  closePath,
  drawnParts,
  filledShapes,
  strokedRulings,
  type FilledShape,
  type FillRule,
  type PagePath,
} from './path';

/**
 * What an operation does to the page; its arguments are whatever the file says, so each is looked at before it is
 * used.
 */
type Operation = (drawing: Drawing, args: readonly unknown[]) => void;

/** What stands for the colour of a pattern, which may have several. */
const PATTERN = 'pattern';
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
    state.fill = { ...state.fill, shade: 'dark', colour: PATTERN, brightness: 0 };
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = { ...state.stroke, shade: 'dark', colour: PATTERN, brightness: 0 };
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
    addToPath(drawing.path, drawing.codes, steps as number[], numbers, drawing.state.matrix);
  },
  clip: startClip,
  eoClip: startClip,
  endPath,
  stroke: (drawing) => paint(drawing, null, true),
  closeStroke: (drawing) => paint(closed(drawing), null, true),
  fill: (drawing) => paint(drawing, 'winding', false),
  eoFill: (drawing) => paint(drawing, 'evenOdd', false),
  fillStroke: (drawing) => paint(drawing, 'winding', true),
  eoFillStroke: (drawing) => paint(drawing, 'evenOdd', true),
  closeFillStroke: (drawing) => paint(closed(drawing), 'winding', true),
  closeEOFillStroke: (drawing) => paint(closed(drawing), 'evenOdd', true),
  paintFormXObjectBegin: (drawing, [matrix, box]) => {
    save(drawing);
    drawing.state.matrix = multiply(drawing.state.matrix, matrixOf(matrix));
    if (isNumbers(box) && box.length === 4) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
      const steps = [drawing.codes.rectangle];
      const frame: PagePath = [];
      addToPath(frame, drawing.codes, steps, [x0, y0, x1 - x0, y1 - y0], drawing.state.matrix);
      clipTo(drawing, frame);
    }
  },
  paintFormXObjectEnd: restore,
  beginGroup: (drawing, [group]) => mark(drawing, isMask(group)),
  endGroup: unmark,
  beginMarkedContent: (drawing) => mark(drawing, false),
  beginMarkedContentProps: (drawing, [tag, layer]) => mark(drawing, tag === 'OC' && !drawing.isLayerSeen(layer)),
  endMarkedContent: unmark,
  // Where a picture is left packed.
  markPoint: picture,
  paintImageXObject: picture,
  paintInlineImageXObject: picture,
  paintImageMaskXObject: picture,
  // A picture of one dot, as long and as thick as a line.
  paintSolidColorImageMask: (drawing) => {
    addToPath(drawing.path, drawing.codes, [drawing.codes.rectangle], [0, 0, 1, 1], drawing.state.matrix);
    paint(drawing, 'winding', false);
  },
  paintImageXObjectRepeat: picture,
};

/** The state goes on the pile; beyond any sane depth it does not. */
function save({ saved, state }: Drawing): void {
  if (saved.length < DEEPEST) saved.push({ ...state });
}

/** One restore too many leaves the state as it is. */
function restore(drawing: Drawing): void {
  drawing.state = drawing.saved.pop() ?? drawing.state;
}

/** The font by its id, and its size. One that pdf.js could not read is none, and its letters are lost. */
function setFont(drawing: Drawing, id: unknown, size: unknown): void {
  drawing.state.font = drawing.fontOf(String(id));
  drawing.state.size = numberOf(size);
}

/** Of a graphics state only fonts and transparency matter: what is wholly transparent is not seen. */
function setGraphics(drawing: Drawing, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries as readonly (readonly unknown[])[]) {
    const { state } = drawing;
    if (key === 'Font' && Array.isArray(value)) setFont(drawing, value[0], value[1]);
    if (key === 'ca') state.fill = { ...state.fill, opacity: numberOf(value) };
    if (key === 'CA') state.stroke = { ...state.stroke, opacity: numberOf(value) };
  }
}

/** pdf.js tells colours as three numbers, or as one list of them. */
function colourOf(ink: Ink, args: unknown): Ink {
  return isNumbers(args) ? inkOf(ink, Array.from(args)) : ink;
}

/** To the next line: from where the last one began, not from where it ended (ISO 32000-1 9.4.2). */
function moveText({ place }: Drawing, x: number, y: number): void {
  place.lineX += x;
  place.lineY += y;
  place.x = place.lineX;
  place.y = place.lineY;
}

/** The path cuts once it is ended, after it was painted (ISO 32000-1 8.5.4). */
function startClip(drawing: Drawing): void {
  drawing.isClipping = true;
}

/** A path whose last part ends where it began. */
function closed(drawing: Drawing): Drawing {
  closePath(drawing.path);
  return drawing;
}

/**
 * Paints a path, what it encloses and then its edges; those that are seen are rulings. White shapes are paper again:
 * what stands beneath them is not seen.
 */
function paint(drawing: Drawing, fill: FillRule | null, isStroked: boolean): void {
  const { state, hidden, path, rulings } = drawing;
  if (isStroked && isDrawn(state.stroke, hidden)) rulings.push(...strokedRulings(path));
  if (fill !== null && state.fill.opacity > 0 && hidden === 0) {
    for (const shape of filledShapes(path, fill)) fillShape(drawing, shape);
  }
  endPath(drawing);
}

function fillShape(drawing: Drawing, shape: FilledShape): void {
  const { shade } = drawing.state.fill;
  if ('ruling' in shape) {
    if (shade !== 'white') drawing.rulings.push(shape.ruling);
  } else if (shade === 'white') {
    hideBeneath(drawing, shape.ground);
  } else {
    drawing.grounds.push(shape.ground);
    if (shade === 'dark') drawing.darkGrounds.push(shape.ground);
  }
}

/** Takes away letters whose middle lies beneath a shape. */
function hideBeneath(drawing: Drawing, { x0, y0, x1, y1 }: Box): void {
  const isBeneath = (x: number, y: number): boolean => x > x0 && x < x1 && y > y0 && y < y1;
  drawing.glyphs = drawing.glyphs.filter(
    ({ x, y, along, up }) => !isBeneath(x + along[0] / 2 + up[0] / 3, y + along[1] / 2 + up[1] / 3),
  );
}

/** A path is gone once it is painted; it cuts where that was asked for. */
function endPath(drawing: Drawing): void {
  if (drawing.isClipping) clipTo(drawing, drawing.path);
  drawing.isClipping = false;
  drawing.path = [];
}

/** Cuts add up; of a path's shape only the box around it counts. */
function clipTo({ state }: Drawing, path: PagePath): void {
  const points = drawnParts(path).flat();
  if (points.length === 0) return;
  const box = boxOfPoints(points);
  state.clip = state.clip === null ? box : meet(state.clip, box);
}

/** What two boxes have in common; empty where they do not meet. */
function meet(one: Box, other: Box): Box {
  const x0 = Math.max(one.x0, other.x0);
  const y0 = Math.max(one.y0, other.y0);
  return { x0, y0, x1: Math.max(x0, Math.min(one.x1, other.x1)), y1: Math.max(y0, Math.min(one.y1, other.y1)) };
}

/**
 * What begins here may be hidden, as a layer that is switched off or a mask is: then all that is drawn until it ends
 * is not seen.
 */
function mark(drawing: Drawing, isHidden: boolean): void {
  drawing.marked.push(isHidden);
  if (isHidden) drawing.hidden += 1;
}

/** Only what was hidden shows again. */
function unmark(drawing: Drawing): void {
  if (drawing.marked.pop() === true) drawing.hidden -= 1;
}

/** A picture fills the square of its own system: how much of the page that is tells a scan. */
function picture(drawing: Drawing): void {
  const [a, b, c, d] = drawing.state.matrix;
  drawing.pictured += Math.abs(a * d - b * c);
}

/** Whether what is painted now can be seen. */
function isDrawn({ shade, opacity }: Ink, hidden: number): boolean {
  return opacity > 0 && shade !== 'white' && hidden === 0;
}

/** A group that is only the mask of something else draws nothing itself. */
function isMask(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
}

/** Arrays and typed arrays alike: pdf.js tells either. */
function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** Nothing for what is no number, so that a broken file moves nothing. */
function numberOf(value: unknown): number {
  const number = Number(value);
  return Number.isFinite(number) ? number : 0;
}
