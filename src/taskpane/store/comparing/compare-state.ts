import type { ComparisonSource } from '../../../reports';
import type { CheckReport } from '../../../model';
import type { OldVersion } from '../revising/revise-state';
import type { OpenText } from '../proofreading/text-state';

/** What two versions were compared by; with others they have to be compared anew. */
export interface ComparedBasis {
  readonly check: CheckReport;
  readonly oldVersion: OldVersion;
  /** Null where no text was open. */
  readonly text: OpenText | null;
}

/** Two versions of the open book, compared at one moment. */
export interface ComparedVersions {
  /** Ready for the page and for the files alike. */
  readonly source: ComparisonSource;
  readonly basis: ComparedBasis;
}

/** What the page 两稿比对 holds. */
export interface ComparingData {
  /** It is on show instead of the result. */
  readonly showsComparison: boolean;
  /** Stays on show when it is overtaken, and says so. */
  readonly versions: ComparedVersions | null;
}

/** The result is on show until somebody opens the comparison. */
export const INITIAL_COMPARING: ComparingData = { showsComparison: false, versions: null };
