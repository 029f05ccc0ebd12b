import { byMember, membersOf, outcomeOf, solve, type AnyEquation } from './equations';
import type { Told } from './told';

/** An equation with what became of it. */
export interface Judged {
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
const RATE_WEIGHT = 3;
const RESOLVED_WEIGHT = 10;
const BROKEN_WEIGHT = 12;
const SUPPORT_WEIGHT = 2;

/** Whether an equation holds one figure against the open books. */
export function isBook(equation: AnyEquation): boolean {
  return equation.rule.startsWith('NR-T');
}

/** Finds the fewest wrong figures that explain all equations that fail; what nothing explains stays with both ends. */
export function faultsOf(failing: readonly AnyEquation[], holding: readonly AnyEquation[]): readonly Fault[] {
  const held = byMember(holding);
  return tiedTogether(failing).flatMap((equations) => faultsAmong(equations, (at) => held.get(at) ?? []));
}

/** Equations apart by whether figures tie them together: what is wrong among some says nothing of the others. */
function tiedTogether(equations: readonly AnyEquation[]): readonly (readonly AnyEquation[])[] {
  const members = byMember(equations);
  const order = new Map(equations.map((each, index) => [each, index]));
  const seen = new Set<AnyEquation>();
  return equations.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const tied = [start];
    for (const equation of tied) {
      const next = membersOf(equation).flatMap(({ at }) => members.get(at) ?? []);
      for (const each of next) {
        if (seen.has(each)) continue;
        seen.add(each);
        tied.push(each);
      }
    }
    // In the order in which they came: where two explain alike the first counts.
    return [tied.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))];
  });
}

function faultsAmong(
  failing: readonly AnyEquation[],
  holdingWith: (at: number) => readonly AnyEquation[],
): readonly Fault[] {
  const faults: Fault[] = [];
  let open = [...failing];
  while (open.length > 0) {
    const fault = bestFault(open, holdingWith);
    faults.push(fault);
    open = open.filter((equation) => !fault.equations.includes(equation));
  }
  return faults;
}

interface Option {
  readonly fault: Fault;
  readonly score: number;
  readonly broken: number;
}

function bestFault(open: readonly AnyEquation[], holdingWith: (at: number) => readonly AnyEquation[]): Fault {
  const members = new Map(open.flatMap(membersOf).map((member) => [member.at, member]));
  const options = [...members.values()]
    .flatMap((member) => optionsFor(member, open, holdingWith(member.at)))
    .sort((a, b) => b.score - a.score);
  const [best] = options;
  const [first] = open;
  if (!best || !first) return { equations: open.slice(0, 1), suspect: null, expected: null };
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

/** One sum that fails says which figure is wrong only where all others are held up by something else. */
function isProven({ equations, suspect }: Fault, holdingWith: (at: number) => readonly AnyEquation[]): boolean {
  const [equation, ...others] = equations;
  if (!equation || others.length > 0 || equation.kind === 'ratio' || isBook(equation)) return true;
  if (equation.rule === 'NR-C01') return false;
  return membersOf(equation).every(({ at }) => (at === suspect?.at) === (holdingWith(at).length === 0));
}

function optionsFor(member: Told, open: readonly AnyEquation[], holding: readonly AnyEquation[]): readonly Option[] {
  const own = open.filter((equation) => membersOf(equation).some(({ at }) => at === member.at));
  return own.flatMap((equation) => {
    const value = solve(equation, member.at);
    if (value === null || (value < 0 && !mayBeNegative(member, equation))) return [];
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

function supportOf(holding: readonly AnyEquation[]): number {
  return holding.reduce((sum, equation) => sum + (isBook(equation) ? BOOK_WEIGHT : 1), 0);
}
