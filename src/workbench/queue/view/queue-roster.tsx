import { Button, Input, Label } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { RosterBoard } from '../units/roster-board';
import type { QueueRoster } from '../units/roster-round';
import type { QueueStore } from '../store/queue-state';
import { QUEUE_TEXTS } from '../texts-queue';
import { RosterRow } from './roster-row';
import { shownRosterLines } from './shown-lines';
import { useQueue } from './use-queue';

/** The 名册 held against the units: how many have published, then each with what stands against it. */
export function QueueRosterSection({ queue }: { readonly queue: QueueStore }): ReactElement | null {
  const roster = useQueue(queue, (state) => state.roster);
  const board = useQueue(queue, (state) => state.rosterBoard);
  const waiting = useQueue(queue, (state) => state.waiting.length);
  const isIdle = useQueue(queue, (state) => state.work === null);
  if (roster === null) return null;
  const title = QUEUE_TEXTS.rosterTitle(roster.roster.name);
  const open = waiting > 0 ? QUEUE_TEXTS.rosterWaits(waiting) : QUEUE_TEXTS.rosterNoYear;
  return (
    <section aria-label={title}>
      <h3 className="queue__section">
        {title}
        <span className="heading__count">{QUEUE_TEXTS.sectionCount(roster.roster.units.length)}</span>
      </h3>
      <RosterFields roster={roster} board={board} queue={queue} />
      {board === null && isIdle ? <p className="queue__empty">{open}</p> : null}
      {board === null ? null : <RosterLines board={board} queue={queue} />}
    </section>
  );
}

interface RosterFieldsProps {
  readonly roster: QueueRoster;
  readonly board: RosterBoard | null;
  readonly queue: QueueStore;
}

const YEAR = /^20\d\d$/;

/** What the 名册 does not say: the year, and when the accounts were approved where no line says it. */
function RosterFields({ roster: { year, approvedOn }, board, queue }: RosterFieldsProps): ReactElement {
  const [yearId, dayId] = [useId(), useId()];
  const change = (changed: Parameters<ReturnType<QueueStore['getState']>['changeRoster']>[0]): void =>
    void queue.getState().changeRoster(changed);
  return (
    <div className="queue__filters queue__roster-fields">
      <Label htmlFor={yearId}>{QUEUE_TEXTS.rosterYear}</Label>
      <Input
        // Drawn anew where the year comes from elsewhere; what is half typed stays.
        key={year}
        id={yearId}
        className="queue__year"
        inputMode="numeric"
        maxLength={4}
        defaultValue={year === null ? '' : String(year)}
        onChange={(_event, { value }) => {
          if (YEAR.test(value)) change({ year: Number(value) });
        }}
      />
      <Label htmlFor={dayId}>{QUEUE_TEXTS.approvedOn}</Label>
      <Input
        id={dayId}
        type="date"
        value={approvedOn ?? ''}
        onChange={(_event, { value }) => change({ approvedOn: value === '' ? null : value })}
      />
      <Button
        icon={<ArrowDownloadRegular />}
        disabled={board === null}
        onClick={() => void queue.getState().saveBulletin()}
      >
        {QUEUE_TEXTS.saveBulletin}
      </Button>
    </div>
  );
}

function RosterLines({ board, queue }: { readonly board: RosterBoard; readonly queue: QueueStore }): ReactElement {
  const { headline, others } = board;
  const query = useQueue(queue, (state) => state.query);
  const lines = shownRosterLines(board, query);
  return (
    <>
      {headline.map((sentence) => (
        <p key={sentence} className="queue__headline">
          {sentence}
        </p>
      ))}
      {lines.length === 0 ? <p className="queue__empty">{QUEUE_TEXTS.noneInRoster}</p> : <RosterHeads />}
      <ul>
        {lines.map((line) => (
          <RosterRow key={line.name} line={line} queue={queue} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <details>
          <summary className="queue__section">
            {QUEUE_TEXTS.rosterOthers}
            <span className="heading__count">{QUEUE_TEXTS.sectionCount(others.length)}</span>
          </summary>
          <ul>
            {others.map((sentence) => (
              <li key={sentence} className="queue__waiting">
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Where there is room; elsewhere, and for screen readers, each figure is named beside it. */
function RosterHeads(): ReactElement {
  const { lawful, form, advised } = QUEUE_TEXTS.rosterLevels;
  return (
    <div className="queue-row queue-row--roster queue-row--heads" aria-hidden="true">
      <span className="queue-row__name">{QUEUE_TEXTS.unit}</span>
      <span className="queue-row__state">{QUEUE_TEXTS.state}</span>
      {[QUEUE_TEXTS.days, lawful, form, advised].map((head) => (
        <span key={head} className="queue-row__count">
          {head}
        </span>
      ))}
    </div>
  );
}
