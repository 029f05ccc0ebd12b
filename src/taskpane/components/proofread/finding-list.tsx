import type { ReactElement } from 'react';
import type { ProofreadText } from '../../store/proofreading/text-state';
import { PROOFREAD } from '../../texts/proofread';
import { useFirstOf } from '../parts/first-of';
import { DismissedList } from './dismissed-list';
import { TextFindingCard } from './text-finding-card';
import type { Walk } from './use-walk';

/** A proof-read text and the walk through what the filter lets through. */
export interface FindingListProps {
  readonly proofread: ProofreadText;
  readonly walk: Walk;
}

/** The findings as cards, the gravest first; below them those that are no mistakes. */
export function FindingList({ proofread: { sorted }, walk }: FindingListProps): ReactElement {
  // An empty list because of the filter must not read as a text without findings.
  const { findings, current } = walk;
  const { shown, more } = useFirstOf(findings, current === null ? -1 : findings.indexOf(current));
  const isFilteredAway = findings.length === 0 && sorted.open.length > 0;
  return (
    <>
      {isFilteredAway ? <p className="hint proofread__none">{PROOFREAD.noneShown}</p> : null}
      <ol className="findings__list proofread__list">
        {shown.map((finding) => (
          <li key={finding.id}>
            <TextFindingCard
              finding={finding}
              isReopened={sorted.reopened.has(finding.id)}
              isCurrent={current?.id === finding.id}
              inText={false}
              walk={walk}
            />
          </li>
        ))}
        {more && <li>{more}</li>}
      </ol>
      <DismissedList dismissed={sorted.dismissed} />
    </>
  );
}
