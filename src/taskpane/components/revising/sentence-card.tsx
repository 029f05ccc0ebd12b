import { memo, type ReactElement } from 'react';
import type { Proposal } from '../../../casework';
import { isOpenReason, type RevisedSentence, wordsOf } from '../../view/proposals';
import { usePane } from '../use-pane';
import { AskedLine } from './asked-line';
import { ChangeLine } from './change-line';
import { ReasonLine } from './reason-line';

/** A sentence as it will stand, with what goes struck and what comes marked; below it each change. */
export const SentenceCard = memo(function SentenceCard({
  sentence: { heading, pieces, proposals },
}: {
  readonly sentence: RevisedSentence;
}): ReactElement {
  return (
    <li>
      {heading === null ? null : <h2 className="revising__heading">{heading}</h2>}
      <div className="sentence">
        <p className="sentence__text">
          {pieces.map((piece, index) =>
            piece.kind === 'words' ? piece.text : <InPlace key={`${index}`} proposal={piece.proposal} />,
          )}
        </p>
        <ul className="sentence__changes">
          {proposals.map((proposal) => (
            <ProposalLine key={proposal.key} proposal={proposal} />
          ))}
        </ul>
      </div>
    </li>
  );
});

/** The words of a proposal where they stand, as they were decided. */
function InPlace({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const decision = usePane((state) => state.decisions.get(proposal.key));
  const isCurrent = usePane((state) => state.currentProposal === proposal.key);
  // Where a section goes is told below its heading; no words of the text change.
  const words = proposal.kind === 'order' ? null : wordsOf(proposal, decision);
  const look = isCurrent ? ' sentence__now' : '';
  if (words === null) {
    const isAsked = proposal.new === null && decision === undefined;
    return <span className={`${isAsked ? 'sentence__asked' : ''}${look}`}>{proposal.old}</span>;
  }
  return (
    <span className={look.trim()}>
      {proposal.old === '' ? null : <del>{proposal.old}</del>}
      {words === '' ? null : <ins>{words}</ins>}
    </span>
  );
}

/** The walk finds its line by the key that stands on it. */
function ProposalLine({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const isCurrent = usePane((state) => state.currentProposal === proposal.key);
  return (
    <li
      className={isCurrent ? 'change change--current' : 'change'}
      data-proposal={proposal.key}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {lineOf(proposal)}
    </li>
  );
}

/** A question where nothing could be proposed, a reason that somebody has to confirm, or a change to accept. */
function lineOf(proposal: Proposal): ReactElement {
  if (proposal.new === null) return <AskedLine proposal={proposal} />;
  return isOpenReason(proposal) ? <ReasonLine proposal={proposal} /> : <ChangeLine proposal={proposal} />;
}
