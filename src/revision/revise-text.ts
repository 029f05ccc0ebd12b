import { UNWATCHED, type FactId, type FactTable, type Revision, type TextDocument, type Watch } from '../model';
import { priorOf, wordOf, wordsAt } from '../facts';
import { maybeYear } from '../standards';
import { readText } from '../reading';
import { bindAll } from './bind';
import { Canvas } from './canvas';
import { withImpliedPriors } from './implied-priors';
import { reviseFigures } from './figures';
import { labelOf } from './label';
import { reviseBasicLists } from './lists/basic-lists';
import { reviseItems } from './lists/items';
import { reviseNames } from './lists/renames';
import { reviseSegments } from './lists/segments';
import { reviseChanges } from './phrases/change-clauses';
import { reviseComparisons } from './phrases/comparisons';
import { reviseCompletions } from './phrases/completions';
import { reviseReasons } from './phrases/reasons';
import { fillPlaceholders } from './placeholders';
import { settledByBooks } from './settle-by-books';
import { isPlaceholder, type FigureHint, type Setting } from './setting';
import { sectionsOf, type RevisionDrafts } from './drafted';
import { reviseEntries } from './sections/entry-sections';
import { askOfPages, reviseHeadings } from './sections/headings';
import { reviseMoney } from './sections/money-sections';
import { reviseOrder } from './sections/section-order';
import { reviseSections } from './sections/whole-sections';
import { reviseTables } from './tables/revise-tables';
import type { TextTables } from './tables/text-tables';
import { mannerOf } from './values/figures';
import { reviseYears } from './years/years';

/** The books of both years, and what else a revision is told. */
export interface RevisionInputs {
  /** Of the book that the text was written by; null where none is at hand, and this year's 上年数 serve. */
  readonly old: FactTable | null;
  /** Of this year's book, with 助手资料. */
  readonly fresh: FactTable;
  /** Reasons that 助手资料 holds for this year, by their entries. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** What 助手资料 says in words, by its entries. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The books are a later version of those that the text was written by, of the same year. */
  readonly isSameYear?: boolean;
  /** The tables that stand in the text, and those of the books; absent where nobody looked at them. */
  readonly tables?: TextTables | null;
  /** What our own drafting makes of the books; absent where sections are only to be asked about. */
  readonly drafts?: RevisionDrafts | null;
  /** What our own marks in the file say of figures. */
  readonly hints?: readonly FigureHint[];
  readonly watch?: Watch;
}

/**
 * Brings a text from the books that it was written by to this year's: figures, years, words of more and less, lists,
 * items; reasons are struck and asked for. A figure is changed where its words and the old books agree on what it
 * tells; where they do not it stays and is asked about.
 */
export function reviseText(document: TextDocument, inputs: RevisionInputs): Revision {
  const {
    fresh,
    reasons = {},
    texts = {},
    isSameYear = false,
    tables = null,
    drafts = null,
    hints = [],
    watch = UNWATCHED,
  } = inputs;
  const toYear = maybeYear(wordsAt(fresh, wordOf('年度').fact) ?? '');
  const filled = fillPlaceholders(document.plain, toYear);
  const shown = { ...document, plain: filled.plain };
  const old = inputs.old ?? priorFacts(fresh);
  const read = settledByBooks(readText(shown, old, watch), old, fresh);
  const [was, now] = isSameYear ? withImpliedPriors(read, old, fresh) : [old, fresh];
  const printed = read.figures.filter((figure) => !isPlaceholder({ placeholders: filled.figures }, figure));
  const setting: Setting = {
    document,
    read,
    old: was,
    fresh: now,
    fromYear: read.year,
    toYear,
    reasons,
    texts,
    manner: mannerOf(printed, ({ digits }) => document.plain.slice(digits.start, digits.end)),
    placeholders: filled.figures,
    isSameYear,
    hints,
  };
  const canvas = new Canvas(document.plain, (fact) => labelOf([fresh, old], fact), watch);
  const bindings = bindAll(setting);
  for (const span of filled.years) canvas.change({ kind: 'year', span, new: String(toYear) });
  const drafted = drafts && sectionsOf(drafts);
  reviseMoney(setting, bindings, drafted, canvas);
  const hasNew = drafted !== null && reviseSections(setting, drafted, canvas);
  if (drafted !== null && !isSameYear) {
    reviseEntries(setting, drafted, canvas);
    reviseHeadings(setting, drafted, canvas);
    reviseOrder(setting, drafted, hasNew, canvas);
  }
  askOfPages(setting, canvas);
  reviseTables(setting, tables, canvas);
  reviseItems(setting, bindings, canvas);
  reviseSegments(setting, bindings, drafted, canvas);
  reviseReasons(setting, bindings, canvas);
  reviseChanges(setting, bindings, canvas);
  reviseCompletions(setting, bindings, canvas);
  reviseComparisons(setting, bindings, canvas);
  reviseBasicLists(setting, canvas);
  reviseFigures(setting, bindings, canvas);
  if (!isSameYear) reviseNames(setting, bindings, canvas);
  if (!isSameYear) reviseYears(setting, canvas);
  return canvas.done();
}

/** What this year's book says of last year, as last year's own facts. */
function priorFacts(fresh: FactTable): FactTable {
  const found = [...fresh].flatMap(([id, fact]) => {
    const of = id.startsWith('prior:') ? priorOf(id) : null;
    return of === null ? [] : [[of, { ...fact, id: of }] as const];
  });
  const names = [...fresh].filter(([id]) => id.startsWith('name:'));
  return new Map<FactId | string, (typeof found)[number][1]>([...names, ...found]);
}
