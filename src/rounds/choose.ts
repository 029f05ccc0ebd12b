import type { ReportModel } from '../model';
import { normaliseText } from '../standards';
import type { Round } from './opinion';
import { REFUSALS, unitWords } from './words';

/** Rounds of one or many units, by the file that they were read from. */
export interface NamedRounds {
  readonly name: string;
  readonly rounds: readonly Round[];
}

/** The round before of a unit, or why there is none. */
export type ChosenRound = { readonly round: Round } | { readonly refusal: string };

type Whose = Pick<ReportModel, 'unitName' | 'year'>;

/** So many units are named where none of them is the one. */
const NAMED = 3;

/** Only the unit and year tell: another unit's opinions would all look mended. */
export function chooseRound({ name, rounds }: NamedRounds, report: Whose): ChosenRound {
  const round = rounds.find((each) => isSameUnit(each, report));
  if (round) return { round };
  const units = [...new Set(rounds.map(({ unitName, year }) => unitWords(unitName, year)))];
  const named = units.length > NAMED ? [...units.slice(0, NAMED), `等 ${units.length} 个单位`] : units;
  return { refusal: REFUSALS.otherUnit(name, named, unitWords(report.unitName, report.year)) };
}

export function isSameUnit(a: Whose, b: Whose): boolean {
  return normaliseText(a.unitName ?? '') === normaliseText(b.unitName ?? '') && a.year === b.year;
}
