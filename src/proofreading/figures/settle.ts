import { watched, type Watch } from '../../model';
import { byMember, isOnlyAsked, membersOf, outcomeOf, solve, type AnyEquation, type Linear } from './equations';
import type { Told } from './told';

/** An equation with what became of it. */
export interface JudgedFigures {
  readonly equation: AnyEquation;
  readonly isTrue: boolean;
}

/** Equations that one wrong figure explains. */
export interface Fault {
  readonly equations: readonly AnyEquation[];
  /** The wrong figure; null where nobody can tell which end is wrong. */
  readonly suspect: Told | null;
  /** What it should be; null where that is only known about. */
  readonly expected: number | null;
}

/** How much more it counts that the books say so. */
const BOOK_WEIGHT = 40;
/** A rate is reckoned by hand and more often wrong than the amounts that it is reckoned of. */
const RATE_WEIGHT = 3;
/** For each equation that would hold with the figure changed. */
const RESOLVED_WEIGHT = 10;
/** Against each equation that would no longer hold: more than one resolved makes good. */
const BROKEN_WEIGHT = 12;
/** Against a figure that other equations hold up as it is. */
const SUPPORT_WEIGHT = 2;

/** No slip has so many values that would set it right: of a figure that disagrees with all the text the first are tried. */
const MOST_VALUES = 40;

/** Whether an equation holds one figure against the open books. */
export function isBook(equation: AnyEquation): boolean {
  return equation.rule.startsWith('NR-T');
}

/** Finds the fewest wrong figures that explain all equations that fail; what nothing explains stays with both ends. */
export function faultsOf(
  failing: readonly AnyEquation[],
  holding: readonly AnyEquation[],
  watch: Watch,
): readonly Fault[] {
  const held = byMember(holding);
  return tiedTogether(failing).flatMap((equations) => faultsAmong(equations, (at) => held.get(at) ?? [], watch));
}

/**
 * Of lists that may leave something out, those that another failing equation bears out: one figure makes both hold, the
 * same value of it. Then the list is whole, and tells which end of the other is wrong.
 */
export function borneOut(lists: readonly Linear[], failing: readonly AnyEquation[]): readonly Linear[] {
  const failingWith = byMember(failing.filter((each) => !isOnlyAsked(each)));
  return lists.filter((list) =>
    membersOf(list).some(({ at }) => {
      const value = solve(list, at);
      if (value === null || value <= 0) return false;
      return failingWith.get(at)?.some((each) => outcomeOf(each, new Map([[at, value]])) === 'true') ?? false;
    }),
  );
}

/** Equations apart by whether figures tie them together: what is wrong among some says nothing of the others. */
function tiedTogether(equations: readonly AnyEquation[]): readonly (readonly AnyEquation[])[] {
  const members = byMember(equations);
  const order = new Map(equations.map((each, index) => [each, index]));
  const seen = new Set<AnyEquation>();
  const spread = new Set<number>();
  return equations.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const tied = [start];
    for (const equation of tied) {
      // A figure that is told a thousand times ties as many equations: it leads to them once.
      const fresh = membersOf(equation).filter(({ at }) => !spread.has(at) && spread.add(at));
      for (const each of fresh.flatMap(({ at }) => members.get(at) ?? [])) {
        if (seen.has(each)) continue;
        seen.add(each);
        tied.push(each);
      }
    }
    // In the order in which they came: where two explain alike the first counts.
    return [tied.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))];
  });
}

/**
 * Takes the best explanation, drops the equations that it explains, and goes on with the rest. Greedy on purpose: the
 * fewest faults exactly would take time that grows beyond measure, and texts rarely hold two faults tied together.
 */
function faultsAmong(
  failing: readonly AnyEquation[],
  holdingWith: (at: number) => readonly AnyEquation[],
  watch: Watch,
): readonly Fault[] {
  const faults: Fault[] = [];
  const open = new Set(failing);
  const options = optionsAmong(failing, holdingWith, watch);
  while (open.size > 0) {
    watch();
    const fault = bestFault(open, options.all(), holdingWith);
    faults.push(fault);
    for (const equation of fault.equations) open.delete(equation);
    options.forget(fault.equations, open);
  }
  return faults;
}

/** All that could be wrong, kept up while equations are explained one after the other. */
interface Options {
  /** For each figure that an open equation ties, in the order of the equations. */
  readonly all: () => readonly Option[];
  /** Finds those anew that these equations, open no more, took part in. */
  readonly forget: (equations: readonly AnyEquation[], open: ReadonlySet<AnyEquation>) => void;
}

