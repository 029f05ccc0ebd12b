import { reportText } from '../../view/report-text';
import { attempt } from '../running/attempt';
import { copiedRich } from '../running/copied';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { reportedOf } from './reported';
import type { PaneData } from '../state';

type CopyActions = Pick<PaneActions, 'copyReport'>;

/** The result on the clipboard: rich text for Word where the page can copy it, with the plain one beside it. */
export function copyActions(
  dependencies: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): CopyActions {
  return {
    copyReport: () =>
      attempt(update, async () => {
        const { result } = get();
        if (result === null) return null;
        const casework = await dependencies.loadCasework();
        const { bytes } = await casework.reportFile(reportedOf(result, get()), 'html');
        const html = new TextDecoder().decode(bytes);
        return copiedRich(dependencies, { html, text: reportText(result.report, result.check) });
      }),
  };
}
