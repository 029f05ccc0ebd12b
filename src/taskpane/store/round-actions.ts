import { SECOND_ROUND } from '../texts-round';
import { attempt } from './attempt';
import type { PaneActions, PaneDependencies, PaneState } from './actions';
import { comparisonOf } from './round-state';
import type { Runner } from './runner';
import { snapshotReader } from './snapshot-reader';
import type { PaneData } from './state';

type RoundActions = Pick<PaneActions, 'openPrevious' | 'closePrevious'>;

/** A second round: what became of the opinions of the first one. */
export function roundActions(
  { loadCore }: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): RoundActions {
  const snapshotOf = snapshotReader(loadCore);
  return {
    openPrevious: (file) =>
      runner.run(SECOND_ROUND.comparing, () =>
        attempt(update, async () => {
          const { result } = get();
          if (result === null) return null;
          const core = await loadCore();
          const read = core.rounds.read(file.name, await snapshotOf(file), result.report);
          if ('refusal' in read) return { kind: 'warning', text: read.refusal };
          const previous = { name: file.name, round: read.round };
          update({ previous, comparison: comparisonOf(core, previous, result.report, result.check) });
          return null;
        }),
      ),
    closePrevious: () => update({ previous: null, comparison: null }),
  };
}
