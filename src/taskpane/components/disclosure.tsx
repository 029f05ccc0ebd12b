import type { ReactElement, ReactNode } from 'react';

export interface DisclosureProps {
  readonly title: string;
  readonly count: string;
  readonly open?: boolean;
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
