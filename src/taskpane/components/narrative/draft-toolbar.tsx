import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular, DocumentArrowRightRegular, EditRegular, SearchRegular } from '@fluentui/react-icons';
import { type ReactElement, useId, useState } from 'react';
import { doubtsIn, formDoubtsIn } from '../../../model';
import { doubtful, DRAFTING } from '../../texts/narrative';
import { REVISING } from '../../texts/revising';
import { usePane, usePaneStore } from '../use-pane';
import { whyNot } from '../parts/why-not';

/** Finding the uses of a cell needs the page, which shows them above the text. */
export interface DraftToolbarProps {
  readonly onFindUses: () => void;
}

/** What can be done with the draft as a whole. */
export function DraftToolbar({ onFindUses }: DraftToolbarProps): ReactElement {
  const store = usePaneStore();
  const { select } = usePane((state) => state.capabilities);
  const panel = useId();
  const [exports, setExports] = useState(false);
  return (
    <div className="narrative__tools">
      <div className="actions__row">
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          aria-expanded={exports}
          aria-controls={panel}
          onClick={() => setExports(!exports)}
        >
          {DRAFTING.export}
        </Button>
        <Button
          size="small"
          icon={<SearchRegular />}
          disabled={!select.can}
          title={whyNot(select)}
          onClick={onFindUses}
        >
          {DRAFTING.uses}
        </Button>
        <Button size="small" icon={<EditRegular />} onClick={() => store.getState().showTemplate(true)}>
          {DRAFTING.editTemplate}
        </Button>
        <Button
          size="small"
          icon={<DocumentArrowRightRegular />}
          onClick={() => store.getState().setRevising({ showsRevising: true })}
        >
          {REVISING.update}
        </Button>
      </div>
      {exports ? <ExportPanel id={panel} /> : null}
    </div>
  );
}

/** The first button says what the text is when there is nothing left to fill in. */
const EXPORTS = { narrative: DRAFTING.exportDocx, evaluation: DRAFTING.exportEvaluation } as const;

/**
 * While blanks are open the text goes out with its gaps marked or empty, as the user chooses. Texts can be copied
 * even where no file can be saved.
 */
function ExportPanel({ id }: { readonly id: string }): ReactElement {
  const store = usePaneStore();
  const { saveFiles } = usePane((state) => state.capabilities);
  const canCopyRich = usePane((state) => state.canCopyRich);
  const busy = usePane((state) => state.work !== null);
  const textKind = usePane((state) => state.textKind);
  const hasGaps = usePane((state) => (state.draft?.missing.length ?? 0) > 0);
  return (
    <div id={id} className="report-panel" role="group" aria-label={DRAFTING.export}>
      {saveFiles.can ? null : <p className="hint">{saveFiles.reason}</p>}
      <Doubts />
      <div className="actions__row">
        {saveFiles.can ? (
          <>
            <Button size="small" disabled={busy} onClick={() => void store.getState().exportDraft(textKind)}>
              {hasGaps ? DRAFTING.exportMarked : EXPORTS[textKind]}
            </Button>
            {hasGaps ? (
              <Button size="small" disabled={busy} onClick={() => void store.getState().exportDraft(textKind, 'empty')}>
                {DRAFTING.exportEmpty}
              </Button>
            ) : null}
            {textKind === 'evaluation' ? <EvaluationExports /> : <NarrativeExports />}
          </>
        ) : null}
        {canCopyRich ? (
          <Button size="small" disabled={busy} onClick={() => void store.getState().copyDraft('rich')}>
            {DRAFTING.copyRich}
          </Button>
        ) : null}
        <Button size="small" disabled={busy} onClick={() => void store.getState().copyDraft('plain')}>
          {DRAFTING.copyPlain}
        </Button>
      </div>
    </div>
  );
}

/** The short version, and the one with its tables behind the text; 绩效自评 has neither. */
function NarrativeExports(): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  return (
    <>
      <Button size="small" disabled={busy} onClick={() => void store.getState().exportDraft('brief')}>
        {DRAFTING.exportBrief}
      </Button>
      <Button size="small" disabled={busy} onClick={() => void store.getState().exportDraft('annexed')}>
        {DRAFTING.exportAnnexed}
      </Button>
    </>
  );
}

/** The forms that go with a self-evaluation. */
function EvaluationExports(): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  return (
    <Button size="small" disabled={busy} onClick={() => void store.getState().exportForms()}>
      {DRAFTING.exportForms}
    </Button>
  );
}

/** Figures of cells that must be mended hold back what goes out until they were looked at. */
function Doubts(): ReactElement | null {
  const store = usePaneStore();
  const draft = usePane((state) => state.draft);
  const seen = usePane((state) => state.doubtsSeen);
  const doubts = draft === null ? [] : [...doubtsIn(draft), ...formDoubtsIn(draft)];
  if (doubts.every(({ doubt }) => seen.includes(doubt))) return null;
  return (
    <div className="actions__row" role="alert">
      <p className="narrative__remark">{doubtful(doubts.length)}</p>
      <Button size="small" onClick={() => store.getState().seeDoubts()}>
        {DRAFTING.doubtsSeen}
      </Button>
    </div>
  );
}
