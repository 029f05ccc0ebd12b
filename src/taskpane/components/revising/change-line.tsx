import { type ReactElement, useId } from 'react';
import type { Proposal } from '../../../casework';
import { changeText, PROPOSAL_KINDS, REVISING } from '../../texts/revising';
import { SourceCells } from '../proofread/source-cells';
import { usePane } from '../use-pane';
import { useDeciding } from './use-deciding';

/** A change: written unless the user leaves it; what it tells, and the cells that it comes from. */
export function ChangeLine({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { kind, old, new: text, label, sources, note } = proposal;
  const isLeft = usePane((state) => state.decisions.get(proposal.key) === 'leave');
  const { decide, look } = useDeciding(proposal);
  const id = useId();
  return (
    <>
      <input
        id={id}
        type="checkbox"
        className="change__box"
        checked={!isLeft}
        aria-label={`${REVISING.write}：${kind === 'order' ? text : changeText(old, text ?? '')}`}
        onFocus={look}
        onChange={({ target }) => decide(target.checked ? null : 'leave')}
      />
      <div className={isLeft ? 'change__words change__words--left' : 'change__words'}>
        <label htmlFor={id}>
          <Turn proposal={proposal} />{' '}
          <span className="change__kind">{label === '' ? PROPOSAL_KINDS[kind] : label}</span>
        </label>
        <SourceCells sources={sources} />
        {note === null ? null : <p className="change__note">{note}</p>}
      </div>
    </>
  );
}

/** Old → new; what only comes or goes stands in full in its sentence. */
function Turn({ proposal: { kind, old, new: text } }: { readonly proposal: Proposal }): ReactElement {
  if (kind === 'order') return <b>{text}</b>;
  if (old === '') return <b>{REVISING.putIn}</b>;
  if (text === '') return <b>{REVISING.takenOut}</b>;
  return (
    <span className="change__turn">
      {old} → <b>{text}</b>
    </span>
  );
}
