import { TEXT_ENDING } from '../../../model';
import { fileSaved, REPORTS } from '../../texts/report';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { attempt, info } from '../running/attempt';
import { copied, copiedRich } from '../running/copied';
import type { Runner } from '../running/runner';
import type { Notice, PaneData } from '../state';

export type TextOutputActions = Pick<PaneActions, 'saveProofread' | 'copyTextFindings' | 'copyCorrection'>;

/** What is found in a text on its way out: files where the host can hand them out, and the clipboard. */
export function textOutputActions(
  dependencies: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): TextOutputActions {
  const { host, loadCasework } = dependencies;

  async function save(kind: 'proofread' | 'proofreadHtml'): Promise<Notice | null> {
    const { saveFiles } = host.capabilities;
    const { text, proofread } = get();
    if (text === null || proofread === null) return null;
    if (!saveFiles.can) return { kind: 'warning', text: saveFiles.reason };
    const casework = await loadCasework();
    const source = casework.proofreadSource(proofread, proofread.proofreadAt);
    const { files, note } = casework.proofreadFiles(source, text.original);
    const file = files.find(({ ending }) => ending === casework.ENDINGS[kind]);
    // A pasted text has no Word file to write remarks into; the note says so.
    if (file === undefined) return note === null ? null : { kind: 'warning', text: note };
    const name = `${stemOf(proofread.document.name)}${file.ending}`;
    const { content } = file;
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
        const source = casework.proofreadSource(proofread, proofread.proofreadAt);
        return copiedRich(dependencies, casework.findingsClip(source));
      }),
    copyCorrection: (correction) => attempt(update, () => copied(dependencies, correction)),
  };
}

/** The name without the ending of a text; the copy gets an ending of its own. */
function stemOf(name: string): string {
  return name.replace(TEXT_ENDING, '');
}
