import type { ReactElement } from 'react';
import type { SourceCell } from '../../../model';
import { otherCell } from '../../texts';
import { cellAddress } from '../../view/cell-address';
import { CellLink } from '../cell-link';

/** The cells behind a figure: those of the open book lead there, those of others are named. */
export function SourceCells({ sources }: { readonly sources: readonly SourceCell[] }): ReactElement | null {
  if (sources.length === 0) return null;
  return (
    <span className="line__cells">
      {sources.map((cell) => {
        const key = `${cell.book ?? ''}${cellAddress(cell)}`;
        return cell.book === undefined ? (
          <CellLink key={key} cell={cell} />
        ) : (
          <span key={key}>{otherCell(cell.book, cellAddress(cell))}</span>
        );
      })}
    </span>
  );
}
