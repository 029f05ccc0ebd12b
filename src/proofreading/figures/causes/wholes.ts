import type { Statement } from '../../../model';
import { wordOf } from '../../../facts';
import { amountOfFact } from '../amounts';
import type { Ledger } from '../claims/claim';
import { total, type Ratio } from '../equations';
import type { Role } from '../told';
import { CAUSE_WORDS, TOTAL_NAMES } from '../words';
import { FEWEST_PLACES, alike, ratioOf, type Search } from './search';

/** Rates of which the two amounts may change places. */
const UPSIDE_DOWN: readonly Statement['predicate'][] = ['completion', 'share'];

/** The share of the rest: 3.56% for 96.44%. */
export const byComplement: Search = (_ledger, { told, expected }) =>
  told.measure === 'percent' && Math.abs(told.amount.value + expected - 100) <= 2 * told.amount.half + 1e-9
    ? { cause: 'complement', words: CAUSE_WORDS.complement }
    : null;

/** A completion or a share turned upside down: 102.87% for 97.21%. */
export const byInversion: Search = (_ledger, { told, expected }) =>
  UPSIDE_DOWN.includes(told.statement.predicate) &&
  told.figure.places >= FEWEST_PLACES &&
  expected > 0 &&
  alike(told, 10_000 / expected)
    ? { cause: 'denominator', words: CAUSE_WORDS.inverted }
    : null;

/**
 * A share of another total than the one that is named: the part is believed, and each known total is tried under it. A
 * rate with fewer than two places fits some total by chance, so none is looked for.
 */
export const byDenominator: Search = (ledger, wrong) => {
  const { told } = wrong;
  const equation = ratioOf(wrong);
  if (!equation || told.figure.places < FEWEST_PLACES || told.amount.value === 0) return null;
  const part = total(equation.part).value;
  const found = totalsOf(ledger).find(({ value }) => value !== 0 && alike(told, (part * 100) / value));
  return found ? { cause: 'denominator', words: CAUSE_WORDS.denominator(found.label, found.value) } : null;
};

/** A growth of what there is now, where it has to be of what there was: the base is not printed, this year's figure is. */
export const byOwnFigure: Search = (_ledger, wrong) => {
  const { told } = wrong;
  const equation = ratioOf(wrong);
  if (!equation || told.statement.predicate !== 'growth' || told.amount.value === 0) return null;
  const [change, now] = [total(equation.part).value, nowIn(equation)];
  return now !== undefined && now !== 0 && alike(told, (change * 100) / now)
    ? { cause: 'denominator', words: CAUSE_WORDS.denominator(CAUSE_WORDS.ofThisYear, now) }
    : null;
};

/** A budget changes from year to year as 决算 does. */
const THIS_YEARS: readonly Role[] = ['final', 'budget'];

/** This year's figure in the reckoning of a growth: what its change is taken from, or what last year's is. */
function nowIn({ part, whole }: Ratio): number | undefined {
  for (const { operand } of [...whole, ...part]) {
    if (operand.kind === 'told' && THIS_YEARS.includes(operand.told.role)) return operand.told.amount.value;
  }
  return undefined;
}

/** A total that a rate may have been taken of by mistake. */
interface Total {
  readonly label: string;
  readonly value: number;
}

/** Asked for again with every wrong rate; of those of one value the first is told. */
const TOTALS = new WeakMap<Ledger, readonly Total[]>();

function totalsOf(ledger: Ledger): readonly Total[] {
  const known = TOTALS.get(ledger);
  if (known !== undefined) return known;
  const byValue = new Map<number, Total>();
  for (const total of totalsIn(ledger)) if (!byValue.has(total.value)) byValue.set(total.value, total);
  const found = [...byValue.values()];
  TOTALS.set(ledger, found);
  return found;
}

/**
 * The totals of the text (决算, then budgets), the heads told in brackets, and the totals of the books. In this order:
 * what stands in the text is the likelier slip.
 */
function totalsIn({ amounts, facts }: Ledger): readonly Total[] {
  const named = TOTAL_NAMES.map((name) => [name, wordOf(name).fact] as const);
  return [
    ...named.flatMap(([label, fact]) =>
      amounts.of(fact, 'final').map(({ amount }) => ({ label, value: amount.value })),
    ),
    ...named.flatMap(([label, fact]) =>
      amounts.of(fact, 'budget').map(({ amount }) => ({ label: `${label}预算`, value: amount.value })),
    ),
    ...amounts.all
      .filter(({ measure, statement }) => measure === 'money' && statement.predicate === 'value' && statement.depth > 0)
      .map(({ amount, statement }) => ({ label: statement.subject, value: amount.value })),
    ...named.flatMap(([label, fact]) => {
      const amount = amountOfFact(facts?.get(fact));
      return amount ? [{ label, value: amount.value }] : [];
    }),
  ];
}
