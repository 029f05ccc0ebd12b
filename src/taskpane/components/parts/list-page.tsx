import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { itemCount } from '../../texts/pane';

/** What every such page says above its list. */
export interface ListPageProps {
  /** Where the way back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
  readonly title: string;
  /** Of the whole list, however much of it is drawn. */
  readonly count: number;
  /** What it means to stand in this list. */
  readonly hint: string;
  readonly children: ReactNode;
}

/** A list on a page of its own with the way back. */
export function ListPage({ back, onBack, title, count, hint, children }: ListPageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // The list replaces the page that held the focus; reading goes on at its heading.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="ledger-page">
      <div className="ledger-page__head">
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className="heading">
          {title}
          <span className="heading__count">{itemCount(count)}</span>
        </h2>
      </div>
      <p className="hint">{hint}</p>
      {children}
    </div>
  );
}
