import fc from 'fast-check';
import { CONSISTENT_BOOK, snapshotOf } from '../../scripts/samples';
import type { WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognition';
import { figuresOf } from '../support/figures-of';
import * as noise from '../support/noise';
import { COUNTY_2018 } from './fixtures/county-2018';
import { SHANGHAI_2024 } from './fixtures/shanghai-2024';
import { TOWN_2022 } from './fixtures/town-2022';

const SAMPLE_2020 = snapshotOf(CONSISTENT_BOOK);
const BOOKS: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['national 2020', SAMPLE_2020],
  ['county 2018', COUNTY_2018],
  ['town 2022', TOWN_2022],
  ['Shanghai 2024', SHANGHAI_2024],
];

const NOISES: Readonly<Record<string, noise.Noise>> = {
  'merges lost': noise.withoutMerges,
  'formats lost': noise.withoutFormats,
  'blank rows above': noise.withRowsAbove(5),
  'blank columns before': noise.withColumnsBefore(2),
  'spaces inside every label': noise.withTexts(noise.spaced),
  'line breaks inside every label': noise.withTexts(noise.broken),
  'full width': noise.withTexts(noise.fullWidth),
  'numbers as text with thousands separators': noise.withNumbers(noise.codeOr(noise.withThousands)),
  'numbers as full-width text': noise.withNumbers(noise.codeOr((value) => noise.fullWidth(noise.withThousands(value)))),
};

function named(book: WorkbookSnapshot, nameOf: (index: number) => string): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((sheet, index) => ({ ...sheet, name: nameOf(index) })) };
}

describe.each(BOOKS)('%s', (_, book) => {
  const expected = figuresOf(recognise(book));

  test('has figures', () => {
    expect(expected.size).toBeGreaterThan(40);
  });

  test.each(Object.entries(NOISES))('reads the same with %s', (__, change) => {
    expect(figuresOf(recognise(noise.onEverySheet(book, change)))).toEqual(expected);
  });

  test('reads the same whatever the order of sheets and their names', () => {
    const answers = { choices: new Map<string, string>() };
    fc.assert(
      fc.property(fc.shuffledSubarray([...book.sheets], { minLength: book.sheets.length }), (sheets) => {
        const shuffled = named({ ...book, sheets }, (index) => `Sheet${index + 1}`);
        const report = recognise(shuffled, answers);
        const found = figuresOf(report);
        // What is asked for is missing until it is answered; what is read is right.
        expect([...found].filter(([place, fen]) => fen !== expected.get(place))).toEqual([]);
        expect(found.size < expected.size).toBe(report.questions.some(({ id }) => id.startsWith('sheet:')));
      }),
      { seed: 2020, numRuns: 12 },
    );
  });

  test('is understood again after one was understood: nothing is remembered', () => {
    expect(recognise(book)).toEqual(recognise(book));
  });
});

test('the same book in 元 and in 万元 is the same model', () => {
  const inYuan = noise.onEverySheet(SAMPLE_2020, (sheet) => {
    const isTable = sheet.name.startsWith('GK');
    const scaled = isTable ? noise.withAmounts((value) => Math.round(value * 10_000 * 100) / 100)(sheet) : sheet;
    return noise.withTexts((text) => text.replace('金额单位：万元', '金额单位：元'))(scaled);
  });
  const report = recognise(inYuan);
  expect(report.amountUnit).toBe('元');
  expect(figuresOf(report)).toEqual(figuresOf(recognise(SAMPLE_2020)));
});

test('without titles and names, content alone tells all but the two empty tables, which are asked for once', () => {
  const report = recognise(named(SHANGHAI_2024, (index) => `Sheet${index + 1}`));
  expect(report.tables.map(({ id, sheet }) => `${id}=${sheet}`)).toEqual([
    'incomeExpenditure=Sheet1',
    'income=Sheet2',
    'expenditure=Sheet3',
    'fiscalAppropriation=Sheet4',
    'generalBudgetExpenditure=Sheet5',
    'generalBudgetBasic=Sheet6',
    'threePublic=Sheet7',
  ]);
  expect(report.questions.map(({ id }) => id)).toEqual(['sheet:Sheet8', 'unit']);
  expect(report.standard).toBe('shanghai-2024');
});

test('columns of 收入决算表 in any order read the same', () => {
  const table = SHANGHAI_2024.sheets[1];
  if (table === undefined) throw new Error('no sheet');
  const expected = figuresOf(recognise({ name: '', sheets: [table] }));
  const flat = {
    ...table,
    values: table.values.map((line) => Array.from({ length: 11 }, (_, column) => line[column] ?? null)),
  };
  fc.assert(
    fc.property(fc.shuffledSubarray([4, 5, 6, 7, 8, 9, 10], { minLength: 7 }), (order) => {
      const shuffled = noise.withColumnOrder([0, 1, 2, 3, ...order])(flat);
      expect(figuresOf(recognise({ name: '', sheets: [shuffled] }))).toEqual(expected);
    }),
    { seed: 11, numRuns: 40 },
  );
});
