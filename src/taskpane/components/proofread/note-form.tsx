import type { ReactElement } from 'react';
import { PROOFREAD } from '../../texts/proofread';
import { WordsForm } from '../parts/words-form';
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
  const before = useNote(id);
  return (
    <div className="text-finding__form">
      <WordsForm
        label={label}
        start={before ?? ''}
        action={PROOFREAD.save}
        hint={PROOFREAD.noteHint}
        onUse={onSave}
        onClose={onClose}
      />
    </div>
  );
}

/** What was said once, when other words or figures stood there; nothing where nothing was said. */
export function SaidBefore({ id }: { readonly id: string }): ReactElement | null {
  const before = useNote(id);
  if (before === undefined) return null;
  return (
    <p className="explanation__reopened">
      {PROOFREAD.reopened}
      {before}
    </p>
  );
}

/** The note that is kept for an id. */
function useNote(id: string): string | undefined {
  return usePane((state) => state.explanations.find(({ finding }) => finding === id)?.text);
}
