import type { QueueContext } from './queue-context';
import { checkWaiting } from './check-waiting';
import { stopQueueWhenAborted, type QueueRunner } from './queue-runner';
import { NO_QUEUE, type QueueActions } from './queue-state';
import type { PlacedFile, UnitFiles } from '../../../casework/units';
// By its own file: the folder's other files bring the reader of workbooks, which the first paint does without.
import { distinctPaths } from '../../../casework/units/tree-of-files';
import { QUEUE_TEXTS } from '../texts-queue';

/** Fewer units that were chosen as files are books to be worked on side by side. */
const MANY = 5;

/** Lists the units and checks one after another. */
export function queueCheckActions(
  context: QueueContext,
  { run, stop }: QueueRunner,
): Pick<QueueActions, 'take' | 'cancel' | 'goOn'> {
  const { dependencies, get, set, say, known } = context;
  const { loadCore } = dependencies;

  /** Begins anew, with the units that are listed. */
  async function begin(files: readonly PlacedFile[], list: () => Promise<readonly UnitFiles[]>): Promise<void> {
    stop();
    known.files = files;
    known.bulletin = null;
    known.outcomes = new Map();
    known.opened = new Map();
    set({ ...NO_QUEUE, isShown: true });
    await run({ kind: 'listing', at: 0, total: 0, name: '' }, async (signal) => {
      const units = await list();
      stopQueueWhenAborted(signal);
      known.listed = units;
      set({ units, waiting: units });
      // A folder of other files is no failure, but an empty list would explain nothing.
      if (units.length === 0) say('warning', QUEUE_TEXTS.noBooks);
      await checkWaiting(context, signal);
    });
  }

  return {
    async take(handedIn, { isFolder }) {
      if (!isFolder && handedIn.length < MANY) return false;
      const files = distinctPaths(handedIn);
      const list = async () => (await loadCore()).unitsAmong(files);
      const units = isFolder ? null : await list();
      // Many files may still be few units, with a table in each file.
      if (units !== null && units.length < MANY) return false;
      await begin(files, () => (units === null ? list() : Promise.resolve(units)));
      return true;
    },
    cancel() {
      const { work, units, waiting } = get();
      if (work === null) return;
      stop();
      const text = {
        listing: QUEUE_TEXTS.listingCancelled,
        roster: QUEUE_TEXTS.stopped,
        checking: QUEUE_TEXTS.cancelled(units.length - waiting.length, units.length),
        writing: QUEUE_TEXTS.writingCancelled,
      }[work.kind];
      set({ messages: [{ kind: 'info', text }] });
    },
    goOn: () =>
      run({ kind: 'checking', at: 0, total: get().units.length, name: '' }, (signal) => checkWaiting(context, signal)),
  };
}
