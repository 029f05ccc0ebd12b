import { draftEvaluation } from '../../../src/evaluation';
import { EVALUATION_TEMPLATES } from '../../../src/evaluation/templates';
import { EMPTY_SUPPLEMENT, type Draft, type DraftSection, type Scope, type Supplement } from '../../../src/model';
import { draftNarrative } from '../../../src/narrative';
import { TEMPLATES } from '../../../src/narrative/templates';
import { recognise } from '../../../src/recognition';
import { CONSISTENT } from '../../support/books/sample-files';

type Write = (supplement: Supplement) => Draft;

const BOOKS = new Map(
  (['unit', 'department'] as const).map((scope): [Scope, ReturnType<typeof recognise>] => [
    scope,
    recognise(CONSISTENT, { scope }),
  ]),
);

/** Every template for a unit and for a whole department, with what writes it. */
const WRITERS = [...BOOKS].flatMap(([scope, report]) => [
  ...TEMPLATES.map(({ id }): [string, Scope, Write] => [
    id,
    scope,
    (supplement) => draftNarrative(report, { template: id, supplement }),
  ]),
  ...EVALUATION_TEMPLATES.map(({ id }): [string, Scope, Write] => [
    id,
    scope,
    (supplement) => draftEvaluation(report, { template: id, supplement }),
  ]),
]);

/** The draft with 不填 for all that it asks, and for what it asks then. */
function withNothingFilled(write: Write): Draft {
  let waived: readonly string[] = [];
  for (;;) {
    const draft = write({ ...EMPTY_SUPPLEMENT, waived });
    if (draft.missing.length === 0) return draft;
    waived = [...waived, ...draft.missing.map(({ id }) => id)];
  }
}

/** With a § for each figure. */
function paragraphsOf({ sections }: Draft): readonly string[] {
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ runs }) => runs.map((run) => (run.figure ? '§' : run.text)).join(''));
}

function sentencesOf(draft: Draft): readonly string[] {
  return paragraphsOf(draft).flatMap((text) => text.match(/[^。]+。?/g) ?? []);
}

function bareHeadings(sections: readonly DraftSection[]): readonly string[] {
  return sections
    .filter(({ paragraphs, tables, level }, index) => {
      const next = sections[index + 1];
      return paragraphs.length === 0 && tables.length === 0 && (next === undefined || next.level <= level);
    })
    .map(({ heading }) => heading);
}

/** Says that one is more or less than the other; the reason that followed is gone. */
const COMPARES = /[大小]于|持平|增加|减少|相等/;

describe.each(WRITERS)('%s of a %s with nothing filled in', (_id, _scope, write) => {
  const full = write(EMPTY_SUPPLEMENT);
  const empty = withNothingFilled(write);

  it('has no heading over nothing, and numbers those that stand', () => {
    expect(bareHeadings(empty.sections)).toEqual([]);
    expect(bareHeadings(full.sections)).toEqual([]);
  });

  it('has no sentence of which all that it said is gone', () => {
    const whole = sentencesOf(full);
    const told = sentencesOf(empty);
    const stumps = told.filter(
      (sentence) => !sentence.includes('§') && !whole.includes(sentence) && !COMPARES.test(sentence),
    );
    expect(stumps).toEqual([]);
    expect(told.filter((sentence) => sentence.endsWith('附后。'))).toEqual([]);
    expect(paragraphsOf(empty).filter((text) => /^（[一二三]）[^，：。]*。$/.test(text))).toEqual([]);
    expect(told.join('')).not.toMatch(/（[，、；。]|[，、；：][，、；。：]|[（：]）|^[）。]/);
  });
});

test('sections that are gone leave no gap in the numbers', () => {
  const report = BOOKS.get('unit');
  if (!report) throw new Error('no book');
  const { sections } = withNothingFilled((supplement) =>
    draftEvaluation(report, { template: 'evaluation-hunan-2021', supplement }),
  );
  expect(sections.map(({ heading }) => heading)).toEqual([
    '一、一般公共预算支出情况',
    '（一）基本支出情况',
    '（二）项目支出情况',
    '二、政府性基金预算支出情况',
    '三、国有资本经营预算支出情况',
    '四、部门整体支出绩效情况',
    '（一）预算执行情况',
  ]);
});
