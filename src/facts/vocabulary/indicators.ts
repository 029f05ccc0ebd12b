import type { FactId } from '../../model';
import { budgetId, completionId, growthId, ownId, priorId, shareId } from '../ids';
import { wordOf } from './words';

/** An indicator of 部门整体支出绩效 as data: its rate, what it is a rate of, and what it has to know. */
export interface Indicator {
  readonly name: string;
  readonly rate: FactId;
  /** Part ÷ base, or (part − base) ÷ base. */
  readonly how: 'ratio' | 'growth';
  readonly part: FactId;
  /** Of what it is told in percent: where that is nothing there is no rate. */
  readonly base: FactId;
  /** What is asked for where it is not known. */
  readonly inputs: readonly FactId[];
  /** In words, as the forms define it. */
  readonly formula: string;
}

/** 上年结转 + 全年预算: what could be spent. */
export const AVAILABLE: FactId = ownId('evaluation', 'available', 'amount');
/** What of it was spent: less 年末结转和结余. */
export const USED: FactId = ownId('evaluation', 'used', 'amount');
/** 全年预算 − 年初预算. */
export const ADJUSTED_BY: FactId = ownId('evaluation', 'adjustedBy', 'amount');
/** “三公”经费's budget as a figure of its own, to be compared with last year's. */
export const THREE_PUBLIC_BUDGET: FactId = ownId('evaluation', 'threePublicBudget', 'amount');

const fact = (name: string): FactId => wordOf(name).fact;

const OPENING = fact('财政拨款年初结转和结余');
const CLOSING = fact('财政拨款年末结转和结余');
const ORIGINAL = fact('财政拨款年初预算');
const ADJUSTED = fact('财政拨款全年预算');
const THREE_PUBLIC = fact('“三公”经费');
const MONEY = [OPENING, ADJUSTED, CLOSING];

/**
 * In the order of the forms: formulas of 湖南's 部门整体支出绩效评价指标表 (a county's of 2018, 长沙雨花区 2022). All of
 * 财政拨款; a rate above 100 % is told as it is.
 */
export const INDICATORS: readonly Indicator[] = [
  counted('在职人员控制率', fact('在职人数'), fact('编制人数'), '在职人数 ÷ 编制人数'),
  {
    name: '预算完成率',
    rate: shareId(USED, AVAILABLE),
    how: 'ratio',
    part: USED,
    base: AVAILABLE,
    inputs: MONEY,
    formula: '（上年结转 + 全年预算 − 年末结转和结余）÷（上年结转 + 全年预算）',
  },
  {
    name: '预算控制率',
    rate: shareId(ADJUSTED_BY, ORIGINAL),
    how: 'ratio',
    part: ADJUSTED_BY,
    base: ORIGINAL,
    inputs: [ORIGINAL, ADJUSTED],
    formula: '（全年预算 − 年初预算）÷ 年初预算',
  },
  {
    name: '结转结余率',
    rate: shareId(CLOSING, AVAILABLE),
    how: 'ratio',
    part: CLOSING,
    base: AVAILABLE,
    inputs: MONEY,
    formula: '年末结转和结余 ÷（上年结转 + 全年预算）',
  },
  grown('结转结余变动率', CLOSING, '（本年末结转和结余 − 上年末结转和结余）÷ 上年末结转和结余'),
  budgeted('公用经费控制率', fact('公用经费'), '公用经费支出 ÷ 公用经费预算'),
  budgeted('“三公”经费控制率', THREE_PUBLIC, '“三公”经费支出 ÷ “三公”经费预算'),
  grown('“三公”经费变动率（预算数）', THREE_PUBLIC_BUDGET, '（本年预算 − 上年预算）÷ 上年预算'),
  grown('“三公”经费变动率（决算数）', THREE_PUBLIC, '（本年决算 − 上年决算）÷ 上年决算'),
  budgeted('政府采购执行率', fact('政府采购支出总额'), '实际采购金额 ÷ 采购预算'),
];

/** A rate of two counts. */
function counted(name: string, part: FactId, whole: FactId, formula: string): Indicator {
  return { name, rate: shareId(part, whole), how: 'ratio', part, base: whole, inputs: [part, whole], formula };
}

/** What was spent in percent of its budget. */
function budgeted(name: string, spent: FactId, formula: string): Indicator {
  const base = budgetId(spent);
  return { name, rate: completionId(spent), how: 'ratio', part: spent, base, inputs: [spent, base], formula };
}

/** A figure against last year's. */
function grown(name: string, now: FactId, formula: string): Indicator {
  const base = priorId(now);
  return { name, rate: growthId(now), how: 'growth', part: now, base, inputs: [now, base], formula };
}
