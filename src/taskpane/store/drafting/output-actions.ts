import { doubtsIn, formDoubtsIn, type DoubtfulFigure } from '../../../model';
import { doubtful, exported, FORMS_ENDING } from '../../texts/narrative';
import { fileSaved } from '../../texts/report';
import { info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { copied, copiedRich } from '../running/copied';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import type { Notice, PaneData } from '../state';

type OutputActions = Pick<
  PaneActions,
  'canCopyRich' | 'exportDraft' | 'exportForms' | 'copyDraft' | 'copyMissing' | 'seeDoubts'
>;

/** The draft on its way out: documents and the clipboard. */
export function outputActions(
  dependencies: PaneDependencies,
  { withResult, withFiles }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): OutputActions {
  const { loadCasework } = dependencies;
  return {
    canCopyRich: dependencies.copyRich !== undefined,
    exportDraft: (kind, gaps) =>
      withFiles(async (result, save) => {
        const casework = await loadCasework();
        const inputs = draftInputs(get());
        const draft = casework.draft(result.report, inputs, kind === 'annexed' ? 'narrative' : kind);
        const annex = kind === 'annexed' ? casework.draft(result.report, inputs, 'evaluation') : null;
        const held = heldBack(doubtsIn(draft), get()) ?? (annex && heldBack(doubtsIn(annex), get()));
        if (held !== null) return held;
        const name = `${draft.title}.docx`;
        const bytes = annex
          ? casework.annexedDocx(draft, annex, result.report, gaps)
          : casework.draftDocx(draft, result.report, kind === 'annexed' ? 'narrative' : kind, gaps);
        await save(name, await bytes);
        return info(kind === 'brief' ? fileSaved(name) : exported(name));
      }),
    exportForms: () =>
      withFiles(async (result, save) => {
        const casework = await loadCasework();
        const draft = casework.draft(result.report, draftInputs(get()), 'evaluation');
        const held = heldBack(formDoubtsIn(draft), get());
        if (held !== null) return held;
        const name = `${draft.title}${FORMS_ENDING}`;
        await save(name, casework.formsFile(draft));
        return info(fileSaved(name));
      }),
    copyDraft: (form) =>
      withResult(async ({ report }) => {
        const { draft } = get();
        const held = draft && heldBack(doubtsIn(draft), get());
        if (draft === null || held !== null) return held;
        const casework = await loadCasework();
        const text = casework.draftToText(draft);
        if (form === 'plain') return copied(dependencies, text);
        return copiedRich(dependencies, { html: casework.draftHtml(draft, report), text });
      }),
    copyMissing: () =>
      withResult(async () => {
        const { draft } = get();
        if (draft === null) return null;
        return copiedRich(dependencies, (await loadCasework()).missingClip(draft));
      }),
    seeDoubts: () => {
      const { draft, result } = get();
      const told = draft === null ? [] : [...doubtsIn(draft), ...formDoubtsIn(draft)].map(({ doubt }) => doubt);
      // The leader's page may tell a cell that the text does not.
      const found = result?.check.findings.map(({ message }) => message) ?? [];
      update({ doubtsSeen: [...told, ...found] });
    },
  };
}

/** Why a draft does not go out yet: figures in doubt that nobody has looked at; null where there are none. */
function heldBack(doubts: readonly DoubtfulFigure[], { doubtsSeen }: Pick<PaneData, 'doubtsSeen'>): Notice | null {
  const isSeen = doubts.every(({ doubt }) => doubtsSeen.includes(doubt));
  return isSeen ? null : { kind: 'warning', text: doubtful(doubts.length) };
}