/** What could be wrong among equations; what has been looked at is looked at anew only where it changed. */
function optionsAmong(
  failing: readonly AnyEquation[],
  holdingWith: (at: number) => readonly AnyEquation[],
  watch: Watch,
): Options {
  const equationsOf = byMember(failing);
  const members = new Map(failing.flatMap(membersOf).map((member) => [member.at, member]));
  const lookAt = (member: Told, own: readonly AnyEquation[]): readonly Option[] =>
    optionsFor(member, own, holdingWith(member.at));
  const known = new Map(
    [...members.values()].map(
      watched(watch, (member) => [member.at, lookAt(member, equationsOf.get(member.at) ?? [])] as const),
    ),
  );
  return {
    all: () => [...known.values()].flat(),
    forget: (equations, open) => {
      for (const member of new Set(equations.flatMap(membersOf))) {
        const own = (equationsOf.get(member.at) ?? []).filter((equation) => open.has(equation));
        if (own.length === 0) known.delete(member.at);
        else known.set(member.at, lookAt(member, own));
      }
    },
  };
}

/** One figure as the wrong one, with what it would explain and what it would break. */
interface Option {
  readonly fault: Fault;
  readonly score: number;
  readonly broken: number;
}

/**
 * The explanation that scores best. Without a suspect where another figure explains the same as well, where the change
 * would break what now holds and no table asks for it, or where nothing proves which end it is.
 */
function bestFault(
  open: ReadonlySet<AnyEquation>,
  options: readonly Option[],
  holdingWith: (at: number) => readonly AnyEquation[],
): Fault {
  const [first] = open;
  if (!first) return { equations: [], suspect: null, expected: null };
  const best = bestOf(options);
  if (!best) return { equations: [first], suspect: null, expected: null };
  const rivals = options.some(
    ({ score, fault }) =>
      score === best.score &&
      fault.suspect?.at !== best.fault.suspect?.at &&
      fault.equations.some((equation) => best.fault.equations.includes(equation)),
  );
  if (best.broken > 0 && !best.fault.equations.some(isBook))
    return { equations: [first], suspect: null, expected: null };
  const isSure = !rivals && isProven(best.fault, holdingWith);
  return isSure ? best.fault : { ...best.fault, suspect: null, expected: null };
}

/** The first of those that explain most. */
function bestOf(options: readonly Option[]): Option | null {
  return options.reduce<Option | null>((best, each) => (best !== null && best.score >= each.score ? best : each), null);
}

/** One sum that fails says which figure is wrong only where all others are held up by something else. */
function isProven({ equations, suspect }: Fault, holdingWith: (at: number) => readonly AnyEquation[]): boolean {
  const [equation, ...others] = equations;
  if (!equation || others.length > 0 || equation.kind === 'ratio' || isBook(equation)) return true;
  if (equation.rule === 'NR-C01') return false;
  return membersOf(equation).every(({ at }) => (at === suspect?.at) === (holdingWith(at).length === 0));
}

/** @param own the open equations that the figure takes part in */
function optionsFor(member: Told, own: readonly AnyEquation[], holding: readonly AnyEquation[]): readonly Option[] {
  // A text that says the same a thousand times ties a figure to thousands of equations with few values.
  const tried = new Set<string>();
  return own.flatMap((equation) => {
    const value = solve(equation, member.at);
    // An amount below zero is no slip of the pen: another member is the wrong one.
    if (value === null || (value < 0 && !mayBeNegative(member, equation))) return [];
    const key = `${value} ${equation.kind} ${isBook(equation)}`;
    if (tried.has(key) || tried.size === MOST_VALUES) return [];
    tried.add(key);
    const trial = new Map([[member.at, value]]);
    const resolved = own.filter((each) => each === equation || outcomeOf(each, trial) !== 'false');
    const broken = holding.filter((each) => outcomeOf(each, trial) === 'false').length;
    const isRate = equation.kind === 'ratio';
    const score =
      resolved.length * RESOLVED_WEIGHT -
      broken * BROKEN_WEIGHT +
      (isBook(equation) ? BOOK_WEIGHT : 0) +
      (isRate ? RATE_WEIGHT : 0) -
      supportOf(holding) * SUPPORT_WEIGHT;
    return [{ fault: { equations: resolved, suspect: member, expected: value }, score, broken }];
  });
}

/** A negative value says that a word of direction is wrong: only changes and rates have one. */
function mayBeNegative({ measure, role, amount }: Told, equation: AnyEquation): boolean {
  return measure === 'percent' || role === 'change' || amount.value < 0 || isBook(equation);
}

/** How much holds a figure up as it is printed: the books count far more than a sum. */
function supportOf(holding: readonly AnyEquation[]): number {
  return holding.reduce((sum, equation) => sum + (isBook(equation) ? BOOK_WEIGHT : 1), 0);
}
