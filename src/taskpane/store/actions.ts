import type { StoreApi } from 'zustand/vanilla';
import type {
  FormulaTrial,
  MissingLine,
  DraftKind,
  OtherRole,
  PointedLine,
  Refusal,
  ReportFileKind,
  SentenceTrial,
  TemplateForm,
} from '../../casework';
import type { Blank, CellRef, Figure, Finding, TableId, TextFinding, UnitKind, WorkbookSnapshot } from '../../model';
import type { CustomRule, RelationSign, WrittenFormula } from '../../rules/custom';
import type { Clock } from '../../document/allowance';
import type { Capabilities, Host, PickedFile } from '../../host/host';
import type { EditableSentence } from '../../language';
import type { FilledEntry } from '../../supplement';
import type { CellUse } from '../view/figures';
import type { Filter } from '../view/findings';
import type { BroughtBook } from './running/brought-book';
import type { CarriedData } from './carried';
import type { Casework } from './casework';
import type { WholeTextKind } from './drafting/narrative-state';
import type { TextView } from './proofreading/text-state';
import type { RevisingData } from './revising/revise-state';
import type { LedgerList, PaneData, Page } from './state';

/** What the pane is handed: the workbook's host, the pure functions (loaded when first needed), the clipboard. */
export interface PaneDependencies {
  /** Everything that is done to the workbook goes through it. */
  readonly host: Host;
  /** Fetched once, with the first action that needs it. */
  readonly loadCasework: () => Promise<Casework>;
  /** Reads a file that was chosen beside the workbook. The answer rejects with HostError for one that cannot be read. */
  readonly readBook: (name: string, bytes: Uint8Array) => Promise<WorkbookSnapshot>;
  /** Answers whether the text reached the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** The same with rich text beside the plain one; absent where there is no such way. */
  readonly copyRich?: (html: string, text: string) => Promise<boolean>;
  /** Tells how long a check takes; absent where it may take as long as it takes. */
  readonly clock?: Clock;
  /** What was held of the same workbook when it was opened before. */
  readonly earlier?: CarriedData;
}

/**
 * All that can be done in the pane. What comes of a short action is told as the notice, a failed run as the error.
 */
