import { formatAmount, type FactTable } from '../../model';
import { budgetId, fenAt, shownFen, wordOf } from '../../facts';
import type { DraftContext } from '../../language';
import { hiddenIn } from './rounding';

/**
 * What the text tells in more than one sentence and whoever adds up finds equal: the words of both sides. A single
 * word on each side is one figure of two tables, told in two sections.
 */
const EQUAL: readonly (readonly [one: readonly string[], other: readonly string[]])[] = [
  [['本年收入合计'], ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入']],
  [['本年支出合计'], ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出']],
  [['财政拨款本年支出'], ['一般公共预算支出', '基金本年支出', '国资本年支出']],
  [['一般公共预算支出'], ['一般公共预算基本支出', '一般公共预算项目支出']],
  [['一般公共预算基本支出'], ['一般公共预算基本支出合计']],
  [['一般公共预算基本支出合计'], ['人员经费', '公用经费']],
  [['“三公”经费'], ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费']],
  [['公务用车购置及运行维护费'], ['公务用车购置费', '公务用车运行维护费']],
  [['基金本年支出'], ['基金基本支出', '基金项目支出']],
  [
    ['基金年初结转和结余', '基金本年收入'],
    ['基金本年支出', '基金年末结转和结余'],
  ],
  [['国资本年支出'], ['国资基本支出', '国资项目支出']],
  [
    ['国资年初结转和结余', '国资本年收入'],
    ['国资本年支出', '国资年末结转和结余'],
  ],
];

/**
 * Figures of the text that do not add up by what rounding hides, in one remark: nobody is to look for a mistake there.
 * What is farther apart is the tables' own error and is found by their check.
 * @param told the facts whose figures stand in the text
 */
export function tails({ facts }: DraftContext, told: ReadonlySet<string>): string | null {
  const found = EQUAL.flatMap((pair) => tailOf(facts, told, pair) ?? []);
  return found.length === 0 ? null : `正文中下列数因四舍五入有尾差，不改数：${found.join('；')}。`;
}

function tailOf(facts: FactTable, told: ReadonlySet<string>, [one, other]: (typeof EQUAL)[number]): string | null {
  const [left, right] = [sideOf(facts, told, one), sideOf(facts, told, other)];
  if (!left || !right || left.shown === right.shown) return null;
  if (Math.abs(left.exact - right.exact) > hiddenIn(one.length + other.length)) return null;
  const apart = formatAmount(Math.abs(left.shown - right.shown), '万元', { grouping: false });
  return `${left.name}与${right.name}差${apart}万元`;
}

/** One side, by those of its parts that are not nil: their sum as it is and as a reader adds it up, in 分. */
interface Side {
  readonly name: string;
  readonly exact: number;
  readonly shown: number;
}

/** Null where a part is unknown, or there and not told. */
function sideOf(facts: FactTable, told: ReadonlySet<string>, names: readonly string[]): Side | null {
  const parts = names.map((name) => ({ name, id: wordOf(name).fact, fen: fenAt(facts, wordOf(name).fact) }));
  const there = parts.filter(({ fen }) => fen !== 0);
  if (there.some(({ id, fen }) => fen === null || !told.has(id))) return null;
  const fens = there.map(({ fen }) => fen ?? 0);
  const name = there.map((part) => part.name).join('、');
  return { name: there.length > 1 ? `${name}之和` : name, exact: sumOf(fens), shown: sumOf(fens.map(shownFen)) };
}

function sumOf(fens: readonly number[]): number {
  return fens.reduce((all, fen) => all + fen, 0);
}

/** 年初预算 of the total against that of its 项. */
export function budgetSum(context: DraftContext): string | null {
  const total = fenAt(context.facts, budgetId(wordOf('一般公共预算支出').fact));
  const entries = context.language.lists.get('一般公共预算项级科目')?.entries(context) ?? [];
  if (total === null || 'kind' in entries) return null;
  const budgets = entries.map(({ subject }) => subject && fenAt(context.facts, budgetId(subject.fact)));
  if (budgets.some((fen) => fen === null)) return null;
  const sum = budgets.reduce<number>((all, fen) => all + (fen ?? 0), 0);
  const isRounding = Math.abs(sum - total) <= hiddenIn(budgets.length + 1);
  return isRounding ? null : '各项年初预算数之和不等于年初预算总数，请核对助手资料中的年初预算。';
}
