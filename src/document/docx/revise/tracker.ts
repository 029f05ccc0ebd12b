import type { WordWriter } from '../word-writer';
import type { Reviser } from './edits';

/** Put in, or taken out. */
type Kind = 'ins' | 'del';

/** Makes marks of tracked changes, each with an id of its own. */
export interface Tracker {
  /** Round whole runs. */
  readonly inserted: (runs: string) => string;
  readonly deleted: (runs: string) => string;
  /** Of the mark of a paragraph, or of a row. */
  readonly mark: (kind: Kind) => string;
  readonly nextId: () => number;
}

/** One author and one moment for all changes of a revision; ids count on from those that the document has. */
export function trackerOf({ element }: WordWriter, { author, date }: Reviser, nextId: () => number): Tracker {
  const change = (kind: Kind, inside = ''): string => element(kind, { id: String(nextId()), author, date }, inside);
  return {
    inserted: (runs) => change('ins', runs),
    deleted: (runs) => change('del', runs),
    mark: (kind) => change(kind),
    nextId,
  };
}
