import { ofSameUnit, unitKey, type WhoseYear } from '../standards';
import type { Round } from './opinion';
import { REFUSALS, unitWords } from './words';

/** Rounds of one or many units, by the file that they were read from. */
export interface NamedRounds {
  readonly name: string;
  readonly rounds: readonly Round[];
}

/** The round before of a unit, or why there is none. */
export type ChosenRound = { readonly round: Round } | { readonly refusal: string };

/** So many units are named where none of them is the one. */
const NAMED = 3;

/** Only the unit and year tell: another unit's opinions would all look mended. */
export function chooseRound({ name, rounds }: NamedRounds, report: WhoseYear): ChosenRound {
  const [round] = ofSameUnit(
    report,
    rounds.filter(({ year }) => year === report.year),
  );
  if (round) return { round };
  const units = [...new Set(rounds.map(({ unitName, year }) => unitWords(unitName, year)))];
  const named = units.length > NAMED ? [...units.slice(0, NAMED), `等 ${units.length} 个单位`] : units;
  return { refusal: REFUSALS.otherUnit(name, named, unitWords(report.unitName, report.year)) };
}

/** Whether two rounds are of one unit, by just its name, and year: of many, none is to be taken for another. */
export function isSameWhose(a: WhoseYear, b: WhoseYear): boolean {
  return unitKey(a) === unitKey(b) && a.year === b.year;
}
