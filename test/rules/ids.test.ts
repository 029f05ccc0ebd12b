import { CATALOGUE, FUNCTIONAL_CATEGORIES } from '../../src/rules';
import { CATEGORY_RULES } from '../../src/rules/categories';
import ids from './ids.json';

/**
 * Ids are kept in people's files: explanations, review sheets, summaries. `ids.json` holds every id ever given
 * with what it says; an id is never taken away or given another meaning, unless it is listed as retired.
 * Write a new rule's id and title there; put the words that a title had before into `reworded`, with the reason.
 */
const GIVEN: Readonly<Record<string, string>> = ids.given;
const RETIRED: Readonly<Record<string, string>> = ids.retired;
const REWORDED: Readonly<Record<string, { readonly before: string; readonly why: string }>> = ids.reworded;

const REASON = /[\u4e00-\u9fff]{4}/;

test('every rule has the id and says what ids.json has kept of it', () => {
  const living = Object.entries(GIVEN).filter(([id]) => RETIRED[id] === undefined);
  expect(Object.fromEntries(CATALOGUE.map(({ id, title }) => [id, title]))).toEqual(Object.fromEntries(living));
});

test('what is retired was given once, and says why', () => {
  for (const [id, why] of Object.entries(RETIRED)) {
    expect(GIVEN).toHaveProperty(id);
    expect(why).toMatch(REASON);
  }
});

test('what is said in other words says why', () => {
  for (const [id, { before, why }] of Object.entries(REWORDED)) {
    expect(GIVEN).toHaveProperty(id);
    expect(before).not.toBe(GIVEN[id]);
    expect(why).toMatch(REASON);
  }
});

test('every functional category has its rules, in table order, under ids of their own', () => {
  expect(CATEGORY_RULES.map(({ code }) => code)).toEqual(FUNCTIONAL_CATEGORIES.map(({ code }) => code));
  const given = CATEGORY_RULES.flatMap(({ spent, appropriated, generalBudget }) => [
    spent,
    appropriated,
    generalBudget,
  ]);
  expect(new Set(given).size).toBe(given.length);
});
