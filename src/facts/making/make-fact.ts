import { halfWidth, type Amount, type Caliber, type Derivation, type Fact, type SourceCell } from '../../model';
import { percentOf, percentRange, shownFen } from './percent';

export interface Identity {
  readonly id: string;
  readonly label: string;
  readonly caliber: Caliber;
}

/** How a value came about, in words, by cells and by the facts it was made of. */
export interface Origin {
  readonly formula: string;
  readonly sources: readonly SourceCell[];
  readonly derivation: Derivation;
}

type Value = Pick<Fact, 'kind' | 'unit'> &
  Partial<Pick<Fact, 'fen' | 'number' | 'text' | 'step' | 'halfWidth' | 'range' | 'prompt' | 'blankKind'>>;

const READ: Derivation = { kind: 'cell', operands: [] };
const GIVEN: Derivation = { kind: 'given', operands: [] };
const NO_CELLS: readonly SourceCell[] = [];
const UNKNOWN: Origin = { formula: '', sources: NO_CELLS, derivation: GIVEN };

/** One literal for all facts: there are thousands, and copying objects into each other costs ten times as much. */
function makeFact(identity: Identity, origin: Origin, value: Value): Fact {
  return {
    id: identity.id,
    label: identity.label,
    kind: value.kind,
    fen: value.fen ?? null,
    number: value.number ?? null,
    text: value.text ?? null,
    unit: value.unit,
    step: value.step ?? 0,
    halfWidth: value.halfWidth ?? 0,
    range: value.range ?? null,
    caliber: identity.caliber,
    formula: origin.formula,
    derivation: origin.derivation,
    sources: origin.sources,
    prompt: value.prompt ?? null,
    blankKind: value.blankKind ?? null,
  };
}

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

export function amountFact(identity: Identity, amount: Amount, origin: Origin = givenOrigin(identity)): Fact {
  const { fen, step } = amount;
  return makeFact(identity, origin, { kind: 'amount', unit: '万元', fen, step, halfWidth: halfWidth(amount) });
}

export function countFact(
  identity: Identity,
  count: number,
  unit: Fact['unit'],
  origin: Origin = givenOrigin(identity),
): Fact {
  return makeFact(identity, origin, { kind: 'count', unit, number: count });
}

export function textFact(identity: Identity, text: string, origin: Origin = givenOrigin(identity)): Fact {
  return makeFact(identity, origin, { kind: 'text', unit: null, text });
}

/** A fact without its value yet; `origin` where a cell stands there but cannot be read. */
export function blankFact(
  identity: Identity,
  kind: 'amount' | 'count' | 'text',
  unit: Fact['unit'],
  prompt: string,
  origin: Origin = UNKNOWN,
): Fact {
  return makeFact(identity, origin, { kind, unit, prompt, blankKind: kind });
}

/** The sum of amounts, for what a table leaves out; null where a part is not known. An empty sum is nothing. */
export function sumFact(
  identity: Identity,
  parts: readonly Fact[],
  formula = parts.map((part) => part.formula).join(' + '),
): Fact | null {
  if (parts.some(({ fen }) => fen === null)) return null;
  const origin: Origin = {
    formula,
    sources: parts.flatMap(({ sources }) => sources),
    derivation: { kind: 'sum', operands: parts.map(({ id }) => id) },
  };
  return makeFact(identity, origin, {
    kind: 'amount',
    unit: '万元',
    fen: parts.reduce((sum, { fen }) => sum + (fen ?? 0), 0),
    step: Math.max(0, ...parts.map(({ step }) => step)),
    halfWidth: parts.reduce((sum, part) => sum + part.halfWidth, 0),
  });
}

/** The formula of a fact as part of another: a sum is put in brackets. */
export function operandFormula({ formula, derivation }: Fact): string {
  return derivation.kind === 'sum' && derivation.operands.length > 1 ? `（${formula}）` : formula;
}

/** `a` − `b` of the amounts as a text shows them; null where one is not known. */
export function differenceFact(identity: Identity, a: Fact, b: Fact): Fact | null {
  if (a.fen === null || b.fen === null) return null;
  return makeFact(identity, pairOrigin('difference', a, b, `${operandFormula(a)} − ${operandFormula(b)}`), {
    kind: 'amount',
    unit: '万元',
    fen: shownFen(a.fen) - shownFen(b.fen),
    step: Math.max(a.step, b.step),
    halfWidth: a.halfWidth + b.halfWidth,
  });
}

/** `part` ÷ `whole` in percent; null where one is not known or the whole is zero. */
export function ratioFact(identity: Identity, part: Fact, whole: Fact): Fact | null {
  if (part.fen === null || whole.fen === null) return null;
  const number = percentOf(shownFen(part.fen), shownFen(whole.fen));
  if (number === null) return null;
  return makeFact(identity, pairOrigin('ratio', part, whole, `${operandFormula(part)} ÷ ${operandFormula(whole)}`), {
    kind: 'percent',
    unit: '%',
    number,
    range: percentRange(part.fen, part.halfWidth, whole.fen, whole.halfWidth),
  });
}

/** (`now` − `before`) ÷ `before` in percent; null where one is not known or the base is not above zero. */
export function growthFact(identity: Identity, now: Fact, before: Fact): Fact | null {
  if (now.fen === null || before.fen === null || shownFen(before.fen) <= 0) return null;
  const base = shownFen(before.fen);
  const quotient = percentRange(now.fen, now.halfWidth, before.fen, before.halfWidth);
  const [a, b] = [operandFormula(now), operandFormula(before)];
  const formula = `（${a} − ${b}）÷ ${b}`;
  return makeFact(identity, pairOrigin('growth', now, before, formula), {
    kind: 'percent',
    unit: '%',
    number: percentOf(shownFen(now.fen) - base, base),
    range: quotient && { low: quotient.low - 100, high: quotient.high - 100 },
  });
}

function pairOrigin(kind: Derivation['kind'], a: Fact, b: Fact, formula: string): Origin {
  return { formula, sources: [...a.sources, ...b.sources], derivation: { kind, operands: [a.id, b.id] } };
}
