import type { Host } from '../../../host/host';
import { BANNERS } from '../../texts/pane';
import { attempt, info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { checkWhenCalm } from '../checking/auto-check';
import type { PaneData } from '../state';

type TraceActions = Pick<PaneActions, 'showTraces' | 'removeTraces' | 'connect'>;

/** A change of the pane's data; what is left out stays. */
type Update = (change: Partial<PaneData>) => void;

/** Looks for marks and sheets of ours in the workbook; where that cannot be told, what was known stays. */
export async function lookForTraces(host: Host, update: Update): Promise<void> {
  try {
    update({ traces: await host.listTraces() });
  } catch {
    // The action that led here has told its own outcome already.
  }
}

/** What we left in the workbook: listed before it goes, since our sheets may hold what the user wrote. */
export function traceActions({ host }: PaneDependencies, get: () => PaneState, update: Update): TraceActions {
  return {
    showTraces: (shown) =>
      attempt(update, async () => {
        if (shown) update({ traces: await host.listTraces() });
        const isNothing = shown && get().traces.length === 0;
        update({ showsTraces: shown && !isNothing });
        return isNothing ? info(BANNERS.noTraces) : null;
      }),
    removeTraces: () =>
      attempt(update, async () => {
        update({ showsTraces: false });
        await host.removeTraces();
        await lookForTraces(host, update);
        return info(BANNERS.tracesRemoved);
      }),
    connect() {
      void lookForTraces(host, update);
      const calm = checkWhenCalm(get);
      const stop = host.onChanged(() => {
        const { result, changes } = get();
        // Without a result nothing can be out of date.
        update({ changes: changes + 1, stale: result !== null });
        calm.changed();
      });
      return () => {
        stop();
        calm.stop();
      };
    },
  };
}
