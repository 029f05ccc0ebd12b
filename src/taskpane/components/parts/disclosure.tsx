import type { ReactElement, ReactNode } from 'react';

/** Built on the browser's own details, which need no state of ours and are searched with the page. */
export interface DisclosureProps {
  readonly title: string;
  /** In words, with its measure; empty where there is nothing to count. */
  readonly count: string;
  /** Only how it stands at first; afterwards it is the user's. */
  readonly open?: boolean;
  /** A warning is for what somebody has to look at. */
  readonly tone?: 'plain' | 'warning';
  readonly children: ReactNode;
}

/** A heading with a count that opens and closes what stands under it. */
export function DisclosureBox({ title, count, open = false, tone = 'plain', children }: DisclosureProps): ReactElement {
  return (
    <details className={`disclosure disclosure--${tone}`} open={open}>
      <summary>
        <h2 className="disclosure__title">{title}</h2>
        <span className="disclosure__count">{count}</span>
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
