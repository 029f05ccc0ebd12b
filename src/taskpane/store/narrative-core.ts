import type { OwnSheet } from '../../host/host';
import type {
  Answers,
  Blank,
  CheckReport,
  Draft,
  DraftSection,
  Figure,
  ReportModel,
  Supplement,
  UnitKind,
  WorkbookSnapshot,
} from '../../model';
import type { EditableSection } from '../../language';
import type {
  BudgetAmounts,
  Collected,
  Filled,
  FilledEntry,
  KeptData,
  KeptFor,
  MergedForms,
  ReadKept,
} from '../../supplement';
import type { ReportFile } from './report-core';

/** What a draft is made from besides the report. */
export interface DraftInputs {
  readonly supplement: Supplement;
  readonly prior: ReportModel | null;
}

export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
}

export interface UnitKindChoice {
  readonly kind: UnitKind;
  readonly title: string;
}

/** What can be chosen for a draft. */
export interface DraftChoices {
  readonly templates: readonly TemplateChoice[];
  readonly unitKinds: readonly UnitKindChoice[];
}

/** A switch of the template with its value, in words. */
export interface SwitchState {
  /** Its entry in 助手资料. */
  readonly entry: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly chosen: string;
}

/** The template of a draft, to be changed. */
export interface TemplateForm {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly EditableSection[];
  readonly switches: readonly SwitchState[];
}

/** What is wrong with a sentence of a template, at the character. */
export interface SentenceFault {
  readonly at: { readonly start: number; readonly length: number };
  readonly message: string;
}

/** A sentence that somebody is writing: what is wrong with it, and how its section would read. */
export interface SentenceTrial {
  readonly problems: readonly SentenceFault[];
  /** Null where the section would not be written. */
  readonly section: DraftSection | null;
}

/** Drafting, 助手资料 and the books that it is filled from, as pure functions. */
export interface NarrativeCore {
  readonly choices: DraftChoices;
  draft(report: ReportModel, inputs: DraftInputs): Draft;
  /** 送审摘要 */
  brief(report: ReportModel, inputs: DraftInputs): Draft;
  /** The draft as rich text for the clipboard. */
  html(draft: Draft, report: ReportModel): string;
  docx(draft: Draft, report: ReportModel, kind: 'narrative' | 'brief'): Promise<Uint8Array>;
  fill(supplement: Supplement, blank: Pick<Blank, 'id' | 'kind'>, text: string): Filled;
  waive(supplement: Supplement, id: string): Supplement;
  /** What was filled in already, by its name. */
  filled(report: ReportModel, inputs: DraftInputs): readonly FilledEntry[];
  /** The entry that holds what a person wrote in place of a figure of a section. */
  handEditId(section: string, figure: Pick<Figure, 'fact'>): string;
  /** What stands for a sentence or a section that is not written. */
  readonly leftOut: string;
  templateForm(draft: Draft, supplement: Supplement): TemplateForm;
  trySentence(
    report: ReportModel,
    inputs: DraftInputs,
    section: string,
    sentence: { readonly entry: string; readonly each: string | null },
    text: string,
  ): SentenceTrial;
  /** @throws HostError where the file cannot be read */
  readBook(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot>;
  readKept(snapshot: WorkbookSnapshot): ReadKept | null;
  keptFor(report: ReportModel, kept: KeptData): KeptFor;
  mergeAnswers(kept: Answers, said: Answers): Answers;
  keptFile(report: ReportModel, kept: KeptData, inputs: DraftInputs, check: CheckReport): ReportFile;
  keptSheet(report: ReportModel, kept: KeptData, inputs: DraftInputs, check: CheckReport): OwnSheet;
  budget(report: ReportModel, snapshot: WorkbookSnapshot): BudgetAmounts;
  /** A 收集表 for each unit of the list in 助手资料; one without a name where it lists none. */
  forms(report: ReportModel, inputs: DraftInputs): readonly ReportFile[];
  readForm(snapshot: WorkbookSnapshot): Collected | null;
  mergeForms(supplement: Supplement, forms: readonly Collected[]): MergedForms;
}
