import type { Mark, MarkResult } from '../../../host/host';
import { CELL_CHECKS } from '../../texts/cell-checks';
import { BANNERS, PROGRESS } from '../../texts/pane';
import { marked, skippedSheets } from '../../texts/marks';
import { marksOf } from '../../../host/marks-of';
import { attempt, info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Runner } from '../running/runner';
import type { Notice, PaneData } from '../state';
import { lookForTraces } from './trace-actions';

type HostActions = Pick<PaneActions, 'locate' | 'showCellChecks' | 'mark' | 'clearMarks'>;

/** What the pane does to the open workbook besides reading it. */
export function hostActions(
  { host }: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): HostActions {
  async function afterwards(notice: Notice): Promise<Notice> {
    await lookForTraces(host, update);
    return notice;
  }

  /** The first of the marks that came about, so that they are seen. */
  async function showFirst(marks: readonly Mark[], { skipped }: MarkResult): Promise<void> {
    const first = marks.find(({ sheet }) => !skipped.some((each) => each.sheet === sheet));
    if (first === undefined || !host.capabilities.select.can) return;
    const { top: row, left: column } = first.area;
    await host.select({ sheet: first.sheet, row, column });
  }

  return {
    locate: (ref, reveal = false) =>
      attempt(update, async () => {
        const answer = await host.select(ref, { reveal });
        if (!answer.selected)
          return { kind: 'warning', text: answer.reason, ...(answer.hidden ? { reveal: ref } : {}) };
        update({ selected: ref });
        return null;
      }),
    showCellChecks: () =>
      attempt(update, async () => {
        if (get().result === null) await get().check();
        // Asked after the check, which may have taken a while: the cell of now is meant.
        const area = await host.selectedArea();
        if (area === null) return { kind: 'warning', text: CELL_CHECKS.noCell };
        update({ page: 'check', list: { sheet: area.sheet, row: area.area.top, column: area.area.left } });
        return null;
      }),
    mark: () =>
      runner.run(PROGRESS.marking, (signal) =>
        attempt(update, async () => {
          const marks = marksOf(get().result?.check.findings ?? []);
          if (marks.length === 0) return info(BANNERS.nothingToMark);
          const result = await host.mark(marks, { signal });
          await showFirst(marks, result);
          return afterwards(markNotice(result));
        }),
      ),
    clearMarks: () =>
      attempt(update, async () => {
        await host.clearMarks();
        return afterwards(info(BANNERS.cleared));
      }),
  };
}

/** Sheets that could not be marked are named with their reasons: a protected one would else look clean. */
function markNotice({ marked: count, skipped }: MarkResult): Notice {
  if (skipped.length === 0) return info(marked(count));
  return { kind: 'warning', text: `${marked(count)}${skippedSheets(skipped)}` };
}
