import { marksOf } from '../../../host/marks-of';
import type { PaneDependencies, PaneState } from '../actions';
import { shownResult, checkTime } from '../checking/create-judge';
import type { PaneData } from '../state';
import { lookForTraces } from '../traces/trace-actions';

/**
 * Checks the workbook as it is now in one go and without a word, where it has been checked before; marks that
 * stand in it follow.
 */
export function createQuietCheck(
  { host, loadCasework, clock }: Pick<PaneDependencies, 'host' | 'loadCasework' | 'clock'>,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): () => Promise<void> {
  async function markAnew(): Promise<void> {
    if (!get().traces.some(({ kind }) => kind === 'marks')) return;
    await host.mark(marksOf(get().result?.check.findings ?? []));
    await lookForTraces(host, update);
  }

  return async () => {
    // A check that is under way reads figures of before.
    update({ changes: get().changes + 1 });
    if (get().result === null) return get().check();
    const casework = await loadCasework();
    const snapshot = await host.readWorkbook();
    const { answers } = get();
    const watch = checkTime(snapshot, clock);
    const report = casework.recognise(snapshot, answers, watch);
    update({ ...shownResult(casework, get(), snapshot, report, watch), stale: false });
    await markAnew();
  };
}
