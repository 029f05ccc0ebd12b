import type { ReportModel, Supplement } from '../../model';
import type { Template } from '../templates/template';
import type { Segment } from '../wording/segment';
import type { Subject, WordingContext } from '../wording/context';

/** Everything that rendering a template needs. */
export interface DraftContext extends WordingContext {
  readonly report: ReportModel;
  readonly supplement: Supplement;
  readonly template: Template;
  /** The text of the sections rendered so far, in which the terms to be explained are looked for. */
  readonly written: () => string;
}

/** One entry of a list: what 此项 is, and the texts of its own names. */
export interface Entry {
  readonly subject: Subject | null;
  readonly names: Readonly<Record<string, readonly Segment[]>>;
}
