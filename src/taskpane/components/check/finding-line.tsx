import type { ReactElement } from 'react';
import type { Finding } from '../../../model';
import { CellLink } from '../parts/cell-link';

/** How many cells stand below a line before it grows longer than a card. */
const CELLS_SHOWN = 4;

/** A finding in one sentence, with the first of its cells: for 尾差 and 无法核对. */
export function FindingLine({ finding }: { readonly finding: Finding }): ReactElement {
  const cells = finding.cells.slice(0, CELLS_SHOWN);
  return (
    <li className="line">
      <p className="line__text">{finding.message}</p>
      {cells.length === 0 ? null : (
        <p className="line__cells">
          {cells.map((cell, index) => (
            <CellLink key={`${index}/${cell.name}`} cell={cell.ref} />
          ))}
        </p>
      )}
    </li>
  );
}
