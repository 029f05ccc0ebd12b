import type { Scope, Severity } from '../model';
import type { AlikeReason } from './across/reasons';
import type { Totals } from './across/totals';
import type { Completeness, Level } from './completeness/completeness';
import type { Day } from './day';
import type { FoundFile } from './match-files';
import type { RosterUnit } from './roster';
import type { STANDING_NAMES } from './words';

/** What a document tells of its own publishing. */
export interface Disclosure {
  readonly scope: Scope | null;
  readonly year: number | null;
  /** The day of publishing as it prints it; null where it prints none. */
  readonly printedDay: Day | null;
  readonly completeness: Completeness;
  /** Null where no tables were read. */
  readonly totals: Totals | null;
  /** The reasons that its texts give for changes, where they are more than a few words. */
  readonly reasons: readonly string[];
}

/** A file with what of it has to be published; null where nothing of it was read. */
export interface PublishedFile extends FoundFile {
  readonly disclosure: Disclosure | null;
}

export type RosterStanding = keyof typeof STANDING_NAMES;

/** Something that stands against a unit. Its id is the same in the next round. */
export interface RosterProblem {
  readonly id: string;
  readonly level: 'standing' | 'late' | 'across' | Level;
  readonly severity: Severity;
  /** One sentence that can be quoted. */
  readonly text: string;
}

/** A unit of the list, held against what was found. */
export interface HeldUnit<File extends PublishedFile = PublishedFile> {
  readonly unit: RosterUnit;
  readonly standing: RosterStanding;
  /** What it published for the year; of another year only where there is nothing else. */
  readonly files: readonly File[];
  readonly completeness: Completeness | null;
  readonly publishedOn: Day | null;
  /** From approval to publishing; null where one of the two is not known. */
  readonly days: number | null;
  readonly problems: readonly RosterProblem[];
  /** Ids of what could be judged this time, whether it stands against the unit or not. */
  readonly judged: ReadonlySet<string>;
}

/** A file that is nobody's on the list, and why. */
export interface Stranger {
  readonly file: string;
  readonly unitName: string | null;
  readonly why: string;
}

export interface HeldRoster<File extends PublishedFile = PublishedFile> {
  readonly year: number;
  readonly units: readonly HeldUnit<File>[];
  /** Reasons that several units give word for word. */
  readonly alike: readonly AlikeReason[];
  readonly strangers: readonly Stranger[];
  readonly remarks: readonly string[];
}
