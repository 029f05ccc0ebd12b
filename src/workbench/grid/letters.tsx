import type { ReactElement } from 'react';
import { columnName } from '../../model';
import type { DrawnColumn } from './drawn-columns';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './scroll-to';

/** The columns that are drawn; they scroll with the sheet. */
export interface LettersProps {
  readonly columns: readonly DrawnColumn[];
  /** The column of the active cell. */
  readonly active: number;
}

/** A, B, C … above the columns. */
export function Letters({ columns, active }: LettersProps): ReactElement {
  return (
    <div className="grid__row" role="row" aria-rowindex={1} style={{ height: LETTERS_HEIGHT }}>
      <div className="grid__corner" role="gridcell" style={{ width: NUMBERS_WIDTH }} />
      {columns.map((drawn) => (
        <div
          key={drawn.column}
          role="columnheader"
          aria-colindex={drawn.column + 1}
          className={drawn.column === active ? 'grid__letter grid__letter--active' : 'grid__letter'}
          style={drawn.style}
        >
          {columnName(drawn.column)}
        </div>
      ))}
    </div>
  );
}
