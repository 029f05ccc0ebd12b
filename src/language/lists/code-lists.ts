import { maybeTable, type FactId, type FactTable } from '../../model';
import {
  ancestors,
  categoryCodes,
  codedRows,
  itemCodes,
  type ItemTable,
  nameId,
  amountWordOf,
  fenAt,
  placeId,
  shownFen,
  wordsAt,
} from '../../facts';
import type { DraftContext, List, ListEntry } from '../language';
import { budgetsTold } from '../wording/budgets';
import { factOf, type Subject } from '../wording/context';
import { factSegment, textSegment, type Segment } from '../wording/segment';
import { missingTable } from './list';

/** Every 类 with an amount, in code order. */
export function categoryList(name: string, table: ItemTable): List {
  return {
    name,
    locals: ['名'],
    hasAmount: true,
    hasBudget: false,
    entries: (context) => {
      const recognised = maybeTable(context.report, table);
      if (!recognised) return missingTable(table, name);
      return categoryCodes(codedRows(recognised).keys())
        .map((code) => ({ code, subject: codeSubject(context, table, code, null) }))
        .filter(({ subject }) => isListed(context, subject))
        .map(({ code, subject }) => ({ subject, names: { 名: nameSegments(context, code) } }));
    },
  };
}

/** A 类 that the text would print as nothing is not told; one whose amount is not known is. */
function isListed({ facts }: DraftContext, { fact }: Subject): boolean {
  const fen = fenAt(facts, fact);
  return fen === null || shownFen(fen) !== 0;
}

/** Every 项 (or the finest row there is) in code order; one without 决算 and without a known budget is left out. */
export function itemList(name: string, table: ItemTable, total: string): List {
  // A condition, a loop and a remark ask for the same hundreds of entries; the facts are new for every draft.
  const made = new WeakMap<FactTable, readonly ListEntry[]>();
  return {
    name,
    locals: ['名', '类', '款', '项', '科目'],
    hasAmount: true,
    hasBudget: true,
    entries: (context) => {
      if (!maybeTable(context.report, table)) return missingTable(table, name);
      const entries = made.get(context.facts) ?? itemEntries(context, table, amountWordOf(total).budgetName);
      made.set(context.facts, entries);
      return entries;
    },
  };
}

function itemEntries(context: DraftContext, table: ItemTable, budgetName: Subject['budgetName']): readonly ListEntry[] {
  return itemCodes(context.report, context.supplement, table)
    .map((code) => ({ code, subject: codeSubject(context, table, code, budgetName) }))
    .filter(({ subject }) => !isNothing(context, subject))
    .map(({ code, subject }) => ({ subject, names: itemNames(context, code) }));
}

/** As the text would show it; a row that only carries income or a balance is no item of expenditure. */
function isNothing(context: DraftContext, subject: Subject): boolean {
  const { facts } = context;
  const spent = fenAt(facts, subject.fact);
  const isNil = ({ id }: { readonly id: FactId }): boolean => shownFen(fenAt(facts, id) ?? 0) === 0;
  return spent !== null && shownFen(spent) === 0 && budgetsTold(context, subject).every(isNil);
}

/** A row as what a clause speaks of: its 合计, as a share of the table's. */
function codeSubject(
  context: DraftContext,
  table: ItemTable,
  code: string,
  budgetName: Subject['budgetName'],
): Subject {
  const name = wordsAt(context.facts, nameId(code)) ?? code;
  return {
    fact: placeId(table, code, 'total'),
    name,
    flow: '支出',
    budgetName,
    whole: placeId(table, 'total', 'total'),
  };
}

/** The full name of a code, or a blank for it. */
function nameSegments(context: DraftContext, code: string): readonly Segment[] {
  return [factSegment(factOf(context, nameId(code)), '写出科目的全称')];
}

const LEVELS = ['类', '款', '项'] as const;

/** “卫生健康支出（类）公共卫生（款）基本公共卫生服务（项）”, down to the level that the table has. */
function itemNames(context: DraftContext, code: string): ListEntry['names'] {
  const path = [...ancestors(code)].reverse().concat(code);
  const levels = path.map((level) => nameSegments(context, level));
  const full = levels.flatMap((segments, depth) => [...segments, textSegment(`（${LEVELS[depth] ?? '项'}）`)]);
  const [category = [], section = [], item = []] = levels;
  return { 名: levels[levels.length - 1] ?? [], 类: category, 款: section, 项: item, 科目: full };
}
