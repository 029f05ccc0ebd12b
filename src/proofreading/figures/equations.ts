import type { SourceCell } from '../../model';
import { compare, compareRatio, type PrintedAmount, type AmountOutcome } from './amounts';
import type { Told } from './told';

/** A value in an equation: a figure of the text, or one that the books know. */
export type EquationOperand =
  | { readonly kind: 'told'; readonly told: Told }
  | {
      readonly kind: 'known';
      readonly amount: PrintedAmount;
      readonly label: string;
      readonly sources: readonly SourceCell[];
    };

/** An operand, added or subtracted. */
export interface SumTerm {
  readonly operand: EquationOperand;
  readonly sign: 1 | -1;
}

/** What every equation has, whether it is a sum or a rate. */
interface Equation {
  /** NR-A04. */
  readonly rule: string;
  /** Whether a reader would hold the two ends against one another without a doubt. */
  readonly isStrong: boolean;
  /** Whether it is only asked about, since something that a text need not tell may make it true. */
  readonly isAsked?: boolean;
  /** How an equation reads, in words: “各类之和”. */
  readonly title: string;
  /** What a sum would hold with, by name. */
  readonly missing?: readonly string[];
}

/** The sum of all terms is nothing; `terms[0]` is what follows from the others. */
export interface Linear extends Equation {
  readonly kind: 'linear';
  readonly terms: readonly SumTerm[];
  /** What a sum goes by that has no name of its own: “合计”. */
  readonly sumName?: string;
  /** Whether its terms may each be the difference of two amounts as printed, and hide what both of them hide. */
  readonly isOfChanges?: boolean;
}

/** A rate in percent of two sums. */
export interface Ratio extends Equation {
  readonly kind: 'ratio';
  readonly rate: Told;
  readonly part: readonly SumTerm[];
  readonly whole: readonly SumTerm[];
  /** Whether its whole is never less than nothing: where the printed amounts make it less, one of them is wrong. */
  readonly isNeverLess?: true;
}

/** Whatever a text's figures are held to. */
export type AnyEquation = Linear | Ratio;

/** Other values for some statements, tried in the place of what they print. */
export type EquationTrial = ReadonlyMap<number, number>;

/** Every figure as it is printed. */
const NO_TRIAL: EquationTrial = new Map();
/** Between two printings of one amount, or a truncated one, lies at most a step. */
const STEP_FEN = 10_000;
/** The same for rates, which are printed to two places. */
const STEP_PERCENT = 0.01;

/** A statement as a value in an equation. */
export function told(each: Told): EquationOperand {
  return { kind: 'told', told: each };
}

/** A statement that is added. */
export function plus(each: Told): SumTerm {
  return { operand: told(each), sign: 1 };
}

/** A statement that is subtracted; also what follows from the others, brought to their side. */
export function lessTerm(each: Told): SumTerm {
  return { operand: told(each), sign: -1 };
}

/** The statements in an equation, what follows from the others first. */
export function membersOf(equation: AnyEquation): readonly Told[] {
  const known = MEMBERS.get(equation) ?? findMembers(equation);
  MEMBERS.set(equation, known);
  return known;
}

/** Equations by each of their members. */
export function byMember(equations: readonly AnyEquation[]): ReadonlyMap<number, readonly AnyEquation[]> {
  const members = new Map<number, AnyEquation[]>();
  for (const equation of equations) {
    for (const { at } of membersOf(equation)) {
      const known = members.get(at);
      if (known) known.push(equation);
      else members.set(at, [equation]);
    }
  }
  return members;
}

/** Equations are asked for their members again and again. */
const MEMBERS = new WeakMap<AnyEquation, readonly Told[]>();

/** Each statement once, though it may stand in part and whole alike: “A÷(A−B)”. */
function findMembers(equation: AnyEquation): readonly Told[] {
  const terms = equation.kind === 'linear' ? equation.terms : [...equation.part, ...equation.whole];
  const members = terms.flatMap(({ operand }) => (operand.kind === 'told' ? [operand.told] : []));
  return [...new Set(equation.kind === 'ratio' ? [equation.rate, ...members] : members)];
}

/** Whether an equation holds one figure against the open books. */
export function isBook(equation: AnyEquation): boolean {
  return equation.rule.startsWith('NR-T');
}

/** Whether an equation that fails shows no figure to be wrong. */
export function isOnlyAsked({ isAsked }: AnyEquation): boolean {
  return isAsked === true;
}

/** The cells of the books that stand in an equation. */
export function sourcesOf(equation: AnyEquation): readonly SourceCell[] {
  const terms = equation.kind === 'linear' ? equation.terms : [...equation.part, ...equation.whole];
  return terms.flatMap(({ operand }) => (operand.kind === 'known' ? operand.sources : []));
}

/**
 * What an operand is worth, with a tried value in the place of the printed one. The tolerance stays that of the
 * printing.
 */
function amountIn(operand: EquationOperand, trial: EquationTrial = NO_TRIAL): PrintedAmount {
  if (operand.kind === 'known') return operand.amount;
  const { amount, at } = operand.told;
  const tried = trial.get(at);
  return tried === undefined ? amount : { value: tried, half: amount.half };
}

/** The sum of terms. Tolerances add up whatever the signs: each printing may have hidden half a step either way. */
export function total(terms: readonly SumTerm[], trial: EquationTrial = NO_TRIAL): PrintedAmount {
  let [value, half] = [0, 0];
  for (const { operand, sign } of terms) {
    const amount = amountIn(operand, trial);
    value += sign * amount.value;
    half += amount.half;
  }
  return { value, half };
}

/** Whether an equation holds; null where it says nothing (a rate of nothing). */
export function outcomeOf(equation: AnyEquation, trial: EquationTrial = NO_TRIAL): AmountOutcome | null {
  if (equation.kind === 'linear') {
    const { value, half } = total(equation.terms, trial);
    const hidden = equation.isOfChanges === true ? 2 * half : half;
    return compare(value, hidden, equation.terms.length <= 2 ? stepOf(equation) : 0);
  }
  const { rate } = equation;
  const value = trial.get(rate.at) ?? rate.amount.value;
  const whole = total(equation.whole, trial);
  if (equation.isNeverLess && value > 0 && whole.value < -whole.half) return 'false';
  return compareRatio({ value, half: rate.amount.half }, total(equation.part, trial), whole);
}

/** How far two printings of one value may lie apart without one of them being wrong: a step of the coarser one. */
function stepOf({ terms }: Linear): number {
  const measures = terms.map(({ operand }) => (operand.kind === 'told' ? operand.told.measure : null));
  const coarsest = Math.max(...terms.map(({ operand }) => amountIn(operand).half));
  if (measures.includes('money')) return Math.min(STEP_FEN, 2 * coarsest);
  return measures.includes('percent') ? STEP_PERCENT : 0;
}

/** What a statement would have to say for an equation to hold exactly; null where that is only known about. */
export function solve(equation: AnyEquation, at: number): number | null {
  if (equation.kind === 'ratio') {
    if (at !== equation.rate.at) return null;
    const whole = total(equation.whole).value;
    return whole <= 0 ? null : (total(equation.part).value * 100) / whole;
  }
  const own = equation.terms.filter(({ operand }) => operand.kind === 'told' && operand.told.at === at);
  const [term] = own;
  if (own.length !== 1 || !term) return null;
  const rest = total(equation.terms).value - term.sign * amountIn(term.operand).value;
  return -term.sign * rest;
}
