import type { ReactElement } from 'react';
import type { Figure } from '../../../model';
import { figureSource, NARRATIVE } from '../../texts';
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
          {figure.sources.map((cell, index) => (
            <CellLink key={index} cell={cell} />
          ))}
        </p>
      )}
    </aside>
  );
}
