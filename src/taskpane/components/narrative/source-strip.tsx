import type { ReactElement } from 'react';
import type { Figure } from '../../../model';
import { figureSource, NARRATIVE, priorCell } from '../../texts';
import { cellAddress } from '../../view/cell-address';
import { CellLink } from '../cell-link';

export const SOURCE_STRIP_ID = 'figure-source';

/** The formula of the figure under the pointer, else of the one last chosen, with each of its cells. */
export function SourceStrip({ figure }: { readonly figure: Figure | null }): ReactElement {
  return (
    <aside className="source" aria-label={NARRATIVE.source}>
      <p id={SOURCE_STRIP_ID} className="source__formula">
        {figure === null ? NARRATIVE.sourceHint : figureSource(figure.value, figure.unit, figure.formula)}
      </p>
      {figure === null ? null : (
        <p className="source__cells">
          {figure.sources.map((cell, index) =>
            // Last year's book is not the one that is open, so its cells cannot be shown.
            cell.book === undefined ? (
              <CellLink key={index} cell={cell} />
            ) : (
              <span key={index}>{priorCell(cellAddress(cell))}</span>
            ),
          )}
        </p>
      )}
    </aside>
  );
}
