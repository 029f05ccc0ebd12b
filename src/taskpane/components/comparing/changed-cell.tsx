import type { ReactElement } from 'react';
import type { ComparedCell } from '../../../comparison';
import { comparedFigure } from '../../../reports/comparison';
import { oldCell } from '../../texts/comparing';
import { cellAddress } from '../../view/cell-address';
import { CellLink } from '../parts/cell-link';

/** 表 · 行 · 栏, and the figure of both versions; a click shows the cell, and the same place of the version beside it. */
export function ChangedCell({ change: { words, old, now } }: { readonly change: ComparedCell }): ReactElement {
  return (
    <div className="ledger-line changed-cell">
      <p className="ledger-line__title">{[words.row, words.column].filter((part) => part !== '').join(' · ')}</p>
      <p className="hint">{words.table}</p>
      <p className="changed-cell__figures">
        <span>{comparedFigure(old, now)}</span>
        <span aria-hidden="true"> → </span>
        {now === null ? (
          <b>{comparedFigure(now, old)}</b>
        ) : (
          <CellLink cell={now.ref}>{comparedFigure(now, old)}</CellLink>
        )}
      </p>
      {old === null ? null : <p className="hint">{oldCell(cellAddress(old.ref))}</p>}
    </div>
  );
}
