import { maybeTable, type Fact, type FactTable, type RecognisedTable, type TableId } from '../../model';
import { ancestors, categoryCodes, codedRows } from '../facts/codes';
import { itemCodes, type ItemTable } from '../facts/items';
import { budgetId, nameId } from '../facts/ids';
import { cleanLabel, listEntries } from '../facts/labels';
import { shownFen } from '../facts/percent';
import { termsIn } from '../terms';
import { wordOf } from '../vocabulary';
import { factOf, type Subject } from '../wording/context';
import { blank, blankOf, text, type Segment } from '../wording/segment';
import type { DraftContext, Entry } from './context';
import { subjectOf } from './subjects';

/** A list that sentences may go through. `entries` is a blank where the list itself has to be asked for. */
export interface List {
  readonly name: string;
  /** The names that may be used inside, besides 序 and, where `hasAmount`, 此项. */
  readonly locals: readonly string[];
  readonly hasAmount: boolean;
  readonly entries: (context: DraftContext) => readonly Entry[] | Segment;
}

const INCOME = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const SPLIT_INCOME = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  ...INCOME.slice(1),
];
const EXPENDITURE = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const PERSONNEL = ['301', '303'];
const PUBLIC = ['302', '307', '310', '312', '313', '399'];

export const LISTS: readonly List[] = [
  wordList('收入来源', 'income', (context) => (context.switches.splitFiscalAppropriation ? SPLIT_INCOME : INCOME)),
  wordList('支出构成', 'expenditure', () => EXPENDITURE),
  categoryList('一般公共预算类级科目', 'generalBudgetExpenditure'),
  itemList('一般公共预算项级科目', 'generalBudgetExpenditure', '一般公共预算支出'),
  itemList('基金项级科目', 'governmentFund', '基金本年支出'),
  itemList('国资项级科目', 'stateCapital', '国资本年支出'),
  economicList('人员经费款级科目', PERSONNEL),
  economicList('公用经费款级科目', PUBLIC),
  typedList('内设机构', 'list/institutions', '内设机构名单，一行一个，见“三定”规定'),
  typedList('决算单位', 'list/units', '纳入决算编制范围的单位名单，一行一个（没有下属单位的填“无”）'),
  {
    name: '公开表',
    locals: ['名'],
    hasAmount: false,
    entries: (context) => publicTables(context).map(({ title }) => named(cleanLabel(title))),
  },
  {
    name: '名词',
    locals: ['名', '释义'],
    hasAmount: false,
    entries: (context) =>
      termsIn(context.written()).map(({ term, meaning }) => ({
        subject: null,
        names: { 名: [text(term)], 释义: [text(meaning)] },
      })),
  },
];

const BY_NAME: ReadonlyMap<string, List> = new Map(LISTS.map((list) => [list.name, list]));

export function maybeList(name: string): List | undefined {
  return BY_NAME.get(name);
}

/** The tables of the book that are published, in the order in which the template prints them, others behind. */
function publicTables({ report, template }: DraftContext): readonly RecognisedTable[] {
  const order = template.parts.flatMap(({ tables }) => tables ?? []);
  const place = (id: TableId) => (order.includes(id) ? order.indexOf(id) : order.length);
  return report.tables
    .filter(({ id }) => !id.startsWith('internal') && id !== 'agencyOperations')
    .sort((a, b) => place(a.id) - place(b.id));
}

function named(name: string): Entry {
  return { subject: null, names: { 名: [text(name)] } };
}

/** Kinds of income or expenditure: those that the table has, nil ones only where the template lists them. */
function wordList(name: string, table: TableId, words: (context: DraftContext) => readonly string[]): List {
  return {
    name,
    locals: ['名'],
    hasAmount: true,
    entries: (context) => {
      if (!maybeTable(context.report, table)) return missingTable(table, name);
      return words(context)
        .map((word) => subjectOf(wordOf(word)))
        .filter((subject) => isListed(context, factOf(context, subject.fact)))
        .map((subject) => ({ subject, names: { 名: [text(subject.name)] } }));
    },
  };
}

function isListed({ switches }: DraftContext, fact: Fact): boolean {
  // A cell that cannot be read is asked for; a column that the table does not have is no kind of its own.
  if (fact.fen === null) return fact.sources.length > 0;
  return switches.listZeroItems || shownFen(fact.fen) !== 0;
}

function missingTable(table: TableId, name: string): Segment {
  const prompt = `没有识别到写“${name}”要用的表，请在“报表”页指定它在哪个工作表`;
  return blank(`table/${table}`, 'text', name, prompt, `列出${name}`);
}

