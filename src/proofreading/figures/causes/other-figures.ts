import { membersOf, sourcesOf } from '../equations';
import { around } from '../told';
import { CAUSE_WORDS } from '../words';
import { alike, type Search } from './search';

/**
 * Two wrong figures that would both be right in each other's place. Both have to be wrong: one alone that equals its
 * neighbour says nothing.
 */
export const bySwap: Search = (_ledger, { told, expected }, others) => {
  const other = others.find(
    (each) =>
      each.told.at !== told.at &&
      alike(told, each.expected) &&
      alike(each.told, expected) &&
      each.expected !== expected,
  );
  return other ? { cause: 'swap', words: CAUSE_WORDS.swap(other.told.statement.subject) } : null;
};

/** Checks of sums. */
const SUMS: readonly string[] = ['NR-A01', 'NR-A07', 'NR-C03'];

/** A sum that fails by just one figure of the text: it was left out, or counted with another. */
export const byOmission: Search = ({ amounts }, { told, expected, equations }) => {
  const sum = equations.find(({ rule, kind }) => kind === 'linear' && SUMS.includes(rule));
  if (!sum || told.measure !== 'money') return null;
  const difference = Math.abs(told.amount.value - expected);
  const members = membersOf(sum).map(({ at }) => at);
  // Each member's rounding may have moved the sum.
  const slack = members.length * told.amount.half;
  const found = around(amounts.all, told.at).filter(
    (each) =>
      !members.includes(each.at) &&
      each.measure === 'money' &&
      each.role === 'final' &&
      each.amount.value > 0 &&
      Math.abs(each.amount.value - difference) <= slack,
  );
  const [first] = found;
  const isOne = new Set(found.map(({ statement }) => statement.subject)).size === 1;
  return first && isOne
    ? {
        cause: 'omitted',
        words: CAUSE_WORDS.omitted(first.statement.subject, first.amount.value),
        omitted: first.statement.subject,
      }
    : null;
};

/** The very figure of another subject in the same section: a line that was taken twice. A part may well be the whole. */
export const byNeighbour: Search = ({ amounts }, { told }) => {
  if (told.amount.value === 0) return null;
  const found = amounts
    .inSectionOf(told)
    .find(
      (each) =>
        each.at !== told.at &&
        each !== amounts.all[told.statement.partOf ?? -1] &&
        each.measure === told.measure &&
        each.amount.value === told.amount.value &&
        each.statement.subject !== told.statement.subject,
    );
  return found ? { cause: 'neighbour', words: CAUSE_WORDS.neighbour(found.statement.subject) } : null;
};

/**
 * Another cell of the books with just this amount. Last of all, and only where the books took part: chance finds one
 * for nearly every round figure.
 */
export const byKnown: Search = ({ facts }, { told, equations }) => {
  if (!facts || told.measure !== 'money' || told.amount.value === 0 || equations.flatMap(sourcesOf).length === 0)
    return null;
  const found = [...facts.values()].find((fact) => fact.kind === 'amount' && fact.fen === told.amount.value);
  return found ? { cause: 'otherTable', words: CAUSE_WORDS.otherTable(found.label) } : null;
};
