import type { FactId, FormBlock, FormCell, FormTable } from '../../model';
import {
  basicCategories,
  budgetId,
  countAt,
  INDICATORS,
  nameId,
  placeId,
  priorId,
  rateAt,
  shareId,
  wordOf,
  wordsAt,
} from '../../facts';
import type { DraftContext } from '../../language';
import { amountCell, EMPTY_CELL, numberCell, percentCell, shownFenAt } from './form-cells';
import { FORM_WORDS } from './form-words';

type Facts = Pick<DraftContext, 'facts' | 'report'>;

/** What a cell of 基础数据表 holds: the fact of an amount or a count, or a rate that follows from others. */
interface BasicCell {
  readonly kind: 'amount' | 'count' | 'rate';
  readonly id: FactId | null;
}

/** A line with what its cells hold, in the order of its block's header. */
interface BasicLine {
  readonly name: string;
  readonly cells: readonly BasicCell[];
}

/** Lines under one header. */
interface BasicBlock {
  readonly header: readonly string[];
  readonly lines: readonly BasicLine[];
}

/** Sum first, 用车 before its two parts. */
const THREE_PUBLIC = [
  '“三公”经费',
  '因公出国（境）费',
  '公务接待费',
  '公务用车购置及运行维护费',
  '公务用车购置费',
  '公务用车运行维护费',
];

const fact = (name: string): FactId => wordOf(name).fact;
const amount = (id: FactId): BasicCell => ({ kind: 'amount', id });
const count = (name: string): BasicCell => ({ kind: 'count', id: fact(name) });

/** Null where the indicator is none that this tool knows. */
function indicator(name: string): BasicCell {
  return { kind: 'rate', id: INDICATORS.find((each) => each.name === name)?.rate ?? null };
}

/** 基础数据表 as data: staff, money under control, 基本支出 by economy, procurement, adjustment. */
function basicBlocks(context: Facts): readonly BasicBlock[] {
  return [
    {
      header: FORM_WORDS.staffHeader,
      lines: [{ name: FORM_WORDS.staff, cells: [count('编制人数'), count('在职人数'), indicator('在职人员控制率')] }],
    },
    { header: FORM_WORDS.fundsHeader, lines: [...THREE_PUBLIC, '公用经费'].map(controlLine) },
    {
      header: FORM_WORDS.economyHeader,
      lines: basicCategories(context.report)
        .filter((code) => isTold(context, code))
        .map((code) => economyLine(context, code)),
    },
    {
      header: FORM_WORDS.procurementHeader,
      lines: [
        {
          name: FORM_WORDS.procurement,
          cells: [
            amount(budgetId(fact('政府采购支出总额'))),
            amount(fact('政府采购支出总额')),
            indicator('政府采购执行率'),
          ],
        },
      ],
    },
    {
      header: FORM_WORDS.adjustmentHeader,
      lines: [
        {
          name: FORM_WORDS.adjustment,
          cells: [amount(fact('财政拨款年初预算')), amount(fact('财政拨款全年预算')), indicator('预算控制率')],
        },
      ],
    },
  ];
}

/** 上年决算, 当年预算, 当年决算: the order of the header. */
function controlLine(name: string): BasicLine {
  const id = fact(name);
  return { name, cells: [priorId(id), budgetId(id), id].map(amount) };
}

/** A 类 without money in either year is no line of the form. */
function isTold({ facts }: Facts, code: string): boolean {
  const id = placeId('generalBudgetBasic', code, 'finalAmount');
  return [id, priorId(id)].some((each) => (shownFenAt(facts, each) ?? 0) !== 0);
}

/** Last year, this year, share of 基本支出. A code without a name in the facts stands for itself. */
function economyLine({ facts }: Facts, code: string): BasicLine {
  const id = placeId('generalBudgetBasic', code, 'finalAmount');
  const share = shareId(id, placeId('generalBudgetBasic', 'basicTotal', 'finalAmount'));
  const cells = [amount(priorId(id)), amount(id), { kind: 'rate', id: share } as const];
  return { name: wordsAt(facts, nameId(code)) ?? code, cells };
}

/** 基础数据表 as it is handed in; a cell that nobody knows is blank. */
export function basicDataTable(context: Facts): FormTable {
  const { year } = context.report;
  return {
    name: FORM_WORDS.basicSheet,
    title: FORM_WORDS.basicTitle(year),
    widths: [34, 16, 16, 16],
    blocks: basicBlocks(context).map(({ header, lines }): FormBlock => ({
      heading: null,
      header,
      rows: lines.map(({ name, cells }) => [
        { text: name },
        ...cells.map((cell) => ({ ...shownCell(context, cell), ...(cell.id && { id: cell.id }) })),
      ]),
    })),
    notes: [FORM_WORDS.notes[0]],
  };
}

/** What a cell shows of the facts. */
function shownCell({ facts }: Pick<Facts, 'facts'>, { kind, id }: BasicCell): FormCell {
  if (id === null) return EMPTY_CELL;
  if (kind === 'amount') return amountCell(shownFenAt(facts, id));
  if (kind === 'rate') return percentCell(rateAt(facts, id));
  const known = countAt(facts, id);
  return known === null ? EMPTY_CELL : numberCell(known);
}
