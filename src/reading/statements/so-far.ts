import type { Comparison, Statement } from '../../model';
import type { ClauseSubject } from './clause/subject';

/** What has been read of a text so far; each passage adds to it. */
export interface ReadSoFar {
  readonly statements: Statement[];
  readonly comparisons: Comparison[];
  /** Whose accounts each statement tells of; null where no other unit than the text's is named. */
  readonly owners: (string | null)[];
  /** What each figure was told of. */
  readonly subjects: Map<number, ClauseSubject>;
  /** How many sentences ended. */
  sentences: number;
}

/** Nothing has been read. */
export function nothingRead(): ReadSoFar {
  return { statements: [], comparisons: [], owners: [], subjects: new Map(), sentences: 0 };
}

/** Whether the last sentence told several things side by side, so that no one of them is the whole of what follows. */
export function endsInList(statements: readonly Statement[]): boolean {
  const last = statements.at(-1)?.sentence;
  const subjects = new Set<string>();
  // Only the end is looked at: a text may have thousands of sentences before.
  for (let at = statements.length - 1; at >= 0 && statements[at]?.sentence === last; at -= 1) {
    const told = statements[at];
    if (told?.partOf === null && told.predicate === 'value') subjects.add(told.subject);
  }
  return subjects.size > 1;
}
