import {
  halfWidth,
  type Amount,
  type AmountFact,
  type BlankFact,
  type Caliber,
  type ChangeFact,
  type CountFact,
  type CountUnit,
  type Fact,
  type FactTable,
  type FactId,
  type Found,
  type RatioFact,
  type SourceCell,
  type TextFact,
  type Wanted,
} from '../../model';
import { percentOf, percentRange, shownFen } from './percent';

/*
 * Each kind of fact is one literal, written out: there are thousands of facts, and copying objects into each other
 * costs ten times as much.
 */

/** What every fact has, whatever its kind. */
export interface Identity {
  readonly id: FactId;
  readonly label: string;
  readonly caliber: Caliber;
}

/** Where a value was found, in words and by its cells. */
export interface Origin {
  readonly formula: string;
  readonly sources: readonly SourceCell[];
  readonly derivation: Found;
}

const READ: Found = { kind: 'cell' };
const GIVEN: Found = { kind: 'given' };
const NO_CELLS: readonly SourceCell[] = [];
const UNKNOWN: Origin = { formula: '', sources: NO_CELLS, derivation: GIVEN };

/** From a cell of the workbook. */
export function cellOrigin(formula: string, source: SourceCell): Origin {
  return { formula, sources: [source], derivation: READ };
}

/** From what the report or the classification says, in no single cell. */
export function toldOrigin(formula: string): Origin {
  return { formula, sources: NO_CELLS, derivation: READ };
}

/** From the entry of 助手资料 that the label names. */
function givenOrigin({ label }: Identity): Origin {
  return { formula: `助手资料：${label}`, sources: NO_CELLS, derivation: GIVEN };
}

/** An amount that was found somewhere; in 助手资料 where no origin is told. */
export function amountFact(
  { id, label, caliber }: Identity,
  amount: Amount,
  origin: Origin = givenOrigin({ id, label, caliber }),
): AmountFact {
  return {
    id,
    label,
    kind: 'amount',
    unit: '万元',
    fen: amount.fen,
    step: amount.step,
    halfWidth: halfWidth(amount),
    caliber,
    formula: origin.formula,
    derivation: origin.derivation,
    sources: origin.sources,
  };
}

/** A count that was found somewhere; in 助手资料 where no origin is told. */
export function countFact(
  { id, label, caliber }: Identity,
  count: number,
  unit: CountUnit,
  origin: Origin = givenOrigin({ id, label, caliber }),
): CountFact {
  const { formula, derivation, sources } = origin;
  return { id, label, kind: 'count', unit, count, caliber, formula, derivation, sources };
}

/** A text that was found somewhere; in 助手资料 where no origin is told. */
export function textFact(
  { id, label, caliber }: Identity,
  text: string,
  origin: Origin = givenOrigin({ id, label, caliber }),
): TextFact {
  const { formula, derivation, sources } = origin;
  return { id, label, kind: 'text', unit: null, text, caliber, formula, derivation, sources };
}

export const AMOUNT_WANTED: Wanted = { wants: 'amount', unit: '万元' };
export const TEXT_WANTED: Wanted = { wants: 'text', unit: null };

/** A fact without its value yet; `origin` where a cell stands there but cannot be read. */
export function blankFact(
  { id, label, caliber }: Identity,
  wanted: Wanted,
  prompt: string,
  origin: Origin = UNKNOWN,
): BlankFact {
  const { formula, derivation, sources } = origin;
  return { id, label, kind: 'blank', ...wanted, prompt, caliber, formula, derivation, sources };
}

/** The sum of amounts, for what a table leaves out; null where a part is not known. An empty sum is nothing. */
export function sumFact(
  { id, label, caliber }: Identity,
  parts: readonly Fact[],
  formula = parts.map((part) => part.formula).join(' + '),
): AmountFact | null {
  const amounts = parts.filter((part) => part.kind === 'amount');
  if (amounts.length < parts.length) return null;
  return {
    id,
    label,
    kind: 'amount',
    unit: '万元',
    fen: amounts.reduce((sum, { fen }) => sum + fen, 0),
    step: Math.max(0, ...amounts.map(({ step }) => step)),
    halfWidth: amounts.reduce((sum, part) => sum + part.halfWidth, 0),
    caliber,
    formula,
    derivation: { kind: 'sum', operands: amounts.map((part) => part.id) },
    sources: amounts.flatMap(({ sources }) => sources),
  };
}

