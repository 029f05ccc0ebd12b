import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CellLooks, SheetLooks } from '../../document';
import type { Mark, MarkKind } from '../../host/host';
import { gridKey, type SheetSnapshot } from '../../model';
import { gridLabel } from '../texts';
import { CellEditor } from './cell-editor';
import { gridCellId } from './cell-id';
import { editableText, type FormatNumber } from './cell-text';
import { drawnColumns } from './drawn-columns';
import { GridRow, type GridRowProps } from './grid-row';
import { Letters } from './letters';
import { movedBy, type GridCursor } from './move';
import { LETTERS_HEIGHT, NUMBERS_WIDTH, scrollToCell } from './scroll-to';
import { cellAnchor, type SheetView, sheetView } from './sheet-view';
import type { TrialCell } from './trial-cells';
import { type Editing, type TryText, useEditing } from './use-editing';
import { columnsToDraw, rowsToDraw, type VisibleSpan } from './visible';
import './grid.css';

/** A sheet, how it looks, and where the user is on it. */
export interface SheetGridProps {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks;
  readonly cellLooks: CellLooks;
  /** Of the whole book; the grid takes those of its sheet. */
  readonly marks: readonly Mark[];
  readonly selection: GridCursor;
  /** Changes whenever the selection is set, be it to the same cell: then it is brought into sight again. */
  readonly selectionTurn: unknown;
  readonly format: FormatNumber;
  /** Goes through the host, as a finding's link does. */
  readonly onSelect: (place: GridCursor) => void;
  /** Cells that hold other figures than the file. */
  readonly trial: ReadonlyMap<string, TrialCell>;
  /** Absent while the grid only shows. */
  readonly tryText?: TryText;
}

/** A sheet as a grid: only what is in sight is drawn; frozen lines stay; arrow keys move the selection. */
export function SheetGrid({
  sheet,
  looks,
  cellLooks,
  marks,
  selection,
  selectionTurn,
  format,
  onSelect,
  trial,
  tryText,
}: SheetGridProps): ReactElement {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useMemo(() => sheetView(sheet, looks, cellLooks), [sheet, looks, cellLooks]);
  const marked = useMemo(() => markIndex(marks, sheet.name), [marks, sheet.name]);
  const active = cellAnchor(view, selection.row, selection.column);
  const { rows, columns } = useVisible(scroller, view);
  useEffect(() => {
    // Set from outside as well: a finding leads here.
    if (scroller.current !== null) scrollToCell(scroller.current, view, selection);
  }, [view, selection, selectionTurn]);

  const current = (): string => editableText(sheet, active.row, active.column);
  const editing = useEditing(scroller, view, active, current, onSelect, tryText);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isTaken = editing.onKey(event) || moves(event, view, active, rows.length, onSelect);
    if (isTaken) event.preventDefault();
  };
  const isDrawn = active.row < view.frozen.rows || rows.includes(active.row);
  const drawn = useMemo(
    () => drawnColumns(view, { first: columns.first, last: columns.last }),
    [view, columns.first, columns.last],
  );
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={gridLabel(sheet.name)}
      aria-rowcount={view.rows.count + 1}
      aria-colcount={view.columns.count}
      // The focus stays on the grid; a cell that is not drawn cannot be pointed to.
      aria-activedescendant={isDrawn ? gridCellId(id, active.row, active.column) : undefined}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => selectAt(event, view, onSelect)}
      onDoubleClick={() => editing.begin()}
    >
      <GridLines
        rows={rows}
        active={active}
        editing={editing}
        {...{ grid: id, view, columns: drawn, marked, format, trial }}
      />
    </div>
  );
}

/** What the rows share, and which of them are in sight. */
interface GridLinesProps extends Pick<GridRowProps, 'grid' | 'view' | 'columns' | 'marked' | 'format' | 'trial'> {
  readonly rows: readonly number[];
  readonly active: GridCursor;
  readonly editing: Editing;
}

