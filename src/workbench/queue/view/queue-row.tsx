import { memo, type ReactElement } from 'react';
import type { QueueLine } from '../units/board';
import type { QueueStore } from '../store/queue-state';
import { QUEUE_TEXTS } from '../texts-queue';
import { Count } from './queue-count';

/** A unit's line; drawn anew only when its own parts change. */
export interface QueueRowProps {
  readonly line: QueueLine;
  readonly isOpening: boolean;
  readonly queue: QueueStore;
}

/** A unit: whose book, how it stands, what is missing. A book that could not be read has nothing to open. */
export const QueueRow = memo(function QueueRow({ line, isOpening, queue }: QueueRowProps): ReactElement {
  const content = <RowContent line={line} isOpening={isOpening} />;
  return (
    <li>
      {line.canOpen ? (
        <button
          type="button"
          className="bare queue-row"
          data-unit={line.id}
          onClick={() => void queue.getState().open(line.id)}
        >
          {content}
        </button>
      ) : (
        <div className="queue-row">{content}</div>
      )}
    </li>
  );
});

/** Figures only where something was checked: a nil would read as a clean book. */
function RowContent({ line, isOpening }: Pick<QueueRowProps, 'line' | 'isOpening'>): ReactElement {
  const { name, id, year, state, lacks, questions, counts, mustMend, toVerify, inTexts, total, remark } = line;
  const from = [name === id ? '' : id, year === null ? '' : QUEUE_TEXTS.year(year)];
  const asked = questions > 0 ? [QUEUE_TEXTS.questions(questions)] : [];
  const remarks = [...lacks, ...asked, ...(remark === null ? [] : [remark])];
  return (
    <>
      <span className="queue-row__name">
        <span className="queue-row__unit">{name}</span>
        <span className="queue-row__from">{from.filter((text) => text !== '').join('　')}</span>
      </span>
      <span className="queue-row__state">{isOpening ? QUEUE_TEXTS.opening : state}</span>
      {counts === null ? null : (
        <>
          <Count label={QUEUE_TEXTS.mustMend} count={mustMend} isBad />
          <Count label={QUEUE_TEXTS.toVerify} count={toVerify} />
          <Count label={QUEUE_TEXTS.inTexts} count={inTexts?.count ?? null} isBad={inTexts?.mustMend === true} />
          <Count label={QUEUE_TEXTS.checked} count={counts.checked} />
          <Count label={QUEUE_TEXTS.notChecked} count={counts.notChecked} />
          <span className="queue-row__total">
            <span className="queue-row__label">{QUEUE_TEXTS.total}</span> {total ?? QUEUE_TEXTS.notKnown}
          </span>
        </>
      )}
      {remarks.length === 0 ? null : <span className="queue-row__remarks">{remarks.join('；')}</span>}
    </>
  );
}
