import type { UnitFiles } from '../../../casework/units';
import type { Roster } from '../../../roster';
import { reasonOf } from '../../store/reason-of';
import { QUEUE_TEXTS } from '../texts-queue';
import type { UnitOutcome } from '../units/examine-unit';
import type { QueueCore } from '../units/queue-core';
import { checkWaiting } from './check-waiting';
import { holdAgainstRoster } from './hold-against-roster';
import type { QueueContext } from './queue-context';
import { stopQueueWhenAborted, type QueueRunner } from './queue-runner';
import type { QueueActions } from './queue-state';

/** A 名册 held against the units, and the 通报底稿 that comes of it. */
export function queueRosterActions(
  context: QueueContext,
  { run }: QueueRunner,
): Pick<QueueActions, 'takeRoster' | 'changeRoster' | 'saveBulletin'> {
  const { dependencies, get, set, say, known } = context;
  const { loadCore, download } = dependencies;

  return {
    takeRoster: (files) =>
      run({ kind: 'roster', at: 0, total: 0, name: '' }, async (signal) => {
        const core = await loadCore();
        const { roster: read, before, problems } = await core.readRosterFiles(files);
        stopQueueWhenAborted(signal);
        problems.forEach((problem) => say('error', problem));
        const old = get().roster;
        const roster = read ?? old?.roster ?? null;
        if (roster === null) {
          if (problems.length === 0) say('warning', QUEUE_TEXTS.noRoster);
          return;
        }
        relist(context, core, roster);
        set({
          roster: {
            roster,
            year: old?.year ?? null,
            approvedOn: old?.approvedOn ?? null,
            before: before ?? old?.before ?? null,
          },
        });
        await checkWaiting(context, signal);
      }),
    async changeRoster(change) {
      const { roster } = get();
      if (roster === null) return;
      set({ roster: { ...roster, ...change }, messages: [] });
      await holdAgainstRoster(context);
    },
    async saveBulletin() {
      const { bulletin } = known;
      if (bulletin === null) return;
      try {
        const { name, bytes } = (await loadCore()).bulletinFile(bulletin);
        download(name, bytes);
        set({ messages: [{ kind: 'info', text: QUEUE_TEXTS.savedBulletin(name) }] });
      } catch (failure) {
        set({ messages: [{ kind: 'error', text: reasonOf(failure) }] });
      }
    },
  };
}

/** Parts the texts by the 名册; units whose texts are the same as before need not be checked again. */
function relist({ get, set, known }: QueueContext, core: QueueCore, roster: Roster): void {
  const before = new Map(get().units.map((unit) => [unit.id, unit]));
  const textPaths = (unit: UnitFiles, { entry }: UnitOutcome): string =>
    JSON.stringify(core.textsOf(unit, entry.unitName).map(({ path }) => path));
  const units = core.publishedUnits(known.listed, known.files, roster);
  const waiting: UnitFiles[] = [];
  const kept = new Map<string, UnitOutcome>();
  for (const unit of units) {
    const [outcome, old] = [known.outcomes.get(unit.id), before.get(unit.id)];
    const isDone = outcome !== undefined && old !== undefined && textPaths(unit, outcome) === textPaths(old, outcome);
    if (isDone) kept.set(unit.id, outcome);
    else waiting.push(unit);
  }
  known.outcomes = kept;
  set({ board: kept.size === 0 ? null : core.boardOf([...kept.values()]), rosterBoard: null, units, waiting });
}
