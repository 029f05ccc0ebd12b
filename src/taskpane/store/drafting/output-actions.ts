import type { Draft } from '../../../model';
import { exportBlocked, exported } from '../../texts-narrative';
import { fileSaved } from '../../texts-report';
import { info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { copied } from '../running/copy-actions';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import type { Notice } from '../state';

type OutputActions = Pick<PaneActions, 'canCopyRich' | 'exportDraft' | 'copyDraft'>;

/** The draft on its way out: documents and the clipboard. */
export function outputActions(
  { loadCasework, copyText, copyRich }: PaneDependencies,
  { withResult, withFiles }: Drafting,
  get: () => PaneState,
): OutputActions {
  return {
    canCopyRich: copyRich !== undefined,
    exportDraft: (kind) =>
      withFiles(async (result, save) => {
        const casework = await loadCasework();
        const draft = casework.draft(result.report, draftInputs(get()), kind);
        // The leader's page says itself what is open; a document that is published must not.
        const open = kind === 'brief' ? null : openBlanks(draft);
        if (open !== null) return open;
        const name = `${draft.title}.docx`;
        await save(name, await casework.draftDocx(draft, result.report, kind));
        return info(kind === 'brief' ? fileSaved(name) : exported(name));
      }),
    copyDraft: (form) =>
      withResult(async ({ report }) => {
        const { draft } = get();
        const open = draft && openBlanks(draft);
        if (draft === null || open !== null) return open;
        const casework = await loadCasework();
        const text = casework.draftToText(draft);
        if (form === 'plain' || copyRich === undefined) return copied(copyText, text);
        const html = casework.draftHtml(draft, report);
        return copied((plain) => copyRich(html, plain), text);
      }),
  };
}

/** Why a draft does not go out yet; null where nothing is open. */
function openBlanks({ missing }: Draft): Notice | null {
  const [first] = missing;
  return first ? { kind: 'warning', text: exportBlocked(missing.length, first.prompt) } : null;
}
