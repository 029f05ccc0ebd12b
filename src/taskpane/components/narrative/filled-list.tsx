import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { FilledEntry } from '../../../supplement';
import { itemCount } from '../../texts/pane';
import { actionOn, DRAFTING } from '../../texts/narrative';
import { DisclosureBox } from '../parts/disclosure';
import { usePane, usePaneStore } from '../use-pane';
import type { BlankChoice } from './choice';

/** What was filled in or left open, to be changed or taken back. */
export function FilledList({ onChange }: { readonly onChange: (choice: BlankChoice) => void }): ReactElement | null {
  const store = usePaneStore();
  const draft = usePane((state) => state.draft);
  const waived = usePane((state) => state.supplement.waived);
  const taken = usePane((state) => state.supplement.fromLastText);
  const [entries, setEntries] = useState<readonly FilledEntry[]>([]);
  useEffect(() => {
    // A later draft may be answered before an earlier one.
    let isLatest = true;
    void store
      .getState()
      .filledEntries()
      .then((filled) => isLatest && setEntries(filled));
    return () => {
      isLatest = false;
    };
  }, [store, draft]);
  if (entries.length === 0) return null;
  const reopenAll = async (): Promise<void> => {
    for (const id of waived) await store.getState().fillBlank({ id, kind: 'text' }, '');
  };
  return (
    <DisclosureBox
      title={DRAFTING.filled}
      count={itemCount(entries.length)}
      tone={taken.length > 0 ? 'warning' : 'plain'}
    >
      <ul className="missing">
        {entries.map((entry) => (
          <li key={entry.id} className="filled">
            <span className="missing__where">{entry.name}</span>
            <span className="filled__value">{entry.isWaived ? DRAFTING.waived : entry.value}</span>
            <button
              type="button"
              className="bare cell-link"
              aria-label={actionOn(DRAFTING.change, entry.name)}
              onClick={() => onChange(choiceOf(entry))}
            >
              {DRAFTING.change}
            </button>
            {entry.isTaken ? <Taken entry={entry} /> : null}
          </li>
        ))}
      </ul>
      {taken.length < 2 ? null : (
        <Button size="small" onClick={() => void store.getState().confirmTaken(taken)}>
          {DRAFTING.takenAll}
        </Button>
      )}
      {waived.length === 0 ? null : (
        <Button size="small" onClick={() => void reopenAll()}>
          {DRAFTING.reopenAll}
        </Button>
      )}
    </DisclosureBox>
  );
}

/** Taken from last year's text: somebody has to look at it. */
function Taken({ entry: { id, name } }: { readonly entry: FilledEntry }): ReactElement {
  const store = usePaneStore();
  return (
    <span className="filled__taken">
      <span className="tag tag--ask">{DRAFTING.taken}</span>
      <button
        type="button"
        className="bare cell-link"
        aria-label={actionOn(DRAFTING.takenSeen, name)}
        onClick={() => void store.getState().confirmTaken([id])}
      >
        {DRAFTING.takenSeen}
      </button>
    </span>
  );
}

/** An entry that was filled opens the same form as a blank, under its name instead of the question. */
function choiceOf({ id, kind, name, value }: FilledEntry): BlankChoice {
  return { kind: 'blank', blank: { id, kind, prompt: name }, value };
}
