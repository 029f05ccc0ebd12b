import { type ReactElement, useMemo, useRef } from 'react';
import type { OpenRevision } from '../../store/revising/revise-state';
import { textProblemCount } from '../../texts/proofread';
import { PROPOSAL_KINDS, REVISING } from '../../texts/revising';
import { fateOf, revisedSentences, revisedTables, wantedProposals, wantedSentences } from '../../view/proposals';
import { Choice } from '../check/filter-bar';
import { WalkBar } from '../proofread/walk-bar';
import { useFirstOf } from '../parts/first-of';
import { usePane, usePaneStore } from '../use-pane';
import { KeptPlaces } from './kept-places';
import { RevisionHead } from './revision-head';
import { SentenceCard } from './sentence-card';
import { TableCard } from './table-card';
import { useProposalWalk } from './use-proposal-walk';

/** What would change, sentence by sentence; one walk leads through all of it. */
export function RevisionView({ revision }: { readonly revision: OpenRevision }): ReactElement {
  const filter = usePane((state) => state.proposalFilter);
  const { document } = revision.revised;
  const { proposals } = revision;
  const wanted = useMemo(() => wantedProposals(proposals, filter), [proposals, filter]);
  const tables = useMemo(() => revisedTables(wanted), [wanted]);
  const all = useMemo(
    () =>
      revisedSentences(
        document,
        proposals.filter(({ table }) => table === null),
      ),
    [document, proposals],
  );
  const sentences = useMemo(() => wantedSentences(all, wanted), [all, wanted]);
  const current = usePane((state) => state.currentProposal);
  const first = useFirstOf(
    sentences,
    sentences.findIndex((sentence) => sentence.proposals.some(({ key }) => key === current)),
  );
  const place = useRef<HTMLDivElement>(null);
  const walk = useProposalWalk(wanted, place);
  return (
    <div ref={place}>
      <RevisionHead revision={revision} />
      <div className="proofread__bar revising__bar">
        <ProposalFilters revision={revision} />
        <WalkBar at={walk.at} count={walk.count} onStep={walk.step} keys={REVISING.keys} />
      </div>
      {wanted.length === 0 && proposals.length > 0 ? <p className="hint revising__none">{REVISING.noneShown}</p> : null}
      {tables.length === 0 ? null : (
        <section>
          <h2 className="revising__heading">{REVISING.tables}</h2>
          <ol className="revising__list">
            {tables.map((table) => (
              <TableCard key={table.title} table={table} />
            ))}
          </ol>
        </section>
      )}
      <ol className="revising__list">
        {first.shown.map((sentence) => (
          <SentenceCard key={sentence.key} sentence={sentence} />
        ))}
        {first.more && <li>{first.more}</li>}
      </ol>
      <KeptPlaces left={revision.revised.revision.left} />
    </div>
  );
}

const KINDS = Object.keys(PROPOSAL_KINDS) as readonly (keyof typeof PROPOSAL_KINDS)[];

/** By kind, or what waits for the user; only what is there can be chosen. */
function ProposalFilters({ revision: { proposals } }: { readonly revision: OpenRevision }): ReactElement {
  const store = usePaneStore();
  const filter = usePane((state) => state.proposalFilter);
  const options = useMemo(() => {
    // Counted as if nothing were decided: the number must not fall while one works through the list.
    const waiting = proposals.filter((proposal) => fateOf(proposal, undefined) === 'undecided').length;
    const kinds = KINDS.map((kind) => [kind, proposals.filter((each) => each.kind === kind).length] as const);
    return [
      ...(waiting > 0 ? [['undecided', textProblemCount(REVISING.undecided, waiting)] as const] : []),
      ...kinds
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => [kind, textProblemCount(PROPOSAL_KINDS[kind], count)] as const),
    ];
  }, [proposals]);
  return (
    <Choice
      label={REVISING.filter}
      value={filter}
      options={options}
      onChange={(proposalFilter) => store.getState().setRevising({ proposalFilter, currentProposal: null })}
    />
  );
}
