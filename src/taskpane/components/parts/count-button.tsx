import type { ReactElement } from 'react';
import type { Verdict } from '../../../model';

/** One of several counts side by side, in the look of a verdict; it opens the list of what it counts. */
export interface CountButtonProps {
  readonly look: Verdict;
  readonly count: number;
  readonly title: string;
  readonly onOpen: () => void;
}

/** Only a count that is there draws the eye. */
export function CountButton({ look, count, title, onOpen }: CountButtonProps): ReactElement {
  const none = count === 0 ? ' ledger__count--none' : '';
  return (
    <button type="button" className={`bare ledger__count ledger__count--${look}${none}`} onClick={onOpen}>
      <b>{count}</b>
      <span>{title}</span>
    </button>
  );
}
