import { checkReport } from '../../src/checking';
import type { Answers, ReportModel, WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognition';
import { FINANCE_BUREAU } from '../fixtures/published/finance-bureau';
import { PLANNING_BUREAU } from '../fixtures/published/planning-bureau';
import { FINANCE_TABLES } from '../narrative/published/finance-bureau-tables';
import { PLANNING_TABLES } from '../narrative/published/planning-bureau-tables';
import { figuresOf } from '../support/figures-of';
import { randomOf } from '../support/generator/random';
import { book as bookOf, type BookSpec } from '../support/narrative/book';

/** Two sets as they were published, every cell of them; both must be read and judged as a person would. */
const PUBLISHED: readonly (readonly [string, WorkbookSnapshot, BookSpec['tables'], Summarised])[] = [
  ['a finance bureau', FINANCE_BUREAU, FINANCE_TABLES, { checked: 588, rounding: 16 }],
  ['a planning bureau', PLANNING_BUREAU, PLANNING_TABLES, { checked: 649, rounding: 11 }],
];

type Summarised = Readonly<Record<'checked' | 'rounding', number>>;

const SAID: Answers = { amountUnit: '万元', unitName: '上海市示例局' };
/** Both bureaus spend a little on projects under 行政运行, which is lawful and worth a look. */
const HINT = 'C14';

const SEEDS = [1, 2, 3, 4, 5, 6];
const ALIKE = ['政府性基金预算财政拨款收入支出决算表', '国有资本经营预算财政拨款支出决算表'];

/** The report as people compare two of them: every figure by its place, and every finding in words. */
function reading(report: ReportModel): unknown {
  const { summary, findings } = checkReport(report);
  const messages = findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);
  return { figures: [...figuresOf(report)].sort(([a], [b]) => (a < b ? -1 : 1)), summary, messages };
}

function shuffled(snapshot: WorkbookSnapshot, seed: number): WorkbookSnapshot {
  const sheets = randomOf(seed).shuffle(snapshot.sheets);
  return { ...snapshot, sheets: sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })) };
}

describe.each(PUBLISHED)('the published set of %s', (_, snapshot, tables, expected) => {
  const report = recognise(snapshot, SAID);

  test('maps to nine tables without a question or a row that is not understood', () => {
    expect(report).toMatchObject({ year: 2024, standard: 'shanghai-2024', questions: [], unmapped: [] });
    expect(report.tables).toHaveLength(9);
    expect(report.tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
  });

  test('holds every published figure where a person read it', () => {
    const figures = figuresOf(report);
    const read = [...figuresOf(bookOf({ tables }))].filter(([, fen]) => fen !== null && fen !== 0);
    expect(read.length).toBeGreaterThan(150);
    expect(read.filter(([place, fen]) => figures.get(place) !== fen)).toEqual([]);
  });

  test('balances but for what rounding hides, each difference of which is told and is no error', () => {
    const { summary, findings } = checkReport(report);
    expect(summary).toMatchObject(expected);
    const [others, hints] = [
      findings.filter(({ rule }) => rule !== HINT),
      findings.filter(({ rule }) => rule === HINT),
    ];
    expect(others.map(({ verdict, severity }) => `${verdict}/${severity}`)).toEqual(others.map(() => 'rounding/info'));
    expect(hints.map(({ severity }) => severity)).toEqual(['info']);
  });

  test.each(SEEDS)('reads the same with its sheets unnamed and shuffled (%i), asking once', (seed) => {
    const unnamed = shuffled(snapshot, seed);
    const asked = recognise(unnamed, SAID);
    expect(asked.tables).toHaveLength(7);
    expect(asked.questions).toHaveLength(1);
    const [question] = asked.questions;
    expect(question?.options.slice(0, 2)).toEqual(ALIKE);
    for (const option of ALIKE) {
      const answered = recognise(unnamed, { ...SAID, choices: new Map([[question?.id ?? '', option]]) });
      expect(answered.questions).toEqual([]);
      expect(reading(answered)).toEqual(reading(report));
    }
  });
});

test('the differences that rounding leaves in a published set are named one by one', () => {
  const { findings } = checkReport(recognise(FINANCE_BUREAU, SAID));
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toContain(
    'G02 公开06 一般公共预算财政拨款基本支出决算表：2 条勾稽只差四舍五入尾差，最大 0.02 万元，不算错误。',
  );
});
