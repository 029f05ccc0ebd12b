import {
  budgetedBy,
  budgetId,
  changeId,
  completionId,
  completionOf,
  endsOfCompletion,
  gatherFacts,
  growthId,
  isReasonId,
  nameId,
  otherBudgetId,
  ownId,
  placeId,
  placeIn,
  priorId,
  priorOf,
  readId,
  reasonId,
  shareId,
  spentOnId,
  textId,
  WORDS,
} from '../../src/facts';
import { headingId } from '../../src/facts/ids';
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
  ['text/duties', textId('duties'), { kind: 'text', name: 'duties' }],
  ['report/year', headingId('year'), { kind: 'heading', name: 'year' }],
  [
    'project/甲：乙／丙/spent',
    ownId('project', '甲:乙/丙', 'spent'),
    { kind: 'own', sheet: 'project', row: '甲：乙／丙', column: 'spent' },
  ],
])('%s is made and read', (text, made, read) => {
  expect(made).toBe(text);
  expect(readId(text)).toEqual(read);
});

it.each([
  ...['', 'income', 'income/total', 'a/b/c/d', 'unknown:income/total/total', 'prior:', 'share:a/b/c'],
  ...['share:a/b/c:d/e/f:g/h/i', 'change:prior:', 'own/说明', 'completion:income'],
])('“%s” is no id', (text) => {
  expect(readId(text)).toBeNull();
});

it('tells the place and the year before apart from all else', () => {
  expect(placeIn(TOTAL)).toEqual(PLACE);
  expect(placeIn(priorId(TOTAL))).toBeNull();
  expect(priorOf(priorId(TOTAL))).toBe(TOTAL);
  expect(priorOf(TOTAL)).toBeNull();
});

it.each([
  [TOTAL, null],
  [budgetId(TOTAL), TOTAL],
  [otherBudgetId(TOTAL, 'original'), TOTAL],
  [otherBudgetId(TOTAL, 'adjusted'), TOTAL],
  [priorId(TOTAL), null],
  [changeId(budgetId(TOTAL)), null],
])('%s is a budget of %s, and a completion of it divides what it says', (id, of) => {
  expect(budgetedBy(id)).toBe(of);
  expect(endsOfCompletion(id)).toEqual({ spent: of ?? id, budget: of === null ? budgetId(id) : id });
});

it('an entry of 助手资料 tells whether it holds a reason', () => {
  expect(reasonId(changeId(TOTAL))).toBe('reason:change:income/total/total');
  expect([reasonId(TOTAL), spentOnId(TOTAL), TOTAL].map(isReasonId)).toEqual([true, false, false]);
});

it('every fact that is gathered and every fact that a word names has an id that can be read', () => {
  const report = healthBureau();
  const facts = gatherFacts(report, { prior: healthBureau({ year: 2019 }) });
  const ids = [...[...facts.values()].map(({ id }) => id), ...WORDS.map(({ fact }) => fact)];
  expect(ids.length).toBeGreaterThan(500);
  expect(ids.filter((id) => readId(id) === null)).toEqual([]);
  expect([...facts].filter(([key, { id }]) => key !== id)).toEqual([]);
});
