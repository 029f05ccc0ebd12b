import { isOfCaption, isTableCaption } from '../../text-tables/caption';
import type { Glyph, PageMarks } from '../marks/page-marks';
import { lettersOf, lineText, type PieceLine } from '../pieces/joined-text';
import { isPageNumber } from '../pieces/page-number';

/** The line that stands highest or lowest on a page, with the one beside it; texts are without blanks. */
interface OuterLine {
  readonly glyphs: ReadonlySet<Glyph>;
  /** How far its line is from the edge of the page, in points. */
  readonly depth: number;
  readonly text: string;
  /** The number of its page; null where it tells none. */
  readonly number: number | null;
  readonly inner: string;
  /** Whether parts of it stand far apart, as headers do. */
  readonly hasGaps: boolean;
}

/** On fewer pages a line at one height is chance. */
const LEAST_PAGES = 3;
/** In points: a line that is printed on every page stands at one height so exactly. */
const SAME_HEIGHT = 1;
/** In parts of the letters' height. */
const SAME_LINE = 0.5;
/** In parts of a page's height: what stands farther in is neither head nor foot. */
const OUTER = 0.3;
/** Rows of a table hold amounts. */
const AMOUNT = /\d[.．]\d\d(?!\d)/;
/** The number of a page behind the name of a sheet so long that nothing parts both. */
const NUMBER_AT_END = /(?<!\d)\d{1,4}(?=(?:\s*[/／]\s*\d{1,4}|\s*页.{0,8})?$)/;

/** Pages without the head and the foot that a spreadsheet prints around its sheets, so that no table takes them in. */
export function withoutHeadAndFoot(pages: readonly PageMarks[]): readonly PageMarks[] {
  if (pages.length < LEAST_PAGES) return pages;
  const tops = pages.map((page) => outerLine(page, 1));
  const ends = pages.map((page) => outerLine(page, -1));
  const isRunningHead = isRunning(tops) && pages.some(holdsAmount);
  const taken = [...(isRunningHead || areHeads(tops) ? [tops] : []), ...(areFeet(ends) ? [ends] : [])];
  if (taken.length === 0) return pages;
  return pages.map((page, at) => {
    const isTaken = (glyph: Glyph): boolean => taken.some((lines) => lines[at]?.glyphs.has(glyph) === true);
    return { ...page, glyphs: page.glyphs.filter((glyph) => !isTaken(glyph)) };
  });
}

/**
 * Heads stand at one height on all pages and say the same on each, or name a table on most, as the name of a sheet
 * does, above the title of one.
 */
function areHeads(lines: readonly (OuterLine | null)[]): boolean {
  const [first] = lines;
  if (areNumbered(lines)) return true;
  const inner = new Set(lines.flatMap((line) => (line !== null && isTableCaption(line.inner) ? line.inner : [])));
  if (!first || inner.size === 0) return false;
  // A title that is printed on every page is none where titles of several tables stand under it.
  const isOne = lines.every((line) => line?.text === first.text) && (!isTableCaption(first.text) || inner.size > 1);
  // The end of a long name may be cut off.
  const isName = lines.filter((line) => line !== null && isTableCaption(line.text)).length > lines.length / 2;
  return areLevel(lines) && (isOne || isName) && lines.every((line) => line?.text !== line?.inner);
}

/** Whether something on a page is an amount, as in tables. */
function holdsAmount({ glyphs }: PageMarks): boolean {
  return AMOUNT.test(glyphs.map(({ text }) => text).join(''));
}

/** Whether one line of words, as the name of a unit, stands on all pages: tables begin with other lines. */
function isRunning(lines: readonly (OuterLine | null)[]): boolean {
  const [first] = lines;
  if (!first || first.hasGaps || isTableCaption(first.text) || isOfCaption(first.text)) return false;
  return areLevel(lines) && lines.every((line) => line?.text === first.text);
}

/** Whether lines stand at one height and each tells the number of its page: beside it the name of the sheet may stand. */
function areNumbered(lines: readonly (OuterLine | null)[]): boolean {
  const numbers = lines.map((line) => line?.number ?? null);
  const [first = null] = numbers;
  return first !== null && areLevel(lines) && numbers.every((number, at) => number === first + at);
}

/** Feet stand at one height on all pages and say the same on each but for the number of the page. */
function areFeet(lines: readonly (OuterLine | null)[]): boolean {
  const [first] = lines;
  if (areNumbered(lines)) return true;
  const bare = (line: OuterLine | null | undefined): string => line?.text.replace(/\d+/g, '0') ?? '';
  return !!first && !AMOUNT.test(first.text) && areLevel(lines) && lines.every((line) => bare(line) === bare(first));
}

/** Whether lines stand at one height. */
function areLevel(lines: readonly (OuterLine | null)[]): boolean {
  const depth = lines[0]?.depth ?? 0;
  return lines.every((line) => line !== null && Math.abs(line.depth - depth) < SAME_HEIGHT);
}

/**
 * Null where nothing stands on that part of a page.
 * @param down 1 for the highest line, -1 for the lowest
 */
function outerLine({ glyphs, height }: PageMarks, down: number): OuterLine | null {
  const depthOf = ({ baseline }: Glyph): number => (down > 0 ? baseline : height - baseline);
  const outer = glyphs.filter((glyph) => depthOf(glyph) < height * OUTER);
  const own = outermost(outer, down);
  const [first] = own;
  if (first === undefined) return null;
  const taken = new Set(own);
  const inner = outermost(
    outer.filter((glyph) => !taken.has(glyph)),
    down,
  );
  const line = lineOf(own);
  return {
    glyphs: taken,
    depth: depthOf(first),
    number: numberOf(line),
    text: textOf(line),
    inner: textOf(lineOf(inner)),
    hasGaps: lettersOf(line).some((letter) => letter.text === '\t'),
  };
}

/** The letters of the highest line, or of the lowest. */
function outermost(glyphs: readonly Glyph[], down: number): readonly Glyph[] {
  const first = glyphs.reduce<Glyph | null>(
    (found, each) => (found === null || (each.baseline - found.baseline) * down < 0 ? each : found),
    null,
  );
  if (first === null) return [];
  return glyphs.filter(({ baseline }) => Math.abs(baseline - first.baseline) < first.size * SAME_LINE);
}

function lineOf(glyphs: readonly Glyph[]): PieceLine {
  const sorted = [...glyphs].sort((one, other) => one.x0 - other.x0);
  return { glyphs: sorted, baseline: 0, size: 0 };
}

function textOf(line: PieceLine): string {
  return lineText(line).replace(/\s/g, '');
}

/** The number of the page that a line tells. */
function numberOf(line: PieceLine): number | null {
  const text = lettersOf(line)
    .map((letter) => letter.text)
    .join('');
  const [number = text, ...others] = text.split('\t').filter(isPageNumber);
  const digits = number === text ? NUMBER_AT_END.exec(text) : /\d+/.exec(number);
  return digits && others.length === 0 ? Number(digits[0]) : null;
}
