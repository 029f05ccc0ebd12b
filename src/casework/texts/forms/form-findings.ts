import {
  ALL_GRADES,
  basicDataTable,
  bookedProject,
  bookedWhole,
  checkEvidence,
  checkForm,
  FORM_RULES,
  FORM_WORDS,
  gradesOf,
  toldContradictions,
  toldOfBasics,
  toldOtherwise,
  writtenForm,
  type FormRuleId,
  type FormSpot,
  type ScoredForm,
} from '../../../evaluation';
import { bookedProjects } from '../../../facts';
import { regionOf } from '../../../language';
import {
  EMPTY_SUPPLEMENT,
  type CellRef,
  type FactTable,
  type ReportModel,
  type SheetSnapshot,
  type Supplement,
  type TextDocument,
  type TextFormat,
} from '../../../model';
import type { RawFinding, TextRule } from '../../../proofreading';
import { readPapers, typedForms, type PaperBook, type PaperForm } from '../../../recognition';
import type { Case } from '../../case';
import { listedProjects, formPlace, placeOfProject, type FormPlace } from '../../papers/subjects';
import { basicFindings } from '../../papers/take-basics';
import { takeGoals, takeScored, takingInto } from '../../papers/take-form';
import { factsOf } from '../facts-of';
import { formSpans, type SpanOf } from './form-spans';

/** The case that a text is held against. */
export type FormsAgainst = Pick<Case, 'kept' | 'others'> & { readonly report: ReportModel };

/** Texts without a format of their own. */
const LINES_ALONE: readonly TextFormat[] = ['txt', 'md', 'pasted'];

/** As proof-reading takes what others found. */
export interface OtherFinding {
  readonly rule: TextRule;
  readonly raw: RawFinding;
}

/** What is known besides the text: the books' figures, and 助手资料 with the projects that the forms name. */
interface Known {
  readonly report: ReportModel | null;
  readonly facts: FactTable;
  readonly supplement: Supplement;
}

/** A form as it stands in the text, and as it is judged. */
interface FormWithin {
  readonly paper: PaperForm;
  readonly form: ScoredForm;
}

/**
 * Judges the 自评表, 基础数据表 and 佐证材料目录 that stand in a text as those of a workbook are judged, holds what the
 * text itself tells of them against them, and tells what the words of a 绩效自评报告 contradict by themselves.
 */
export function formFindings(document: TextDocument, against: FormsAgainst | null): readonly OtherFinding[] {
  const sheets = sheetsOf(document);
  const book = readPapers({ name: document.name, sheets });
  const { forms, basics, evidence, unread } = book;
  const ofReport = ofContradictions(document, against?.report ?? null);
  if (forms.length + basics.length + evidence.length + unread.length === 0) return ofReport;
  const spanOf = formSpans(document, sheets);
  const known = knownOf(book, against);
  const within = formsWithin(book, known);
  const ofText = ofWords(document, within, spanOf);
  // One place, one finding: what a form has otherwise says more.
  const told = new Set(ofText.map(({ raw }) => raw.span.start));
  return [
    ...ofReport.filter(({ raw }) => !told.has(raw.span.start)),
    ...ofForms(within, known, spanOf),
    ...ofEvidence(book, within, spanOf),
    ...ofBasics(book, known, spanOf),
    ...ofText,
    ...ofBasicWords(document, book, spanOf),
    ...unread.map((sheet) => ({
      rule: { ...ruleOf('JX17'), severity: 'info' as const },
      raw: {
        span: spanOf(headOf(sheet)),
        message: FORM_WORDS.unreadForm(sheet),
        label: 'review' as const,
        about: sheet,
      },
    })),
  ];
}

/** Tables of a text without a format are its lines, of which forms are read with the titles in their midst. */
function sheetsOf(document: TextDocument): readonly SheetSnapshot[] {
  const isOfLines = LINES_ALONE.includes(document.format);
  return [...(isOfLines ? [] : (document.tables?.sheets ?? [])), ...typedForms(document)];
}

function knownOf({ forms }: PaperBook, against: FormsAgainst | null): Known {
  if (against === null) return { report: null, facts: new Map(), supplement: EMPTY_SUPPLEMENT };
  const { kept, others, report } = against;
  const booked = bookedProjects(report, others.internal?.[0]?.report);
  const { texts } = listedProjects(kept.supplement.texts, forms, booked);
  const supplement = { ...kept.supplement, texts };
  return { report, supplement, facts: factsOf({ report, others, kept: { ...kept, supplement } }) };
}

