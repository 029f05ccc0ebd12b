import type { KeyboardEvent, ReactElement } from 'react';
import type { SheetSnapshot } from '../../model';
import { GRID, SHEET_HAS_MARKS, VISIBILITY_MARKS } from '../texts';

export interface SheetTabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly current: string;
  readonly marked: ReadonlySet<string>;
  readonly onShow: (sheet: string) => void;
}

/** The tabs of the workbook, hidden ones among them and marked as such. */
export function SheetTabs({ sheets, current, marked, onShow }: SheetTabsProps): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : sheets[sheets.findIndex(({ name }) => name === current) + step];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next.name);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[sheets.indexOf(next)]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={GRID.sheets} onKeyDown={onKeyDown}>
      {sheets.map(({ name, visibility }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === current}
          tabIndex={name === current ? 0 : -1}
          className={visibility === 'visible' ? 'bare tabs__tab' : 'bare tabs__tab tabs__tab--hidden'}
          onClick={() => onShow(name)}
        >
          {name}
          {VISIBILITY_MARKS[visibility]}
          {marked.has(name) ? <span className="tabs__mark" role="img" aria-label={SHEET_HAS_MARKS} /> : null}
        </button>
      ))}
    </div>
  );
}
