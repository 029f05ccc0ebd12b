import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProofreadText } from '../../store/proofreading/text-state';
import { PROOFREAD } from '../../texts-proofread';
import { usePane, usePaneStore } from '../use-pane';
import '../reports.css';

/** Files where the host can hand them out, and the clipboard everywhere. The text itself is never written. */
export function TextOutputs({ proofread }: { readonly proofread: ProofreadText }): ReactElement {
  const store = usePaneStore();
  const { saveFiles } = usePane((state) => state.capabilities);
  const busy = usePane((state) => state.work !== null);
  const { document, sorted } = proofread;
  const hasCopy = document.format === 'docx' && sorted.open.length > 0;
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
