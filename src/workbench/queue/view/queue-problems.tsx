import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { QueueProblem } from '../units/board';
import type { QueueStore } from '../store/queue-state';
import { QUEUE_TEXTS } from '../texts-queue';
import { useQueue } from './use-queue';

/** One and the same empty list, so that the store's selector answers an equal value each time. */
const NONE: readonly QueueProblem[] = [];

/** What several units have in common, counted for a 通报; a click shows the units that have it. */
export function QueueProblems({ queue }: { readonly queue: QueueStore }): ReactElement | null {
  const problems = useQueue(queue, (state) => state.board?.problems ?? NONE);
  if (problems.length === 0) return null;
  return (
    <details className="queue__problems">
      <summary className="queue__section">
        {QUEUE_TEXTS.problems}
        <span className="heading__count">{QUEUE_TEXTS.sectionCount(problems.length)}</span>
      </summary>
      <Button size="small" icon={<CopyRegular />} onClick={() => void queue.getState().copyProblems()}>
        {QUEUE_TEXTS.copyProblems}
      </Button>
      <ol className="queue__problem-list">
        {problems.map((problem) => (
          <li key={problem.rule}>
            <button
              type="button"
              className="bare queue-problem"
              onClick={() => queue.getState().place({ rule: problem.rule })}
            >
              <span className="queue-problem__title">{problem.title}</span>
              <span className="queue-problem__count">
                {QUEUE_TEXTS.problemCount(problem.units.length, problem.count)}
              </span>
              <span className="hint queue-problem__units">
                {QUEUE_TEXTS.problemUnits(problem.rule, problem.nature, problem.units)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
