import type { Comparison, Direction, FactId } from '../../model';
import { budgetOn, priorId } from '../../facts';
import { amountOfFact } from './amounts';
import type { Ledger } from './claims/claim';
import { isMoney, isOnly, mayBeOneBudget, sameSubject, type Told } from './told';

/** Words of direction that the figures beside them deny. */
export interface Denied {
  readonly rule: 'NR-D01' | 'NR-D02';
  /** The words, or the figure whose words they are. */
  readonly words: Comparison | Told;
  /** What is said, and what is. */
  readonly said: Direction;
  readonly is: Direction;
  readonly ends: readonly Told[];
  readonly values: readonly [number, number];
  readonly isStrong: boolean;
  /** Whether the words may be meant of nearly the same, so that it is only asked. */
  readonly isAsked?: true;
}

/** Between so much two printed amounts are taken for the same. In 分. */
const LEVEL = 10_000;
/** 持平 is said of small differences too: beyond this part of the base it is wrong. */
const CLEARLY = 0.05;

/** Every comparison in words, and every rate, that goes the other way than its figures. */
export function deniedDirections(ledger: Ledger): readonly Denied[] {
  const inWordsAlone = ledger.amounts.read.comparisons.flatMap((each) => inWords(ledger, each) ?? []);
  return [...inWordsAlone, ...betweenRates(ledger), ...levelWithFigure(ledger)];
}

/**
 * “支出决算大于预算数” against the two amounts; where they are not told, against the completion. 持平 of nearly the same is let
 * pass.
 */
function inWords(ledger: Ledger, comparison: Comparison): Denied | null {
  const ends = endsOf(ledger, comparison);
  if (!ends) return againstRate(ledger, comparison);
  const [now, base] = ends.values;
  const is = directionOf(now - base);
  if (is === comparison.direction) return null;
  const isNearly = !comparison.isExact && Math.abs(now - base) <= Math.abs(base) * CLEARLY;
  if (comparison.direction === 'level' && isNearly) return null;
  const rule = comparison.direction === 'level' ? 'NR-D02' : 'NR-D01';
  return { rule, words: comparison, said: comparison.direction, is, ...ends };
}

/** A completion of just the budget, in percent. */
const ALL = 100;
/** How many figures may stand between a rate and words that repeat it. */
const FARTHEST_RATE = 4;

/**
 * “完成预算的96.15%，决算数大于预算数”, “比年初预算增加350万元，决算数等于预算数”: where the amounts are not told, how much of the
 * budget was spent, or by how much it was missed, tells as much.
 */
function againstRate({ amounts }: Ledger, comparison: Comparison): Denied | null {
  const { about, subject, passage, after, against, direction: said, isExact } = comparison;
  if (after === null || against !== 'budget') return null;
  const beside = amounts.all
    .slice(Math.max(0, after - FARTHEST_RATE), after + 1)
    .filter(
      ({ statement }) =>
        statement.passage === passage &&
        mayBeOneBudget(statement, comparison) &&
        (statement.subject === subject || statement.about.some((one) => about.includes(one))),
    );
  const denying = beside.flatMap((each) => missedBy(each) ?? []).at(-1);
  if (!denying || denying.is === said) return null;
  const isNearly = !isExact && Math.abs(denying.distance) <= ALL * CLEARLY;
  if (said === 'level' && isNearly) return null;
  const { told, is } = denying;
  const rule = said === 'level' ? 'NR-D02' : 'NR-D01';
  return { rule, words: comparison, said, is, ends: [told], values: [told.amount.value, ALL], isStrong: true };
}

/** Which way a budget was missed, as a completion or a difference from it tells, and how far in percent. */
interface Missed {
  readonly told: Told;
  readonly is: Direction;
  readonly distance: number;
}

/** What is rounded to all of the budget may be a little more or less than that; null for what tells nothing. */
function missedBy(told: Told): Missed | null {
  const { statement, amount, figure } = told;
  if (statement.isAside || figure.isAbout) return null;
  if (statement.predicate === 'completion') {
    const distance = amount.value - ALL;
    return Math.abs(distance) <= amount.half ? null : { told, is: distance > 0 ? 'up' : 'down', distance };
  }
  const isGap = statement.predicate === 'change' && statement.against === 'budget' && amount.value > amount.half;
  return isGap && statement.direction !== null ? { told, is: statement.direction, distance: ALL } : null;
}

/** How one amount stands to another; within a step of 0.01万元 they are level. */
function directionOf(difference: number): Direction {
  if (Math.abs(difference) < LEVEL) return 'level';
  return difference > 0 ? 'up' : 'down';
}

