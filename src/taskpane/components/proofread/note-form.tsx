import { Button, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { PROOFREAD } from '../../texts/proofread';
import { usePane } from '../use-pane';
import '../check/explanations.css';

/** What is said to be no mistake, by its id among 出错说明; how its note is called, kept, and put away. */
export interface NoteFormProps {
  readonly id: string;
  readonly label: string;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

/** Why something is no mistake: without a reason nobody could tell later, so one is asked for. */
export function NoteForm({ id, label, onSave, onClose }: NoteFormProps): ReactElement {
  // What came back starts with the reason that was given before.
  const before = usePane((state) => state.explanations.find(({ finding }) => finding === id)?.text);
  const [note, setNote] = useState(before ?? '');
  return (
    <div className="explanation text-finding__form">
      <Textarea
        rows={2}
        resize="vertical"
        autoFocus
        aria-label={label}
        value={note}
        onChange={(_event, { value }) => setNote(value)}
      />
      <p className="hint">{PROOFREAD.noteHint}</p>
      <div className="explanation__actions">
        <Button size="small" appearance="primary" disabled={note.trim() === ''} onClick={() => onSave(note)}>
          {PROOFREAD.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {PROOFREAD.cancel}
        </Button>
      </div>
    </div>
  );
}

/** What was said once, when other words or figures stood there; nothing where nothing was said. */
export function SaidBefore({ id }: { readonly id: string }): ReactElement | null {
  const before = usePane((state) => state.explanations.find(({ finding }) => finding === id)?.text);
  if (before === undefined) return null;
  return (
    <p className="explanation__reopened">
      {PROOFREAD.reopened}
      {before}
    </p>
  );
}
