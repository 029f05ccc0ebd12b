import type { ReactElement } from 'react';
import type { SheetSnapshot } from '../../model';
import { TabStrip } from '../../taskpane';
import { GRID, SHEET_HAS_MARKS, VISIBILITY_MARKS } from '../texts';

/** The sheets in the order of the workbook, and which of them hold marks of ours. */
export interface SheetTabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly current: string;
  readonly marked: ReadonlySet<string>;
  readonly onShow: (sheet: string) => void;
}

/** The tabs of the workbook, hidden ones among them and marked as such. */
export function SheetTabs({ sheets, current, marked, onShow }: SheetTabsProps): ReactElement {
  return (
    <TabStrip
      className="tabs"
      label={GRID.sheets}
      current={current}
      onSelect={onShow}
      tabs={sheets.map(({ name, visibility }) => ({
        id: name,
        faint: visibility !== 'visible',
        content: (
          <>
            {name}
            {VISIBILITY_MARKS[visibility]}
            {marked.has(name) ? <span className="tabs__mark" role="img" aria-label={SHEET_HAS_MARKS} /> : null}
          </>
        ),
      }))}
    />
  );
}