/** Approved goals of 助手资料, and of the text, are what filled-in forms are held against. */
function formsWithin({ forms }: PaperBook, known: Known): readonly FormWithin[] {
  const { texts } = known.supplement;
  // A form that does not say whose it is goes by the name of its table.
  const placed = forms.map((paper) => ({
    paper,
    place: formPlace(texts, paper) ?? placeOfProject(texts, paper.sheet),
  }));
  const goals = takingInto(EMPTY_SUPPLEMENT, new Map(), []);
  for (const { paper, place } of placed) if (paper.kind === 'goals') takeGoals(goals, place, paper);
  return placed
    .filter(({ paper }) => paper.kind === 'scored')
    .map(({ paper, place }) => {
      const taking = takingInto(EMPTY_SUPPLEMENT, new Map(), []);
      takeScored(taking, place, paper);
      const { goals: id } = place.entries;
      const approved = goals.texts[id] ?? texts[id] ?? '';
      const written = { amounts: taking.amounts, texts: { ...taking.texts, [id]: approved } };
      return { paper, form: writtenForm(written, place.name, place.entries, bookedOf(place, known)) };
    });
}

function bookedOf({ key }: FormPlace, { facts }: Known): ScoredForm['booked'] {
  return key === null ? bookedWhole(facts) : bookedProject(facts, key);
}

function ofForms(within: readonly FormWithin[], { report }: Known, spanOf: SpanOf): readonly OtherFinding[] {
  const grades = gradesOf(report && regionOf(report));
  return within.flatMap((each) =>
    checkForm(each.form, grades).map(({ rule, message, spot }) =>
      found(rule, { span: spanOf(refOf(each, spot)), message, about: message }),
    ),
  );
}

function ofEvidence({ evidence }: PaperBook, within: readonly FormWithin[], spanOf: SpanOf): readonly OtherFinding[] {
  const forms = within.map(({ form }) => form);
  const [first] = within;
  return checkEvidence(forms, evidence).map(({ rule, message }) =>
    found(rule, { span: spanOf(headOf(first?.paper.sheet ?? '')), message, about: message }),
  );
}

/** A 基础数据表 is held against what the books and 助手资料 know. */
function ofBasics({ basics }: PaperBook, { report, facts }: Known, spanOf: SpanOf): readonly OtherFinding[] {
  if (report === null) return [];
  const forms = [basicDataTable({ report, facts })];
  return basics.flatMap((each) =>
    basicFindings(forms, each).map(({ rule, figure, known, message }) =>
      found(rule, { span: spanOf(figure.ref), message, stated: figure.text, expected: known, about: message }),
    ),
  );
}

/** What the words of a 绩效自评报告 tell otherwise than its 基础数据表. */
function ofBasicWords(document: TextDocument, { basics }: PaperBook, spanOf: SpanOf): readonly OtherFinding[] {
  return basics.flatMap(({ figures, amountUnit }) =>
    toldOfBasics(document, figures, amountUnit).map(({ figure, span, stated, message }) =>
      found('JX16', { span, otherSpans: [spanOf(figure.ref)], message, stated, about: message }),
    ),
  );
}

/** What the words of a 绩效自评报告 contradict by themselves. */
function ofContradictions(document: TextDocument, report: ReportModel | null): readonly OtherFinding[] {
  const grades = report === null ? ALL_GRADES : gradesOf(regionOf(report));
  return toldContradictions(document, grades).map(({ rule, message, ...raw }) =>
    found(rule, { ...raw, message, about: message }),
  );
}

/** What the running text tells otherwise than the forms. */
function ofWords(document: TextDocument, within: readonly FormWithin[], spanOf: SpanOf): readonly OtherFinding[] {
  const told = toldOtherwise(
    document,
    within.map(({ form }) => form),
  );
  return told.map(({ form, spot, span, stated, message }) => {
    const owner = within.find((each) => each.form === form);
    const otherSpans = owner ? [spanOf(refOf(owner, spot))] : [];
    // Which of the two is right nobody knows here.
    return found('JX16', { span, otherSpans, message, stated, about: message });
  });
}

/** The cell of a spot; the head of the form where it has no such line. */
function refOf({ paper, form }: FormWithin, spot: FormSpot): CellRef {
  const head = headOf(paper.sheet);
  if (spot === null) return head;
  if (spot === 'money') return paper.money[0]?.ref ?? head;
  if (spot === 'total') return paper.totalRef ?? head;
  return paper.indicators[form.indicators.indexOf(spot)]?.ref ?? head;
}

function headOf(sheet: string): CellRef {
  return { sheet, row: 0, column: 0 };
}

/** What does not agree in a form is for a person to settle. */
function found(rule: FormRuleId, raw: RawFinding): OtherFinding {
  return { rule: ruleOf(rule), raw: { ...raw, label: 'review' } };
}

function ruleOf(id: FormRuleId): TextRule {
  const title = FORM_RULES.find((rule) => rule.id === id)?.title ?? id;
  return { id, title, severity: 'warning', basis: { kind: 'procedure', text: title }, defaultOn: true };
}
