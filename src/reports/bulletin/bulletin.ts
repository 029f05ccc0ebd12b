import type { HeldRoster, PublishedFile, RosterComparison } from '../../roster';
import type { Round } from '../../rounds';
import type { BatchEntry } from '../summary';

/** A published file with what checking found in it. */
export interface BulletinFile extends PublishedFile {
  readonly entry: BatchEntry;
}

/** What a 通报底稿 is written from. */
export interface Bulletin {
  readonly held: HeldRoster<BulletinFile>;
  /** When it was checked, as it is printed. */
  readonly time: string;
  /** What became of the round before; null in a first one. */
  readonly comparison: RosterComparison | null;
  /** The opinions on the books, for the next round. */
  readonly rounds: readonly Round[];
}
