import { answersFor, answerTexts, caseIds, hashed } from '../support/answers/answers-of';
import { canonicalText } from '../support/answers/canonical';
import { CORPUS_CASES, corpusId } from '../support/answers/cases';
import { KINDS, type Answers } from '../support/answers/kinds';
import { EDITIONS } from '../support/generator';
import { changedCases, readRecorded, recordedText } from '../support/answers/recorded';

/** So many books run here, and about so few of them files are written; `npm run answers` runs all. */
const BOOKS = 27;
const WITH_FILES = 6;

const recorded = readRecorded();
const FILES = KINDS.indexOf('pane.docx');
const corpus = Array.from({ length: CORPUS_CASES }, (_, index) => corpusId(index));
const hasFiles = (id: string): boolean => typeof recorded.get(id)?.hashes[FILES] === 'string';
const sampled = [
  ...spread(corpus.filter(hasFiles), WITH_FILES),
  ...spread(
    corpus.filter((id) => !hasFiles(id)),
    BOOKS - WITH_FILES,
  ),
];

it('knows the answers to every case', () => {
  expect([...recorded.keys()]).toEqual(caseIds());
  KINDS.forEach((_, at) => expect([...recorded.values()].some(({ hashes }) => hashes[at] !== null)).toBe(true));
});

it('samples every edition, and every kind of answer', () => {
  const editions = new Set(sampled.map((id) => corpus.indexOf(id) % EDITIONS.length));
  expect(editions.size).toBe(EDITIONS.length);
  const isAnswered = (ids: readonly string[], at: number): boolean =>
    ids.some((id) => typeof recorded.get(id)?.hashes[at] === 'string');
  expect(KINDS.filter((_, at) => isAnswered(corpus, at) && !isAnswered(sampled, at))).toEqual([]);
});

it.each(sampled)('answers book %s on all roads as it did', async (id) => {
  expect(changedCases(recorded, [hashed(id, await answersFor(id))])).toEqual([]);
});

describe('a changed answer', () => {
  const RICH = 'sample2';
  let answers: Answers;

  beforeAll(async () => {
    answers = await answersFor(RICH);
  });

  it('is noticed in every kind, and in this kind only', () => {
    const before = readRecorded(recordedText([hashed(RICH, answers)]));
    const kinds = answerTexts(answers).map(([kind]) => kind);
    expect(kinds.length).toBeGreaterThan(KINDS.length - 5);
    for (const kind of kinds) {
      const { changed, count } = withLastTextChanged(JSON.parse(canonicalText(answers[kind])));
      expect(count).toBe(1);
      expect(changedCases(before, [hashed(RICH, { ...answers, [kind]: changed })])).toEqual([
        { id: RICH, kinds: [kind] },
      ]);
    }
  });

  it('is noticed where an answer comes or goes, or a case is new', () => {
    const fewer = { ...answers, 'pane.marks': undefined };
    const all = hashed(RICH, answers);
    const before = readRecorded(recordedText([all]));
    expect(changedCases(before, [hashed(RICH, fewer)])).toEqual([{ id: RICH, kinds: ['pane.marks'] }]);
    expect(changedCases(before, [{ ...all, id: 'new' }])[0]?.kinds).toContain('pane.marks');
  });

  it('is noticed where one figure of the book is another', async () => {
    const [one, other] = [hashed('a', await answersFor(corpusId(1))), hashed('a', await answersFor(corpusId(2)))];
    const [difference] = changedCases(new Map([['a', one]]), [other]);
    expect(difference?.kinds).toEqual(expect.arrayContaining(['pane.reading', 'list.outcome', 'cli.check']));
  });
});

describe('the text of an answer', () => {
  it.each([
    ['keys of objects', { a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }],
    [
      'keys of maps',
      {
        a: new Map([
          ['x', 1],
          ['y', 2],
        ]),
      },
      {
        a: new Map([
          ['y', 2],
          ['x', 1],
        ]),
      },
    ],
    ['what is undefined', { a: 1, b: undefined }, { a: 1 }],
  ])('does not depend on %s', (_what, one, other) => {
    expect(canonicalText(one)).toBe(canonicalText(other));
  });

  it.each([
    ['the order of a list', [1, 2], [2, 1]],
    ['null and absent', { a: null }, {}],
    ['a number and its text', { a: 1 }, { a: '1' }],
    ['a map and an object', { a: new Map([['x', 1]]) }, { a: { x: 1 } }],
    ['a value deep within', { a: [{ b: new Map([['x', { c: 1 }]]) }] }, { a: [{ b: new Map([['x', { c: 2 }]]) }] }],
    ['a figure that is none', { a: NaN }, { a: null }],
  ])('tells %s', (_what, one, other) => {
    expect(canonicalText(one)).not.toBe(canonicalText(other));
  });
});

/** So many of the items, from all over the list. */
function spread(items: readonly string[], count: number): readonly string[] {
  return items.filter(
    (_, at) => Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length),
  );
}

/** The data with the last of its values, which may lie deep, changed by one character. */
function withLastTextChanged(data: unknown): { readonly changed: unknown; readonly count: number } {
  let count = 0;
  const change = (value: unknown): unknown => {
    if (count > 0) return value;
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).reverse();
      const changed = entries.map(([key, each]) => [key, change(each)] as const).reverse();
      return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
    }
    count += 1;
    return `${String(value)}.`;
  };
  return { changed: change(data), count };
}
