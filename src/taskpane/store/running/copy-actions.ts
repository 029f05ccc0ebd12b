import { BANNERS } from '../../texts';
import { reportText } from '../../view/report-text';
import { attempt, info } from './attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { reportedOf } from '../traces/reported';
import type { Notice, PaneData } from '../state';

type CopyActions = Pick<PaneActions, 'copyReport'>;

/** The result on the clipboard: rich text for Word where the page can copy it, with the plain one beside it. */
export function copyActions(
  { copyText, copyRich, loadCasework }: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): CopyActions {
  return {
    copyReport: () =>
      attempt(update, async () => {
        const { result } = get();
        if (result === null) return null;
        const text = reportText(result.report, result.check);
        if (copyRich === undefined) return copied(copyText, text);
        const { bytes } = await (await loadCasework()).reportFile(reportedOf(result, get()), 'html');
        const html = new TextDecoder().decode(bytes);
        return copied((plain) => copyRich(html, plain), text);
      }),
  };
}

/** Puts a text on the clipboard and says how that went. */
export async function copied(copyText: PaneDependencies['copyText'], text: string): Promise<Notice> {
  return (await copyText(text)) ? info(BANNERS.copied) : { kind: 'warning', text: BANNERS.copyFailed };
}
