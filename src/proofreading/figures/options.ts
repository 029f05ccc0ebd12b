import { watched, type Watch } from '../../model';
import { byMember, isBook, membersOf, outcomeOf, solve, type AnyEquation } from './equations';
import { Ranking, type Ranked } from './ranking';
import type { Told } from './told';

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

/** Equations that one wrong figure explains. */
export interface Fault {
  readonly equations: readonly AnyEquation[];
  /** The wrong figure; null where nobody can tell which end is wrong. */
  readonly suspect: Told | null;
  /** What it should be; null where that is only known about. */
  readonly expected: number | null;
  /** About what it should be, in 分, where only that is known. */
  readonly about?: number;
}

/** One figure as the wrong one, with what it would explain and what it would break. */
export interface Option {
  readonly fault: Fault;
  readonly score: number;
  readonly broken: number;
}

/** A figure that open equations tie, and what it may explain; outdated once one of its equations is explained. */
interface Candidate {
  readonly member: Told;
  readonly order: number;
  readonly equations: Set<AnyEquation>;
  options: readonly Option[] | null;
  /** What its best option scored when it was last looked at: now it is no more. */
  bound: number;
}

/** All that could be wrong among failing equations. What is explained leaves it, so that scores only fall. */
export class Options {
  private readonly candidates: ReadonlyMap<number, Candidate>;
  private readonly ranking: Ranking<Ranked & { readonly candidate: Candidate }>;

  constructor(
    failing: readonly AnyEquation[],
    private readonly holdingWith: (at: number) => readonly AnyEquation[],
    watch: Watch,
  ) {
    const equationsOf = byMember(failing);
    const members = [...new Map(failing.flatMap(membersOf).map((member) => [member.at, member])).values()];
    this.candidates = new Map(
      members.map((member, order) => {
        const equations = new Set(equationsOf.get(member.at) ?? []);
        return [member.at, { member, order, equations, options: null, bound: Infinity }] as const;
      }),
    );
    const ranked = [...this.candidates.values()].flatMap(watched(watch, (candidate) => this.rankOf(candidate) ?? []));
    this.ranking = new Ranking(ranked);
  }

  /** The first of those that explain most; null where nothing explains anything. */
  best(): Option | null {
    for (let top = this.ranking.first; top; top = this.ranking.first) {
      const now = this.rankOf(top.candidate);
      if (now?.score === top.score) return firstOf(this.optionsOf(top.candidate));
      this.ranking.drop();
      if (now) this.ranking.add(now);
    }
    return null;
  }

  /** Whether another figure explains some of the same as well. */
  hasRival({ score, fault }: Option): boolean {
    return fault.equations.flatMap(membersOf).some((member) => {
      const candidate = member.at === fault.suspect?.at ? undefined : this.candidates.get(member.at);
      const options = candidate && candidate.bound >= score ? this.optionsOf(candidate) : [];
      return options.some(
        (other) => other.score === score && other.fault.equations.some((each) => fault.equations.includes(each)),
      );
    });
  }

  /** Takes away what is explained. */
  explain(equations: readonly AnyEquation[]): void {
    for (const equation of equations) {
      for (const { at } of membersOf(equation)) {
        const candidate = this.candidates.get(at);
        if (candidate?.equations.delete(equation)) candidate.options = null;
      }
    }
  }

  private rankOf(candidate: Candidate): (Ranked & { readonly candidate: Candidate }) | null {
    const first = firstOf(this.optionsOf(candidate));
    return first && { score: first.score, order: candidate.order, candidate };
  }

  private optionsOf(candidate: Candidate): readonly Option[] {
    const { member, equations } = candidate;
    if (candidate.options === null) {
      candidate.options = optionsFor(member, [...equations], this.holdingWith(member.at));
      candidate.bound = firstOf(candidate.options)?.score ?? -Infinity;
    }
    return candidate.options;
  }
}

/** The first of those that score most. */
function firstOf(options: readonly Option[]): Option | null {
  return options.reduce<Option | null>((best, each) => (best !== null && best.score >= each.score ? best : each), null);
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
