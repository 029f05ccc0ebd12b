import { type ReactElement, useMemo } from 'react';
import { placeWord, type FigureLine, type FigureVerdict, type TextReport } from '../../../model';
import { FIGURE_HINTS, FIGURE_TITLES, PROOFREAD, quotedPhrase } from '../../texts/proofread';
import { LongList } from '../parts/long-list';
import { ListPage } from '../parts/list-page';
import { usePaneStore } from '../use-pane';
import { SourceCells } from './source-cells';

/** A proof-read text and the verdict whose figures are listed. */
export interface FigureListProps {
  readonly report: TextReport;
  readonly verdict: FigureVerdict;
}

/** The figures of one verdict, on a page of their own with the way back. */
export function FigureList({ report, verdict }: FigureListProps): ReactElement {
  const store = usePaneStore();
  const items = useMemo(
    // The place in the whole list is the key: one figure may be written many times.
    () => report.figures.flatMap((line, index) => (line.verdict === verdict ? [{ key: `${index}`, line }] : [])),
    [report, verdict],
  );
  return (
    <ListPage
      back={PROOFREAD.figuresBack}
      onBack={() => store.getState().setTextView({ figures: null })}
      title={FIGURE_TITLES[verdict]}
      count={items.length}
      hint={FIGURE_HINTS[verdict]}
    >
      {items.length === 0 ? (
        <p className="hint">{PROOFREAD.figuresNone}</p>
      ) : (
        <LongList items={items} render={({ line }) => <Figure line={line} />} />
      )}
    </ListPage>
  );
}

/** The figure in its words, where it stands, what it was held against and the cells of that. */
function Figure({ line: { place, detail, sources } }: { readonly line: FigureLine }): ReactElement {
  return (
    <div className="ledger-line">
      <p className="ledger-line__title">
        {quotedPhrase(place.quote)}
        <span className="heading__count">{placeWord(place)}</span>
      </p>
      <p className="ledger-line__detail">{detail}</p>
      <SourceCells sources={sources} />
    </div>
  );
}
