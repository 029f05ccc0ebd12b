import { checkUnit, failedUnit, type CheckRun, type UnitResult } from '../unit/check-unit';
import { sentenceOf } from '../inputs/input';
import type { Machine } from '../machine/machine';
import { createCrew } from './crew';

/** Whoever checks the books of a run. */
export interface Workers {
  /** So many books may be asked for at once; more would only pile up answers. */
  readonly ahead: number;
  /** Never fails: what went wrong is in the answer. */
  readonly check: (unit: string) => Promise<UnitResult>;
  readonly dismiss: () => Promise<void>;
}

/** Fewer books are done before a second helper has read the program. */
const WORTH_SEVERAL = 4;
/** Books under way or waiting for an earlier one, for each helper. */
const AHEAD = 4;

/**
 * A helper on each core, or one where there is little to do: a book that exhausts a helper takes no other with it. A
 * book alone is checked in this thread.
 * @param jobs how many at once; null: as many as the machine has cores
 */
export function startWorkers(count: number, run: CheckRun, jobs: number | null, machine: Machine): Workers {
  const { startHelper } = machine;
  const size = count < WORTH_SEVERAL ? 1 : Math.min(jobs ?? machine.cores, count);
  if (startHelper === null || count < 2) {
    return { ahead: 1, check: (unit) => checkUnit(unit, run, machine), dismiss: () => Promise.resolve() };
  }
  const crew = createCrew(() => startHelper(run), size);
  return {
    ahead: size * AHEAD,
    check: async (unit) => {
      try {
        return (await crew.ask(unit)) as UnitResult;
      } catch (error) {
        return failedUnit(unit, sentenceOf(unit, error), run);
      }
    },
    dismiss: crew.dismiss,
  };
}
