import { formatAmount, type Fact, type FactId, type FormBlock, type FormCell, type FormTable } from '../../model';
import {
  basicCategories,
  budgetId,
  fenIn,
  FUNDS,
  INDICATORS,
  nameId,
  ownId,
  placeId,
  priorId,
  rateAt,
  shareId,
  shownFen,
  textId,
  wordOf,
  wordsAt,
  type Project,
} from '../../facts';
import type { DraftContext } from '../../language';
import { scoreIn } from '../grades';
import { summedScore } from './check-form';
import { executionRate, executionScore } from './execution';
import { FORM_WORDS } from './form-words';
import { indicatorLines, type IndicatorLine } from './indicator-lines';
import type { MoneyLine, ScoredForm } from './scored-form';
import { EXECUTION_POINTS, weightsFor } from './weights';

/** What the forms need of a draft's context, so that they can be filled without one. */
type Facts = Pick<DraftContext, 'facts' | 'supplement' | 'report'>;

/** To be filled in by a person: no 0 stands for what is not known. */
const EMPTY: FormCell = { text: '' };

/** 部门整体支出's form as far as the books and 助手资料 fill it. */
export function wholeForm(context: Facts): ScoredForm {
  const { texts } = context.supplement;
  const word = (name: string): number | null => fenOf(context, wordOf(name).fact);
  const score = scoreIn(texts[textId('performanceScore')] ?? '');
  return {
    name: FORM_WORDS.whole,
    total: {
      name: FORM_WORDS.moneyTotal,
      original: word('财政拨款年初预算'),
      adjusted: word('财政拨款全年预算'),
      spent: word('财政拨款本年支出'),
    },
    parts: [],
    executionScore: null,
    indicators: indicatorLines(texts[ownId('evaluation', 'indicators', 'text')] ?? ''),
    score,
    grade: texts[textId('performanceGrade')]?.trim() ?? '',
  };
}

/** A project's form: its funds by whose they are, what was paid out of them, and its own indicators. */
export function projectForm(context: Facts, { key, name }: Project): ScoredForm {
  const { texts } = context.supplement;
  const amount = (column: string): number | null => fenOf(context, ownId('project', key, column));
  const funds = amount('funds');
  return {
    name,
    total: { name: FORM_WORDS.moneyTotal, original: funds, adjusted: null, spent: amount('spent') },
    parts: FUNDS.map(({ column, name: fund }) => ({ column, fund, original: amount(column) }))
      .filter(({ original }) => original !== null)
      .map(({ fund, original }) => ({ name: FORM_WORDS.part(fund), original, adjusted: null, spent: null })),
    executionScore: null,
    indicators: indicatorLines(texts[ownId('project', key, 'indicators')] ?? ''),
    score: scoreIn(texts[ownId('project', key, 'score')] ?? ''),
    grade: texts[ownId('project', key, 'grade')]?.trim() ?? '',
  };
}

/** A form as it is handed in. */
export function scoredTable(form: ScoredForm, sheet: string, year: number | null): FormTable {
  return {
    name: sheet,
    title: FORM_WORDS.formTitle(year, form.name),
    widths: [18, 16, 24, 18, 18, 9, 9, 26],
    blocks: [moneyBlock(form), goalBlock(), indicatorBlock(form)],
    notes: FORM_WORDS.notes,
  };
}

/** Points, rate and score stand on the line of the total only; the parts show money alone. */
function moneyBlock({ total, parts, executionScore: stated }: ScoredForm): FormBlock {
  const rate = executionRate(total);
  const score = stated ?? executionScore(rate);
  const first = [
    { text: total.name },
    ...moneyCells(total),
    number(EXECUTION_POINTS),
    rate === null ? EMPTY : { text: `${rate.toFixed(2)}%` },
    score === null ? EMPTY : number(score),
  ];
  const rest = parts.map((part) => [{ text: part.name }, ...moneyCells(part), EMPTY, EMPTY, EMPTY]);
  return { heading: FORM_WORDS.money, header: FORM_WORDS.moneyHeader, rows: [first, ...rest] };
}

function moneyCells({ original, adjusted, spent }: MoneyLine): readonly FormCell[] {
  return [original, adjusted, spent].map(amountCell);
}

/** Goals are words of the unit's own; the form leaves room for them. */
function goalBlock(): FormBlock {
  return { heading: FORM_WORDS.goals, header: FORM_WORDS.goalHeader, rows: [[EMPTY, EMPTY]] };
}

/** The unit's indicators, or the first level with its points to begin with; the sum below. */
function indicatorBlock(form: ScoredForm): FormBlock {
  const { indicators, score, grade } = form;
  const lines = indicators.length > 0 ? indicators.map(indicatorRow) : emptyRows();
  const total = score ?? summedScore(form);
  const sum = [
    { text: FORM_WORDS.all },
    EMPTY,
    EMPTY,
    EMPTY,
    EMPTY,
    number(100),
    total === null ? EMPTY : number(total),
    { text: grade === '' ? '' : `${FORM_WORDS.grades}：${grade}` },
  ];
  return { heading: FORM_WORDS.indicators, header: FORM_WORDS.indicatorHeader, rows: [...lines, sum] };
}

