import type { QueueProblem } from './board';
import { QUEUE_TEXTS } from '../texts-queue';

/** The common problems as text, a line each, for a 通报. */
export function problemText(problems: readonly QueueProblem[]): string {
  return problems
    .map(({ rule, title, nature, units, count }, index) => {
      const much = QUEUE_TEXTS.problemCount(units.length, count);
      return `${index + 1}. ${title}（${rule}，${nature}）：${much}：${units.join('、')}`;
    })
    .join('\n');
}