/** The letters, the rows that stay, and those in sight. */
function GridLines({ rows, active, editing, ...shared }: GridLinesProps): ReactElement {
  const { view, columns } = shared;
  const slotOf = useSlots(rows);
  const frozenRows = Array.from({ length: view.frozen.rows }, (_, row) => row);
  const editorIn = (row: number): ReactElement | undefined =>
    editing.open !== null && editing.open.place.row === row && active.row === row ? (
      <CellEditor text={editing.open.text} onTake={editing.take} onGiveUp={editing.giveUp} />
    ) : undefined;
  const own = (row: number) => ({
    row,
    active: row === active.row ? active.column : null,
    editor: editorIn(row),
    ...shared,
  });
  return (
    <div
      className="grid__sheet"
      role="presentation"
      style={{ width: NUMBERS_WIDTH + view.columns.total, height: LETTERS_HEIGHT + view.rows.total }}
    >
      <div className="grid__head" role="rowgroup">
        <Letters columns={columns} active={active.column} />
        {frozenRows.map((row) => (
          <GridRow key={row} {...own(row)} />
        ))}
      </div>
      <div role="rowgroup">
        {rows.map((row) => (
          <GridRow key={slotOf(row)} top={LETTERS_HEIGHT + view.rows.start(row)} {...own(row)} />
        ))}
      </div>
    </div>
  );
}

/** Whether a key moves the selection, and has moved it. */
function moves(
  { key, ctrlKey }: KeyboardEvent,
  view: SheetView,
  active: GridCursor,
  shown: number,
  onSelect: (place: GridCursor) => void,
): boolean {
  // Between tabs of the browser.
  if (ctrlKey && key.startsWith('Page')) return false;
  const next = movedBy(view, active, { key, ctrlKey, page: Math.max(1, shown - 2) });
  if (next === null) return false;
  onSelect(next);
  return true;
}

/**
 * Which of the drawn rows shows a row of the sheet: one that has scrolled away serves the next that comes, so that
 * scrolling changes words and places and makes no elements. The count only grows, else all would change their place.
 */
function useSlots(rows: readonly number[]): (row: number) => string {
  const [most, setMost] = useState(0);
  const last = rows[rows.length - 1] ?? 0;
  if (rows.length > most) setMost(rows.length);
  // A row far above, drawn for an area that reaches down from it, stands outside of the turn.
  return (row) => (row > last - most ? String(row % Math.max(1, most)) : `above-${row}`);
}

/**
 * Which rows and columns are drawn: those in sight with a few around them, and those that a merged area in sight
 * reaches from. Frozen rows are drawn by themselves.
 */
function useVisible(
  scroller: { readonly current: HTMLDivElement | null },
  view: SheetView,
): { readonly rows: readonly number[]; readonly columns: VisibleSpan } {
  const rowWindow = useVirtualizer({
    count: view.rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: view.rows.size,
    paddingStart: LETTERS_HEIGHT,
    overscan: 3,
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: view.columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: view.columns.size,
    paddingStart: NUMBERS_WIDTH,
    overscan: 2,
  });
  const rows = rowsToDraw(spanOf(rowWindow.getVirtualItems()), view.merges);
  return {
    rows: rows.filter((row) => row >= view.frozen.rows),
    columns: columnsToDraw(spanOf(columnWindow.getVirtualItems()), view.merges),
  };
}

/** Before the first layout nothing is in sight; the span is empty then. */
function spanOf(items: readonly { readonly index: number }[]): VisibleSpan {
  return { first: items[0]?.index ?? 0, last: items[items.length - 1]?.index ?? -1 };
}

/** By place, since it is asked for every cell that is drawn; of marks that overlap the last one counts. */
function markIndex(marks: readonly Mark[], sheet: string): ReadonlyMap<string, MarkKind> {
  const index = new Map<string, MarkKind>();
  for (const { area, kind, sheet: name } of marks) {
    if (name !== sheet) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) index.set(gridKey(row, column), kind);
    }
  }
  return index;
}

/** One listener for the whole grid: cells come and go while it scrolls. */
function selectAt(event: MouseEvent, view: SheetView, onSelect: (place: GridCursor) => void): void {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return;
  onSelect(cellAnchor(view, Number(row.dataset.row), Number(cell.dataset.column)));
}
