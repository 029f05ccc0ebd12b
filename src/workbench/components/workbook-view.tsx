import { type ReactElement, useMemo, useSyncExternalStore } from 'react';
import type { FileHost } from '../../host/file';
import { type CellRef, type SheetSnapshot, toA1 } from '../../model';
import { cellContent, type FormatNumber } from '../grid/cell-text';
import { SheetGrid } from '../grid/sheet-grid';
import { GRID } from '../texts';
import { SheetTabs } from './sheet-tabs';

export interface WorkbookViewProps {
  readonly host: FileHost;
  readonly format: FormatNumber;
}

/** The open workbook: the line with the cell's content, the sheet, the tabs. Selecting goes through the host. */
export function WorkbookView({ host, format }: WorkbookViewProps): ReactElement | null {
  const { workbook, looks, marks, selection, revealed } = useSyncExternalStore(host.subscribe, host.getState);
  const marked = useMemo(() => new Set(marks.map((mark) => mark.sheet)), [marks]);
  const sheet = currentSheet(workbook.sheets, selection);
  const sheetLooks = sheet === undefined ? undefined : looks.get(sheet.name);
  if (sheet === undefined || sheetLooks === undefined) return null;
  const place = selection?.sheet === sheet.name ? selection : { row: 0, column: 0 };
  const select = (ref: CellRef): void => void host.select(ref, { reveal: true });
  return (
    <div className="book">
      <div className="book__line">
        <span className="book__address" aria-label={GRID.address}>
          {toA1(place.row, place.column)}
        </span>
        <span className="book__content" aria-label={GRID.content}>
          {cellContent(sheet, place.row, place.column)}
        </span>
      </div>
      <SheetGrid
        key={sheet.name}
        sheet={sheet}
        looks={sheetLooks}
        marks={marks}
        selection={place}
        selectionTurn={revealed}
        format={format}
        onSelect={({ row, column }) => select({ sheet: sheet.name, row, column })}
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

function currentSheet(sheets: readonly SheetSnapshot[], selection: CellRef | null): SheetSnapshot | undefined {
  const selected = sheets.find((sheet) => sheet.name === selection?.sheet);
  return selected ?? sheets.find((sheet) => sheet.visibility === 'visible') ?? sheets[0];
}