/** The formula of a fact as part of another: a sum or difference is put in brackets. */
export function operandFormula({ formula, derivation }: Fact): string {
  const isCompound = derivation.kind === 'difference' || (derivation.kind === 'sum' && derivation.operands.length > 1);
  return isCompound ? `（${formula}）` : formula;
}

/** `a` − `b` of the amounts as a text shows them; null where one is not known. */
export function differenceFact({ id, label, caliber }: Identity, a: Fact, b: Fact): ChangeFact | null {
  if (a.kind !== 'amount' || b.kind !== 'amount') return null;
  return {
    id,
    label,
    kind: 'change',
    unit: '万元',
    fen: shownFen(a.fen) - shownFen(b.fen),
    step: Math.max(a.step, b.step),
    halfWidth: a.halfWidth + b.halfWidth,
    caliber,
    formula: `${operandFormula(a)} − ${operandFormula(b)}`,
    derivation: { kind: 'difference', operands: [a.id, b.id] },
    sources: [...a.sources, ...b.sources],
  };
}

/** `part` ÷ `whole` of two amounts or two counts, in percent; null where one is not known or the whole is zero. */
export function ratioFact({ id, label, caliber }: Identity, part: Fact, whole: Fact): RatioFact | null {
  const [top, base] = [sizeOf(part), sizeOf(whole)];
  if (!top || !base || (part.kind === 'count') !== (whole.kind === 'count')) return null;
  const percent = percentOf(top.shown, base.shown);
  if (percent === null) return null;
  return {
    id,
    label,
    kind: 'ratio',
    unit: '%',
    percent,
    range: percentRange(top.exact, top.halfWidth, base.exact, base.halfWidth),
    caliber,
    formula: `${operandFormula(part)} ÷ ${operandFormula(whole)}`,
    derivation: { kind: 'ratio', operands: [part.id, whole.id] },
    sources: [...part.sources, ...whole.sources],
  };
}

/**
 * A percentage with so many decimals. One decimal is told from the amounts too: rounding the second away would round
 * twice.
 */
export function percentWith(facts: FactTable, { percent, derivation }: RatioFact, decimals: 1 | 2): number {
  const [one, other] = derivation.operands.map((id) => facts.get(id)).map((fact) => fact && sizeOf(fact)?.shown);
  if (decimals === 2 || one === undefined || other === undefined) return percent;
  return percentOf(derivation.kind === 'growth' ? one - other : one, other, decimals) ?? percent;
}

/** What a fact measures: as a text shows it, as it is known, and how far that may be off. */
interface Size {
  readonly shown: number;
  readonly exact: number;
  readonly halfWidth: number;
}

/** Null for facts that measure nothing: blanks, texts, and ratios, which are never part of another ratio. */
function sizeOf(fact: Fact): Size | null {
  if (fact.kind === 'count') return { shown: fact.count, exact: fact.count, halfWidth: 0 };
  if (fact.kind !== 'amount' && fact.kind !== 'change') return null;
  return { shown: shownFen(fact.fen), exact: fact.fen, halfWidth: fact.halfWidth };
}

/** `a` − `b` of two counts of one unit; null where one is not known. */
export function countDifferenceFact({ id, label, caliber }: Identity, a: Fact, b: Fact): CountFact | null {
  if (a.kind !== 'count' || b.kind !== 'count' || a.unit !== b.unit) return null;
  return {
    id,
    label,
    kind: 'count',
    unit: a.unit,
    count: a.count - b.count,
    caliber,
    formula: `${a.formula} − ${b.formula}`,
    derivation: { kind: 'difference', operands: [a.id, b.id] },
    sources: [...a.sources, ...b.sources],
  };
}

/** (`now` − `before`) ÷ `before` in percent; null where one is not known or the base is not above zero. */
export function growthFact({ id, label, caliber }: Identity, now: Fact, before: Fact): RatioFact | null {
  if (now.kind !== 'amount' || before.kind !== 'amount') return null;
  const base = shownFen(before.fen);
  const percent = base <= 0 ? null : percentOf(shownFen(now.fen) - base, base);
  if (percent === null) return null;
  const quotient = percentRange(now.fen, now.halfWidth, before.fen, before.halfWidth);
  const [a, b] = [operandFormula(now), operandFormula(before)];
  return {
    id,
    label,
    kind: 'ratio',
    unit: '%',
    percent,
    range: quotient && { low: quotient.low - 100, high: quotient.high - 100 },
    caliber,
    formula: `（${a} − ${b}）÷ ${b}`,
    derivation: { kind: 'growth', operands: [now.id, before.id] },
    sources: [...now.sources, ...before.sources],
  };
}
