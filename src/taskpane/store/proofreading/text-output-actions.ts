import { fileSaved, REPORTS } from '../../texts-report';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { attempt, info } from '../running/attempt';
import { copied } from '../running/copy-actions';
import type { Runner } from '../running/runner';
import type { Notice, PaneData } from '../state';

type TextOutputActions = Pick<PaneActions, 'saveProofread' | 'copyTextFindings' | 'copyCorrection'>;

/** What is found in a text on its way out: files where the host can hand them out, and the clipboard. */
export function textOutputActions(
  { host, loadCasework, copyText, copyRich }: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): TextOutputActions {
  async function save(kind: Parameters<PaneActions['saveProofread']>[0]): Promise<Notice | null> {
    const { saveFiles } = host.capabilities;
    const { text, proofread } = get();
    if (text === null || proofread === null) return null;
    if (!saveFiles.can) return { kind: 'warning', text: saveFiles.reason };
    const casework = await loadCasework();
    const source = casework.proofreadSource(proofread, proofread.proofreadAt);
    const files = await casework.proofreadFiles(source, text.original ?? new Uint8Array());
    const wanted = casework.ENDINGS[kind];
    const file = files.find(({ ending }) => ending === wanted);
    if (file === undefined) return null;
    const { content, ending } = file;
    const name = `${stemOf(proofread.document.name)}${ending}`;
    await host.saveFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return info(fileSaved(name));
  }

  return {
    saveProofread: (kind) => runner.run(REPORTS.writing, () => attempt(update, () => save(kind))),
    copyTextFindings: () =>
      attempt(update, async () => {
        const { proofread } = get();
        if (proofread === null) return null;
        const casework = await loadCasework();
        const { html, text } = casework.findingsClip(casework.proofreadSource(proofread, proofread.proofreadAt));
        if (copyRich === undefined) return copied(copyText, text);
        return copied((plain) => copyRich(html, plain), text);
      }),
    copyCorrection: (correction) => attempt(update, () => copied(copyText, correction)),
  };
}

function stemOf(name: string): string {
  return name.replace(/\.(docx|txt|md|html?)$/i, '');
}
