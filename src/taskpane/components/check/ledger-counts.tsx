import type { ReactElement } from 'react';
import type { CheckReport, Verdict } from '../../../model';
import { itemCount, LEDGER, VERDICT_TITLES } from '../../texts/pane';
import { usePaneStore } from '../use-pane';

/** What needs a person first, what needs nobody last. */
const VERDICTS: readonly Verdict[] = ['broken', 'notChecked', 'rounding', 'exact', 'notApplicable'];

/** Only a count that is there draws the eye. */
function lookOf(verdict: Verdict, count: number): string {
  return `bare ledger__count ledger__count--${verdict}${count === 0 ? ' ledger__count--none' : ''}`;
}

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
          <button
            key={verdict}
            type="button"
            className={lookOf(verdict, check.summary[verdict])}
            onClick={() => store.getState().openList(verdict)}
          >
            <b>{check.summary[verdict]}</b>
            <span>{VERDICT_TITLES[verdict]}</span>
          </button>
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
