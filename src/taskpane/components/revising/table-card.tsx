import { type ReactElement, useEffect, useId, useRef } from 'react';
import { REVISING, tableSentence } from '../../texts/revising';
import { itemCount } from '../../texts/pane';
import type { RevisedTable } from '../../view/proposals';
import { DisclosureBox } from '../parts/disclosure';
import { LongList } from '../parts/long-list';
import { usePane, usePaneStore } from '../use-pane';
import { ChangeLine } from './change-line';

/** A table of the text with all that changes in it: written or left as a whole; cell by cell where it is opened. */
export function TableCard({ table: { title, proposals } }: { readonly table: RevisedTable }): ReactElement {
  const store = usePaneStore();
  const [first] = proposals;
  const left = usePane(({ decisions }) => proposals.filter(({ key }) => decisions.get(key) === 'leave').length);
  const isCurrent = usePane((state) => proposals.some(({ key }) => key === state.currentProposal));
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  // A part of the cells is neither: the browser shows it so, and React has no property for it.
  useEffect(() => {
    if (box.current) box.current.indeterminate = left > 0 && left < proposals.length;
  }, [left, proposals.length]);
  const decideAll = (isWritten: boolean): void => {
    const decisions = new Map(store.getState().decisions);
    for (const { key } of proposals) {
      if (isWritten) decisions.delete(key);
      else decisions.set(key, 'leave');
    }
    store.getState().setRevising({ decisions });
  };
  const rows = proposals.filter(({ kind }) => kind === 'paragraph').length;
  return (
    <li className="sentence">
      <div
        className={isCurrent ? 'change change--current' : 'change'}
        data-proposal={first?.key}
        aria-current={isCurrent ? 'true' : undefined}
      >
        <input
          ref={box}
          id={id}
          type="checkbox"
          className="change__box"
          checked={left === 0}
          aria-label={`${REVISING.wholeTable}：${title}`}
          onChange={({ target }) => decideAll(target.checked)}
        />
        <div className="change__words">
          <label htmlFor={id}>
            <b>{title}</b> <span className="change__kind">{tableSentence(proposals.length - rows, rows, left)}</span>
          </label>
        </div>
      </div>
      <DisclosureBox title={REVISING.cells} count={itemCount(proposals.length)}>
        <LongList
          items={proposals.map((proposal) => ({ key: proposal.key, proposal }))}
          render={({ proposal }) => (
            <div className="change">
              <ChangeLine proposal={proposal} />
            </div>
          )}
        />
      </DisclosureBox>
    </li>
  );
}
