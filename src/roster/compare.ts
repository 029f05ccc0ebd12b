import type { CarriedUnit, RosterRound } from './carrier';
import type { HeldRoster, HeldUnit, RosterProblem } from './held';
import { rosterKey } from './read-roster';

/** What became of what stood against a unit: 已改 / 未改 / 新错. */
export interface RosterOutcome {
  /** As they were told the last time. */
  readonly mended: readonly RosterProblem[];
  /** As they stand now; as they were told where nobody could judge them this time. */
  readonly open: readonly RosterProblem[];
  readonly fresh: readonly RosterProblem[];
}

/** By the key of a unit's name; one that the round before did not have is absent. */
export type RosterComparison = ReadonlyMap<string, RosterOutcome>;

/** The second round: each problem of the first is mended where it could be judged and stands no longer. */
export function compareRosters({ units }: RosterRound, now: HeldRoster): RosterComparison {
  const before = new Map(units.map((unit) => [rosterKey(unit.name), unit]));
  return new Map(
    now.units.flatMap((held) => {
      const key = rosterKey(held.unit.name);
      const earlier = before.get(key);
      return earlier ? [[key, outcomeOf(earlier, held)] as const] : [];
    }),
  );
}

function outcomeOf(before: CarriedUnit, { problems, judged }: HeldUnit): RosterOutcome {
  const now = new Map(problems.map((problem) => [problem.id, problem]));
  const known = new Set(before.problems.map(({ id }) => id));
  const isOpen = ({ id }: RosterProblem): boolean => now.has(id) || !judged.has(id);
  return {
    mended: before.problems.filter((problem) => !isOpen(problem)),
    open: before.problems.filter(isOpen).map((problem) => now.get(problem.id) ?? problem),
    fresh: problems.filter(({ id }) => !known.has(id)),
  };
}
