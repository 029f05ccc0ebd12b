import { Button } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { refKey } from '../../../model';
import { MAPPING, takeBackLine } from '../../texts/mapping';
import { CellLink } from '../parts/cell-link';
import { usePane, usePaneStore } from '../use-pane';
import './mapping.css';

/** Rows and columns that were shown by hand: where they are, why one is not followed, and the way back. */
export function PointedLines(): ReactElement | null {
  const store = usePaneStore();
  const lines = usePane((state) => state.pointedLines);
  const busy = usePane((state) => state.work !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (lines.length === 0) return null;
  const takeBack = async (line: (typeof lines)[number]): Promise<void> => {
    await store.getState().takeBack(line);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="pointed-lines-heading">
      <h2 id="pointed-lines-heading" ref={heading} tabIndex={-1} className="heading">
        {MAPPING.pointed}
        <span className="heading__count">{lines.length}</span>
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={`${line.name}@${refKey(line.pointing.cell)}`} className="mapping__line">
            <div className="mapping__row">
              <span>
                {line.tableName} {line.name}
              </span>
              <CellLink cell={line.pointing.cell} />
              <Button
                size="small"
                aria-label={takeBackLine(line.name)}
                disabled={busy}
                onClick={() => void takeBack(line)}
              >
                {MAPPING.takeBack}
              </Button>
            </div>
            {line.problem === null ? null : <p className="mapping__problem">{line.problem}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
