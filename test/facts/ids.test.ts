import {
  budgetId,
  changeId,
  completionId,
  completionOf,
  gatherFacts,
  growthId,
  nameId,
  otherBudgetId,
  placeId,
  placeIn,
  priorId,
  priorOf,
  readId,
  shareId,
  WORDS,
} from '../../src/facts';
import { healthBureau } from '../support/narrative/health-bureau';

const TOTAL = placeId('income', 'total', 'total');
const PLACE = { table: 'income', row: 'total', column: 'total' };

it.each([
  ['income/total/total', TOTAL, { kind: 'place', place: PLACE }],
  ['prior:income/total/total', priorId(TOTAL), { kind: 'prior', of: TOTAL }],
  ['budget:income/total/total', budgetId(TOTAL), { kind: 'budget', of: TOTAL }],
  ['adjusted:income/total/total', otherBudgetId(TOTAL, 'adjusted'), { kind: 'adjusted', of: TOTAL }],
  ['original:income/total/total', otherBudgetId(TOTAL, 'original'), { kind: 'original', of: TOTAL }],
  ['completion:income/total/total', completionOf(budgetId(TOTAL)), { kind: 'completion', of: TOTAL }],
  [
    'completion:adjusted:income/total/total',
    completionOf(otherBudgetId(TOTAL, 'adjusted')),
    { kind: 'completion', of: otherBudgetId(TOTAL, 'adjusted') },
  ],
  ['change:income/total/total', changeId(TOTAL), { kind: 'change', of: TOTAL }],
  ['growth:budget:income/total/total', growthId(budgetId(TOTAL)), { kind: 'growth', of: budgetId(TOTAL) }],
  ['completion:income/total/total', completionId(TOTAL), { kind: 'completion', of: TOTAL }],
  ['share:income/total/total:income/total/total', shareId(TOTAL, TOTAL), { kind: 'share', part: TOTAL, whole: TOTAL }],
  ['name:2080505', nameId('2080505'), { kind: 'name', code: '2080505' }],
])('%s is made and read', (text, made, read) => {
  expect(made).toBe(text);
  expect(readId(text)).toEqual(read);
});

it.each(['', 'income', 'income/total', 'a/b/c/d', 'unknown:income/total/total', 'prior:', 'share:a/b/c'])(
  '“%s” is no id',
  (text) => {
    expect(readId(text)).toBeNull();
  },
);

it('tells the place and the year before apart from all else', () => {
  expect(placeIn(TOTAL)).toEqual(PLACE);
  expect(placeIn(priorId(TOTAL))).toBeNull();
  expect(priorOf(priorId(TOTAL))).toBe(TOTAL);
  expect(priorOf(TOTAL)).toBeNull();
});

it('every fact that is gathered and every fact that a word names has an id that can be read', () => {
  const report = healthBureau();
  const facts = gatherFacts(report, { prior: healthBureau({ year: 2019 }) });
  const ids = [...[...facts.values()].map(({ id }) => id), ...WORDS.map(({ fact }) => fact)];
  expect(ids.length).toBeGreaterThan(500);
  expect(ids.filter((id) => readId(id) === null)).toEqual([]);
  expect([...facts].filter(([key, { id }]) => key !== id)).toEqual([]);
});
