import { type ReactElement, useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { FileHost } from '../../host/file';
import { type CellRef, type SheetSnapshot, toA1 } from '../../model';
import type { PaneStore } from '../../taskpane';
import { cellContent, shownCellText, type FormatNumber } from '../grid/cell-text';
import type { GridCursor } from '../grid/move';
import { SheetGrid } from '../grid/sheet-grid';
import { trialCells } from '../grid/trial-cells';
import { GRID } from '../texts';
import { SheetTabs } from './sheet-tabs';
import { TrialBar } from './trial-bar';
import { TrialToggle } from './trial-toggle';

/** A host and the pane over it; the view itself holds nothing of the book. */
export interface WorkbookViewProps {
  readonly host: FileHost;
  readonly pane: PaneStore;
  readonly format: FormatNumber;
}

/** The open workbook: the line with the cell's content, the sheet, the tabs. Selecting goes through the host. */
export function WorkbookView({ host, pane, format }: WorkbookViewProps): ReactElement | null {
  // The host keeps its state outside of React, since the pane works on it too.
  const { workbook, original, trial, looks, marks, selection, revealed } = useSyncExternalStore(
    host.subscribe,
    host.getState,
  );
  const trying = useStore(pane, (state) => state.trying);
  const [refused, setRefused] = useState<string | null>(null);
  const marked = useMemo(() => new Set(marks.map((mark) => mark.sheet)), [marks]);
  const sheet = currentSheet(workbook.sheets, selection);
  const differing = useMemo(() => {
    const before = original.sheets.find((each) => each.name === sheet?.name);
    const show: ShowCell = (held, row, column) => shownCellText(held, row, column, format).text;
    return sheet === undefined ? new Map<string, never>() : trialCells(sheet, before, trial, show);
  }, [sheet, original, trial, format]);
  const sheetLooks = sheet === undefined ? undefined : looks.get(sheet.name);
  if (sheet === undefined || sheetLooks === undefined) return null;
  // On another sheet than the selection's, the first cell.
  const place = selection?.sheet === sheet.name ? selection : { row: 0, column: 0 };
  const select = (ref: CellRef): void => {
    setRefused(null);
    void host.select(ref, { reveal: true });
  };
  const tryText = (at: GridCursor, text: string): void => {
    setRefused(null);
    const ref = { sheet: sheet.name, ...at };
    void pane
      .getState()
      .tryText(ref, text)
      .then((problem) => {
        if (problem === null) return;
        // The selection has moved on; what was refused can be typed again.
        select(ref);
        setRefused(problem);
      });
  };
  return (
    <div className="book">
      <TrialBar pane={pane} />
      <div className="book__line">
        <span className="book__address" role="group" aria-label={GRID.address}>
          {toA1(place.row, place.column)}
        </span>
        <span className="book__content" role="group" aria-label={GRID.content}>
          {cellContent(sheet, place.row, place.column)}
        </span>
        <TrialToggle pane={pane} />
      </div>
      <div role="alert">{refused === null ? null : <p className="trial__refused">{refused}</p>}</div>
      <SheetGrid
        key={sheet.name}
        sheet={sheet}
        looks={sheetLooks}
        cellLooks={host.cellLooks(sheet.name)}
        marks={marks}
        selection={place}
        selectionTurn={revealed}
        format={format}
        onSelect={({ row, column }) => select({ sheet: sheet.name, row, column })}
        trial={differing}
        {...(trying && { tryText })}
      />
      <SheetTabs
        sheets={workbook.sheets}
        current={sheet.name}
        marked={marked}
        onShow={(name) => select({ sheet: name, row: 0, column: 0 })}
      />
    </div>
  );
}

/** How the file's own figure is printed beside the one on trial. */
type ShowCell = Parameters<typeof trialCells>[3];

/** That of the selection, else the first one in sight; a book of hidden sheets only shows its first. */
function currentSheet(sheets: readonly SheetSnapshot[], selection: CellRef | null): SheetSnapshot | undefined {
  const selected = sheets.find((sheet) => sheet.name === selection?.sheet);
  return selected ?? sheets.find((sheet) => sheet.visibility === 'visible') ?? sheets[0];
}
