import { Button, ProgressBar } from '@fluentui/react-components';
import { ArchiveRegular, ClipboardTaskListLtrRegular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { MessageList } from '../../message-list';
import { returnToPlace, step } from './list-place';
import { FilesButton } from './files-button';
import { QueueFilters } from './queue-filters';
import { QueueList } from './queue-list';
import { QueueRosterSection } from './queue-roster';
import { QueueProblems } from './queue-problems';
import type { QueueStore } from '../store/queue-state';
import { QUEUE_TEXTS } from '../texts-queue';
import { useQueue } from './use-queue';
import './queue.css';

/**
 * The list over many units: how far it is, what is missing, then the units by trouble, and what they have in common.
 * It comes back where it was left.
 */
export function QueuePage({ queue }: { readonly queue: QueueStore }): ReactElement {
  const page = useRef<HTMLElement>(null);
  // Before painting, so that the list does not jump.
  useLayoutEffect(() => returnToPlace(page.current, queue), [queue]);
  return (
    <main
      ref={page}
      className="queue"
      aria-label={QUEUE_TEXTS.title}
      onKeyDown={step}
      onScroll={(event) => queue.getState().place({ scroll: event.currentTarget.scrollTop })}
    >
      <QueueHead queue={queue} />
      <QueueProgress queue={queue} />
      <QueueMessages queue={queue} />
      <QueueFilters queue={queue} />
      <QueueRosterSection queue={queue} />
      <QueueProblems queue={queue} />
      <QueueList queue={queue} />
    </main>
  );
}

/** The sentence over all units, and what can be done with the whole list. The archive waits until no work runs. */
function QueueHead({ queue }: { readonly queue: QueueStore }): ReactElement {
  const board = useQueue(queue, (state) => state.board);
  const work = useQueue(queue, (state) => state.work);
  const hasWaiting = useQueue(queue, (state) => state.waiting.length > 0);
  const hasTexts = useQueue(queue, (state) => state.units.some(({ texts }) => texts !== null));
  return (
    <div className="queue__head">
      <div className="queue__words">
        <h2 className="queue__title">{QUEUE_TEXTS.title}</h2>
        {board === null ? null : (
          <>
            <p className="queue__headline">{board.headline}</p>
            <p className="hint">{hasTexts ? QUEUE_TEXTS.textsByName : QUEUE_TEXTS.noTexts}</p>
          </>
        )}
      </div>
      <div className="queue__actions">
        <Button onClick={() => queue.getState().hide()}>{QUEUE_TEXTS.toBook}</Button>
        {work === null && hasWaiting ? (
          <Button onClick={() => void queue.getState().goOn()}>{QUEUE_TEXTS.goOn}</Button>
        ) : null}
        <FilesButton
          hint={QUEUE_TEXTS.openRosterHint}
          icon={<ClipboardTaskListLtrRegular />}
          accept=".xlsx,.xls,.et"
          disabled={work !== null || board === null}
          onChosen={(files) => void queue.getState().takeRoster(files)}
        >
          {QUEUE_TEXTS.openRoster}
        </FilesButton>
        <Button
          appearance="primary"
          icon={<ArchiveRegular />}
          disabled={work !== null || board === null}
          onClick={() => void queue.getState().handOut()}
        >
          {QUEUE_TEXTS.handOut}
        </Button>
      </div>
    </div>
  );
}

/** Which unit is under way, and the way to stop; what is done stays. */
function QueueProgress({ queue }: { readonly queue: QueueStore }): ReactElement | null {
  const work = useQueue(queue, (state) => state.work);
  if (work === null) return null;
  const { kind, at, total, name } = work;
  const text = at === 0 ? QUEUE_TEXTS[kind] : QUEUE_TEXTS.progress(QUEUE_TEXTS[kind], at, total, name);
  return (
    <div className="queue__progress">
      <div className="queue__progress-line">
        <span role="status">{text}</span>
        <Button size="small" onClick={() => queue.getState().cancel()}>
          {QUEUE_TEXTS.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={QUEUE_TEXTS[kind]} {...(at === 0 ? {} : { value: at - 1, max: total })} />
    </div>
  );
}

/** The messages of the list; those of the page stand elsewhere. */
function QueueMessages({ queue }: { readonly queue: QueueStore }): ReactElement {
  const messages = useQueue(queue, (state) => state.messages);
  return <MessageList messages={messages} onDismiss={(message) => queue.getState().dismiss(message)} />;
}
