import { SECOND_ROUND } from '../../texts/round';
import { attempt } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { comparedAnew } from '../proofreading/compare-texts';
import type { Runner } from '../running/runner';
import { snapshotReader } from '../running/snapshot-reader';
import type { PaneData } from '../state';

type RoundActions = Pick<PaneActions, 'openPrevious' | 'closePrevious'>;

/** A second round: what became of the opinions of the first one. */
export function roundActions(
  { loadCasework, readBook }: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): RoundActions {
  const snapshotOf = snapshotReader({ readBook });
  return {
    openPrevious: (file) =>
      runner.run(SECOND_ROUND.comparing, () =>
        attempt(update, async () => {
          const { result } = get();
          if (result === null) return null;
          const casework = await loadCasework();
          const read = casework.readRound(file.name, await snapshotOf(file), result.report);
          // A letter of another unit or year, or no letter at all.
          if ('refusal' in read) return { kind: 'warning', text: read.refusal };
          const previous = { name: file.name, round: read.round };
          update({ previous, ...comparedAnew(casework, { ...get(), previous }) });
          return null;
        }),
      ),
    closePrevious: () => update({ previous: null, comparison: null }),
  };
}
