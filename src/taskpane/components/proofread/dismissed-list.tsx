import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DismissedFinding } from '../../../casework';
import { itemCount } from '../../texts/pane';
import { KEPT } from '../../texts/kept';
import { ofFinding, PROOFREAD, quotedPhrase } from '../../texts/proofread';
import { ExplanationStorage } from '../check/explained-findings';
import { DisclosureBox } from '../parts/disclosure';
import { usePane, usePaneStore } from '../use-pane';

/** What somebody has said to be no mistake in the text, with the reason and the way back. */
export function DismissedList({ dismissed }: { readonly dismissed: readonly DismissedFinding[] }): ReactElement | null {
  const store = usePaneStore();
  const notes = dismissed.map(({ finding, note }) => ({
    of: finding.place.quote,
    title: quotedPhrase(finding.place.quote),
    words: finding.message,
    note,
    takeBack: () => void store.getState().takeBackDismissal(finding),
  }));
  return <DismissedNotes notes={notes} />;
}

/** Something that was said to be no mistake. */
export interface DismissedNote {
  /** What it is about, for those who hear the button alone. */
  readonly of: string;
  readonly title?: string;
  readonly words: string;
  readonly note: string;
  readonly takeBack: () => void;
}

/** All such notes, closed at first, and where they are kept; nothing where there is none. */
export function DismissedNotes({ notes }: { readonly notes: readonly DismissedNote[] }): ReactElement | null {
  if (notes.length === 0) return null;
  return (
    <DisclosureBox title={PROOFREAD.dismissed} count={itemCount(notes.length)}>
      <ul className="lines">
        {notes.map(({ of, title, words, note, takeBack }, index) => (
          <li key={`${words}#${index}`} className="line">
            {title === undefined ? null : <p className="ledger-line__title">{title}</p>}
            <p className="finding__remark">{words}</p>
            <p>{note}</p>
            <Button size="small" appearance="subtle" aria-label={ofFinding(PROOFREAD.takeBack, of)} onClick={takeBack}>
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
function NotesKept(): ReactElement {
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
