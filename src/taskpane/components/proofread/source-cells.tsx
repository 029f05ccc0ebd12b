import type { ReactElement } from 'react';
import type { SourceCell } from '../../../model';
import { otherCell } from '../../texts/draft-page';
import { cellAddress } from '../../view/cell-address';
import { CellLink } from '../parts/cell-link';

/** The cells behind a figure: those of the open book lead there, those of others are named. */
export function SourceCells({ sources }: { readonly sources: readonly SourceCell[] }): ReactElement | null {
  if (sources.length === 0) return null;
  return (
    <span className="line__cells">
      {[...byName(sources)].map(([key, cell]) =>
        cell.book === undefined ? (
          <CellLink key={key} cell={cell} />
        ) : (
          <span key={key}>{otherCell(cell.book, cellAddress(cell))}</span>
        ),
      )}
    </span>
  );
}

/** A cell may speak against a figure in more than one way, and is named once. */
function byName(sources: readonly SourceCell[]): ReadonlyMap<string, SourceCell> {
  return new Map(sources.map((cell) => [`${cell.book ?? ''}${cellAddress(cell)}`, cell]));
}
