import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { FigureLine, FigureVerdict, TextReport } from '../../../model';
import { itemCount } from '../../texts';
import { FIGURE_HINTS, FIGURE_TITLES, lineOfText, PROOFREAD, quoted } from '../../texts-proofread';
import { LongList } from '../check/long-list';
import { usePaneStore } from '../use-pane';
import { SourceCells } from './source-cells';

export interface FigureListProps {
  readonly report: TextReport;
  readonly verdict: FigureVerdict;
}

/** The figures of one verdict, on a page of their own with the way back. */
export function FigureList({ report, verdict }: FigureListProps): ReactElement {
  const store = usePaneStore();
  const heading = useRef<HTMLHeadingElement>(null);
  // The list replaces the page that held the focus; reading goes on at its heading.
  useEffect(() => heading.current?.focus(), []);
  const items = useMemo(
    () => report.figures.flatMap((line, index) => (line.verdict === verdict ? [{ key: `${index}`, line }] : [])),
    [report, verdict],
  );
  return (
    <div className="ledger-page">
      <div className="ledger-page__head">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => store.getState().setTextView({ figures: null })}
        >
          {PROOFREAD.figuresBack}
        </Button>
        <h2 ref={heading} tabIndex={-1} className="heading">
          {FIGURE_TITLES[verdict]}
          <span className="heading__count">{itemCount(items.length)}</span>
        </h2>
      </div>
      <p className="hint">{FIGURE_HINTS[verdict]}</p>
      {items.length === 0 ? (
        <p className="hint">{PROOFREAD.figuresNone}</p>
      ) : (
        <LongList items={items} render={({ line }) => <Figure line={line} />} />
      )}
    </div>
  );
}

function Figure({ line: { place, detail, sources } }: { readonly line: FigureLine }): ReactElement {
  return (
    <div className="ledger-line">
      <p className="ledger-line__title">
        {quoted(place.quote)}
        <span className="heading__count">{lineOfText(place.line)}</span>
      </p>
      <p className="ledger-line__detail">{detail}</p>
      <SourceCells sources={sources} />
    </div>
  );
}
