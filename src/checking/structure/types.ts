import type { FindingCell, RuleClass, Severity, Slip, TableId } from '../../model';
import type { Rule, StructureTest } from '../../rules';
import type { Book, BookTable } from '../book';

/** A fault of form: no sum is needed to see it. */
export interface StructureFault {
  /** The check that it breaks, as `S01@公开05 … · 210 卫生健康支出 · 合计`. */
  readonly check: string;
  readonly rule: Rule;
  /** Null where it is about the report as a whole. */
  readonly table: TableId | null;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly slip: Slip | null;
  readonly message: string;
  readonly cells: readonly FindingCell[];
  /** Row keys that the fault is about, so that a located cause can take it over. */
  readonly rows: readonly string[];
}

/** A structure rule on one table or on the report, with the faults it found, or why it could not look. */
export interface StructureCheck {
  readonly rule: Rule;
  readonly table: TableId | null;
  readonly faults: readonly StructureFault[];
  readonly open: string | null;
}

/** What a test on the whole report looks at. */
export interface ReportSubject {
  readonly book: Book;
  readonly rule: Rule;
  readonly severity: Severity;
}

/** What a test on one table looks at. */
export interface TableSubject extends ReportSubject {
  readonly indexed: BookTable;
}

/** What a test saw: faults, or the reason why it could not look. */
export type Seen = readonly StructureFault[] | { readonly open: string };

export type Look = StructureTest['look'];

/** The statement of a test by its name. */
export type TestOf<L extends Look> = Extract<StructureTest, { readonly look: L }>;
