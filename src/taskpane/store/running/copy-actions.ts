import { BANNERS } from '../../texts';
import { reportText } from '../../view/report-text';
import { attempt, info } from './attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Notice, PaneData } from '../state';

type CopyActions = Pick<PaneActions, 'copyReport'>;

/** The result as plain text on the clipboard. */
export function copyActions(
  { copyText }: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): CopyActions {
  return {
    copyReport: () =>
      attempt(update, async () => {
        const { result } = get();
        return result === null ? null : copied(copyText, reportText(result.report, result.check));
      }),
  };
}

/** Puts a text on the clipboard and says how that went. */
export async function copied(copyText: PaneDependencies['copyText'], text: string): Promise<Notice> {
  return (await copyText(text)) ? info(BANNERS.copied) : { kind: 'warning', text: BANNERS.copyFailed };
}