/** Numbers are written as numbers, so that the sheet can add them up. */
function indicatorRow({
  first,
  second,
  third,
  target,
  actual,
  points,
  score,
  reason,
}: IndicatorLine): readonly FormCell[] {
  const texts = [first, second, third, target, actual].map((text) => ({ text }));
  return [...texts, points === null ? EMPTY : number(points), score === null ? EMPTY : number(score), { text: reason }];
}

/** With 成本 and 满意度: what is not measured is easier struck out than thought of. */
function emptyRows(): readonly (readonly FormCell[])[] {
  return weightsFor({ cost: true, satisfaction: true }).map(({ name, points }) => [
    { text: name },
    EMPTY,
    EMPTY,
    EMPTY,
    EMPTY,
    number(points),
    EMPTY,
    EMPTY,
  ]);
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

/** 基础数据表: staff, money under control, 基本支出 by economy, procurement, adjustment; a cell that nobody knows is blank. */
export function basicDataTable(context: Facts): FormTable {
  const { report } = context;
  return {
    name: FORM_WORDS.basicSheet,
    title: FORM_WORDS.basicTitle(report.year),
    widths: [34, 16, 16, 16],
    blocks: [
      block(FORM_WORDS.staffHeader, [
        [
          { text: FORM_WORDS.staff },
          countCell(context, '编制人数'),
          countCell(context, '在职人数'),
          rateCell(context, '在职人员控制率'),
        ],
      ]),
      block(
        FORM_WORDS.fundsHeader,
        [...THREE_PUBLIC, '公用经费'].map((name) => controlRow(context, name)),
      ),
      block(
        FORM_WORDS.economyHeader,
        basicCategories(report)
          .filter((code) => isTold(context, code))
          .map((code) => economyRow(context, code)),
      ),
      block(FORM_WORDS.procurementHeader, [
        [
          { text: FORM_WORDS.procurement },
          factCell(context, budgetId(wordOf('政府采购支出总额').fact)),
          factCell(context, wordOf('政府采购支出总额').fact),
          rateCell(context, '政府采购执行率'),
        ],
      ]),
      block(FORM_WORDS.adjustmentHeader, [
        [
          { text: FORM_WORDS.adjustment },
          factCell(context, wordOf('财政拨款年初预算').fact),
          factCell(context, wordOf('财政拨款全年预算').fact),
          rateCell(context, '预算控制率'),
        ],
      ]),
    ],
    notes: [FORM_WORDS.notes[0]],
  };
}

/** A table of 基础数据表 has no heading above its header. */
function block(header: readonly string[], rows: FormBlock['rows']): FormBlock {
  return { heading: null, header, rows };
}

/** 上年决算, 当年预算, 当年决算: the order of the header. */
function controlRow(context: Facts, name: string): readonly FormCell[] {
  const { fact } = wordOf(name);
  return [{ text: name }, ...[priorId(fact), budgetId(fact), fact].map((id) => factCell(context, id))];
}

/** A 类 without money in either year is no line of the form. */
function isTold(context: Facts, code: string): boolean {
  const id = placeId('generalBudgetBasic', code, 'finalAmount');
  return [id, priorId(id)].some((each) => (fenOf(context, each) ?? 0) !== 0);
}

/** Last year, this year, share of 基本支出. A code without a name in the facts stands for itself. */
function economyRow(context: Facts, code: string): readonly FormCell[] {
  const id = placeId('generalBudgetBasic', code, 'finalAmount');
  const share = rateAt(context.facts, shareId(id, placeId('generalBudgetBasic', 'basicTotal', 'finalAmount')));
  return [
    { text: wordsAt(context.facts, nameId(code)) ?? code },
    factCell(context, priorId(id)),
    factCell(context, id),
    share === null ? EMPTY : { text: `${share.toFixed(2)}%` },
  ];
}

/** In percent with two digits; empty where an input lacks or the indicator is none that this tool knows. */
function rateCell({ facts }: Facts, name: string): FormCell {
  const indicator = INDICATORS.find((each) => each.name === name);
  const percent = indicator ? rateAt(facts, indicator.rate) : null;
  return percent === null ? EMPTY : { text: `${percent.toFixed(2)}%` };
}

function countCell({ facts }: Facts, name: string): FormCell {
  const fact = facts.get(wordOf(name).fact);
  return fact?.kind === 'count' ? number(fact.count) : EMPTY;
}

function factCell(context: Facts, id: FactId): FormCell {
  return amountCell(fenOf(context, id));
}

/** In 分, rounded to what a text would show, so that form and text never differ. */
function fenOf({ facts }: Facts, id: FactId): number | null {
  const fact: Fact | undefined = facts.get(id);
  const fen = fact === undefined ? null : fenIn(fact);
  return fen === null ? null : shownFen(fen);
}

/** Text and number in 万元: 1,000,000 分 are one. */
function amountCell(fen: number | null): FormCell {
  if (fen === null) return EMPTY;
  return { text: formatAmount(fen, '万元', { grouping: false }), number: fen / 1_000_000 };
}

/** A count or points: no unit, no digits added. */
function number(value: number): FormCell {
  return { text: String(value), number: value };
}
