import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useRef } from 'react';

/** Up to here a list is drawn whole; the browser's own search then finds every line. */
const WHOLE = 200;

/** A first guess in pixels; each line is measured once it is drawn. */
const LINE_HEIGHT = 76;

/** The lines and how one is drawn; every line has a key of its own. */
export interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item) => ReactElement;
}

/** A list that stays quick with tens of thousands of lines: only those in sight are drawn. */
export function LongList<Item extends { readonly key: string }>(props: LongListProps<Item>): ReactElement {
  return props.items.length <= WHOLE ? <WholeList {...props} /> : <VirtualList {...props} />;
}

/** Few enough lines for the browser to draw and to search. */
function WholeList<Item extends { readonly key: string }>({ items, render }: LongListProps<Item>): ReactElement {
  return (
    <ul className="long-list">
      {items.map((item) => (
        <li key={item.key}>{render(item)}</li>
      ))}
    </ul>
  );
}

/**
 * A scrolled box of which only the lines in sight and a few around them are drawn. Their place in the whole is told
 * to screen readers, which would count only what is there.
 */
function VirtualList<Item extends { readonly key: string }>({ items, render }: LongListProps<Item>): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 8,
  });
  return (
    <div ref={scroller} className="long-list long-list--virtual">
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {render(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
