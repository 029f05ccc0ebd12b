import type { ReactElement } from 'react';
import type { RevisionLeft } from '../../../model';
import { itemCount } from '../../texts/pane';
import { quotedPhrase } from '../../texts/proofread';
import { REVISING } from '../../texts/revising';
import { LongList } from '../parts/long-list';
import { DisclosureBox } from '../parts/disclosure';

/** What stays for a reason that needs nobody to look at it: 文号, dates of the past, 职责. */
export function KeptPlaces({ left }: { readonly left: readonly RevisionLeft[] }): ReactElement | null {
  const kept = left.filter(({ kind }) => kind === 'kept');
  if (kept.length === 0) return null;
  return (
    <DisclosureBox title={REVISING.keptList} count={itemCount(kept.length)}>
      <LongList
        items={kept.map((place) => ({ key: String(place.span.start), place }))}
        render={({ place: { quote, why } }) => (
          <p className="ledger-line">
            {quotedPhrase(quote.trim())}
            <span className="change__note">{why}</span>
          </p>
        )}
      />
    </DisclosureBox>
  );
}
