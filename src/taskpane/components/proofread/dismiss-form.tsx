import type { ReactElement } from 'react';
import type { TextFinding } from '../../../model';
import { ofFinding, PROOFREAD } from '../../texts/proofread';
import { usePaneStore } from '../use-pane';
import { NoteForm } from './note-form';
import type { Walk } from './use-walk';

/** The finding, the walk that goes on from it, and how to put the form away. */
export interface DismissFormProps {
  readonly finding: TextFinding;
  readonly walk: Walk;
  readonly onClose: () => void;
}

/** Why a finding in a text is no mistake. */
export function DismissForm({ finding, walk, onClose }: DismissFormProps): ReactElement {
  const store = usePaneStore();
  const save = (note: string): void => {
    // The card is about to go; reading goes on at the one after it.
    if (walk.findings.length > 1) walk.step(1, finding);
    void store.getState().dismissInText(finding, note);
  };
  const label = ofFinding(PROOFREAD.noteLabel, finding.place.quote);
  return <NoteForm id={finding.id} label={label} onSave={save} onClose={onClose} />;
}
