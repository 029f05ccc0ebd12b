import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PROOFREAD } from '../../texts/proofread';
import { usePane, usePaneStore } from '../use-pane';
import '../parts/reports.css';

/** Files where the host can hand them out, and the clipboard everywhere. The text itself is never written. */
export function TextOutputs(): ReactElement {
  const store = usePaneStore();
  const { saveFiles } = usePane((state) => state.capabilities);
  // Remarks stand in a Word file only.
  const hasCopy = usePane(
    ({ text, proofread }) => text?.document.format === 'docx' && (proofread?.sorted.open.length ?? 0) > 0,
  );
  const busy = usePane((state) => state.work !== null);
  return (
    <>
      {saveFiles.can ? null : <p className="hint">{saveFiles.reason}</p>}
      <div className="actions__row">
        {saveFiles.can && hasCopy ? (
          <Button size="small" disabled={busy} onClick={() => void store.getState().saveProofread('proofread')}>
            {PROOFREAD.saveCopy}
          </Button>
        ) : null}
        {saveFiles.can ? (
          <Button size="small" disabled={busy} onClick={() => void store.getState().saveProofread('proofreadHtml')}>
            {PROOFREAD.saveReport}
          </Button>
        ) : null}
        <Button size="small" onClick={() => void store.getState().copyTextFindings()}>
          {PROOFREAD.copyFindings}
        </Button>
      </div>
    </>
  );
}
