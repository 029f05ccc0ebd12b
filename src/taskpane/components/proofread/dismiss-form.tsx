import { Button, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { TextFinding } from '../../../model';
import { ofFinding, PROOFREAD } from '../../texts/proofread';
import { usePane, usePaneStore } from '../use-pane';
import '../check/explanations.css';
import type { Walk } from './use-walk';

/** The finding, the walk that goes on from it, and how to put the form away. */
export interface DismissFormProps {
  readonly finding: TextFinding;
  readonly walk: Walk;
  readonly onClose: () => void;
}

/** Why a finding is no mistake: without a reason nobody could tell later, so one is asked for. */
export function DismissForm({ finding, walk, onClose }: DismissFormProps): ReactElement {
  const store = usePaneStore();
  // A finding that came back starts with the reason that was given before.
  const before = usePane((state) => state.explanations.find((each) => each.finding === finding.id)?.text);
  const [note, setNote] = useState(before ?? '');
  const save = async (): Promise<void> => {
    // The card is about to go; reading goes on at the one after it.
    if (walk.findings.length > 1) walk.step(1, finding);
    await store.getState().dismissInText(finding, note);
  };
  return (
    <div className="explanation text-finding__form">
      <Textarea
        rows={2}
        resize="vertical"
        autoFocus
        aria-label={ofFinding(PROOFREAD.noteLabel, finding.place.quote)}
        value={note}
        onChange={(_event, { value }) => setNote(value)}
      />
      <p className="hint">{PROOFREAD.noteHint}</p>
      <div className="explanation__actions">
        <Button size="small" appearance="primary" disabled={note.trim() === ''} onClick={() => void save()}>
          {PROOFREAD.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {PROOFREAD.cancel}
        </Button>
      </div>
    </div>
  );
}
