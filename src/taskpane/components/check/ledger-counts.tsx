import type { ReactElement } from 'react';
import type { CheckReport, Verdict } from '../../../model';
import { itemCount } from '../../texts/pane';
import { LEDGER, VERDICT_TITLES } from '../../texts/checking';
import { CountButton } from '../parts/count-button';
import { usePaneStore } from '../use-pane';

/** What needs a person first, what needs nobody last. */
const VERDICTS: readonly Verdict[] = ['broken', 'notChecked', 'rounding', 'exact', 'notApplicable'];

/** Every check that applies, in five counts; each opens its list. */
export function LedgerCounts({ check }: { readonly check: CheckReport }): ReactElement {
  const store = usePaneStore();
  return (
    <section className="ledger" aria-labelledby="ledger-heading">
      <h2 id="ledger-heading" className="heading">
        {LEDGER.heading}
      </h2>
      <div className="ledger__counts">
        {VERDICTS.map((verdict) => (
          <CountButton
            key={verdict}
            look={verdict}
            count={check.summary[verdict]}
            title={VERDICT_TITLES[verdict]}
            onOpen={() => store.getState().openList(verdict)}
          />
        ))}
      </div>
      {check.uncovered.length > 0 ? (
        <button type="button" className="bare ledger__uncovered" onClick={() => store.getState().openList('uncovered')}>
          <span>{LEDGER.uncovered}</span>
          <b>{itemCount(check.uncovered.length)}</b>
        </button>
      ) : null}
    </section>
  );
}
