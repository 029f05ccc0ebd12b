import type {
  Answers,
  BasicFact,
  CellRef,
  CheckReport,
  Draft,
  Explanation,
  ReportModel,
  Verdict,
  WorkbookSnapshot,
} from '../../model';
import type { ExplainedFindings } from '../../checking';
import type { Trace } from '../../host/host';
import type { CustomRule } from '../../rules/custom';
import { type Filter, NO_FILTER } from '../view/findings';
import type { TableChoice } from '../../casework';
import { INITIAL_MAPPING, type MappingData } from './checking/mapping-state';
import { INITIAL_OTHERS, type OthersData } from './books/others-state';
import { INITIAL_TRIAL, type TrialData } from './trial/trial-state';
import { INITIAL_NARRATIVE, type NarrativeData } from './drafting/narrative-state';
import { INITIAL_ROUND, type RoundData } from './books/round-state';
import { INITIAL_COMPARING, type ComparingData } from './comparing/compare-state';
import { INITIAL_REVISING, type RevisingData } from './revising/revise-state';
import { INITIAL_TEXT, type TextData } from './proofreading/text-state';

/** The tabs of the pane. */
export type Page = 'check' | 'tables' | 'narrative' | 'proofread' | 'pictures';

/** Long work under way; `total` is 0 while its length is not known. */
export interface Work {
  /** What is done at the moment, in words. */
  readonly text: string;
  /** So many steps of all. */
  readonly done: number;
  readonly total: number;
}

/**
 * The last word on an action; `reveal` is a cell on a hidden sheet that can be shown if the user agrees,
 * `offersCopy` where a copy of the workbook can be saved as it is now.
 */
export interface Notice {
  readonly kind: 'info' | 'warning' | 'error';
  /** One sentence for the user. */
  readonly text: string;
  readonly reveal?: CellRef;
  readonly offersCopy?: boolean;
}

/** One workbook, read, understood and checked at one moment. */
export interface Result {
  /** The workbook as it was read; answers are worked out from it without reading again. */
  readonly snapshot: WorkbookSnapshot;
  /** What the sheets were taken for, and every figure with its cell. */
  readonly report: ReportModel;
  /** Findings, and the ledger of all checks. */
  readonly check: CheckReport;
  /** Figures to hold against the paper. */
  readonly facts: readonly BasicFact[];
  /** Findings that owe an explanation, and those that have one. */
  readonly explained: ExplainedFindings;
  /** By the clock of the machine; told with the result. */
  readonly checkedAt: Date;
}

/** The list that is open below the counts: of a verdict, of figures without a check, or of one cell's checks. */
export type LedgerList = Verdict | 'uncovered' | CellRef | NamedChecks;

/** Checks that were chosen together, with what they have in common. */
export interface NamedChecks {
  /** Above the list. */
  readonly title: string;
  readonly checks: readonly string[];
}

/** What the pane knows. Only data stands here, so that it can be compared, carried over and tested. */
export interface PaneData
  extends NarrativeData, MappingData, RoundData, TrialData, OthersData, TextData, RevisingData, ComparingData {
  /** Which tab is open. */
  readonly page: Page;
  /** Null while nothing runs; buttons are off while something does. */
  readonly work: Work | null;
  /** Why the last check did not come about. */
  readonly error: string | null;
  /** Null before the first check; a failed one leaves the last result. */
  readonly result: Result | null;
  /** Cells changed after the result was made. */
  readonly stale: boolean;
  /** How often the workbook has changed since the pane was opened. */
  readonly changes: number;
  /** Whether a stale result is checked again without being asked. */
  readonly autoCheck: boolean;
  /** What the user said of sheets, lines and questions. */
  readonly answers: Answers;
  /** Every table that a sheet can be assigned to. */
  readonly tables: readonly TableChoice[];
  /** Null until it is asked for, or where nothing can be told. */
  readonly draft: Draft | null;
  /** What of ours stands in the workbook, as far as it is known. */
  readonly traces: readonly Trace[];
  /** The traces are listed, to be removed or kept. */
  readonly showsTraces: boolean;
  /** The last word on an action; the next action replaces it. */
  readonly notice: Notice | null;
  /** Of the findings; what was not checked stays on show. */
  readonly filter: Filter;
  /** The list in place of the result; null shows the result. */
  readonly list: LedgerList | null;
  /** The cell that was shown last. */
  readonly selected: CellRef | null;
  /** In force, written onto a sheet or not. */
  readonly customRules: readonly CustomRule[];
  /** What was off on the sheet of rules; those are not judged. */
  readonly ruleProblems: readonly string[];
  /** 出错说明 and 不是错误, in one list. */
  readonly explanations: readonly Explanation[];
  /** What was changed here and stands on no sheet of the workbook yet. */
  readonly unsaved: { readonly rules: boolean; readonly explanations: boolean };
  /** The rules of one's own are on show instead of the result. */
  readonly showsRules: boolean;
}

/** A pane before anything was read; nothing is asked of the workbook yet. */
export const INITIAL: PaneData = {
  ...INITIAL_NARRATIVE,
  ...INITIAL_MAPPING,
  ...INITIAL_ROUND,
  ...INITIAL_TRIAL,
  ...INITIAL_OTHERS,
  ...INITIAL_TEXT,
  ...INITIAL_REVISING,
  ...INITIAL_COMPARING,
  page: 'check',
  work: null,
  error: null,
  result: null,
  stale: false,
  changes: 0,
  autoCheck: false,
  answers: {},
  tables: [],
  draft: null,
  traces: [],
  showsTraces: false,
  notice: null,
  filter: NO_FILTER,
  list: null,
  selected: null,
  customRules: [],
  ruleProblems: [],
  explanations: [],
  unsaved: { rules: false, explanations: false },
  showsRules: false,
};
