import { Button } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useRef, useState } from 'react';
import type { MissingLine } from '../../../casework';
import { MAPPING, selectHint, showLine } from '../../texts/mapping';
import { ACTIONS } from '../../texts/pane';
import { usePane, usePaneStore } from '../use-pane';
import { whyNot } from '../parts/why-not';
import './mapping.css';

/** Rows and columns that were not found, table by table; each can be shown by selecting a cell of it. */
export function MissingLines(): ReactElement | null {
  const lines = usePane((state) => state.missingLines);
  const heading = useRef<HTMLHeadingElement>(null);
  if (lines.length === 0) return null;
  const tables = [...new Set(lines.map(({ table }) => table))];
  return (
    <section aria-labelledby="missing-lines-heading">
      <h2 id="missing-lines-heading" ref={heading} tabIndex={-1} className="heading">
        {MAPPING.missing}
        <span className="heading__count">{lines.length}</span>
      </h2>
      <p className="hint">{MAPPING.missingHint}</p>
      {tables.map((table) => (
        <TableLines key={table} lines={lines.filter((line) => line.table === table)} heading={heading} />
      ))}
    </section>
  );
}

/** The missing lines of one table, and where the focus goes when one of them is found. */
interface TableLinesProps {
  readonly lines: readonly MissingLine[];
  /** Takes the focus when a line is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The table's name with its sheet, for the user has to look there. */
function TableLines({ lines, heading }: TableLinesProps): ReactElement {
  const [first] = lines;
  return (
    <>
      <h3 className="mapping__table">
        {first?.tableName} <span className="hint">{first?.sheet}</span>
      </h3>
      <ul>
        {lines.map((line) => (
          // The line is gone once it was shown, and with it what had the focus.
          <Line key={line.name} line={line} onShown={() => heading.current?.focus()} />
        ))}
      </ul>
    </>
  );
}

/**
 * Opening it goes to the sheet at once; the user selects a cell there and says so. Where nothing can be selected the
 * button is off and says why.
 */
function Line({ line, onShown }: { readonly line: MissingLine; readonly onShown: () => void }): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const { select } = usePane((state) => state.capabilities);
  const [asks, setAsks] = useState(false);
  // Asking again puts the question away.
  const ask = (): void => {
    setAsks(!asks);
    if (!asks) void store.getState().locate({ sheet: line.sheet, row: 0, column: 0 });
  };
  const take = async (): Promise<void> => {
    if (await store.getState().pointAt(line)) onShown();
  };
  return (
    <li className="mapping__line">
      <div className="mapping__row">
        <span>{line.name}</span>
        <Button
          size="small"
          aria-label={showLine(line.name)}
          aria-expanded={asks}
          disabled={busy || !select.can}
          title={whyNot(select)}
          onClick={ask}
        >
          {MAPPING.show}
        </Button>
      </div>
      {asks ? (
        <div className="mapping__ask" role="group" aria-label={showLine(line.name)}>
          <p>{selectHint(line.sheet, line.column !== null)}</p>
          <div className="mapping__actions">
            <Button size="small" appearance="primary" disabled={busy} onClick={() => void take()}>
              {MAPPING.here}
            </Button>
            <Button size="small" onClick={() => setAsks(false)}>
              {ACTIONS.cancel}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