export interface PaneActions {
  /** What this program can do with its workbook, and why not what it cannot. */
  readonly capabilities: Capabilities;
  /** Reads the whole workbook, recognises, checks, and drafts where the draft is on show. */
  check(): Promise<void>;
  /** Stops the work under way; what was there before it stays. */
  cancel(): void;
  /** Closes lists and side pages; a draft that is not there yet is made on the way. */
  openPage(page: Page): Promise<void>;
  /** Says which table a sheet is (null: none); the result is made anew from what was read. */
  assign(sheet: string, table: TableId | null): Promise<void>;
  /** Before the first check an answer is only kept; afterwards the result is made anew with it. */
  answer(question: string, option: string): Promise<void>;
  /** Takes the selected cell for one of a row or column that was not found; answers whether it could be. */
  pointAt(line: MissingLine): Promise<boolean>;
  /** Forgets a row or column that was shown by hand. */
  takeBack(line: PointedLine): Promise<void>;
  /** Selects a cell in the workbook; `reveal` also shows its sheet where that is hidden. */
  locate(ref: CellRef, reveal?: boolean): Promise<void>;
  /** Opens the list of the checks on the cell that is selected in the workbook; checks first where need be. */
  showCellChecks(): Promise<void>;
  /** Colours the cells that come into question, and shows the first of them. */
  mark(): Promise<void>;
  /** Takes our colours off; the sheets that we wrote stay. */
  clearMarks(): Promise<void>;
  /** Lists what we left in the workbook before anything of it is removed; says so where there is nothing. */
  showTraces(shown: boolean): Promise<void>;
  /** Removes marks and sheets of ours for good. */
  removeTraces(): Promise<void>;
  /** Everything that was found, whatever the filter shows. */
  copyReport(): Promise<void>;
  /** Puts the draft on the clipboard; not while blanks are open. */
  copyDraft(form: 'rich' | 'plain'): Promise<void>;
  /** Replaces the whole filter. */
  setFilter(filter: Filter): void;
  /** Null goes back to the result. */
  openList(list: LedgerList | null): void;
  /** The outcome has been read. */
  dismissNotice(): void;
  /** Judges what was read once more, with the rules and answers as they are now. */
  judgeAgain(): Promise<void>;
  /** Opens or leaves the page of one's own rules. */
  showRules(shown: boolean): void;
  /** Null while no workbook has been read. */
  tryFormula(formula: string): Promise<FormulaTrial | null>;
  /** Takes a rule in under the next free id. */
  addRule(rule: Omit<CustomRule, 'id'>): Promise<void>;
  /** Gone from the pane at once, from the workbook's sheet when it is next written. */
  removeRule(id: string): Promise<void>;
  /** Takes the rules of a rule file in, and says what was off in it. */
  importRules(file: Uint8Array): Promise<void>;
  /** Puts the rules on the clipboard in the form of a rule file. */
  copyRules(): Promise<void>;
  /** Writes the rules onto a sheet of the workbook. */
  writeRules(): Promise<void>;
  /** The amounts among the cells that are selected in the workbook. */
  pickCells(): Promise<readonly CellRef[]>;
  /** A formula over cells as they were picked; null while no workbook has been read. */
  formulaOfCells(
    left: readonly CellRef[],
    right: readonly CellRef[],
    relation: RelationSign,
  ): Promise<WrittenFormula | null>;
  /** Keeps the explanation of a finding for its figures as they are; an empty text takes it back. */
  explain(finding: Finding, text: string): Promise<void>;
  /** A first text from the finding's own figures, with a gap for the reason. */
  draftExplanation(finding: Finding): Promise<string>;
  /** Writes the explanations onto a sheet of the workbook. */
  writeExplanations(): Promise<void>;
  /** Writes 核对结果 into the workbook, with or without formulas, and shows it. */
  writeResult(withFormulas: boolean): Promise<void>;
  /** Hands a report to the user as a file of its own. */
  saveReport(kind: ReportFileKind): Promise<void>;
  /** A copy of the workbook as it is now; the original is not written. */
  saveCopy(): Promise<void>;
  /** Remembered for the next workbook too. */
  setAutoCheck(on: boolean): void;
  /** Takes the 审核意见单 of the round before; from then on the result is what became of it. */
  openPrevious(file: PickedFile): Promise<void>;
  /** Back to the whole result. */
  closePrevious(): void;
  /** Whether texts reach the clipboard with their formats. */
  readonly canCopyRich: boolean;
  /** Takes what was typed for a blank; answers in Chinese what is wrong with it, null where nothing is. */
  fillBlank(blank: Pick<Blank, 'id' | 'kind'>, text: string): Promise<string | null>;
  /** Leaves blanks open on purpose. */
  waiveBlanks(ids: readonly string[]): Promise<void>;
  /** What was filled in or left open so far. */
  filledEntries(): Promise<readonly FilledEntry[]>;
  /** Writes a figure of a section by hand; an empty text takes it from its cell again. */
  editFigure(section: string, figure: Pick<Figure, 'fact'>, text: string): Promise<void>;
  /** By its title; '' for the one of the year and place. */
  chooseTemplate(title: string): Promise<void>;
  /** Which text the page shows. */
  chooseText(kind: WholeTextKind): Promise<void>;
  /** 行政, 事业 and the like: some checks and sentences hold for one kind only. */
  chooseUnitKind(kind: UnitKind | null): Promise<void>;
  /** Takes files for books to compare with: 所属单位 join those that are there, of another role the last one serves. */
  openOther(role: OtherRole, files: readonly PickedFile[]): Promise<void>;
  /** Takes books that have been read for all of a role; answers of each why it cannot be used, null where it is. */
  takeOther(role: OtherRole, brought: readonly BroughtBook[]): Promise<readonly (Refusal | null)[]>;
  /** Compares without the books of that role from then on. */
  closeOther(role: OtherRole): Promise<void>;
  /** Takes budget figures into 助手资料; the book itself is not held. */
  openBudget(file: PickedFile): Promise<void>;
  /** Takes 助手资料 from a file, what was answered here comes before it; or a bureau's own edition, which comes first. */
  openKept(file: PickedFile): Promise<void>;
  /** Takes 助手资料 that was opened together with the workbook: of several the one that is of its unit and year. */
  takeKept(snapshots: readonly WorkbookSnapshot[]): Promise<void>;
  /** Takes 职责, lists and phrases of last year's text into 助手资料, each to be looked at. */
  takeLastText(file: PickedFile): Promise<void>;
  /** What was taken from last year's text holds. */
  confirmTaken(ids: readonly string[]): Promise<void>;
  /** Hands 助手资料 to the user as a file, with rules and explanations. */
  saveKept(): Promise<void>;
  /** Writes 助手资料 onto a sheet of the workbook. */
  writeKept(): Promise<void>;
  /** Makes the forms that subordinate units fill in, with what is known already. */
  saveForms(): Promise<void>;
  /** Adds up what came back; files that are no form are named. */
  openForms(files: readonly PickedFile[]): Promise<void>;
  /** Takes papers of 绩效自评 into 助手资料: approved goals, forms that came back, lists of evidence. */
  openPapers(files: readonly PickedFile[]): Promise<void>;
  /** `gaps`: what is still to be filled in is marked, or left empty to be written by hand. */
  exportDraft(kind: DraftKind | 'annexed', gaps?: 'marked' | 'empty'): Promise<void>;
  /** Puts the list of what the draft asks for on the clipboard, to be sent to whoever knows. */
  copyMissing(): Promise<void>;
  /** The forms of a 绩效自评报告 as a workbook. */
  exportForms(): Promise<void>;
  /** Figures in doubt as they stand now have been looked at: they no longer hold back what goes out. */
  seeDoubts(): void;
  /** Opens or leaves the page of template sentences. */
  showTemplate(shown: boolean): void;
  /** The draft's template, to be changed; null while there is no draft. */
  templateForm(): Promise<TemplateForm | null>;
  /** What a sentence of a section would be worth; null while no workbook has been read. */
  trySentence(
    section: string,
    sentence: Pick<EditableSentence, 'entry' | 'each'>,
    text: string,
  ): Promise<SentenceTrial | null>;
  /** Takes an entry of the unit's own template in; null takes it back. */
  changeTemplate(entry: string, text: string | null): Promise<void>;
  /** Has a sentence, or with its heading a section, not written at all. */
  leaveOutSentence(entry: string): Promise<void>;
  /** The sentences that use the selected cells; null where none is selected. */
  usesOfSelection(): Promise<readonly CellUse[] | null>;
  /** The changed figures have been looked at. */
  dismissChanges(): void;
  /** Whether figures can be typed into the sheet on show. */
  setTrying(on: boolean): void;
  /**
   * Tries the number that somebody wrote in a cell (an empty text empties it) and checks with it at once; answers
   * in Chinese why it cannot be tried, null where it is.
   */
  tryText(ref: CellRef, text: string): Promise<string | null>;
  /** Has a cell hold again what the file says; without one, all of them. */
  takeBackTrial(ref?: CellRef): Promise<void>;
  /** Runs an action on the workbook as the file says it is; the figures on trial are back afterwards. */
  withoutTrial<T>(action: () => Promise<T>): Promise<T>;
  /** The figures on trial as a list, to be entered where the books are kept. */
  copyTrial(): Promise<void>;
  /** Takes a file as the text to be proof-read; it is read and never written. */
  openText(file: PickedFile): Promise<void>;
  /** Keeps texts that came with the book at hand, and proof-reads the first of them. */
  offerTexts(files: readonly PickedFile[]): Promise<void>;
  /** Proof-reads words from the clipboard. */
  pasteText(plain: string): Promise<void>;
  /** Proof-reads the draft as it is now. */
  proofreadDraft(): Promise<void>;
  /** Proof-reads the open text once more where something that it was held against has changed. */
  proofreadAgain(): Promise<void>;
  /** What of a proof-read text is on show. */
  setTextView(part: Partial<TextView>): void;
  /** Says of a finding in a text that it is no mistake, and why; counts as long as words and figures stay. */
  dismissInText(finding: TextFinding, note: string): Promise<void>;
  /** The same of a remark on a form of the draft. */
  dismissRemark(remark: string, note: string): Promise<void>;
  /** The remark is told again. */
  takeBackRemark(remark: string): Promise<void>;
  /** The finding counts again. */
  takeBackDismissal(finding: Pick<TextFinding, 'id'>): Promise<void>;
  /** Hands out the Word copy with remarks, or the report. */
  saveProofread(kind: 'proofread' | 'proofreadHtml'): Promise<void>;
  /** What was found in the text, as a list for whoever wrote it. */
  copyTextFindings(): Promise<void>;
  /** One correction, to be pasted over the words. */
  copyCorrection(correction: string): Promise<void>;
  /** What of the page 用上年稿 is on show, and what was decided there. */
  setRevising(part: Partial<Omit<RevisingData, 'revision' | 'oldVersion'>>): void;
  /** Takes a Word text to be brought to the open book; it is read and never written. */
  reviseFile(file: PickedFile): Promise<void>;
  /** Makes the changes anew where the book, or what belongs to it, has changed. */
  reviseAgain(): Promise<void>;
  /** Hands out the copy with what was accepted as tracked changes. */
  saveRevised(): Promise<void>;
  /** Every place with what becomes of it, on the clipboard. */
  copyRevision(): Promise<void>;
  /** Takes a file for 前一稿: an earlier version of the open book. */
  openOldVersion(file: PickedFile): Promise<void>;
  /** The same with one that has been read; answers in Chinese why it cannot be used, null where it is. */
  takeOldVersion(brought: BroughtBook): Promise<string | null>;
  /** Forgets the version before; what was compared with it stays on show. */
  closeOldVersion(): Promise<void>;
  /** Compares the open book with 前一稿, and with both the text that is open. */
  compareVersions(): Promise<void>;
  /** Hands out the comparison of both versions. */
  saveComparison(form: 'xlsx' | 'html'): Promise<void>;
  /** The same on the clipboard. */
  copyComparison(): Promise<void>;
  /** Whether a 定稿封签 that somebody typed is that of the open book, in one Chinese sentence. */
  heldSeal(typed: string): Promise<string>;
  /** Follows changes in the workbook and looks for marks left by an earlier session; answers how to stop. */
  connect(): () => void;
}

/** What the pane knows and can do, in one value: components select their part of it. */
export type PaneState = PaneData & PaneActions;
/** The store as React and the workbench hold it. */
export type PaneStore = StoreApi<PaneState>;
