import { type CSSProperties, memo, type ReactElement, type ReactNode } from 'react';
import { MARK_LOOKS } from '../../host/marks';
import type { MarkKind } from '../../host/host';
import { gridKey } from '../../model';
import { MARK_TITLES } from '../texts';
import { cellId } from './cell-id';
import { cellText, type FormatNumber } from './cell-text';
import type { DrawnColumn } from './drawn-columns';
import { NUMBERS_WIDTH } from './scroll-to';
import { runsOver, type SheetView } from './sheet-view';
import type { TrialCell } from './trial-cells';

export interface GridRowProps {
  /** Id of the grid that the row is part of. */
  readonly grid: string;
  readonly view: SheetView;
  readonly row: number;
  readonly columns: readonly DrawnColumn[];
  /** The column of the active cell where it stands in this row. */
  readonly active: number | null;
  readonly marked: ReadonlyMap<string, MarkKind>;
  readonly format: FormatNumber;
  readonly trial: ReadonlyMap<string, TrialCell>;
  /** A field in place of the active cell's text. */
  readonly editor?: ReactNode;
  /** Distance from the top of the sheet; without it the row stands in the flow (frozen rows). */
  readonly top?: number;
}

/** One row of the sheet; rows that stay the same are not drawn again while the sheet scrolls. */
export const GridRow = memo(function GridRow({ top, ...row }: GridRowProps): ReactElement | null {
  const height = row.view.rows.size(row.row);
  if (height === 0) return null;
  return (
    <div
      className={top === undefined ? 'grid__row' : 'grid__row grid__row--placed'}
      role="row"
      aria-rowindex={row.row + 2}
      data-row={row.row}
      style={top === undefined ? { height } : { height, top }}
    >
      <div
        role="rowheader"
        className={row.active === null ? 'grid__number' : 'grid__number grid__number--active'}
        style={{ width: NUMBERS_WIDTH }}
      >
        {row.row + 1}
      </div>
      {row.columns.map((column) => (
        <GridCell key={column.column} drawn={column} {...row} />
      ))}
    </div>
  );
});

type GridCellProps = Omit<GridRowProps, 'top'> & { readonly drawn: DrawnColumn };

function GridCell({
  grid,
  view,
  row,
  drawn,
  active,
  marked,
  format,
  trial,
  editor,
}: GridCellProps): ReactElement | null {
  const { column } = drawn;
  const merge = view.mergeAt(row, column);
  const isAnchor = merge === undefined || (merge.top === row && merge.left === column);
  if (drawn.width === 0) return null;
  // What a merged area covers keeps its place in the row but shows nothing of its own.
  if (!isAnchor) return <div className="grid__covered" data-column={column} style={drawn.style} />;
  const { text, align } = cellText(view.sheet, row, column, format);
  const mark = marked.get(gridKey(row, column));
  const tried = trial.get(gridKey(row, column));
  const isOver = runsOver(view, row, column);
  const isActive = active === column;
  // Most cells are one element, which is what makes a long sheet scroll.
  const isPlain = merge === undefined && !isOver && !isActive && mark === undefined && tried === undefined;
  if (isPlain) {
    return (
      <div
        role="gridcell"
        aria-colindex={column + 1}
        aria-selected={false}
        className={`grid__cell grid__cell--plain grid__cell--${align}`}
        data-column={column}
        style={drawn.style}
      >
        {text}
      </div>
    );
  }
  const titles = [tried?.title, mark && MARK_TITLES[mark]].filter((title) => title !== undefined);
  // Drawn after it, the neighbours of a sticky cell would cover what reaches over them.
  const reaches = drawn.isFrozen && (isOver || merge !== undefined) ? { zIndex: 3 } : {};
  const classes = [
    'grid__cell',
    merge === undefined ? '' : 'grid__cell--merged',
    isActive ? 'grid__cell--active' : '',
    isOver ? 'grid__cell--over' : '',
    mark === undefined ? '' : 'grid__cell--marked',
    tried === undefined ? '' : `grid__cell--${tried.kind}`,
  ];
  return (
    <div
      id={isActive ? cellId(grid, row, column) : undefined}
      role="gridcell"
      aria-colindex={column + 1}
      aria-colspan={merge === undefined ? undefined : merge.right - merge.left + 1}
      aria-rowspan={merge === undefined ? undefined : merge.bottom - merge.top + 1}
      aria-selected={isActive}
      title={titles.length === 0 ? undefined : titles.join('；')}
      className={classes.filter((name) => name !== '').join(' ')}
      data-column={column}
      data-mark={mark}
      style={{ ...drawn.style, ...reaches }}
    >
      <div className="grid__face" style={faceOf(view, row, column, align, mark)}>
        {(isActive ? editor : null) ?? <span className="grid__text">{text}</span>}
      </div>
    </div>
  );
}

/** The visible part of a cell: as large as its merged area, in the colours of its mark. */
function faceOf(
  view: SheetView,
  row: number,
  column: number,
  align: CSSProperties['textAlign'] & string,
  mark: MarkKind | undefined,
): CSSProperties {
  const look = mark === undefined ? {} : { backgroundColor: MARK_LOOKS[mark].fill, color: MARK_LOOKS[mark].font };
  const merge = view.mergeAt(row, column);
  if (merge === undefined) return { justifyContent: align, ...look };
  const { rows, columns } = view;
  return {
    width: columns.start(merge.right + 1) - columns.start(merge.left),
    height: rows.start(merge.bottom + 1) - rows.start(merge.top),
    justifyContent: merge.right > merge.left ? 'center' : align,
    ...look,
  };
}
