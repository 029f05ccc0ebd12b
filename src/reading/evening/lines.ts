import { leadingNumber } from '../numbering';
import { BROKEN_START, ITEM_START, LINE_END, OPEN_END } from '../words';

/** A line as it is weighed: its evened words and how wide they are printed. */
export interface Line {
  readonly text: string;
  /** In half width characters. */
  readonly width: number;
  /** Whether nothing but the end of the line parts it from the next. */
  readonly touchesNext: boolean;
}

/** How much narrower than the page a full line may be: the signs that must not begin a line go to the next. */
const SLACK = 6;
/** Narrower lines are a form or a list, not a page. */
const NARROWEST_PAGE = 30;
/** A line wider than this was broken by nobody. */
const WIDEST_PAGE = 140;
/** Of fewer lines nothing is known about a page. */
const FEWEST_LINES = 4;
/** Which part of the lines has to be full before a page is taken for broken by its width. */
const FULL_SHARE = 0.25;
/** A line that is no full one, but as long as this part of a page, is still one that the page broke. */
const LONG_SHARE = 0.7;
/** What a line ends with that stops in the midst of its words. */
const STOPS_SHORT = /[一-龥\d]$/;
/** The rank of “1、”. */
const ITEM_RANK = 4;

/** How wide the page is that broke the lines, in half width characters; null where nothing broke them. */
export function pageWidth(lines: readonly Line[]): number | null {
  const widths = lines.map(({ width }) => width).filter((width) => width > 0);
  if (widths.length < FEWEST_LINES) return null;
  const sorted = [...widths].sort((a, b) => a - b);
  const page = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (page < NARROWEST_PAGE || page > WIDEST_PAGE) return null;
  const broken = lines.filter((line) => isFull(line, page) || stopsShort(line, page)).length;
  return broken >= FEWEST_LINES && broken >= widths.length * FULL_SHARE ? page : null;
}

/** Whether a line goes as far as the page does, and its sentence farther. */
function isFull({ text, width }: Line, page: number): boolean {
  return Math.abs(width - page) <= SLACK && !LINE_END.test(text);
}

/** Whether a long line that is no heading has no sign at its end: between figures a page is broken at many widths. */
function stopsShort({ text, width }: Line, page: number): boolean {
  return width >= page * LONG_SHARE && STOPS_SHORT.test(text) && !isHeadingNumber(text);
}

/** Whether a line and the next are one paragraph that the width of a page, or a slip, has parted. */
export function isBroken(line: Line, next: Line, page: number | null): boolean {
  if (line.text === '' || next.text === '' || !line.touchesNext) return false;
  if (BROKEN_START.test(next.text)) return true;
  if (leadingNumber(next.text) !== null) return false;
  if (LINE_END.test(line.text) && ITEM_START.test(next.text)) return false;
  if (page === null) return OPEN_END.test(line.text);
  if (line.width >= page - SLACK) return true;
  if (LINE_END.test(line.text) || isHeadingNumber(line.text)) return OPEN_END.test(line.text);
  return OPEN_END.test(line.text) || line.width >= page * LONG_SHARE;
}

/** “（一）” and outwards: such a line is a heading as long as it is not full and has no comma, “1、” begins a sentence as often. */
function isHeadingNumber(text: string): boolean {
  return !text.includes('，') && (leadingNumber(text)?.rank ?? Number.MAX_VALUE) < ITEM_RANK;
}

/** How wide words are printed, in half width characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 1 : 2;
  return width;
}
