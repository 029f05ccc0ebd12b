import type { QueueContext } from './queue-context';
import { pause, stopQueueWhenAborted, type QueueRunner } from './queue-runner';
import { NO_QUEUE, type QueueActions } from './queue-state';
import type { UnitFiles } from '../../../casework/units';
// By its own file: the folder's other files bring the reader of workbooks, which the first paint does without.
import { distinctPaths } from '../../../casework/units/tree-of-files';
import { QUEUE_TEXTS } from '../texts-queue';

/** Fewer units that were chosen as files are books to be worked on side by side. */
const MANY = 5;

/** Lists the units and checks one after another. */
export function queueCheckActions(
  { dependencies: { loadCore }, get, set, say, known }: QueueContext,
  { run, stop }: QueueRunner,
): Pick<QueueActions, 'take' | 'cancel' | 'goOn'> {
  async function checkWaiting(signal: AbortSignal): Promise<void> {
    const core = await loadCore();
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
  }

  /** Begins anew, with the units that are listed. */
  async function begin(list: () => Promise<readonly UnitFiles[]>): Promise<void> {
    stop();
    known.outcomes = new Map();
    known.opened = new Map();
    set({ ...NO_QUEUE, isShown: true });
    await run({ kind: 'listing', at: 0, total: 0, name: '' }, async (signal) => {
      const units = await list();
      stopQueueWhenAborted(signal);
      set({ units, waiting: units });
      // A folder of other files is no failure, but an empty list would explain nothing.
      if (units.length === 0) say('warning', QUEUE_TEXTS.noBooks);
      await checkWaiting(signal);
    });
  }

  return {
    async take(files, { isFolder }) {
      if (!isFolder && files.length < MANY) return false;
      const list = async () => (await loadCore()).unitsAmong(distinctPaths(files));
      const units = isFolder ? null : await list();
      // Many files may still be few units, with a table in each file.
      if (units !== null && units.length < MANY) return false;
      await begin(() => (units === null ? list() : Promise.resolve(units)));
      return true;
    },
    cancel() {
      const { work, units, waiting } = get();
      if (work === null) return;
      stop();
      const text = {
        listing: QUEUE_TEXTS.listingCancelled,
        checking: QUEUE_TEXTS.cancelled(units.length - waiting.length, units.length),
        writing: QUEUE_TEXTS.writingCancelled,
      }[work.kind];
      set({ messages: [{ kind: 'info', text }] });
    },
    goOn: () => run({ kind: 'checking', at: 0, total: get().units.length, name: '' }, checkWaiting),
  };
}
