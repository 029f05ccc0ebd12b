import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toFen } from '../../../src/model';
import { readAmount } from '../../../src/recognition/figures/amounts';
import { shownDigits, showsDate } from '../../../src/recognition/figures/number-format';
import { shownText } from '../../../src/recognition/figures/shown-text';

/** A format, the year from which dates are counted, and what LibreOffice 7 shows of some values under it. */
type Line = readonly [format: string, from: number, ...shown: (readonly [value: number, text: string])[]];

const FILE = path.join(__dirname, '../fixtures/number-formats.jsonl');
const LINES = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

/** Where Excel is documented to show another text than LibreOffice, and shows it here as well. */
const EXCEL_INSTEAD: readonly (readonly [why: string, isIt: (format: string, value: number) => boolean])[] = [
  ['a point without digits behind it stays', (format) => /[#0]\.#+$/.test(format)],
  ['half is rounded up on the decimal digits', (format, value) => format === '0%' && value === 1.005],
  ['the second section of a condition keeps the sign', (format, value) => value < 0 && /^\[(?!Red|Blue)/.test(format)],
  ['its letters alone keep the sign', (format, value) => value < 0 && format === '"无"'],
  ['seconds are rounded', (format, value) => format === 'hh:mm:ss' && value % 1 > 0.99],
];
/** Fractions and powers of ten in steps of three: no figure of a 决算 is printed so. */
const NOT_SHOWN_SO = ['# ?/?', '##0.0E+0'];

const CASES = LINES.flatMap(([format, from, ...shown]) =>
  shown.map(([value, text]) => ({ format, from, value, text })),
);
const KNOWN = CASES.filter(
  ({ format, value }) => !NOT_SHOWN_SO.includes(format) && !EXCEL_INSTEAD.some(([, isIt]) => isIt(format, value)),
);

/** The figure that a text shows, without what stands around it. */
function figureIn(text: string): number {
  return Number(text.replace(/[^\d.]/g, ''));
}

test(`what ${LINES.length} formats show is what the reference shows`, () => {
  const wrong = KNOWN.filter(({ format, from, value, text }) => shownText(value, format, from === 1904) !== text);
  expect(wrong.map((each) => ({ ...each, own: shownText(each.value, each.format, each.from === 1904) }))).toEqual([]);
  expect(KNOWN.length).toBeGreaterThan(900);
});

test('an amount is read as the figure that the reference shows', () => {
  const figures = KNOWN.filter(
    ({ format, value, text }) => shownDigits(format, value) !== null && figureIn(text) < 1e9 && /\d/.test(text),
  );
  const wrong = figures.filter(({ format, value, text }) => {
    const { amount } = readAmount(value, format, undefined, { unit: '万元', generalDecimals: 2 });
    return amount?.fen !== Math.sign(value) * toFen(figureIn(text), '万元', 6);
  });
  expect(wrong).toEqual([]);
  expect(figures.length).toBeGreaterThan(500);
});

test('a date in a column of amounts is none, and is told by what the cell shows', () => {
  const dates = KNOWN.filter(({ format, value }) => showsDate(format, value));
  const wrong = dates.filter(({ format, from, value, text }) => {
    const context = {
      unit: '万元',
      generalDecimals: 2,
      ...(from === 1904 && { datesFrom1904: true as const }),
    } as const;
    const { amount, date, problem } = readAmount(value, format, undefined, context);
    return amount !== null || date !== text || problem !== `显示为日期“${text}”`;
  });
  expect(wrong).toEqual([]);
  expect(dates.filter(({ from }) => from === 1904).length).toBeGreaterThan(50);
});
