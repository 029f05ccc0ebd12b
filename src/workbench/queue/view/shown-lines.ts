import type { Board, QueueLine } from '../units/board';
import type { RosterBoard, RosterLine } from '../units/roster-board';
import type { QueuePlace } from '../store/queue-state';

/** The lines on show: those of units that lack something, then the others, each in the order of the board. */
export interface ShownLines {
  readonly lacking: readonly QueueLine[];
  readonly others: readonly QueueLine[];
}

/** Units that lack something come first whatever the filter is: they are the ones to be asked. */
export function shownLines(board: Board, place: Pick<QueuePlace, 'query' | 'state' | 'rule'>): ShownLines {
  const lines = board.lines.filter((line) => isShown(line, place));
  return {
    lacking: lines.filter(({ lacks }) => lacks.length > 0),
    others: lines.filter(({ lacks }) => lacks.length === 0),
  };
}

/** How many units are in which state, in the order of the board. */
export function stateCounts({ lines }: Board): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state } of lines) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** All conditions at once. */
function isShown(line: QueueLine, { query, state, rule }: Pick<QueuePlace, 'query' | 'state' | 'rule'>): boolean {
  const isInState = state === null || line.state === state;
  const breaks = rule === null || line.rules.includes(rule);
  return isInState && breaks && isFound([line.name, line.id, ...line.lacks, ...line.rules], query);
}

/** The lines of the 名册 by what is looked for alone: states and rules are those of checked books. */
export function shownRosterLines({ lines }: RosterBoard, query: string): readonly RosterLine[] {
  return lines.filter(({ name, above, files, standing, remarks }) =>
    isFound([name, above, files, standing, ...remarks], query),
  );
}

/** Whether what is looked for stands in one of the texts, whatever its case; nothing is found in all. */
function isFound(texts: readonly string[], query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
