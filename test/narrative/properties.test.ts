import fc from 'fast-check';
import type { Draft, Figure, ReportModel, Run } from '../../src/model';
import { fenAt, rateAt } from '../../src/facts';
import { draftToText, type Template } from '../../src/language';
import { TEMPLATES, draftNarrative } from '../../src/narrative';
import { cellAmounts, evaluate } from '../support/narrative/evaluate';
import { answered, type Answered } from '../support/narrative/answered';
import { consistentBook, seeds, type Seed } from '../support/narrative/random-book';

const RUNS = { seed: 20260, numRuns: 4 };

function runsOf(draft: Draft): readonly Run[] {
  return draft.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs));
}

function figuresOf(draft: Draft): readonly Figure[] {
  return runsOf(draft).flatMap(({ figure }) => figure ?? []);
}

/** Every template, and one that tells everything there is to tell. */
const FULL: readonly Template[] = TEMPLATES.slice(0, 1).map((template) => ({
  ...template,
  id: 'full',
  switches: { ...template.switches, detail: 'full', reasonWhenEqual: true, listZeroItems: true },
}));
/** With two decimals, as a formula is worked out here; `switches.test.ts` has those with one. */
const CASES = [...TEMPLATES, ...FULL].map((template): [string, Template] => [
  template.id,
  { ...template, switches: { ...template.switches, percentDecimals: 2 } },
]);

/** Sections with lines that are names alone. */
const LISTS_OF_NAMES = new Set(['tables', 'organisation', 'attachments']);

/** Random books, the same for every template; answering one is most of the work. */
const BOOKS = fc.sample(seeds, RUNS);

describe.each(CASES)('%s over consistent books', (_id, template) => {
  let books: readonly (Answered & { readonly seed: Seed })[] = [];
  beforeAll(() => void (books = BOOKS.map((seed) => ({ seed, ...answered(seed, template) }))));

  it('prints what each formula makes of its cells', () => {
    for (const { seed, report, prior, draft } of books) {
      const amounts = cellAmounts(report, prior);
      const told = figuresOf(draft).map((figure) => ({ figure, expected: evaluate(figure, amounts) }));
      const fromCells = told.filter(({ expected }) => expected !== null);
      expect(fromCells.length).toBeGreaterThan(seed.items.length + 20);
      const printed = ({ value }: Figure): string => (value === '0' ? '0.00' : value);
      expect(fromCells.map(({ figure }) => [figure.formula, printed(figure)])).toEqual(
        fromCells.map(({ figure, expected }) => [figure.formula, expected]),
      );
    }
  });

  it('leaves nothing open and nothing to choose once everything is answered', () => {
    for (const { draft } of books) {
      expect(draft.missing).toEqual([]);
      expect(runsOf(draft).filter(({ blank }) => blank)).toEqual([]);
      expect(draftToText(draft)).not.toMatch(
        /〔|XX|××|增加（减少）|大于（小于）|下降（增长）|undefined|NaN|。。|，，|：，|，。|；。|：。|、。|（）/,
      );
    }
  });

  it('ends each sentence, whether or not the unit ended what it wrote', () => {
    for (const { draft } of books) {
      const lines = draft.sections.flatMap(({ id, paragraphs }) =>
        LISTS_OF_NAMES.has(id) ? [] : paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
      );
      expect(lines.filter((line) => !/[。：]$/.test(line))).toEqual([]);
    }
  });

  it('tells every 项 of 公开05 once, in code order', () => {
    for (const { seed, draft } of books) {
      const items = draft.sections.find(({ id }) => id === 'generalBudgetItems')?.paragraphs.slice(1) ?? [];
      const told = items.map(({ runs }) => /科目(\d{7})（项）/.exec(runs.map(({ text }) => text).join(''))?.[1]);
      expect(told).toEqual(seed.items.map(({ code }) => code).sort());
    }
  });

  it('says the same fact in the same words everywhere', () => {
    for (const { draft } of books) {
      const told = figuresOf(draft).map(({ fact, value, unit }) => [fact, `${value}${unit}`] as const);
      const first = new Map([...told].reverse());
      expect(told.filter(([fact, words]) => first.get(fact) !== words)).toEqual([]);
    }
  });

  it('asks for each missing input once, and each blank of the text is among them', () => {
    for (const { report } of books) {
      const draft = draftNarrative(report, { template });
      const asked = draft.missing.map(({ id }) => id);
      const inText = [...new Set(runsOf(draft).flatMap(({ blank }) => blank?.id ?? []))];
      expect(asked.filter((id) => inText.includes(id))).toEqual(inText);
      // What a figure of the text is compared with is asked for with it, though one gap stands for both.
      const besides = asked.filter((id) => !inText.includes(id));
      expect(besides.filter((id) => !inText.some((told) => id.endsWith(`:${told}`)))).toEqual([]);
      expect(new Set(asked).size).toBe(asked.length);
    }
  });
});

it('gives shares that add to 100 within half a step each', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { facts, report } = answered(seed, 'hunan-2022');
      const categories = [...new Set(seed.items.map(({ code }) => code.slice(0, 3)))];
      const whole = 'generalBudgetExpenditure/total/total';
      fc.pre(fenAt(facts, whole) !== 0);
      const shares = categories.map(
        (code) => rateAt(facts, `share:generalBudgetExpenditure/${code}/total:${whole}`) ?? NaN,
      );
      const sum = shares.reduce((all, share) => all + share, 0);
      expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.005 * shares.length + 1e-9);
      expect(
        draftNarrative(report, { template: 'hunan-2022' }).remarks.filter((remark) => remark.includes('不是尾差')),
      ).toEqual([]);
    }),
    RUNS,
  );
});

it('keeps every percentage within the range that rounding allows', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const fact of answered(seed, 'hunan-2022').facts.values()) {
        if (fact.kind !== 'ratio' || fact.range === null) continue;
        expect(fact.percent).toBeGreaterThanOrEqual(fact.range.low - 0.005 - 1e-9);
        expect(fact.percent).toBeLessThanOrEqual(fact.range.high + 0.005 + 1e-9);
      }
    }),
    RUNS,
  );
});

it('drafts something, and never throws, when tables, rows, cells or readable amounts are missing', () => {
  const dropped = fc.record({
    seed: seeds,
    tables: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]),
    every: fc.integer({ min: 2, max: 9 }),
  });
  fc.assert(
    fc.property(dropped, ({ seed, tables, every }) => {
      const report = damaged(consistentBook(seed), tables, every);
      for (const { id } of TEMPLATES) {
        const draft = draftNarrative(report, { template: id });
        expect(draftToText(draft)).not.toMatch(/undefined|NaN/);
      }
    }),
    RUNS,
  );
});

/** A book without some tables, and in the others every n-th row gone and every n-th cell unreadable. */
function damaged(report: ReportModel, without: readonly number[], every: number): ReportModel {
  const tables = report.tables.filter((_table, index) => !without.includes(index));
  return {
    ...report,
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows
        .filter((_row, index) => index % every !== 1)
        .map((row, index) => ({
          ...row,
          cells: new Map(
            [...row.cells].map(([key, cell]) => [key, index % every === 0 ? { ...cell, amount: null } : cell]),
          ),
        })),
    })),
  };
}
