import type { BudgetBasis, FactId, Passage } from '../../model';
import {
  BUDGET_NAMES,
  budgetOn,
  completionOf,
  itemOf,
  nameId,
  placeId,
  placeIn,
  reasonId,
  shownFen,
  spentOnId,
  wordsAt,
  type ItemTable,
} from '../../facts';
import { ITEM_ALONE, leadingNumber } from '../../reading';
import { withoutTrailing } from '../../standards';
import type { TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import { standingOf } from '../phrases/change-clauses';
import { linesOf, plainSpan, type Setting } from '../setting';
import { printNew } from '../values/figures';
import { worthOf } from '../values/worth';
import { REVISION_WORDS } from '../words';
import { numberLike, renumber, strikeLines } from './paragraphs';
import { ITEM_NUMBER, ITEM_WORDS, LIST_LEVEL_MARKS, OPEN_PIECES, TELLS } from './list-words';

/** The paragraph that tells an 项. */
interface Item {
  readonly table: ItemTable;
  readonly code: string;
  readonly fact: FactId;
  readonly passage: Passage;
  /** Its paragraphs, counted in the text. */
  readonly lines: readonly number[];
  /** All that tells it: more than one where its name stands by itself. */
  readonly passages: readonly Passage[];
}

/** Paragraphs of 项 that are nothing this year go; new ones come in code order, and all are numbered anew. */
export function reviseItems(setting: Setting, bindings: readonly TextBinding[], canvas: Canvas): void {
  const items = itemsIn(setting, bindings).filter(({ passage }) => !canvas.isGone(plainSpan(passage, 0, 1)));
  for (const table of new Set(items.map((item) => item.table))) {
    const own = items.filter((item) => item.table === table);
    // A text that tells a few of them by the way has no list.
    if (own.length > 1 || own.some(({ passage }) => ITEM_NUMBER.test(passage.text)))
      reviseTable(setting, table, own, canvas);
  }
}

/**
 * The paragraphs that tell an 项: an amount bound to its row, below or behind the mark “（项）”. The first amount of a
 * paragraph decides which 项 it is.
 */
function itemsIn(setting: Setting, bindings: readonly TextBinding[]): readonly Item[] {
  const { read } = setting;
  const found = new Map<number, Item>();
  const heads = headsOf(setting);
  read.statements.forEach((statement, at) => {
    const binding = bindings[at];
    const head = heads[statement.passage];
    const passage = head === undefined ? undefined : read.passages[head];
    if (statement.predicate !== 'value' || head === undefined || !passage || !binding || binding.how === 'none') return;
    const code = itemOf(binding.fact);
    const table = placeIn(binding.fact)?.table;
    if (code === null || table === undefined || found.has(head)) return;
    const own = read.passages.filter((_, place) => heads[place] === head);
    const lines = own.flatMap((each) => linesOf(setting, each));
    found.set(head, { table: table as ItemTable, code, fact: binding.fact, passage, passages: own, lines });
  });
  return [...found.values()];
}

/**
 * For each passage the one that names its 项: itself, or that above whose name fills it, up to the next number or
 * heading; undefined where no 项 is named.
 */
function headsOf({ read }: Setting): readonly (number | undefined)[] {
  let above: number | undefined;
  return read.passages.map((passage, at) => {
    const { text, section, isHeading } = passage;
    const isNamed = text.slice(0, 90).includes(LIST_LEVEL_MARKS[2]);
    if (isNamed) above = ITEM_ALONE.test(text) ? at : undefined;
    else if (isHeading || leadingNumber(text) !== null || read.passages[above ?? -1]?.section !== section) {
      above = undefined;
    }
    return isNamed ? at : above;
  });
}

/**
 * Strikes what is gone, puts in what came, and numbers anew. Items that last year stood in code order get the new ones
 * in it; in a text of another order the new ones come last.
 */
function reviseTable(setting: Setting, table: ItemTable, items: readonly Item[], canvas: Canvas): void {
  const stays = items.filter(({ fact }) => !isGone(setting, fact));
  for (const item of items) {
    if (!stays.includes(item)) strikeLines(setting, item.lines, REVISION_WORDS.itemGone, canvas);
  }
  const told = new Set(items.map(({ code }) => code));
  const came = freshCodes(setting, table).filter(
    (code) => !told.has(code) && isNothing(setting.old, placeId(table, code, 'total')),
  );
  const inOrder = [...stays.map((item) => ({ code: item.code, item })), ...came.map((code) => ({ code, item: null }))];
  const isSorted = stays.every(({ code }, index) => index === 0 || (stays[index - 1]?.code ?? '') <= code);
  const entries = isSorted ? [...inOrder].sort((a, b) => a.code.localeCompare(b.code)) : inOrder;
  let behind = (items[0]?.lines[0] ?? 0) - 1;
  entries.forEach(({ code, item }, index) => {
    // What goes stays in the text as struck: new paragraphs stand behind it too where its code is lower.
    if (item) {
      behind = item.lines[item.lines.length - 1] ?? behind;
      renumber(item.passage, index + 1, canvas);
      return;
    }
    const struck = items.filter((each) => !stays.includes(each) && each.code < code);
    behind = Math.max(behind, ...struck.flatMap(({ lines }) => lines));
    if (behind < 0) return;
    for (const text of textsOf(setting, table, code, index + 1, items)) {
      canvas.insertParagraph({ kind: 'insert', behind, text, pieces: piecesOf(text), note: REVISION_WORDS.itemCame });
    }
  });
}

/** Neither spent nor budgeted this year, by either budget. */
function isGone({ fresh }: Setting, fact: FactId): boolean {
  return [fact, ...BASES.map((basis) => budgetOn(fact, basis))].every((each) => isNothing(fresh, each));
}

const BASES: readonly BudgetBasis[] = ['original', 'adjusted'];

/** The budgets that the items of a text tell, 年初预算 where they name none. */
function basesIn({ read }: Setting, items: readonly Item[]): readonly BudgetBasis[] {
  const passages = new Set(items.flatMap((item) => item.passages));
  const named = new Set(
    read.statements.flatMap(({ passage, basis }) => {
      const told = read.passages[passage];
      return told && passages.has(told) ? (basis ?? []) : [];
    }),
  );
  return named.size === 0 ? ['original'] : BASES.filter((basis) => named.has(basis));
}

/** Nothing as the tables print it: less than half of 0.01万元 is printed as 0.00. */
function isNothing(facts: Setting['fresh'], id: FactId): boolean {
  const worth = worthOf(facts, id);
  return worth === null || shownFen(worth.value) === 0;
}

/** The 项 of this year's table that are not nothing, in code order. */
function freshCodes({ fresh }: Setting, table: ItemTable): readonly string[] {
  const codes = [...fresh.keys()].flatMap((id) => {
    const place = placeIn(id);
    const isItem = place?.table === table && place.column === 'total' && /^\d{7}$/.test(place.row);
    return isItem && !isNothing(fresh, placeId(table, place.row, 'total')) ? [place.row] : [];
  });
  return [...new Set(codes)].sort();
}

/** A budget of an 项: its name, its amount as printed, null where the books do not know it, and its fact. */
interface ItemBudget {
  readonly name: string;
  readonly amount: string | null;
  readonly id: FactId;
}

/** What tells of an 项 what the others tell of theirs: one paragraph, or two where names stand by themselves. */
function textsOf(
  setting: Setting,
  table: ItemTable,
  code: string,
  number: number,
  items: readonly Item[],
): readonly string[] {
  const { fresh, manner } = setting;
  const id = placeId(table, code, 'total');
  const tells = (what: RegExp): boolean => items.some(({ passages }) => passages.some(({ text }) => what.test(text)));
  const lead = items[0] ? numberLike(items[0].passage, number) : '';
  const told = (each: FactId): string | null => {
    const worth = worthOf(fresh, each);
    return worth === null ? null : printNew(worth, manner);
  };
  const bases = basesIn(setting, items);
  const budgets = bases.map((basis): ItemBudget => {
    const budget = budgetOn(id, basis);
    return { name: BUDGET_NAMES[basis], amount: told(budget), id: budget };
  });
  const head = `${lead}${nameOf(setting, code)}${ITEM_WORDS.stop}`;
  const parts = [
    tells(TELLS.use) ? purposeOf(setting, id) : '',
    ...budgets.map(({ name, amount }) => ITEM_WORDS.budget(name, amount ?? ITEM_WORDS.budgetBlank(name), manner.unit)),
    ITEM_WORDS.spent(told(id) ?? '', manner.unit),
    ...(tells(TELLS.completion) ? budgets.map((budget) => completionWords(setting, budget)) : []),
    ...(tells(TELLS.comparison) ? budgets.slice(0, 1).map((budget) => comparisonOf(setting, budget)) : []),
    ITEM_WORDS.end,
  ];
  const body = parts.join('');
  return items.length > 0 && items.every(({ passages }) => passages.length > 1) ? [head, body] : [`${head}${body}`];
}

/** What the money was for, where 助手资料 says it; else a gap. */
function purposeOf({ texts }: Setting, id: FactId): string {
  const given = withoutTrailing(texts[spentOnId(id)]?.trim() ?? '', '。；');
  return given === '' ? ITEM_WORDS.use : ITEM_WORDS.use.replace(OPEN_PIECES, () => given);
}

/** The words of a completion, or those that say that none can be told. */
function completionWords({ fresh, manner }: Setting, { name, amount, id }: ItemBudget): string {
  if (amount === null) return ITEM_WORDS.completionBlank(name);
  const rate = worthOf(fresh, completionOf(id));
  return rate === null ? ITEM_WORDS.noCompletion : ITEM_WORDS.completion(name, printNew(rate, manner));
}

/** How 决算 stands to the budget, with the reason that was given, or a gap for it. */
function comparisonOf(setting: Setting, budget: ItemBudget): string {
  const given = setting.reasons[reasonId(completionOf(budget.id))]?.trim() ?? '';
  const words = comparisonWords(setting, budget);
  return given === '' ? words : words.replace(OPEN_PIECES, () => given);
}

/** More, less, or level; amounts that print alike are level. */
function comparisonWords(setting: Setting, { id, name }: ItemBudget): string {
  const standing = standingOf(setting, id);
  if (standing === 'unknown') return ITEM_WORDS.unknown(name);
  if (standing === 'level' || standing === 'almostLevel') return ITEM_WORDS.level(name);
  return standing === 'down' ? ITEM_WORDS.below(name) : ITEM_WORDS.above(name);
}

/** The name with its levels, “…（类）…（款）…（项）”, as this year's table prints it. */
function nameOf({ fresh }: Setting, code: string): string {
  return [3, 5, 7]
    .map((length, level) => `${wordsAt(fresh, nameId(code.slice(0, length))) ?? ''}${LIST_LEVEL_MARKS[level] ?? ''}`)
    .join('');
}

/** Words and gaps apart, so that gaps can be marked in the document. */
function piecesOf(text: string): readonly { readonly text: string; readonly isOpen: boolean }[] {
  return text
    .split(OPEN_PIECES)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isOpen: OPEN_PIECES.test(piece) }));
}
