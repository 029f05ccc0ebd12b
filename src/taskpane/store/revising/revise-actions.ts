import type { PickedFile } from '../../../host/host';
import { REVISING, revisedSaved } from '../../texts/revising';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { readTextFile } from '../proofreading/read-text-file';
import { timeOf } from '../proofreading/time-of';
import { revisionTable } from '../../view/revision-table';
import { attempt, info } from '../running/attempt';
import { copiedRich } from '../running/copied';
import type { Runner } from '../running/runner';
import { freshResult } from '../running/fresh-result';
import { painted } from '../running/painted';
import type { Casework } from '../casework';
import type { Notice, PaneData } from '../state';
import { revisedAnew, type BroughtText } from './revise-anew';
import { isRevisedNow } from './revised-now';

export type RevisingActions = Pick<PaneActions, 'reviseFile' | 'reviseAgain' | 'saveRevised' | 'copyRevision'>;

/** 用上年稿 and 数变了: a Word text, what would be changed in it, and the copy with what a person accepted. */
export function revisingActions(
  dependencies: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): RevisingActions {
  const { host, loadCasework, clock } = dependencies;

  /** @param forgotten what was decided of the text before; it stays until there is another revision */
  async function revise(
    bring: (casework: Casework) => Promise<BroughtText | Notice>,
    forgotten: Partial<PaneData> = {},
  ): Promise<void> {
    if ((await freshResult(get)) === null) return;
    await runner.run(REVISING.working, async (signal) => {
      const casework = await loadCasework();
      const brought = await bring(casework);
      await painted(signal);
      if (!('original' in brought)) {
        update({ notice: brought });
        return;
      }
      const revision = revisedAnew(casework, get(), brought, timeOf(brought.document, clock));
      update(revision === null ? { notice: { kind: 'warning', text: REVISING.noBook } } : { ...forgotten, revision });
    });
  }

  async function save(): Promise<Notice | null> {
    const { saveFiles } = host.capabilities;
    const { revision, decisions } = get();
    if (revision === null) return null;
    if (!saveFiles.can) return { kind: 'warning', text: saveFiles.reason };
    const casework = await loadCasework();
    // Undecided places are commented and not changed.
    const decided = casework.decidedRevision(revision.revised.revision, decisions);
    const written = casework.maybeRevisedDocx(revision.original, decided, new Date());
    if ('problem' in written) return { kind: 'warning', text: written.problem };
    const name = casework.revisedName(revision.revised, revision.way);
    await host.saveFile(name, written.bytes);
    const note = written.isProtected ? casework.REVISE_WORDS.isProtected : null;
    return info(revisedSaved(name, written.refused.length, note));
  }

  return {
    async reviseFile(file) {
      const { way } = get();
      // Decisions of another text would fall on places that only look alike.
      const forgotten = { decisions: new Map(), proposalFilter: null, currentProposal: null };
      await revise((casework) => readWord(casework, file, way), forgotten);
    },
    async reviseAgain() {
      const { revision } = get();
      if (revision === null || isRevisedNow(get())) return;
      const { way, original, revised } = revision;
      await revise(() => Promise.resolve({ way, original, document: revised.document }));
    },
    saveRevised: () => runner.run(REVISING.saving, () => attempt(update, save)),
    copyRevision: () =>
      attempt(update, async () => {
        const { revision, decisions } = get();
        if (revision === null) return null;
        return copiedRich(dependencies, (await loadCasework()).tableClip(revisionTable(revision, decisions)));
      }),
  };
}

/** Only .docx: tracked changes are written into the file itself, and no other format holds them as we write them. */
async function readWord(casework: Casework, file: PickedFile, way: BroughtText['way']): Promise<BroughtText | Notice> {
  const read = await readTextFile(casework, file);
  if ('text' in read) return read;
  return read.document.format === 'docx' ? { way, ...read } : { kind: 'warning', text: REVISING.needsWord };
}
