import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Proposal } from '../../../casework';
import { ofFinding } from '../../texts/proofread';
import { PROPOSAL_KINDS, REVISING } from '../../texts/revising';
import { WordsForm } from '../parts/words-form';
import { usePane } from '../use-pane';
import { useDeciding } from './use-deciding';

/** Last year's reason: it still holds, or this year's is written; else a gap stands in its place. */
export function ReasonLine({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const decision = usePane((state) => state.decisions.get(proposal.key));
  const { decide, look } = useDeciding(proposal);
  const [typing, setTyping] = useState(false);
  const { old } = proposal;
  if (typing) {
    return (
      <WordsForm
        label={REVISING.reasonLabel}
        placeholder={REVISING.reasonLabel}
        start={typeof decision === 'object' ? decision.words : ''}
        action={REVISING.useWords}
        onUse={(words) => {
          decide({ words });
          setTyping(false);
        }}
        onClose={() => setTyping(false)}
      />
    );
  }
  const isKept = decision === 'leave';
  return (
    <div className="change__ask" onFocus={look}>
      <span className="change__kind">{isKept ? REVISING.reasonKept : PROPOSAL_KINDS.reason}</span>
      {isKept ? (
        <Button size="small" appearance="subtle" onClick={() => decide(null)}>
          {REVISING.undo}
        </Button>
      ) : null}
      {isKept || old === '' ? null : (
        <Button size="small" aria-label={ofFinding(REVISING.keepReason, old)} onClick={() => decide('leave')}>
          {REVISING.keepReason}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => setTyping(true)}>
        {REVISING.fillReason}
      </Button>
    </div>
  );
}
