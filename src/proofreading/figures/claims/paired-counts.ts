import { groupBy } from '../../../model';
import { lessTerm, plus } from '../equations';
import { isExactCount, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** How often something was done, with how many people took part in it. */
interface Pair {
  readonly times: Told;
  readonly people: Told;
}

/**
 * “国内公务接待9批次、72人次…国内公务接待费0.85万元对应9批次、27人次”: as many times of one thing, told twice in a section, with two
 * numbers of people. Asked about: either may be wrong, or meant of others.
 */
export function pairedCounts({ amounts }: Ledger): readonly FigureClaim[] {
  const pairs = amounts.all.flatMap((times) => pairFrom(amounts, times) ?? []);
  const alike = groupBy(pairs, ({ times }) => `${times.section}|${times.amount.value}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ times, people }) => {
      if (first === undefined || !isOneName(first.times, times)) return [];
      const sum = linear('NR-X01', [lessTerm(people), plus(first.people)], true);
      return [{ readings: [{ ...sum, isAsked: true }] }];
    }),
  );
}

/** A number of times that a number of people stands right behind. */
function pairFrom({ all }: TextAmounts, times: Told): Pair | null {
  const people = all[times.at + 1];
  const isPair =
    isCount(times, '批次') &&
    times.amount.value > 0 &&
    people !== undefined &&
    isCount(people, '人次') &&
    people.statement.subjectOrigin === 'before' &&
    people.statement.sentence === times.statement.sentence;
  return isPair ? { times, people } : null;
}

/** A count in a unit, and no part of another one. */
function isCount(told: Told, unit: Told['figure']['unit']): boolean {
  return told.figure.unit === unit && told.statement.partOf === null && isExactCount(told);
}

/** “国内公务接待”, “国内公务接待费”: one name begins with the other. */
function isOneName(one: Told, other: Told): boolean {
  const [a, b] = [one.statement.subject, other.statement.subject];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}