/** The two amounts that words compare, and whether it is sure that they are meant. */
type Ends = Pick<Denied, 'ends' | 'values' | 'isStrong'>;

/** The two amounts that are compared: told in the same passage, else as the books know them. */
function endsOf({ amounts, facts }: Ledger, comparison: Comparison): Ends | null {
  const { about, subject, passage, after, against, basis } = comparison;
  const role = against === 'budget' ? 'budget' : 'prior';
  const told = (wanted: 'final' | 'budget' | 'prior'): Told | undefined =>
    amounts
      .inPassage(passage)
      .filter(({ statement, role: own, at }) => {
        const isSame =
          about.length > 0 ? statement.about.some((each) => about.includes(each)) : statement.subject === subject;
        return (
          isSame && own === wanted && at <= (after ?? -1) && !statement.isAside && mayBeOneBudget(statement, comparison)
        );
      })
      .at(-1);
  const [now, base] = [told('final'), told(role)];
  if (now && base) return { ends: [now, base], values: [now.amount.value, base.amount.value], isStrong: true };
  const [id] = about;
  if (id === undefined || about.length > 1) return null;
  const alone = [now ?? toldAlone(amounts, id, 'final', comparison), toldAlone(amounts, id, role, comparison)] as const;
  if (alone[0] && alone[1])
    return { ends: [alone[0], alone[1]], values: [alone[0].amount.value, alone[1].amount.value], isStrong: true };
  const known = (fact: FactId): number | null => amountOfFact(facts?.get(fact))?.value ?? null;
  const values = [known(id), known(against === 'budget' ? budgetOn(id, basis) : priorId(id))] as const;
  return values[0] === null || values[1] === null
    ? null
    : { ends: now ? [now] : [], values: [values[0], values[1]], isStrong: true };
}

/** The one value that a text tells of a thing in a role, wherever it does; undefined where it tells several, or none. */
function toldAlone(
  amounts: Ledger['amounts'],
  id: FactId,
  role: 'final' | 'budget' | 'prior',
  comparison: Comparison,
): Told | undefined {
  const found = amounts
    .of(id, role)
    .filter((each) => isOnly(each) && !each.figure.isAbout && mayBeOneBudget(each.statement, comparison));
  return new Set(found.map(({ amount }) => amount.value)).size === 1 ? found[0] : undefined;
}

/** 持平 right behind the figure that is compared with, without 基本. */
const LEVEL_WITH = /^(?:相比)?持平/;
/** Who prints the figure with which something is 持平 shows how far it is off: from this part of it on it is asked. */
const FAR_ENOUGH = 0.01;

/** “支出3.62万元，与上年的3.50万元持平”. */
function levelWithFigure({ amounts }: Ledger): readonly Denied[] {
  return amounts.all.flatMap((base): readonly Denied[] => {
    const isBase = base.role === 'prior' && isMoney(base) && !base.statement.isAside && base.amount.value > 0;
    if (!isBase || !LEVEL_WITH.test(amounts.wordsBehind(base))) return [];
    const now = amounts.all
      .slice(Math.max(0, base.at - FARTHEST_RATE), base.at)
      .filter((each) => each.statement.passage === base.statement.passage && each.role === 'final')
      .filter((each) => isMoney(each) && sameSubject(each, base))
      .at(-1);
    const difference = now ? now.amount.value - base.amount.value : 0;
    if (!now || Math.abs(difference) <= base.amount.value * FAR_ENOUGH) return [];
    const values = [now.amount.value, base.amount.value] as const;
    const is = directionOf(difference);
    return [{ rule: 'NR-D02', words: base, said: 'level', is, ends: [now], values, isStrong: true, isAsked: true }];
  });
}

/** “减少12万元，增长5%”: the amount and its rate have to go the same way. */
function betweenRates({ amounts }: Ledger): readonly Denied[] {
  return amounts.all.flatMap((rate): readonly Denied[] => {
    const change = amounts.all[rate.at - 1];
    const [said, is] = [rate.statement.direction, change?.statement.direction ?? null];
    if (rate.statement.predicate !== 'growth' || change?.role !== 'change' || said === null || is === null) return [];
    const isPair = change.statement.sentence === rate.statement.sentence && sameSubject(change, rate);
    if (!isPair || said === is || rate.amount.value === 0 || change.amount.value === 0) return [];
    return [
      {
        rule: 'NR-D01',
        words: rate,
        said,
        is,
        ends: [change],
        values: [rate.amount.value, change.amount.value],
        isStrong: true,
      },
    ];
  });
}
