import type { PageLine } from '../pages/page-items';

/** A line of text with the page that it stands on. */
export interface PlacedTextLine {
  readonly page: number;
  readonly line: PageLine;
}

/** Lines that are one paragraph. */
export interface PageParagraph {
  readonly lines: readonly PlacedTextLine[];
  readonly isContents: boolean;
}

/** The edges between which the lines of a text run. */
export interface PageColumn {
  readonly left: number;
  readonly right: number;
}

/** In letters: how far the first line of a paragraph goes in, and how far its last one may fall short. */
const INDENT = { least: 1.2, most: 3.6 } as const;
/** A line that ends a sentence so many letters before the edge ends a paragraph. */
const SHORT_SENTENCE = 2.2;
/** A centred line has so much room on either side. */
const CENTRED = 3;
/** In parts of the column's width. */
const SHORT = 0.3;
/** A line that reaches so far shows where the column's edge is. */
const LONG = 0.6;
/** A title that fills its line so far may go on. */
const FULL = 0.72;
/** What is left of a title for its next line is no longer than this. */
const SHORT_REST = 0.6;
/** In parts of the letters' height. */
const OTHER_SIZE = 0.12;
/** A wider gap than this parts paragraphs. */
const WIDE_GAP = 2.6;
/** Lines of one title have their middles no further apart. */
const SAME_MIDDLE = 0.7;

/** What a paragraph may end with. */
const SENTENCE_END = /[。；;：:）)！？]$/;
/** Closes what was said in passing as often as a sentence. */
const BRACKET = /[）)]$/;
/** What no line is broken within, at the beginning of the next one. */
const UNBROKEN = /^[\d.,%A-Za-z]+/;
/** In parts of their height: how wide digits are. */
const DIGIT = 0.55;
/** A line that begins with a list number begins a paragraph. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|[（(]\d{1,2}[）)]|\d{1,2}(?:、|[.．](?!\d))|第[一二三四五六七八九十]{1,3}(?:部分|条|章)|[①-⑳])/;
/** Dots or a tab before a page number. */
const LEADERS = /[.．·…‥](?:\s?[.．·…‥]){2}\s*\d{1,4}$|\t\d{1,4}$/;

/** The edges of a text by its longest lines; of a text without lines, nothing. */
export function pageColumn(lines: readonly PageLine[], width: number): PageColumn | null {
  const long = lines.filter(({ box }) => box.x1 - box.x0 > width * LONG);
  if (long.length === 0) return null;
  return { left: Math.min(...long.map(({ box }) => box.x0)), right: Math.max(...long.map(({ box }) => box.x1)) };
}

/** Whether a line is one of a table of contents: a title with the page on which it stands. */
function isContentsLine({ text }: PageLine): boolean {
  return LEADERS.test(text.trim());
}

/**
 * Joins lines that follow each other into paragraphs: what the printer broke is one line again.
 * @param columnOn the edges of the text on a page
 */
export function pageParagraphs(
  lines: readonly PlacedTextLine[],
  columnOn: (page: number) => PageColumn,
): readonly PageParagraph[] {
  const paragraphs: PlacedTextLine[][] = [];
  for (const placed of lines) {
    const open = paragraphs[paragraphs.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && goesOn(last, placed, columnOn)) open.push(placed);
    else paragraphs.push([placed]);
  }
  return paragraphs.map((own) => ({ lines: own, isContents: own.some(({ line }) => isContentsLine(line)) }));
}

/**
 * Whether a line goes on with the paragraph of the one before: not where either is a row, where letters change their
 * size, where the next is indented, or where the last fell short of the edge.
 */
function goesOn(last: PlacedTextLine, next: PlacedTextLine, columnOn: (page: number) => PageColumn): boolean {
  const before = columnOn(last.page);
  const after = columnOn(next.page);
  const { text, box, size } = last.line;
  if (isContentsLine(last.line) || text.includes('\t') || next.line.text.includes('\t')) return false;
  if (NUMBERED.test(next.line.text)) return false;
  if (Math.abs(next.line.size - size) > size * OTHER_SIZE && isOneSize(last.line) && isOneSize(next.line)) return false;
  if (last.page === next.page && next.line.box.y0 - box.y1 > size * WIDE_GAP) return false;
  if (isTitleGoingOn(last.line, next.line, before)) return true;
  const indent = next.line.box.x0 - after.left;
  if (indent > size * INDENT.least) return false;
  if (isCentred(last.line, before)) return false;
  const short = before.right - box.x1;
  const unbroken = BRACKET.test(text.trim()) ? (UNBROKEN.exec(next.line.text)?.[0].length ?? 0) * DIGIT : 0;
  if (short > size * (SHORT_SENTENCE + unbroken) && SENTENCE_END.test(text.trim())) return false;
  return short <= (before.right - before.left) * SHORT;
}

/** Headings have letters of another size throughout; within a sentence some may differ. */
function isOneSize({ letters, size }: PageLine): boolean {
  return letters.every(({ glyph }) => glyph === null || Math.abs(glyph.size - size) <= size * OTHER_SIZE);
}

/** A title that was too long for its line goes on in the middle of the next one. */
function isTitleGoingOn(last: PageLine, next: PageLine, { left, right }: PageColumn): boolean {
  const width = last.box.x1 - last.box.x0;
  const middle = (last.box.x0 + last.box.x1 - next.box.x0 - next.box.x1) / 2;
  const isOneTitle = last.size === next.size && Math.abs(middle) < last.size * SAME_MIDDLE;
  const isShort = next.box.x1 - next.box.x0 < width * SHORT_REST && next.box.x0 - left > last.size * INDENT.most;
  return isOneTitle && isShort && width > (right - left) * FULL && !SENTENCE_END.test(last.text.trim());
}

/** Room on either side: a title of its own. */
function isCentred({ box, size }: PageLine, { left, right }: PageColumn): boolean {
  const room = size * CENTRED;
  const isIndented = box.x0 - left > size * INDENT.most;
  return isIndented && right - box.x1 > room;
}
