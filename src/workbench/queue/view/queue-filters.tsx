import { Button, Input, Select } from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { QueuePlace, QueueStore } from '../store/queue-state';
import { shownLines, stateCounts } from './shown-lines';
import { QUEUE_TEXTS } from '../texts-queue';
import { useQueue } from './use-queue';

/** Search, the state, and the problem that was chosen among the common ones. */
export function QueueFilters({ queue }: { readonly queue: QueueStore }): ReactElement | null {
  const board = useQueue(queue, (state) => state.board);
  const query = useQueue(queue, (state) => state.query);
  const state = useQueue(queue, (each) => each.state);
  const rule = useQueue(queue, (each) => each.rule);
  if (board === null) return null;
  const place = (change: Partial<QueuePlace>): void => queue.getState().place(change);
  const { lacking, others } = shownLines(board, { query, state, rule });
  const isFiltered = query !== '' || state !== null || rule !== null;
  return (
    <div className="queue__filters" role="search">
      <Input
        type="search"
        className="queue__search"
        aria-label={QUEUE_TEXTS.search}
        placeholder={QUEUE_TEXTS.search}
        contentBefore={<SearchRegular />}
        value={query}
        onChange={(_event, data) => place({ query: data.value })}
      />
      <Select
        aria-label={QUEUE_TEXTS.state}
        value={state ?? ''}
        onChange={(_event, data) => place({ state: data.value === '' ? null : data.value })}
      >
        <option value="">{QUEUE_TEXTS.allStates}</option>
        {[...stateCounts(board)].map(([name, count]) => (
          <option key={name} value={name}>
            {QUEUE_TEXTS.stateCount(name, count)}
          </option>
        ))}
      </Select>
      {rule === null ? null : (
        <Button icon={<DismissRegular />} iconPosition="after" onClick={() => place({ rule: null })}>
          {QUEUE_TEXTS.onlyRule(rule)}
        </Button>
      )}
      {isFiltered ? (
        <span className="hint" role="status">
          {QUEUE_TEXTS.shown(lacking.length + others.length, board.lines.length)}
        </span>
      ) : null}
    </div>
  );
}
