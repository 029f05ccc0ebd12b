import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { moreItems } from '../../texts/pane';

/** Cards with buttons that a browser draws without being felt to wait. */
const CARDS = 200;

/** What of a long list is drawn, and the button that asks for more of it, null where all is there. */
export interface FirstOf<Item> {
  readonly shown: readonly Item[];
  readonly more: ReactElement | null;
}

/**
 * The first of a list that people read from its head, or as far as they have come; a hostile file brings thousands.
 * @param at where in the list the user is led to: it is always drawn; -1 for nowhere
 * @param step how many are drawn at first, and come with each click
 */
export function useFirstOf<Item>(items: readonly Item[], at = -1, step = CARDS): FirstOf<Item> {
  const [asked, setAsked] = useState(step);
  const count = Math.max(asked, Math.ceil((at + 1) / step) * step);
  const left = items.length - count;
  return {
    shown: left > 0 ? items.slice(0, count) : items,
    more:
      left > 0 ? (
        <Button size="small" onClick={() => setAsked(count + step)}>
          {moreItems(left, Math.min(left, step))}
        </Button>
      ) : null,
  };
}
