import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Proposal } from '../../../casework';
import { ofFinding, quotedPhrase } from '../../texts/proofread';
import { REVISING } from '../../texts/revising';
import { WordsForm } from '../parts/words-form';
import { usePane } from '../use-pane';
import { useDeciding } from './use-deciding';

/** Words that nobody but the user can bring to this year: they stay, or others are written; else a comment asks. */
export function AskedLine({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const decision = usePane((state) => state.decisions.get(proposal.key));
  const { decide, look } = useDeciding(proposal);
  const [typing, setTyping] = useState(false);
  const { old, note } = proposal;
  if (typing) {
    return (
      <WordsForm
        label={ofFinding(REVISING.askedLabel, old)}
        placeholder={ofFinding(REVISING.askedLabel, old)}
        start={typeof decision === 'object' ? decision.words : old}
        action={REVISING.useWords}
        onUse={(words) => {
          // To write the same words is to leave them.
          decide(words === old ? 'leave' : { words });
          setTyping(false);
        }}
        onClose={() => setTyping(false)}
      />
    );
  }
  return (
    <div className="change__ask" onFocus={look}>
      <p className="change__question">
        <span className={decision === undefined ? 'tag tag--ask' : 'tag'}>{toldOf(decision)}</span> {quotedPhrase(old)}
        {decision === undefined ? <span className="change__note">{note}</span> : null}
      </p>
      {decision === undefined ? (
        <Button size="small" aria-label={ofFinding(REVISING.keepWords, old)} onClick={() => decide('leave')}>
          {REVISING.keepWords}
        </Button>
      ) : (
        <Button size="small" appearance="subtle" onClick={() => decide(null)}>
          {REVISING.undo}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => setTyping(true)}>
        {REVISING.askedLabel}…
      </Button>
    </div>
  );
}

/** The state as one word: waiting, left as it is, or written anew. */
function toldOf(decision: 'leave' | object | undefined): string {
  if (decision === undefined) return REVISING.asked;
  return decision === 'leave' ? REVISING.kept : REVISING.write;
}
