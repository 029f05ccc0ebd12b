import { halfWidth, type Amount, type BlankKind, type Caliber, type Derivation, type Fact } from '../../model';
import type { SourceCell } from '../../model';
import { percentOf, percentRange, shownFen } from './percent';

interface Identity {
  readonly id: string;
  readonly label: string;
  readonly caliber: Caliber;
}

interface Origin {
  readonly formula: string;
  readonly sources: readonly SourceCell[];
  readonly derivation: Derivation;
}

const NO_VALUE = { fen: null, number: null, text: null, step: 0, halfWidth: 0, range: null } as const;
const KNOWN = { prompt: null, blankKind: null } as const;
const READ: Derivation = { kind: 'cell', operands: [] };
const GIVEN: Derivation = { kind: 'given', operands: [] };

/** Where a fact that the user gave comes from; the label tells which entry. */
function supplementOrigin(label: string): Origin {
  return { formula: `助手资料：${label}`, sources: [], derivation: GIVEN };
}

export function cellOrigin(formula: string, source: SourceCell): Origin {
  return { formula, sources: [source], derivation: READ };
}

/** Where a text comes from that stands in no single cell. */
export function toldOrigin(formula: string): Origin {
  return { formula, sources: [], derivation: READ };
}

export function amountFact(identity: Identity, amount: Amount, origin: Origin | null): Fact {
  return {
    ...identity,
    ...NO_VALUE,
    ...KNOWN,
    ...(origin ?? supplementOrigin(identity.label)),
    kind: 'amount',
    unit: '万元',
    fen: amount.fen,
    step: amount.step,
    halfWidth: halfWidth(amount),
  };
}

export function countFact(identity: Identity, count: number, unit: Fact['unit'], origin: Origin | null): Fact {
  return {
    ...identity,
    ...NO_VALUE,
    ...KNOWN,
    ...(origin ?? supplementOrigin(identity.label)),
    kind: 'count',
    unit,
    number: count,
  };
}

export function textFact(identity: Identity, text: string, origin: Origin | null): Fact {
  return {
    ...identity,
    ...NO_VALUE,
    ...KNOWN,
    ...(origin ?? supplementOrigin(identity.label)),
    kind: 'text',
    unit: null,
    text,
  };
}

/** A fact that nobody has given yet. */
export function blankFact(
  identity: Identity,
  kind: 'amount' | 'count' | 'text',
  unit: Fact['unit'],
  prompt: string,
): Fact {
  const blankKind: BlankKind = kind;
  return { ...identity, ...NO_VALUE, kind, unit, formula: '', sources: [], derivation: GIVEN, prompt, blankKind };
}

/** The sum of amounts, for what a table leaves out; null where a part is not known. An empty sum is nothing. */
export function sumFact(
  identity: Identity,
  parts: readonly Fact[],
  formula = parts.map((part) => part.formula).join(' + '),
): Fact | null {
  if (parts.some(({ fen }) => fen === null)) return null;
  return {
    ...identity,
    ...NO_VALUE,
    ...KNOWN,
    kind: 'amount',
    unit: '万元',
    fen: parts.reduce((sum, part) => sum + (part.fen ?? 0), 0),
    step: Math.max(0, ...parts.map((part) => part.step)),
    halfWidth: parts.reduce((sum, part) => sum + part.halfWidth, 0),
    formula,
    sources: parts.flatMap((part) => part.sources),
    derivation: { kind: 'sum', operands: parts.map((part) => part.id) },
  };
}

/** `a` − `b` of the amounts as a text shows them; null where one is not known. */
export function differenceFact(identity: Identity, a: Fact, b: Fact): Fact | null {
  if (a.fen === null || b.fen === null) return null;
  return {
    ...identity,
    ...NO_VALUE,
    ...KNOWN,
    kind: 'amount',
    unit: '万元',
    fen: shownFen(a.fen) - shownFen(b.fen),
    step: Math.max(a.step, b.step),
    halfWidth: a.halfWidth + b.halfWidth,
    formula: `${a.formula} − ${b.formula}`,
    sources: [...a.sources, ...b.sources],
    derivation: { kind: 'difference', operands: [a.id, b.id] },
  };
}

/** `part` ÷ `whole` in percent; null where one is not known or the whole is zero. */
export function ratioFact(identity: Identity, part: Fact, whole: Fact): Fact | null {
  if (part.fen === null || whole.fen === null) return null;
  const percent = percentOf(shownFen(part.fen), shownFen(whole.fen));
  if (percent === null) return null;
  return {
    ...identity,
    ...NO_VALUE,
    ...KNOWN,
    kind: 'percent',
    unit: '%',
    number: percent,
    range: percentRange(part.fen, part.halfWidth, whole.fen, whole.halfWidth),
    formula: `${part.formula} ÷ ${whole.formula}`,
    sources: [...part.sources, ...whole.sources],
    derivation: { kind: 'ratio', operands: [part.id, whole.id] },
  };
}

/** (`now` − `before`) ÷ `before` in percent; null where one is not known or the base is not above zero. */
export function growthFact(identity: Identity, now: Fact, before: Fact): Fact | null {
  if (now.fen === null || before.fen === null || shownFen(before.fen) <= 0) return null;
  const base = shownFen(before.fen);
  const percent = percentOf(shownFen(now.fen) - base, base);
  const quotient = percentRange(now.fen, now.halfWidth, before.fen, before.halfWidth);
  return {
    ...identity,
    ...NO_VALUE,
    ...KNOWN,
    kind: 'percent',
    unit: '%',
    number: percent,
    range: quotient && { low: quotient.low - 100, high: quotient.high - 100 },
    formula: `（${now.formula} − ${before.formula}）÷ ${before.formula}`,
    sources: [...now.sources, ...before.sources],
    derivation: { kind: 'growth', operands: [now.id, before.id] },
  };
}
