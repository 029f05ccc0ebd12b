import type { KeyboardEvent, ReactElement, ReactNode } from 'react';

/** A tab; its content is what is on show, its id what is chosen. */
export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly content: ReactNode;
  /** Less than the others: a sheet that is hidden, say. */
  readonly faint?: boolean;
}

/** Tabs under one spoken name, with the element that they fill. */
export interface TabStripProps<Id extends string> {
  /** What the tabs are, for those who do not see them. */
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly current: Id;
  /** Called by click and by key alike. */
  readonly onSelect: (id: Id) => void;
  readonly className: string;
  /** Id of the element that shows what the chosen tab holds. */
  readonly panel?: string;
}

/**
 * Tabs as every system has them: one stop for Tab, arrow keys within. Fluent's own strip keeps helpers in the
 * page that take the focus while they are hidden from screen readers.
 */
export function TabStrip<Id extends string>(props: TabStripProps<Id>): ReactElement {
  const { label, tabs, current, onSelect, className, panel } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const index = nextIndex(
      event.key,
      tabs.findIndex(({ id }) => id === current),
      tabs.length,
    );
    const next = index === null ? undefined : tabs[index];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    // The chosen tab is the only stop for Tab, so the focus has to follow the choice.
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(next)]?.focus();
  };
  return (
    <div className={className} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, content, faint }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === current}
          aria-controls={panel}
          tabIndex={id === current ? 0 : -1}
          className={faint === true ? 'bare tab tab--faint' : 'bare tab'}
          onClick={() => onSelect(id)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads in a row of `count` tabs; null for a key that does not move. */
function nextIndex(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowLeft':
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
