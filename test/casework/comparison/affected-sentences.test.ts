import fc from 'fast-check';
import { changesWithOldValue } from '../../../src/casework/comparison/by-value';
import { affectedSentences } from '../../../src/casework/comparison/affected-sentences';
import type { Version } from '../../../src/casework';
import { checkReport } from '../../../src/checking';
import { changesBetween, type AffectedSentence } from '../../../src/comparison';
import { gatherFacts } from '../../../src/facts';
import { draftToText } from '../../../src/language';
import {
  EMPTY_SUPPLEMENT,
  refKey,
  type FigureUnit,
  type ReportModel,
  type Supplement,
  type TextFigure,
} from '../../../src/model';
import { draftNarrative, TEMPLATES } from '../../../src/narrative';
import { randomOf } from '../../support/generator';
import { consistentBook, seeds, type Seed } from '../../support/narrative/random-book';
import { figuresIn } from '../../support/texts/answered-draft';
import { consistentAnswers } from '../../support/texts/consistent-answers';
import { textOf } from '../../support/texts/text-of';

/** Two versions of a book, one 项 higher in the second, with the texts that were drafted of each. */
interface Drafted {
  readonly reports: readonly [ReportModel, ReportModel];
  readonly prior: ReportModel;
  readonly supplement: Supplement;
  readonly texts: readonly [string, string];
  /** Where the first text tells a figure that rests on a changed cell and is printed otherwise by the second book. */
  readonly touched: readonly number[];
}

function drafted(unit: Seed, seed: number): Drafted {
  const at = seed % unit.items.length;
  const items = unit.items.map((item, index) => (index === at ? { ...item, project: item.project + 123_456 } : item));
  const reports = [consistentBook(unit), consistentBook({ ...unit, items })] as const;
  const prior = consistentBook({ ...unit, opening: unit.opening + 12_300 }, 2021);
  const template = TEMPLATES[seed % TEMPLATES.length]?.id;
  let supplement: Supplement = { ...EMPTY_SUPPLEMENT, unitKind: unit.unitKind };
  let draft = draftNarrative(reports[0], { template, prior, supplement });
  for (let round = 0; round < 4 && draft.missing.length > 0; round += 1) {
    supplement = consistentAnswers(reports[0], draft.missing, supplement, unit.unitKind, randomOf(seed, 'compare'));
    draft = draftNarrative(reports[0], { template, prior, supplement });
  }
  const second = draftNarrative(reports[1], { template, prior, supplement });
  const changed = new Set(changesBetween(...reports).cells.flatMap(({ old }) => (old ? [refKey(old.ref)] : [])));
  const [before, after] = reports.map((report) => gatherFacts(report, { prior, supplement }));
  const touched = figuresIn(draft).filter(({ fact }) => {
    const [was, is] = [before?.get(fact), after?.get(fact)];
    const isTouched = was?.sources.some((cell) => cell.book === undefined && changed.has(refKey(cell))) ?? false;
    return isTouched && JSON.stringify(shownOf(was)) !== JSON.stringify(shownOf(is));
  });
  return {
    reports,
    prior,
    supplement,
    texts: [draftToText(draft), draftToText(second)],
    touched: touched.map((each) => each.at),
  };
}

/** What a text prints of a fact. */
function shownOf(fact: ReturnType<ReturnType<typeof gatherFacts>['get']>): unknown {
  if (fact?.kind === 'ratio') return fact.percent.toFixed(2);
  return fact?.kind === 'amount' || fact?.kind === 'change' ? fact.fen : null;
}

function affected(
  { reports, prior, supplement }: Drafted,
  text: string,
  withPrior = true,
): readonly AffectedSentence[] {
  const [old, now] = reports.map((report): Version => ({
    report,
    check: checkReport(report),
    kept: { supplement, answers: {}, customRules: [], unitName: null, year: null },
    others: withPrior ? { prior: [{ name: 'prior', report: prior }] } : {},
  }));
  return old && now ? affectedSentences(textOf(text), old, now, changesBetween(...reports)) : [];
}

const figuresOf = (sentences: readonly AffectedSentence[]) => sentences.flatMap(({ figures }) => figures);

const cases = fc
  .tuple(seeds, fc.integer({ min: 1, max: 1000 }))
  .filter(([unit]) => unit.items.length > 0)
  .map(([unit, seed]) => drafted(unit, seed));

