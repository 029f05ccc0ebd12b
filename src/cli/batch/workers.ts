import { checkUnit, failedUnit, type CheckRun, type UnitResult } from '../check/check-unit';
import { sentenceOf } from '../input';
import type { Machine } from '../machine';
import { createCrew } from './crew';

/** Whoever checks the books of a run. */
export interface Workers {
  /** So many books may be asked for at once; more would only pile up answers. */
  readonly ahead: number;
  /** Never fails: what went wrong is in the answer. */
  readonly check: (unit: string) => Promise<UnitResult>;
  readonly dismiss: () => Promise<void>;
}

/** Fewer books are done before helpers have read the program. */
const WORTH_HELPERS = 4;
/** Books under way or waiting for an earlier one, for each helper. */
const AHEAD = 4;

/**
 * A helper on each core, or this thread alone where there is little to do.
 * @param jobs how many at once; null: as many as the machine has cores
 */
export function startWorkers(count: number, run: CheckRun, jobs: number | null, machine: Machine): Workers {
  const { startHelper } = machine;
  const size = Math.min(jobs ?? machine.cores, count);
  if (startHelper === null || size < 2 || (jobs === null && count < WORTH_HELPERS)) {
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
