import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DismissedFinding } from '../../../casework';
import { itemCount } from '../../texts/pane';
import { KEPT } from '../../texts/kept';
import { ofFinding, PROOFREAD, quotedPhrase } from '../../texts/proofread';
import { ExplanationStorage } from '../check/explained-findings';
import { DisclosureBox } from '../parts/disclosure';
import { usePane, usePaneStore } from '../use-pane';

/** What somebody has said to be no mistake, with the reason and the way back. */
export function DismissedList({ dismissed }: { readonly dismissed: readonly DismissedFinding[] }): ReactElement | null {
  const store = usePaneStore();
  if (dismissed.length === 0) return null;
  return (
    <DisclosureBox title={PROOFREAD.dismissed} count={itemCount(dismissed.length)}>
      <ul className="lines">
        {dismissed.map(({ finding, note }) => (
          <li key={finding.id} className="line">
            <p className="ledger-line__title">{quotedPhrase(finding.place.quote)}</p>
            <p className="finding__remark">{finding.message}</p>
            <p>{note}</p>
            <Button
              size="small"
              appearance="subtle"
              aria-label={ofFinding(PROOFREAD.takeBack, finding.place.quote)}
              onClick={() => void store.getState().takeBackDismissal(finding)}
            >
              {PROOFREAD.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      <NotesKept />
    </DisclosureBox>
  );
}

/** Where such notes are kept: with 助手资料 in a file, or on the sheet of explanations. */
export function NotesKept(): ReactElement {
  const store = usePaneStore();
  const hasBook = usePane((state) => state.result !== null);
  const canSave = usePane((state) => state.capabilities.saveFiles.can);
  const unsaved = usePane((state) => state.unsaved.explanations);
  if (!hasBook) return <p className="hint">{PROOFREAD.keptNowhere}</p>;
  if (!canSave) return <ExplanationStorage />;
  return (
    <div className="explanation">
      {unsaved ? <p className="explanation__reopened">{PROOFREAD.keptHint}</p> : null}
      <Button size="small" onClick={() => void store.getState().saveKept()}>
        {KEPT.saveFile}
      </Button>
    </div>
  );
}