it('finds every figure of a draft that the new book tells otherwise, and says that it is the old one', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const figures = figuresOf(affected(each, each.texts[0]));
      const offsets = new Set(figures.map(({ offset }) => offset));
      expect(each.touched.filter((at) => !offsets.has(at))).toEqual([]);
      expect(figures.length).toBeGreaterThan(4);
      expect(figures.filter(({ state }) => state !== 'stale')).toEqual([]);
    }),
    { seed: 2_024, numRuns: 3, endOnFailure: true },
  );
});

it('says of the text of the new book that it has been brought up to date', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const figures = figuresOf(affected(each, each.texts[1]));
      expect(figures.length).toBeGreaterThan(4);
      expect(figures.filter(({ state }) => state !== 'updated')).toEqual([]);
    }),
    { seed: 2_025, numRuns: 2, endOnFailure: true },
  );
});

describe('of one text', () => {
  const [unit] = fc.sample(
    seeds.filter(({ items }) => items.length > 1),
    { seed: 5, numRuns: 1 },
  );
  if (!unit) throw new Error('no unit');
  const one = drafted(unit, 2);
  const sentences = affected(one, one.texts[0]);

  it('tells the sentence, its line, what would be true, and the cells it rests on', () => {
    const [first] = sentences;
    const [figure] = first?.figures ?? [];
    expect(one.texts[0].split('\n')[(first?.line ?? 0) - 1]).toContain(first?.text);
    expect(first?.text).toContain(figure?.quote);
    expect(one.texts[0].slice(figure?.offset).startsWith(figure?.quote ?? '?')).toBe(true);
    expect(one.texts[1]).toContain(figure?.expected?.replace('万元', ''));
    expect(figure?.cells.map(({ kind }) => kind)).toContain('changed');
  });

  it('asks to look at a change of which no book of last year tells whether it is right', () => {
    const states = figuresOf(affected(one, one.texts[0], false)).map(({ state }) => state);
    expect(states).toContain('unsure');
    expect(states).toContain('stale');
  });

  it('asks to look at a figure that neither book tells', () => {
    const [figure] = sentences[0]?.figures ?? [];
    const wrong = one.texts[0].replace(figure?.quote ?? '', '1.23万元');
    expect(
      figuresOf(affected(one, wrong))
        .filter(({ quote }) => quote === '1.23万元')
        .map(({ state }) => state),
    ).toEqual(['unsure']);
  });

  it.each<[string, string[]]>([
    ['digit for digit', ['unsure']],
    ['about', []],
  ])('that does not say what a figure is, %s the old one, asks to look at it', (how, states) => {
    const { cells } = changesBetween(...one.reports);
    const wan = ((cells[0]?.old?.amount?.fen ?? 0) / 1_000_000).toFixed(2);
    const text = how === 'about' ? `另有${wan}余万元。` : `另有${wan}万元。`;
    expect(figuresOf(affected(one, text)).map(({ state }) => state)).toEqual(states);
  });

  it('finds nothing where nothing changed', () => {
    const [report] = one.reports;
    expect(affected({ ...one, reports: [report, report] }, one.texts[0])).toEqual([]);
  });
});

describe('a changed cell whose old figure a text prints', () => {
  const cells = [1234.5, -1234.5, 12.34, null].map((wan) => ({
    old: wan === null ? null : { amount: { fen: Math.round(wan * 1_000_000), step: 10_000 } },
  }));

  it.each<[printed: string, unit: FigureUnit | null, isAbout: boolean, found: readonly number[]]>([
    ['1234.50', '万元', false, [0, 1]],
    ['-1234.50', '万元', false, [0, 1]],
    ['1234.5', '万元', false, [0, 1]],
    ['12345000', '元', false, [0, 1]],
    ['0.1235', '亿元', false, [0, 1]],
    ['1234.51', '万元', false, []],
    ['1234.50', '万元', true, []],
    ['1234.50', null, false, []],
    ['1234.50', '人', false, []],
    ['12.34', '万元', false, [2]],
    // Fewer digits are met by chance.
    ['12.3', '万元', false, []],
    ['0.00', '万元', false, []],
  ])('“%s”%s, told as about: %s', (printed, unit, isAbout, found) => {
    const places = printed.split('.')[1]?.length ?? 0;
    const figure = { value: Number(printed), places, unit, isAbout } as TextFigure;
    const changes = { cells } as unknown as Parameters<typeof changesWithOldValue>[1];
    const all: readonly unknown[] = cells;
    expect(changesWithOldValue(figure, changes).map((each) => all.indexOf(each))).toEqual(found);
  });
});
