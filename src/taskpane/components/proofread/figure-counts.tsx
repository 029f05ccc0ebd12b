import type { ReactElement } from 'react';
import type { FigureVerdict, TextSummary, Verdict } from '../../../model';
import { itemCount } from '../../texts/pane';
import { FIGURE_TITLES, PROOFREAD } from '../../texts/proofread';
import { CountButton } from '../parts/count-button';
import { usePaneStore } from '../use-pane';

/** In the order of the titles: what is wrong first, what was verified last. */
const VERDICTS = Object.entries(FIGURE_TITLES) as [FigureVerdict, string][];

/** In the look of the counts of checks, whose verdicts mean the same. */
const LOOKS: Readonly<Record<FigureVerdict, Verdict>> = {
  broken: 'broken',
  review: 'notChecked',
  unbound: 'notChecked',
  rounding: 'rounding',
  verified: 'exact',
};

/** Every figure of the text, in five counts; each opens its list. */
export function FigureCounts({ summary }: { readonly summary: TextSummary }): ReactElement {
  const store = usePaneStore();
  return (
    <section className="ledger" aria-labelledby="figures-heading">
      <h2 id="figures-heading" className="heading">
        {PROOFREAD.figures}
        <span className="heading__count">{itemCount(summary.figures)}</span>
      </h2>
      <div className="ledger__counts">
        {VERDICTS.map(([verdict, title]) => (
          <CountButton
            key={verdict}
            look={LOOKS[verdict]}
            count={summary[verdict]}
            title={title}
            onOpen={() => store.getState().setTextView({ figures: verdict })}
          />
        ))}
      </div>
    </section>
  );
}
