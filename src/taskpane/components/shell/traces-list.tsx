import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Trace } from '../../../host/host';
import { TRACES, traceLine } from '../../texts/report';
import { usePaneStore } from '../use-pane';
import '../parts/reports.css';

/** What the host found in the workbook just before the list was opened. */
export interface TracesListProps {
  readonly traces: readonly Trace[];
}

/** Everything of ours in the workbook, shown before it is removed: sheets may hold what the user wrote. */
export function TracesList({ traces }: TracesListProps): ReactElement {
  const store = usePaneStore();
  const heading = useRef<HTMLParagraphElement>(null);
  // The list opens behind the button that was pressed; reading goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="traces-list" role="group" aria-label={TRACES.all}>
      <p ref={heading} tabIndex={-1}>
        {TRACES.all}
      </p>
      <ul>
        {traces.map(({ kind, sheet, text }) => (
          <li key={`${kind}/${sheet}/${text}`}>{traceLine(sheet, text)}</li>
        ))}
      </ul>
      <div className="actions__row">
        <Button size="small" appearance="primary" onClick={() => void store.getState().removeTraces()}>
          {TRACES.confirm}
        </Button>
        <Button size="small" onClick={() => void store.getState().showTraces(false)}>
          {TRACES.keep}
        </Button>
      </div>
    </div>
  );
}
