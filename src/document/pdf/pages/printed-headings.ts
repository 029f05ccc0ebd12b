import { groupBy } from '../../../model';
import type { Box, Glyph, PageMarks, Ruling } from '../marks/page-marks';

/** Fewer names or numbers in turn are chance. */
const LEAST_IN_TURN = 3;
/** The name of a column of a sheet, and the number of a row. */
const COLUMN_NAME = /^[A-Z]{1,3}$/;
const ROW_NUMBER = /^\d{1,5}$/;
const ALPHABET = 26;
/** In points: how exactly lines and letters keep to the edge of a cell. */
const ERROR = 1;

/** What is printed around the cells of a sheet, and where its cells begin. */
interface Headings {
  readonly glyphs: ReadonlySet<Glyph>;
  readonly x: number;
  readonly y: number;
}

/**
 * A page without the names of columns (A, B, C) and the numbers of rows (1, 2, 3) that a spreadsheet prints around the
 * cells of a sheet, and without their lines: else captions stand in the same frame as their tables, and the numbers
 * are read as figures.
 */
export function withoutHeadings(page: PageMarks): PageMarks {
  const headings = headingsOn(page);
  if (headings === null) return page;
  const { glyphs, x, y } = headings;
  const isInside = (box: Box): boolean => box.x1 > x + ERROR && box.y1 > y + ERROR;
  return {
    ...page,
    glyphs: page.glyphs.filter((glyph) => !glyphs.has(glyph)),
    rulings: rulingsFrom(page.rulings, x, y),
    grounds: page.grounds.filter(isInside),
  };
}

/** The lines of the cells. Around captions above a table the frame of the sheet is left, which is no line of theirs. */
function rulingsFrom(rulings: readonly Ruling[], x: number, y: number): readonly Ruling[] {
  const inside = rulings.flatMap((each) => (each.isHorizontal ? cutOff(each, y, x) : cutOff(each, x, y)));
  const beginsHere = inside.filter((each) => !each.isHorizontal && each.at > x + ERROR && each.from < y + ERROR);
  if (beginsHere.length > 1) return inside;
  const top = Math.min(...inside.filter((each) => each.isHorizontal && each.at > y + ERROR).map(({ at }) => at));
  return inside.flatMap((each) => (each.isHorizontal ? cutOff(each, top, x) : cutOff(each, x, top)));
}

/** Null where a page has none: names in turn on one line, and numbers in turn left of the lines that part them off. */
function headingsOn({ glyphs, rulings }: PageMarks): Headings | null {
  const names = glyphs.filter(({ text }) => /^[A-Z]$/.test(text));
  for (const line of groupBy(names, ({ baseline }) => Math.round(baseline)).values()) {
    const [first] = line;
    if (first === undefined || !areInTurn(line, columnNumber, COLUMN_NAME)) continue;
    const left = Math.min(...line.map(({ x0 }) => x0));
    const low = Math.max(...line.map(({ y1 }) => y1));
    const x = Math.max(...rulings.filter((each) => !each.isHorizontal && each.at < left).map(({ at }) => at));
    const y = Math.min(...rulings.filter((each) => each.isHorizontal && each.at > first.baseline).map(({ at }) => at));
    const end = Math.max(...rulings.filter((each) => isAt(each, x)).map(({ to }) => to));
    const beside = glyphs.filter((glyph) => glyph.x1 < x + ERROR && glyph.y1 > low && glyph.y0 < end);
    if (Number.isFinite(y) && areNumbered(beside)) return { glyphs: new Set([...line, ...beside]), x, y };
  }
  return null;
}

/** Whether a line runs down at a place. */
function isAt({ isHorizontal, at }: Ruling, x: number): boolean {
  return !isHorizontal && Math.abs(at - x) < ERROR;
}

/** Whether words tell numbers that follow each other, from any one on. */
function areInTurn(glyphs: readonly Glyph[], numberOf: (word: string) => number, word: RegExp): boolean {
  const words = wordsOf(glyphs);
  const first = numberOf(words[0] ?? '');
  return words.length >= LEAST_IN_TURN && words.every((each, at) => word.test(each) && numberOf(each) === first + at);
}

/** Whether lines are numbers that follow each other. */
function areNumbered(glyphs: readonly Glyph[]): boolean {
  const lines = [...groupBy(glyphs, ({ baseline }) => Math.round(baseline)).entries()].sort(([a], [b]) => a - b);
  const numbers = lines.map(([, own]) => wordsOf(own).join(' '));
  const first = Number(numbers[0]);
  return (
    numbers.length >= LEAST_IN_TURN && numbers.every((each, at) => ROW_NUMBER.test(each) && Number(each) === first + at)
  );
}

/** The words of a line, parted where a letter has room before it. */
function wordsOf(glyphs: readonly Glyph[]): readonly string[] {
  const words: string[] = [];
  let end = -Infinity;
  for (const { text, x0, x1 } of [...glyphs].sort((one, other) => one.x0 - other.x0)) {
    if (x0 - end > ERROR) words.push(text);
    else words.push(`${words.pop() ?? ''}${text}`);
    end = x1;
  }
  return words;
}

/** A is 1, Z 26, AA 27. */
function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * ALPHABET + letter.charCodeAt(0) - 64, 0);
}

/** What is left of a line where nothing before `least` counts across it, and nothing before `from` along it. */
function cutOff(ruling: Ruling, least: number, from: number): readonly Ruling[] {
  if (ruling.at < least - ERROR || ruling.to <= from + ERROR) return [];
  return [ruling.from < from ? { ...ruling, from } : ruling];
}
