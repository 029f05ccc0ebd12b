import { outcome, type Relation } from './relation';

const cases: readonly (readonly [name: string, relation: Omit<Relation, 'id'>, expected: string])[] = [
  ['equal to the hundredth', { left: [3, 645.12], right: [529.04, 119.08] }, 'exact'],
  ['within half a hundredth for each figure', { left: [19359.65], right: [14066.4, 195.49, 4770.4, 327.37] }, 'rounding'],
  ['beyond it', { left: [11678.97], right: [11575.96] }, 'broken'],
  ['an empty cell has no width', { left: [0.01], right: [null, null, null] }, 'broken'],
  ['zero has no width', { left: [0.02], right: [0, 0, 0] }, 'broken'],
  ['an inequality with room', { left: [4.82], right: [8.2], atMost: true }, 'exact'],
  ['an inequality that is crossed', { left: [8.2], right: [4.82], atMost: true }, 'broken'],
];

test.each(cases)('%s', (_, relation, expected) => {
  expect(outcome({ id: 'case', ...relation })).toBe(expected);
});
