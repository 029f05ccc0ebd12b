import { type ReactElement, useMemo, useRef } from 'react';
import type { ProofreadText } from '../../store/proofreading/text-state';
import { textProblemCount, PROOFREAD } from '../../texts/proofread';
import { inTextOrder, wantedFindings } from '../../view/text-findings';
import { TabStrip } from '../parts/tab-strip';
import { usePane, usePaneStore } from '../use-pane';
import { FigureCounts } from './figure-counts';
import { FindingFilter } from './finding-filter';
import { FindingList } from './finding-list';
import { TextHead } from './text-head';
import { TextOnShow } from './text-on-show';
import { useWalk } from './use-walk';
import { WalkBar } from './walk-bar';

/** Ties the two tabs to the element that they fill. */
const BODY = 'proofread-body';

/** What was found, as a list or at its words in the text; one walk leads through both. */
export function ProofreadView({ proofread }: { readonly proofread: ProofreadText }): ReactElement {
  const store = usePaneStore();
  const shows = usePane((state) => state.textView.shows);
  const filter = usePane((state) => state.textView.filter);
  const { open } = proofread.sorted;
  const wanted = useMemo(() => {
    const shown = wantedFindings(open, filter);
    // In the text the walk goes down the page; in the list the gravest come first.
    return shows === 'text' ? inTextOrder(shown) : shown;
  }, [open, filter, shows]);
  const place = useRef<HTMLDivElement>(null);
  const walk = useWalk(wanted, place);
  return (
    <div ref={place}>
      <TextHead proofread={proofread} />
      <FigureCounts summary={proofread.report.summary} />
      <div className="proofread__bar">
        <TabStrip
          className="pane__tabs proofread__tabs"
          label={PROOFREAD.views}
          panel={BODY}
          current={shows}
          onSelect={(id) => store.getState().setTextView({ shows: id })}
          tabs={[
            { id: 'findings', content: textProblemCount(PROOFREAD.findings, open.length) },
            { id: 'text', content: PROOFREAD.text },
          ]}
        />
        <WalkBar
          at={walk.current === null ? 0 : walk.findings.indexOf(walk.current) + 1}
          count={walk.findings.length}
          onStep={walk.step}
        />
      </div>
      {open.length > 1 ? <FindingFilter findings={open} /> : null}
      <div id={BODY} role="tabpanel" aria-label={PROOFREAD[shows]}>
        {shows === 'text' ? (
          <TextOnShow document={proofread.document} walk={walk} />
        ) : (
          <FindingList proofread={proofread} walk={walk} />
        )}
      </div>
    </div>
  );
}
