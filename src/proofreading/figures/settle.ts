import type { Watch } from '../../model';
import { byMember, isBook, isOnlyAsked, membersOf, outcomeOf, solve, type AnyEquation, type Linear } from './equations';
import { Options, type Fault } from './options';
import { wrongWholes } from './wrong-wholes';

/** An equation with what became of it. */
export interface JudgedFigures {
  readonly equation: AnyEquation;
  readonly isTrue: boolean;
}

/** Finds the fewest wrong figures that explain all equations that fail; what nothing explains stays with both ends. */
export function faultsOf(
  failing: readonly AnyEquation[],
  holding: readonly AnyEquation[],
  watch: Watch,
): readonly Fault[] {
  const held = byMember(holding);
  const wholes = wrongWholes(failing, holding);
  const explained = new Set(wholes.flatMap(({ equations }) => equations));
  const rest = failing.filter((each) => !explained.has(each));
  return [
    ...wholes,
    ...tiedTogether(rest).flatMap((equations) => faultsAmong(equations, (at) => held.get(at) ?? [], watch)),
  ];
}

/**
 * Of lists that may leave something out, those that another failing equation bears out: one figure makes both hold, the
 * same value of it. Then the list is whole, and tells which end of the other is wrong.
 */
export function borneOut(lists: readonly Linear[], failing: readonly AnyEquation[]): readonly Linear[] {
  const failingWith = byMember(failing.filter((each) => !isOnlyAsked(each)));
  // What fails already is borne out by itself, and would be told twice.
  const known = new Set(failing.map(figuresIn));
  const fresh = lists.filter((list) => !known.has(figuresIn(list)));
  return fresh.filter((list) =>
    membersOf(list).some(({ at }) => {
      const value = solve(list, at);
      // The one part of a whole that the others leave to it: a rate reckoned of the whole says nothing of the part.
      if (value === null || value <= 0 || membersOf(list).some((each) => each.amount.value === value)) return false;
      return failingWith.get(at)?.some((each) => outcomeOf(each, new Map([[at, value]])) === 'true') ?? false;
    }),
  );
}

/** The places of all figures of an equation. */
function figuresIn(equation: AnyEquation): string {
  return membersOf(equation)
    .map(({ at }) => at)
    .join(' ');
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
 * Takes the best explanation, drops the equations that it explains, and goes on with the rest, but for what holds by all
 * that was found together: a rate whose base is another in the books, too. Greedy on purpose: the
 * fewest faults exactly would take time that grows beyond measure, and texts rarely hold two faults tied together.
 */
function faultsAmong(
  failing: readonly AnyEquation[],
  holdingWith: (at: number) => readonly AnyEquation[],
  watch: Watch,
): readonly Fault[] {
  const faults: Fault[] = [];
  const open = new Set(failing);
  const options = new Options(failing, holdingWith, watch);
  const mended = new Map<number, number>();
  for (const first of open) {
    while (open.has(first) && outcomeOf(first, mended) !== 'true') {
      watch();
      const fault = bestFault(first, options, holdingWith);
      faults.push(fault);
      if (fault.suspect && fault.expected !== null) mended.set(fault.suspect.at, fault.expected);
      for (const equation of fault.equations) open.delete(equation);
      options.explain(fault.equations);
    }
  }
  return faults;
}

/**
 * The explanation that scores best. Without a suspect where another figure explains the same as well, where the change
 * would break what now holds and no table asks for it, or where nothing proves which end it is.
 */
function bestFault(first: AnyEquation, options: Options, holdingWith: (at: number) => readonly AnyEquation[]): Fault {
  const best = options.best();
  const breaks = best && best.broken > 0 && !best.fault.equations.some(isBook);
  if (!best || breaks) return { equations: [first], suspect: null, expected: null };
  const isSure = !options.hasRival(best) && isProven(best.fault, holdingWith);
  return isSure ? best.fault : { ...best.fault, suspect: null, expected: null };
}

/** One sum that fails says which figure is wrong only where all others are held up by something else. */
function isProven({ equations, suspect }: Fault, holdingWith: (at: number) => readonly AnyEquation[]): boolean {
  const [equation, ...others] = equations;
  if (!equation || others.length > 0 || equation.kind === 'ratio' || isBook(equation)) return true;
  if (equation.rule === 'NR-C01') return false;
  return membersOf(equation).every(({ at }) => (at === suspect?.at) !== holdingWith(at).some(isProof));
}

/** A figure that its own paragraph tells twice was copied: only what is reckoned, or told elsewhere, holds it up. */
function isProof(equation: AnyEquation): boolean {
  if (equation.rule !== 'NR-X01') return true;
  return new Set(membersOf(equation).map(({ statement }) => statement.passage)).size > 1;
}
