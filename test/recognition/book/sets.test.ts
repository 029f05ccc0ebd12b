import fc from 'fast-check';
import { CONSISTENT_BOOK, snapshotOf } from '../../../scripts/samples';
import { checkReport } from '../../../src/checking';
import type { Answers, SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { figuresOf } from '../../support/figures-of';
import { laidOutSets, SET_KINDS } from '../../support/generator';
import * as noise from '../../support/noise';

const SAMPLE = snapshotOf(CONSISTENT_BOOK);
const TABLES = SAMPLE.sheets.filter(({ name }) => name.startsWith('GK'));

/** The tables of the sample under other names, with their texts rewritten. */
function set(mark: string, rewrite: (text: string) => string): readonly SheetSnapshot[] {
  return TABLES.map((sheet) => ({ ...noise.withTexts(rewrite)(sheet), name: `${sheet.name.slice(0, 4)}${mark}` }));
}

function bookOf(...sets: readonly (readonly SheetSnapshot[])[]): WorkbookSnapshot {
  return { name: '示例县卫生健康局2020年决算.xlsx', sheets: sets.flat() };
}

const scoped = (scope: string) =>
  set(`(${scope})`, (text) => text.replace('示例县卫生健康局', `示例县卫生健康局（${scope}）`));
const dated = (year: number) => set(`-${year}`, (text) => text.replace(/^.*决算(?:总|明细)?表$/, `${year}年度$&`));

function chosen(snapshot: WorkbookSnapshot, option: string): ReturnType<typeof recognise> {
  return recognise(snapshot, { choices: new Map([['set', option]]) });
}

describe('汇总 and 本级 in one book', () => {
  const both = bookOf(scoped('汇总'), scoped('本级'));

  test('one question, which set, and nothing is judged before', () => {
    const report = recognise(both);
    expect(report.questions).toEqual([
      {
        id: 'set',
        prompt: '工作簿里有2套表：“示例县卫生健康局（汇总）”、“示例县卫生健康局（本级）”，检查哪一套？',
        options: ['示例县卫生健康局（汇总）', '示例县卫生健康局（本级）'],
      },
    ]);
    expect(report.tables).toEqual([]);
    expect(new Set(report.unmapped.map(({ reason }) => reason))).toEqual(
      new Set(['工作簿里不止一套表，请先确认检查哪一套']),
    );
  });

  test.each([
    ['示例县卫生健康局（汇总）', '汇总', 'department'],
    ['示例县卫生健康局（本级）', '本级', 'ownLevel'],
    ['示例县卫生健康局(本级)', '本级', 'ownLevel'],
  ])('%s is accepted word for word', (option, mark, scope) => {
    const report = chosen(both, option);
    expect(report).toMatchObject({ scope, unitName: '示例县卫生健康局', questions: [] });
    expect(report.tables).toHaveLength(9);
    expect(report.tables.every(({ sheet }) => sheet.endsWith(`(${mark})`))).toBe(true);
    expect(report.unmapped).toHaveLength(9);
    expect(checkReport(report).summary.broken).toBe(0);
  });

  test('every option that is offered is accepted', () => {
    for (const question of recognise(both).questions)
      for (const option of question.options) expect(chosen(both, option).questions).toEqual([]);
  });
});

test('two years in one book', () => {
  const both = bookOf(dated(2020), dated(2021));
  expect(recognise(both).questions.map(({ id, options }) => [id, options])).toEqual([
    ['set', ['2020年度', '2021年度']],
  ]);
  expect(chosen(both, '2021年度')).toMatchObject({ year: 2021, questions: [] });
});

describe.each(SET_KINDS)('two sets of any unit, told apart by %s', (kind) => {
  test.each(['behind', 'byTable'] as const)('%s: asked once, and each option gives its own book', (order) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const { snapshot, sets } = laidOutSets(seed, kind, order);
        const report = recognise(snapshot);
        expect([report.tables.length, report.questions.map(({ id }) => id)]).toEqual([0, ['set']]);
        const [{ options } = { options: [] }] = report.questions;
        expect(options).toHaveLength(sets.length);
        options.forEach((option, index) => {
          const alone = sets[index]?.snapshot;
          const read = chosen(snapshot, option);
          expect(read.questions).toEqual([]);
          expect(alone && [...figuresOf(read)]).toEqual(alone && [...figuresOf(recognise(alone))]);
          expect(checkReport(read).summary.broken).toBe(0);
        });
      }),
      { seed: 2023, numRuns: 5 },
    );
  });
});

test('sets of which one says nothing of itself can both be chosen', () => {
  const nameless = set('-乙', (text) => text.replace(/示例县卫生健康局|部门：|单位：/, ''));
  const both = bookOf(
    nameless,
    set('-甲', (text) => text),
  );
  const [question] = recognise(both).questions;
  expect(question?.id).toBe('set');
  for (const option of question?.options ?? []) expect(chosen(both, option).tables).toHaveLength(9);
});

test('a copy of one table is no second set', () => {
  const copy = TABLES[2];
  if (copy === undefined) throw new RangeError('no third table');
  const book = bookOf(TABLES, [{ ...copy, name: `${copy.name} (2)` }]);
  const [question] = recognise(book).questions;
  expect(question?.id).toBe('table:expenditure');
  for (const option of question?.options ?? []) {
    const byChoice = recognise(book, { choices: new Map([['table:expenditure', option]]) });
    const bySheet = recognise(book, { sheets: new Map([[option, 'expenditure']]) });
    for (const report of [byChoice, bySheet]) {
      expect(report.questions).toEqual([]);
      expect(report.tables.find(({ id }) => id === 'expenditure')?.sheet).toBe(option);
    }
  }
});

describe('the year as people answer it', () => {
  const bare = noise.onEverySheet(
    { ...SAMPLE, name: '决算.xlsx' },
    noise.withTexts((text) => text.replace(/2020年度?/g, '')),
  );
  const year = (answer: string) => recognise(bare, { choices: new Map([['year', answer]]) } satisfies Answers);

  test.each([['2020'], ['2020年'], ['2020年度'], [' ２０２０ 年度 ']])('“%s” is 2020', (answer) => {
    expect(year(answer)).toMatchObject({ year: 2020, standard: 'national-2020' });
  });

  test('years of today are offered, others are taken, and what is no year stays unknown', () => {
    const options = recognise(bare).questions.find(({ id }) => id === 'year')?.options ?? [];
    expect(options.slice(0, 3)).toEqual(['2026', '2025', '2024']);
    expect(year('2031').year).toBe(2031);
    expect(year('去年').year).toBeNull();
    expect(year('去年').questions.map(({ id }) => id)).toContain('year');
    for (const option of options) expect(year(option).year).toBe(Number(option));
  });

  test('its figures are those of the book with a year', () => {
    expect([...figuresOf(year('2020年'))]).toEqual([...figuresOf(recognise(SAMPLE))]);
  });
});
