import { tableClip } from '../../../casework';
import type { QueueProblem } from './board';
import { QUEUE_TEXTS } from '../texts-queue';

/** The common problems for a 通报: a table for Word, and a line each. */
export function problemClip(problems: readonly QueueProblem[]): ReturnType<typeof tableClip> {
  return tableClip({
    head: [],
    columns: QUEUE_TEXTS.problemHeads.map((head) => ({ head })),
    rows: problems.map(({ rule, title, nature, units, count }, index) => [
      String(index + 1),
      title,
      rule,
      nature,
      QUEUE_TEXTS.problemCount(units.length, count),
      units.join('、'),
    ]),
    line: ([number, title, rule, nature, much, units]) =>
      `${number}. ${title}（${rule}，${nature}）：${much}：${units}`,
  });
}
