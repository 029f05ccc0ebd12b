import {
  FEN_PER_UNIT,
  type Amount,
  type FactId,
  type FactTable,
  type FormBlock,
  type FormCell,
  type FormTable,
  type Supplement,
} from '../../model';
import { FUNDS, ownId, shownFen, wordOf, type Project } from '../../facts';
import type { DraftContext } from '../../language';
import { normaliseText } from '../../standards';
import { scoreIn } from '../grades';
import { summedScore } from './check-form';
import { executionRate, executionScore } from './execution';
import { amountCell, EMPTY_CELL, numberCell, percentCell, shownFenAt } from './form-cells';
import { projectEntries, wholeEntries, type FormEntries } from './form-entries';
import { FORM_WORDS } from './form-words';
import { indicatorLines, keptRows, pointsIn, type IndicatorLine } from './indicator-lines';
import type { MoneyLine, ScoredForm } from './scored-form';
import { EXECUTION_POINTS, weightsFor } from './weights';

/** What the forms need of a draft's context, so that they can be filled without one. */
type Facts = Pick<DraftContext, 'facts' | 'supplement' | 'report'>;

/** What the books say of a form's money. */
type Booked = ScoredForm['booked'];

/** 部门整体支出's form as far as the books, 助手资料 and a form that came back fill it. */
export function wholeForm(context: Facts): ScoredForm {
  const booked = bookedWhole(context.facts);
  return { ...filledForm(context, FORM_WORDS.whole, wholeEntries(), booked), booked };
}

/** The money of 部门整体支出 by the books. */
export function bookedWhole(facts: FactTable): Booked {
  const word = (name: string): number | null => shownFenAt(facts, wordOf(name).fact);
  return {
    original: word('财政拨款年初预算'),
    adjusted: word('财政拨款全年预算'),
    spent: word('财政拨款本年支出'),
  };
}

/** A project's money by 财决06, which does not tell what was budgeted first. */
export function bookedProject(facts: FactTable, key: string): Booked {
  const amount = (column: string): number | null => shownFenAt(facts, ownId('project', key, column));
  return { original: null, adjusted: amount('available'), spent: amount('bookSpent') };
}

/** A form as somebody wrote it: what it leaves open stays open, whatever the books know. */
export function writtenForm(
  supplement: Pick<Supplement, 'texts' | 'amounts'>,
  name: string,
  entries: FormEntries,
  booked: Booked,
): ScoredForm {
  const form = filledForm({ supplement }, name, entries, NOT_KNOWN);
  const base = entries.spent.replace(/spent$/, '');
  const funds = FUNDS.map(({ column, name: fund }) => ({ fund, amount: supplement.amounts[`${base}${column}`] }));
  return { ...form, booked, parts: form.parts.length > 0 ? form.parts : fundLines(funds.map(fenOf)) };
}

const NOT_KNOWN: Booked = { original: null, adjusted: null, spent: null };

function fenOf({ fund, amount }: { readonly fund: string; readonly amount: Amount | undefined }): Fund {
  return { fund, original: amount ? shownFen(amount.fen) : null };
}

/** A project's form: its funds by whose they are, what was paid out of them, and its own indicators. */
export function projectForm(context: Facts, { key, name }: Project): ScoredForm {
  const amount = (column: string): number | null => shownFenAt(context.facts, ownId('project', key, column));
  const booked = bookedProject(context.facts, key);
  const known = { original: amount('funds'), adjusted: booked.adjusted, spent: amount('spent') };
  const form = filledForm(context, name, projectEntries(key), known);
  const funds = fundLines(FUNDS.map(({ column, name: fund }) => ({ fund, original: amount(column) })));
  return { ...form, booked, parts: form.parts.length > 0 ? form.parts : funds };
}

/** Whose money it is, and how much. */
interface Fund {
  readonly fund: string;
  readonly original: number | null;
}

/** The funds that are known, as parts of a form's money. */
function fundLines(funds: readonly Fund[]): readonly MoneyLine[] {
  return funds
    .filter(({ original }) => original !== null)
    .map(({ fund, original }) => ({ name: FORM_WORDS.part(fund), original, adjusted: null, spent: null }));
}

/** What a person wrote comes first; where nobody did, what is known of the money. */
function filledForm(
  { supplement: { texts, amounts } }: { readonly supplement: Pick<Supplement, 'texts' | 'amounts'> },
  name: string,
  entries: FormEntries,
  known: Omit<MoneyLine, 'name'>,
): Omit<ScoredForm, 'booked'> {
  const text = (id: FactId): string => texts[id]?.trim() ?? '';
  const given = (id: FactId): number | null => (amounts[id] ? shownFen(amounts[id].fen) : null);
  const approved = indicatorLines(text(entries.goals));
  const typed = indicatorLines(text(entries.indicators));
  return {
    name,
    entries,
    total: {
      name: FORM_WORDS.moneyTotal,
      original: given(entries.original) ?? known.original,
      adjusted: given(entries.adjusted) ?? known.adjusted,
      spent: given(entries.spent) ?? known.spent,
    },
    parts: keptRows(text(entries.parts)).map(partOf),
    executionScore: pointsIn(text(entries.executionScore)),
    rate: pointsIn(text(entries.rate).replace(/[%％]$/, '')),
    expected: keptRows(text(entries.expected)).flat().join('\n'),
    reached: keptRows(text(entries.reached)).flat().join('\n'),
    indicators: typed.length > 0 ? typed : approved,
    approved,
    score: scoreIn(text(entries.score)),
    grade: text(entries.grade),
  };
}

