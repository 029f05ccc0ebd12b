import type {
  Answers,
  BasicFact,
  CheckReport,
  Draft,
  ReportModel,
  TableId,
  UnitKind,
  WorkbookSnapshot,
} from '../../model';
import type { CustomRule } from '../../rules/custom';
import type { MappingCore } from './mapping-core';
import type { NarrativeCore } from './narrative-core';
import type { ComparedBooks, OtherRole } from './others-state';
import type { CustomRuleCore, ExplanationCore } from './own-core';
import type { ReportCore } from './report-core';
import type { RoundCore } from './round-core';

/** A table that a sheet can be assigned to. */
export interface TableChoice {
  readonly id: TableId;
  readonly title: string;
  /** Belongs to every printed set, so that its absence is worth saying. */
  readonly expected: boolean;
}

/** The pure functions the pane stands on. Handed in, so that the store can be tested without them. */
export interface Core {
  recognise(snapshot: WorkbookSnapshot, answers: Answers): ReportModel;
  /**
   * `customRules` are judged besides the catalogue; rules that depend on `unitKind` stay unchecked without, and so do
   * those that compare with a book that `others` lacks.
   */
  check(
    report: ReportModel,
    customRules: readonly CustomRule[],
    unitKind: UnitKind | null,
    others: ComparedBooks,
  ): CheckReport;
  /** A book to compare with: the 财决 workbook is recognised by titles of its own. */
  readOther(role: OtherRole, snapshot: WorkbookSnapshot): ReportModel;
  /** The figures to hold against the paper, in the order of the paper. */
  basicFacts(report: ReportModel): readonly BasicFact[];
  draftToText(draft: Draft): string;
  /** The tables that a sheet can be assigned to: those of the report's edition in their order, then the rest. */
  tables(report: ReportModel): readonly TableChoice[];
  readonly customRules: CustomRuleCore;
  readonly explanations: ExplanationCore;
  readonly reports: ReportCore;
  readonly rounds: RoundCore;
  readonly narrative: NarrativeCore;
  readonly mapping: MappingCore;
}
