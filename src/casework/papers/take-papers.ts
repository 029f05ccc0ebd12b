import { EVIDENCE, evidenceLines, evidenceText, type Evidence } from '../../evaluation';
import { bookedProjects } from '../../facts';
import type { FormCell, FormTable, ReportModel, Supplement, TextDocument, WorkbookSnapshot } from '../../model';
import { readPapers, type PaperBook, type PaperForm } from '../../recognition';
import { draft, type DraftInputs } from '../draft/draft';
import { listedProjects, formPlace } from './subjects';
import { takeBasics } from './take-basics';
import { takeGoals, takeScored, takingInto, type Taking } from './take-form';
import { PAPER_WORDS } from './words';

/** 助手资料 with what papers of 绩效自评 say. */
export interface WithPapers {
  readonly supplement: Supplement;
  /** How many forms and lists were read. */
  readonly count: number;
  /** In Chinese: what was read, what was not, and what does not fit. */
  readonly notes: readonly string[];
}

/** The papers of a workbook, or of the tables of a text. */
export function papersIn(source: WorkbookSnapshot | TextDocument): PaperBook {
  return readPapers({ name: source.name, sheets: 'sheets' in source ? source.sheets : (source.tables?.sheets ?? []) });
}

/**
 * Takes approved 绩效目标表, forms that came back filled in, and 佐证材料目录 into 助手资料. Approved ones are read first,
 * whatever order they were brought in. What the forms leave empty stays as it was; nothing that somebody wrote is lost
 * without a word.
 */
export function takePapers(report: ReportModel, inputs: DraftInputs, books: readonly PaperBook[]): WithPapers {
  const sorted = books.map((book) => ofYear(book, report.year));
  const forms = sorted.flatMap((book) => book.forms.map((form) => ({ book: book.name, form })));
  const listed = listedProjects(
    inputs.supplement.texts,
    forms.map(({ form }) => form),
    bookedProjects(report, inputs.internal),
  );
  const supplement = { ...inputs.supplement, texts: listed.texts };
  const drafted = draft(report, { ...inputs, supplement, template: inputs.template }, 'evaluation').forms ?? [];
  const notes = [...sorted.flatMap(told), ...listed.notes];
  const taking = takingInto(supplement, cellsIn(drafted), notes);
  for (const kind of ['goals', 'scored'] as const) {
    for (const { book, form } of forms.filter((each) => each.form.kind === kind)) takeForm(taking, book, form);
  }
  sorted.flatMap(({ basics }) => basics).forEach((basics) => takeBasics(taking, drafted, basics));
  takeEvidence(
    taking,
    sorted.flatMap(({ evidence }) => evidence),
  );
  const { amounts, counts } = taking;
  const texts = Object.fromEntries(Object.entries(taking.texts).filter(([, text]) => text !== ''));
  const count = sorted.reduce((sum, book) => sum + sizeOf(book), 0);
  return { supplement: { ...supplement, amounts, counts, texts }, count, notes: taking.notes };
}

function sizeOf({ forms, basics, evidence }: PaperBook): number {
  return forms.length + basics.length + Math.min(evidence.length, 1);
}

/** A book without forms of other years, with a word for each of them. */
interface SortedBook extends PaperBook {
  readonly strangers: readonly string[];
}

function ofYear(book: PaperBook, year: number | null): SortedBook {
  const isOther = (form: { readonly year: number | null }): boolean =>
    year !== null && form.year !== null && form.year !== year;
  const strangers = [...book.forms, ...book.basics].filter(isOther);
  return {
    ...book,
    forms: book.forms.filter((form) => !isOther(form)),
    basics: book.basics.filter((form) => !isOther(form)),
    strangers: strangers.map((form) => PAPER_WORDS.otherYear(book.name, form.sheet, form.year ?? 0, year ?? 0)),
  };
}

/** What was read of a book. */
function told({ name, forms, basics, evidence, unread, strangers }: SortedBook): readonly string[] {
  const goals = forms.filter(({ kind }) => kind === 'goals').length;
  const parts = [
    { count: goals, say: PAPER_WORDS.goals },
    { count: forms.length - goals, say: PAPER_WORDS.scored },
    { count: basics.length, say: PAPER_WORDS.basics },
    { count: evidence.filter(({ material }) => material !== '').length, say: PAPER_WORDS.evidence },
  ].flatMap(({ count, say }) => (count > 0 ? [say(count)] : []));
  const nothing = parts.length + unread.length + strangers.length === 0;
  return [
    ...(nothing ? [PAPER_WORDS.nothing(name)] : []),
    ...(parts.length > 0 ? [PAPER_WORDS.read(name, parts)] : []),
    ...strangers,
    ...unread.map((sheet) => PAPER_WORDS.unread(name, sheet)),
  ];
}

function takeForm(taking: Taking, book: string, form: PaperForm): void {
  const place = formPlace(taking.texts, form);
  if (place === null) taking.notes.push(PAPER_WORDS.noSubject(book, form.sheet));
  else if (form.kind === 'goals') takeGoals(taking, place, form);
  else takeScored(taking, place, form);
}

/** Cells that hold an entry, by its id. */
function cellsIn(forms: readonly FormTable[]): ReadonlyMap<string, FormCell> {
  const cells = forms.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
  return new Map(cells.flatMap((cell) => (cell.id === undefined ? [] : [[cell.id, cell] as const])));
}

/** What is listed already stays; a line that comes again is not doubled. */
function takeEvidence({ texts }: Taking, read: readonly Evidence[]): void {
  const known = evidenceLines(texts[EVIDENCE] ?? '');
  const keyOf = ({ project, indicator, material }: Evidence): string => [project, indicator, material].join('｜');
  const lines = new Map(
    [...known, ...read.filter(({ material }) => material !== '')].map((line) => [keyOf(line), line]),
  );
  if (lines.size > 0) texts[EVIDENCE] = evidenceText([...lines.values()]);
}