/** 名称｜年初预算数｜全年预算数｜全年执行数, in 万元. */
function partOf([name = '', ...columns]: readonly string[]): MoneyLine {
  const [original = null, adjusted = null, spent = null] = columns.map(wanFen);
  return { name, original, adjusted, spent };
}

/** An amount in 万元 as a person writes it, in 分 to two digits; null for anything else. */
function wanFen(text: string): number | null {
  const plain = normaliseText(text).replace(/,/g, '').replace(/万元$/, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? shownFen(Math.round(Number(plain) * FEN_PER_UNIT.万元)) : null;
}

/** A form as it is handed in. */
export function scoredTable(form: ScoredForm, sheet: string, year: number | null): FormTable {
  return {
    name: sheet,
    title: FORM_WORDS.formTitle(year, form.name),
    widths: [18, 16, 24, 18, 18, 9, 9, 26],
    blocks: [moneyBlock(form), goalBlock(form), indicatorBlock(form)],
    notes: FORM_WORDS.notes,
  };
}

/** Points, rate and score stand on the line of the total only; the parts show money alone. */
function moneyBlock({ entries, total, parts, executionScore: stated, rate: written }: ScoredForm): FormBlock {
  const rate = written ?? executionRate(total);
  const score = stated ?? executionScore(executionRate(total));
  const first = [
    { text: total.name },
    ...moneyCells(total).map((cell, index) => ({
      ...cell,
      id: [entries.original, entries.adjusted, entries.spent][index] ?? '',
    })),
    numberCell(EXECUTION_POINTS),
    percentCell(rate),
    score === null ? EMPTY_CELL : numberCell(score),
  ];
  const rest = parts.map((part) => [{ text: part.name }, ...moneyCells(part), EMPTY_CELL, EMPTY_CELL, EMPTY_CELL]);
  return { heading: FORM_WORDS.money, header: FORM_WORDS.moneyHeader, rows: [first, ...rest] };
}

function moneyCells({ original, adjusted, spent }: MoneyLine): readonly FormCell[] {
  return [original, adjusted, spent].map(amountCell);
}

/** Goals are words of the unit's own; the form leaves room for them. */
function goalBlock({ expected, reached }: ScoredForm): FormBlock {
  const rows = [[{ text: expected }, { text: reached }]];
  return { heading: FORM_WORDS.goals, header: FORM_WORDS.goalHeader, rows };
}

/** The unit's indicators, or the first level with its points to begin with; the sum below. */
function indicatorBlock(form: ScoredForm): FormBlock {
  const { indicators, score, grade } = form;
  const lines = indicators.length > 0 ? indicators.map(indicatorRow) : emptyRows();
  const total = score ?? summedScore(form);
  const sum = [
    { text: FORM_WORDS.all },
    EMPTY_CELL,
    EMPTY_CELL,
    EMPTY_CELL,
    EMPTY_CELL,
    numberCell(100),
    total === null ? EMPTY_CELL : numberCell(total),
    { text: grade === '' ? '' : `${FORM_WORDS.grades}：${grade}` },
  ];
  return { heading: FORM_WORDS.indicators, header: FORM_WORDS.indicatorHeader, rows: [...lines, sum] };
}

/** Numbers are written as numbers, so that the sheet can add them up; what came of a target is asked for. */
function indicatorRow(line: IndicatorLine): readonly FormCell[] {
  const { first, second, third, target, actual, reason } = line;
  return [
    ...[first, second, third, target].map((text) => ({ text })),
    isWanted(line) ? { text: FORM_WORDS.wanted, isOpen: true } : { text: actual },
    pointsCell(line.points, line.pointsText),
    pointsCell(line.score, line.scoreText),
    { text: reason },
  ];
}

/** Whether a target has no outcome yet. */
export function isWanted({ target, actual }: Pick<IndicatorLine, 'target' | 'actual'>): boolean {
  return target !== '' && actual === '';
}

/** What is no number stays as it was written. */
function pointsCell(points: number | null, written: string): FormCell {
  return points === null ? { text: written } : numberCell(points);
}

/** With 成本 and 满意度: what is not measured is easier struck out than thought of. */
function emptyRows(): readonly (readonly FormCell[])[] {
  return weightsFor({ cost: true, satisfaction: true }).map(({ name, points }) => [
    { text: name },
    EMPTY_CELL,
    EMPTY_CELL,
    EMPTY_CELL,
    EMPTY_CELL,
    numberCell(points),
    EMPTY_CELL,
    EMPTY_CELL,
  ]);
}
