import { fileSaved, REPORTS, resultWritten } from '../../texts/report';
import { attempt, info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Reported } from '../../../casework';
import { reportedOf } from './reported';
import type { Runner } from '../running/runner';
import type { PaneData } from '../state';

type ReportActions = Pick<PaneActions, 'writeResult' | 'saveReport' | 'saveCopy'>;

/** Reports on the result: a sheet of the workbook, or files where the host can hand them out. */
export function reportActions(
  { host, loadCasework }: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): ReportActions {
  /** What is reported is the workbook as it is now: a result that has been overtaken is made anew. */
  async function currentResult(): Promise<Reported | null> {
    if (get().stale) await get().check();
    const { result, stale } = get();
    return result === null || stale ? null : reportedOf(result, get());
  }

  return {
    async writeResult(withFormulas) {
      const reported = await currentResult();
      if (reported === null) return;
      await runner.run(REPORTS.writing, () =>
        attempt(update, async () => {
          const sheet = (await loadCasework()).resultSheetOf(reported, { withFormulas });
          await host.writeOwnSheet(sheet);
          update({ traces: await host.listTraces() });
          await host.select({ sheet: sheet.name, row: 0, column: 0 });
          return { ...info(resultWritten(sheet.name)), offersCopy: host.capabilities.saveCopy.can };
        }),
      );
    },
    async saveReport(kind) {
      const reported = await currentResult();
      if (reported === null) return;
      await runner.run(REPORTS.writing, () =>
        attempt(update, async () => {
          const file = await (await loadCasework()).reportFile(reported, kind);
          await host.saveFile(file.name, file.bytes);
          return info(fileSaved(file.name));
        }),
      );
    },
    saveCopy: () =>
      attempt(update, async () => {
        await host.saveCopy();
        return get().notice;
      }),
  };
}
