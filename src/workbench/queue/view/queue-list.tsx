import type { ReactElement } from 'react';
import type { QueueLine } from '../units/board';
import { QueueRow } from './queue-row';
import type { QueueStore } from '../store/queue-state';
import type { UnitFiles } from '../../../casework/units';
import { shownLines } from './shown-lines';
import { QUEUE_TEXTS } from '../texts-queue';
import { useQueue } from './use-queue';

/** The units in their order: what is missing, then by trouble, then those that wait. */
export function QueueList({ queue }: { readonly queue: QueueStore }): ReactElement {
  const board = useQueue(queue, (state) => state.board);
  const waiting = useQueue(queue, (state) => state.waiting);
  const query = useQueue(queue, (state) => state.query);
  const state = useQueue(queue, (each) => each.state);
  const rule = useQueue(queue, (each) => each.rule);
  const { lacking, others } = board === null ? NOTHING : shownLines(board, { query, state, rule });
  // Without a board the progress says what is going on.
  const isEmpty = board !== null && lacking.length + others.length === 0;
  return (
    <>
      <Section title={QUEUE_TEXTS.lacking} lines={lacking} queue={queue} />
      <Section title={QUEUE_TEXTS.ranked} lines={others} queue={queue} />
      {isEmpty ? <p className="queue__empty">{QUEUE_TEXTS.noneShown}</p> : null}
      <Waiting units={waiting} />
    </>
  );
}

/** Before the first unit was checked there is no board. */
const NOTHING = { lacking: [], others: [] } as const;

/** Lines under one heading. */
interface SectionProps {
  readonly title: string;
  readonly lines: readonly QueueLine[];
  readonly queue: QueueStore;
}

/** A heading without lines is left out. */
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
  const { unit, state, mustMend, toVerify, inTexts, checked, notChecked, total } = QUEUE_TEXTS;
  return (
    <div className="queue-row queue-row--heads" aria-hidden="true">
      <span className="queue-row__name">{unit}</span>
      <span className="queue-row__state">{state}</span>
      {[mustMend, toVerify, inTexts, checked, notChecked].map((head) => (
        <span key={head} className="queue-row__count">
          {head}
        </span>
      ))}
      <span className="queue-row__total">{total}</span>
    </div>
  );
}

/** Units that nobody has looked at yet, by their place: what they are called is known only after the check. */
function Waiting({ units }: { readonly units: readonly UnitFiles[] }): ReactElement | null {
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
