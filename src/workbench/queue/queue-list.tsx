import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { QueueLine } from './board';
import { QueueRow } from './queue-row';
import type { QueueStore } from './queue-state';
import type { QueueUnit } from './queue-unit';
import { shownLines } from './shown-lines';
import { QUEUE_TEXTS } from './texts-queue';
import { useQueue } from './use-queue';

export interface QueueListProps {
  readonly queue: QueueStore;
  /** What is scrolled with the list, before it. */
  readonly first: ReactNode;
}

/** The units in their order: ↑ ↓ Home End step from one to the next, Enter opens. It comes back where it was left. */
export function QueueList({ queue, first }: QueueListProps): ReactElement {
  const board = useQueue(queue, (state) => state.board);
  const waiting = useQueue(queue, (state) => state.waiting);
  const query = useQueue(queue, (state) => state.query);
  const state = useQueue(queue, (each) => each.state);
  const rule = useQueue(queue, (each) => each.rule);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => returnToPlace(list.current, queue), [queue]);
  const { lacking, others } = board === null ? NOTHING : shownLines(board, { query, state, rule });
  const isEmpty = board !== null && lacking.length + others.length === 0;
  return (
    <div
      ref={list}
      className="queue__list"
      onKeyDown={step}
      onScroll={(event) => queue.getState().place({ scroll: event.currentTarget.scrollTop })}
    >
      {first}
      <Section title={QUEUE_TEXTS.lacking} lines={lacking} queue={queue} />
      <Section title={QUEUE_TEXTS.ranked} lines={others} queue={queue} />
      {isEmpty ? <p className="queue__empty">{QUEUE_TEXTS.noneShown}</p> : null}
      <Waiting units={waiting} />
    </div>
  );
}

const NOTHING = { lacking: [], others: [] } as const;

interface SectionProps {
  readonly title: string;
  readonly lines: readonly QueueLine[];
  readonly queue: QueueStore;
}

function Section({ title, lines, queue }: SectionProps): ReactElement | null {
  const opening = useQueue(queue, (state) => state.opening);
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="queue__section">
        {title}
        <span className="heading__count">{QUEUE_TEXTS.sectionCount(lines.length)}</span>
      </h3>
      <ColumnHeads />
      <ul>
        {lines.map((line) => (
          <QueueRow key={line.id} line={line} isOpening={line.id === opening} queue={queue} />
        ))}
      </ul>
    </section>
  );
}

/** Where there is room; elsewhere, and for screen readers, each figure is named beside it. */
function ColumnHeads(): ReactElement {
  const { unit, state, mustMend, toVerify, checked, notChecked, total } = QUEUE_TEXTS;
  return (
    <div className="queue-row queue-row--heads" aria-hidden="true">
      <span className="queue-row__name">{unit}</span>
      <span className="queue-row__state">{state}</span>
      {[mustMend, toVerify, checked, notChecked].map((head) => (
        <span key={head} className="queue-row__count">
          {head}
        </span>
      ))}
      <span className="queue-row__total">{total}</span>
    </div>
  );
}

function Waiting({ units }: { readonly units: readonly QueueUnit[] }): ReactElement | null {
  if (units.length === 0) return null;
  return (
    <section aria-label={QUEUE_TEXTS.waiting}>
      <h3 className="queue__section">
        {QUEUE_TEXTS.waiting}
        <span className="heading__count">{QUEUE_TEXTS.sectionCount(units.length)}</span>
      </h3>
      <ul>
        {units.map(({ id }) => (
          <li key={id} className="queue__waiting">
            {id}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Scrolled as it was, with the unit that was opened under the keyboard. */
function returnToPlace(list: HTMLElement | null, queue: QueueStore): void {
  if (list === null) return;
  const { scroll, current } = queue.getState();
  const row = rowsOf(list).find((each) => each.dataset.unit === current);
  row?.focus({ preventScroll: true });
  list.scrollTop = scroll;
}

function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-unit]')];
}

function step(event: KeyboardEvent<HTMLElement>): void {
  const rows = rowsOf(event.currentTarget);
  const at = rows.findIndex((row) => row === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined || at < 0 ? undefined : rows[to];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}