/** Every 类 with an amount, in code order. */
function categoryList(name: string, table: ItemTable): List {
  return {
    name,
    locals: ['名'],
    hasAmount: true,
    entries: (context) => {
      const recognised = maybeTable(context.report, table);
      if (!recognised) return missingTable(table, name);
      return categoryCodes(codedRows(recognised).keys())
        .map((code) => ({ code, subject: codeSubject(context, table, code, null) }))
        .filter(({ subject }) => context.facts.get(subject.fact)?.fen !== 0)
        .map(({ code, subject }) => ({ subject, names: { 名: nameSegments(context, code) } }));
    },
  };
}

/** Every 项 (or the finest row there is) in code order; one with neither budget nor 决算 is left out. */
function itemList(name: string, table: ItemTable, total: string): List {
  // A condition, a loop and a remark ask for the same hundreds of entries; the facts are new for every draft.
  const made = new WeakMap<FactTable, readonly Entry[]>();
  return {
    name,
    locals: ['名', '类', '款', '项', '科目'],
    hasAmount: true,
    entries: (context) => {
      if (!maybeTable(context.report, table)) return missingTable(table, name);
      const entries = made.get(context.facts) ?? itemEntries(context, table, wordOf(total).budgetName);
      made.set(context.facts, entries);
      return entries;
    },
  };
}

function itemEntries(context: DraftContext, table: ItemTable, budgetName: Subject['budgetName']): readonly Entry[] {
  return itemCodes(context.report, context.supplement, table)
    .map((code) => ({ code, subject: codeSubject(context, table, code, budgetName) }))
    .filter(({ subject }) => !isNothing(context, subject))
    .map(({ code, subject }) => ({ subject, names: itemNames(context, code) }));
}

function isNothing({ facts }: DraftContext, subject: Subject): boolean {
  return facts.get(subject.fact)?.fen === 0 && facts.get(budgetId(subject.fact))?.fen === 0;
}

function codeSubject(
  context: DraftContext,
  table: ItemTable,
  code: string,
  budgetName: Subject['budgetName'],
): Subject {
  const name = context.facts.get(nameId(code))?.text ?? code;
  return { fact: `${table}/${code}/total`, name, flow: '支出', budgetName, whole: `${table}/total/total` };
}

function nameSegments(context: DraftContext, code: string): readonly Segment[] {
  const fact = factOf(context, nameId(code));
  return [fact.text === null ? blankOf(fact, '写出科目的全称') : text(fact.text)];
}

const LEVELS = ['类', '款', '项'] as const;

/** “卫生健康支出（类）公共卫生（款）基本公共卫生服务（项）”, down to the level that the table has. */
function itemNames(context: DraftContext, code: string): Entry['names'] {
  const path = [...ancestors(code)].reverse().concat(code);
  const levels = path.map((level) => nameSegments(context, level));
  const full = levels.flatMap((segments, depth) => [...segments, text(`（${LEVELS[depth] ?? '项'}）`)]);
  const [category = [], section = [], item = []] = levels;
  return { 名: levels[levels.length - 1] ?? [], 类: category, 款: section, 项: item, 科目: full };
}

/** The 款 of 基本支出 that are not nil, by code. */
function economicList(name: string, categories: readonly string[]): List {
  return {
    name,
    locals: ['名'],
    hasAmount: true,
    entries: (context) => {
      const table = maybeTable(context.report, 'generalBudgetBasic');
      if (!table) return missingTable('generalBudgetBasic', name);
      return [...codedRows(table).values()]
        .filter(({ key }) => key.length === 5 && categories.includes(key.slice(0, 3)))
        .map((row) => ({ row, fact: `generalBudgetBasic/${row.key}/finalAmount` }))
        .filter(({ fact }) => (context.facts.get(fact)?.fen ?? 0) !== 0)
        .sort((a, b) => a.row.key.localeCompare(b.row.key))
        .map(({ row, fact }) => ({
          subject: { fact, name: cleanLabel(row.label), flow: '支出', budgetName: null, whole: null } as const,
          names: { 名: [text(cleanLabel(row.label))] },
        }));
    },
  };
}

/** A list that the user fills in; “无” is an empty list. */
function typedList(name: string, id: string, prompt: string): List {
  return {
    name,
    locals: ['名'],
    hasAmount: false,
    entries: ({ supplement }) => {
      const given = supplement.texts[id]?.trim();
      if (given === undefined || given === '') return blank(id, 'text', name, prompt, `写明${name}，个数由名单数出`);
      return given === '无' ? [] : listEntries(given).map(named);
    },
  };
}
