import { type CSSProperties, memo, type ReactElement, type ReactNode } from 'react';
import { MARK_LOOKS } from '../../host/marks';
import type { MarkKind } from '../../host/host';
import { gridKey, type Area } from '../../model';
import { MARK_TITLES } from '../texts';
import { gridCellId } from './cell-id';
import { shownCellText, type CellText, type FormatNumber } from './cell-text';
import type { DrawnColumn } from './drawn-columns';
import { fillStyle, lookOfCell, lookClasses } from './look-style';
import { NUMBERS_WIDTH } from './scroll-to';
import { runsOver, type SheetView } from './sheet-view';
import type { TrialCell } from './trial-cells';

/**
 * What all cells of a row share. Values are compared by identity, so they must not be made anew while the sheet
 * scrolls.
 */
export interface GridRowProps {
  /** Id of the grid that the row is part of. */
  readonly grid: string;
  readonly view: SheetView;
  readonly row: number;
  readonly columns: readonly DrawnColumn[];
  /** The column of the active cell where it stands in this row. */
  readonly active: number | null;
  /** By place on the sheet. */
  readonly marked: ReadonlyMap<string, MarkKind>;
  readonly format: FormatNumber;
  /** By place on the sheet; cells that hold what the file holds are absent. */
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
      // The letters above are the first row.
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

/** A cell knows its row's parts and its own column. */
type GridCellProps = Omit<GridRowProps, 'top'> & { readonly drawn: DrawnColumn };

/** Nothing for a hidden column; a placeholder for what a merged area covers; else a plain or a full cell. */
function GridCell(cell: GridCellProps): ReactElement | null {
  const { view, row, drawn } = cell;
  const { column } = drawn;
  if (drawn.width === 0) return null;
  const merge = view.mergeAt(row, column);
  const isAnchor = merge === undefined || (merge.top === row && merge.left === column);
  // What a merged area covers keeps its place in the row but shows nothing of its own.
  if (!isAnchor) return <div className="grid__covered" data-column={column} style={drawn.style} />;
  // Most cells are one element, which is what makes a long sheet scroll.
  return isPlain(cell) ? <PlainCell {...cell} /> : <FacedCell {...cell} />;
}

/** Nothing to tell but its text: no mark, no trial, not the active one, no merged area, no text that runs over. */
function isPlain({ view, row, drawn, active, marked, trial }: GridCellProps): boolean {
  const { column } = drawn;
  const key = gridKey(row, column);
  const isBare = !marked.has(key) && !trial.has(key) && active !== column;
  return isBare && view.mergeAt(row, column) === undefined && !runsOver(view, row, column);
}

/** One element; most of a sheet is made of these. */
function PlainCell({ view, row, drawn, format }: GridCellProps): ReactElement {
  const { column } = drawn;
  const look = lookOfCell(view, row, column);
  const { text, align } = shownCellText(view.sheet, row, column, format);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={false}
      className={`grid__cell grid__cell--plain grid__cell--${look.align ?? align} ${lookClasses(look)}`.trim()}
      data-column={column}
      style={look.fill === undefined ? drawn.style : { ...drawn.style, ...fillStyle(look) }}
    >
      {text}
    </div>
  );
}

/**
 * The cell keeps its place in the row, and its face may reach over the neighbours. The field of an editor takes the
 * place of the text.
 */
function FacedCell(cell: GridCellProps): ReactElement {
  const { grid, view, row, drawn, active, marked, format, trial, editor } = cell;
  const { column } = drawn;
  const merge = view.mergeAt(row, column);
  const { text, align } = shownCellText(view.sheet, row, column, format);
  const mark = marked.get(gridKey(row, column));
  const tried = trial.get(gridKey(row, column));
  const isActive = active === column;
  const look = lookOfCell(view, row, column);
  const titles = [tried?.title, mark && MARK_TITLES[mark]].filter((title) => title !== undefined);
  return (
    <div
      id={isActive ? gridCellId(grid, row, column) : undefined}
      role="gridcell"
      aria-selected={isActive}
      aria-colindex={column + 1}
      {...spans(merge)}
      title={titles.length === 0 ? undefined : titles.join('；')}
      className={classesOf(cell, mark, tried)}
      data-column={column}
      data-mark={mark}
      style={styleOf(cell)}
    >
      <div className={`grid__face ${lookClasses(look)}`.trim()} style={faceOf(view, row, column, align, mark)}>
        {(isActive ? editor : null) ?? <span className="grid__text">{text}</span>}
      </div>
    </div>
  );
}

/** How far a merged area reaches, for screen readers; nothing for a single cell. */
function spans(merge: Area | undefined): { readonly 'aria-colspan'?: number; readonly 'aria-rowspan'?: number } {
  if (merge === undefined) return {};
  return { 'aria-colspan': merge.right - merge.left + 1, 'aria-rowspan': merge.bottom - merge.top + 1 };
}

/** One class for each thing that sets a cell apart. */
function classesOf(
  { view, row, drawn, active }: GridCellProps,
  mark: MarkKind | undefined,
  tried: TrialCell | undefined,
): string {
  const { column } = drawn;
  const classes = [
    'grid__cell',
    view.mergeAt(row, column) === undefined ? '' : 'grid__cell--merged',
    active === column ? 'grid__cell--active' : '',
    runsOver(view, row, column) ? 'grid__cell--over' : '',
    mark === undefined ? '' : 'grid__cell--marked',
    tried === undefined ? '' : `grid__cell--${tried.kind}`,
  ];
  return classes.filter((name) => name !== '').join(' ');
}

/** Drawn after it, the neighbours of a sticky cell would cover what reaches over them. */
function styleOf({ view, row, drawn }: GridCellProps): CSSProperties {
  const reaches = runsOver(view, row, drawn.column) || view.mergeAt(row, drawn.column) !== undefined;
  return drawn.isFrozen && reaches ? { ...drawn.style, zIndex: 3 } : drawn.style;
}

/** The visible part of a cell: as large as its merged area, in the colours of its mark. */
function faceOf(
  view: SheetView,
  row: number,
  column: number,
  align: CellText['align'],
  mark: MarkKind | undefined,
): CSSProperties {
  const look = lookOfCell(view, row, column);
  const colours =
    mark === undefined ? fillStyle(look) : { backgroundColor: MARK_LOOKS[mark].fill, color: MARK_LOOKS[mark].font };
  const merge = view.mergeAt(row, column);
  if (merge === undefined) return { justifyContent: look.align ?? align, ...colours };
  const { rows, columns } = view;
  // A format that says nothing leaves a title over its columns.
  const usual = merge.right > merge.left ? 'center' : align;
  return {
    width: columns.start(merge.right + 1) - columns.start(merge.left),
    height: rows.start(merge.bottom + 1) - rows.start(merge.top),
    justifyContent: look.align ?? usual,
    textAlign: look.align ?? usual,
    ...colours,
  };
}
