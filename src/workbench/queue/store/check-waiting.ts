import { holdAgainstRoster } from './hold-against-roster';
import type { QueueContext } from './queue-context';
import { pause } from './queue-runner';

/** Checks the units that are waiting one after another, and holds the 名册 against all of them. */
export async function checkWaiting(context: QueueContext, signal: AbortSignal): Promise<void> {
  const { dependencies, get, set, known } = context;
  const core = await dependencies.loadCore();
  const { units, waiting } = get();
  const { outcomes } = known;
  for (const unit of waiting) {
    set({ work: { kind: 'checking', at: units.indexOf(unit) + 1, total: units.length, name: unit.id } });
    const outcome = await core.examineUnit(unit, () => pause(signal));
    await pause(signal);
    // Kept at once: what is done stays when the work is given up.
    outcomes.set(unit.id, outcome);
    set({ board: core.boardOf([...outcomes.values()]), waiting: get().waiting.filter((each) => each !== unit) });
  }
  await holdAgainstRoster(context);
}
