import type { ReactElement } from 'react';
import type { RosterLine } from '../units/roster-board';
import type { QueueStore } from '../store/queue-state';
import { QUEUE_TEXTS } from '../texts-queue';
import { Count } from './queue-count';

/** A unit of the 名册: how it stands, how many days, what lacks. One of which nothing was read has nothing to open. */
export function RosterRow({ line, queue }: { readonly line: RosterLine; readonly queue: QueueStore }): ReactElement {
  const { opens } = line;
  const content = <RosterContent line={line} />;
  return (
    <li>
      {opens === null ? (
        <div className="queue-row queue-row--roster">{content}</div>
      ) : (
        <button
          type="button"
          className="bare queue-row queue-row--roster"
          onClick={() => void queue.getState().open(opens)}
        >
          {content}
        </button>
      )}
    </li>
  );
}

/** Figures only where something was read: a nil would read as complete. */
function RosterContent({ line }: { readonly line: RosterLine }): ReactElement {
  const { name, above, files, standing, isBad, days, isLate, lacks, remarks } = line;
  const { lawful, form, advised } = QUEUE_TEXTS.rosterLevels;
  const from = [above, files].filter((text) => text !== '').join('　');
  return (
    <>
      <span className="queue-row__name">
        <span className="queue-row__unit">{name}</span>
        {from === '' ? null : <span className="queue-row__from">{from}</span>}
      </span>
      <span className={`queue-row__state${isBad ? ' queue-row__count--bad' : ''}`}>{standing}</span>
      {lacks === null ? null : (
        <>
          <Count label={QUEUE_TEXTS.days} count={days} isBad={isLate} />
          <Count label={lawful} count={lacks.lawful} isBad />
          <Count label={form} count={lacks.form} />
          <Count label={advised} count={lacks.advised} />
        </>
      )}
      {remarks.length === 0 ? null : <span className="queue-row__remarks">{remarks.join('')}</span>}
    </>
  );
}
