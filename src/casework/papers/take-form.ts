import {
  executionRate,
  executionScore,
  FORM_WORDS,
  indicatorText,
  keptText,
  pointsIn,
  type FormEntries,
} from '../../evaluation';
import { FUNDS, shownFen } from '../../facts';
import { formatAmount, type Amount, type FormCell, type Supplement } from '../../model';
import type { PaperForm, PaperMoney } from '../../recognition';
import { normaliseText } from '../../standards';
import { maybeAmount } from '../../supplement';
import { mergeLines, writtenLine } from './merge-lines';
import type { FormPlace } from './subjects';
import { PAPER_WORDS } from './words';

/** 助手资料 while papers are taken into it, and what is to be said of them. */
export interface Taking {
  readonly amounts: Record<string, Amount>;
  readonly counts: Record<string, number>;
  readonly texts: Record<string, string>;
  readonly notes: string[];
  /** The cells of the forms as they would be written without the papers, by what they hold. */
  readonly cells: ReadonlyMap<string, FormCell>;
}

/** A copy of 助手资料 that papers can be taken into. */
export function takingInto(
  { amounts, counts, texts }: Supplement,
  cells: ReadonlyMap<string, FormCell>,
  notes: readonly string[],
): Taking {
  return { amounts: { ...amounts }, counts: { ...counts }, texts: { ...texts }, notes: [...notes], cells };
}

/** An approved 绩效目标表: its indicators, its goals, and the money that was approved. */
export function takeGoals({ amounts, texts }: Taking, { entries }: FormPlace, form: PaperForm): void {
  texts[entries.goals] = indicatorText(form.indicators.map(writtenLine));
  const approved = amountIn(form.money[0]?.original ?? '', form);
  if (approved && !amounts[entries.original]) amounts[entries.original] = approved;
  if (form.expected !== '' && (texts[entries.expected] ?? '') === '')
    texts[entries.expected] = keptText([[form.expected]]);
}

/** A 自评表 that came back: what it says is taken, what it leaves empty stays as it was. */
export function takeScored(taking: Taking, place: FormPlace, form: PaperForm): void {
  const { texts, notes } = taking;
  const { name, entries } = place;
  if (form.indicators.length > 0) {
    const merged = mergeLines(name, texts[entries.indicators] ?? '', form.indicators);
    texts[entries.indicators] = merged.text;
    notes.push(...merged.notes);
  }
  const write = (column: keyof typeof PAPER_WORDS.entries & keyof FormEntries, text: string): void => {
    const id = entries[column];
    const [now, before] = [keptText([[text]]), texts[id]?.trim() ?? ''];
    if (now === '' || now === before) return;
    if (before !== '') notes.push(PAPER_WORDS.changedEntry(name, PAPER_WORDS.entries[column], before, now));
    texts[id] = now;
  };
  write('expected', form.expected);
  write('reached', form.reached);
  write('score', form.score);
  write('grade', form.grade);
  takeMoney(taking, place, form);
}

/** The first line of money is the sum; amounts that the tool would print itself are no words of a person. */
function takeMoney(taking: Taking, { name, entries }: FormPlace, form: PaperForm): void {
  const [total, ...parts] = form.money;
  if (total === undefined) return;
  for (const column of ['original', 'adjusted', 'spent'] as const) {
    takeAmount(taking, name, { id: entries[column], what: PAPER_WORDS.entries[column], text: total[column] }, form);
  }
  takeRate(taking, entries, total, form);
  takeParts(taking, entries, parts, form);
}

interface WrittenCell {
  readonly id: string;
  readonly what: string;
  readonly text: string;
}

function takeAmount(
  { amounts, notes, cells }: Taking,
  form: string,
  { id, what, text }: WrittenCell,
  paper: PaperForm,
): void {
  if (saysNothing(text)) return;
  const amount = amountIn(text, paper);
  if (amount === null) {
    notes.push(PAPER_WORDS.notAnAmount(form, what, text));
    return;
  }
  const printed = cells.get(id)?.text ?? '';
  const known = printed === '' ? null : maybeAmount(printed);
  if (known?.fen === shownFen(amount.fen)) return;
  if (amounts[id] && printed !== '') notes.push(PAPER_WORDS.changedEntry(form, what, printed, text));
  amounts[id] = amount;
}

/** Kept only where they do not follow from the money of the form, so that they follow it when it changes. */
function takeRate(
  { texts }: Taking,
  entries: FormEntries,
  { rate, score, ...money }: PaperMoney,
  form: PaperForm,
): void {
  const fen = (text: string): number | null => amountIn(text, form)?.fen ?? null;
  const [original, adjusted, spent] = [money.original, money.adjusted, money.spent].map(fen);
  const due = executionRate({ name: '', original: original ?? null, adjusted: adjusted ?? null, spent: spent ?? null });
  const keep = (id: string, text: string, follows: number | null): void => {
    const stated = pointsIn(text.replace(/[%％]$/, ''));
    texts[id] = stated === null || stated === follows ? '' : text;
  };
  keep(entries.rate, rate, due);
  keep(entries.executionScore, score, executionScore(due));
}

/** Parts that are levels of funds are those of the project; any others are kept as they are called. */
function takeParts(
  { amounts, texts }: Taking,
  entries: FormEntries,
  parts: readonly PaperMoney[],
  form: PaperForm,
): void {
  const filled = parts.filter(({ original, adjusted, spent }) =>
    [original, adjusted, spent].some((text) => !saysNothing(text)),
  );
  if (filled.length === 0) return;
  const base = entries.spent.replace(/spent$/, '');
  const levels = filled.map((part) => {
    const fund = FUNDS.find((each) => normaliseText(FORM_WORDS.part(each.name)) === normaliseText(part.name));
    const amount = fund && saysNothing(part.adjusted) && saysNothing(part.spent) ? amountIn(part.original, form) : null;
    return fund && amount ? { id: `${base}${fund.column}`, amount } : null;
  });
  const isOfFunds = levels.every((level) => {
    const known = level && amounts[level.id];
    return level !== null && (!known || shownFen(known.fen) === shownFen(level.amount.fen));
  });
  if (isOfFunds) {
    for (const level of levels) if (level && !amounts[level.id]) amounts[level.id] = level.amount;
    texts[entries.parts] = '';
  } else {
    texts[entries.parts] = keptText(
      filled.map(({ name, original, adjusted, spent }) => [
        name,
        ...[original, adjusted, spent].map((text) => inWan(text, form)),
      ]),
    );
  }
}

/** Parts are kept in 万元 as the form prints them; what is no such amount stays as it was written. */
function inWan(text: string, form: PaperForm): string {
  if (saysNothing(text)) return '';
  const amount = amountIn(text, form);
  // More digits than the form prints are a person's own.
  const isPrinted = amount !== null && shownFen(amount.fen) === amount.fen;
  return isPrinted ? formatAmount(amount.fen, PAPER_WORDS.amountUnit, { grouping: false }) : text;
}

function amountIn(text: string, { amountUnit }: Pick<PaperForm, 'amountUnit'>): Amount | null {
  return saysNothing(text) ? null : maybeAmount(text, amountUnit);
}

/** Dashes stand where a form has no figure. */
export function saysNothing(text: string): boolean {
  return /^[\s—–\-/]*$/.test(text);
}
