import { halfWidth, type Amount } from '../../model';
import { normaliseText, splitScope, unitKey } from '../../standards';
import type { HeldUnit, RosterProblem } from '../held';
import { ACROSS_WORDS } from '../words';
import type { Totals } from './totals';

const FIGURES: readonly (keyof Totals)[] = ['income', 'expenditure'];

/** What is told of a department against the sum of its units, and of which figures. */
export interface SumFinding {
  readonly problems: readonly RosterProblem[];
  /** Ids of the figures that could be added up, whether they agree or not. */
  readonly judged: readonly string[];
}

/**
 * A department's totals against the sum of its units', 本级 among them, where all of them were read and the
 * department's own book says that it is the whole department's. What units paid one another is left out of the
 * whole, so a difference is only to be verified. 尾差 is as wide as the figures that were added.
 */
export function departmentSums(units: readonly HeldUnit[]): ReadonlyMap<HeldUnit, SumFinding> {
  return new Map(
    units.flatMap((department) => {
      const members = membersOf(department, units);
      return members === null ? [] : [[department, sumFinding(department, members)] as const];
    }),
  );
}

function sumFinding(department: HeldUnit, members: readonly HeldUnit[]): SumFinding {
  const held = FIGURES.flatMap((figure) => heldFigure(department, members, figure) ?? []);
  return { problems: held.flatMap(({ problem }) => problem ?? []), judged: held.map(({ id }) => id) };
}

/** Null where the figure of the department or of one of its units is not known. */
function heldFigure(
  department: HeldUnit,
  members: readonly HeldUnit[],
  figure: keyof Totals,
): { readonly id: string; readonly problem: RosterProblem | null } | null {
  const whole = amountOf(department, figure);
  const parts = members.flatMap((member) => amountOf(member, figure) ?? []);
  if (whole === null || parts.length < members.length) return null;
  const id = `sum/${figure}`;
  const sum = parts.reduce((all, { fen }) => all + fen, 0);
  const width = [whole, ...parts].reduce((all, amount) => all + halfWidth(amount), 0);
  const difference = whole.fen - sum;
  if (Math.abs(difference) <= width) return { id, problem: null };
  const text = ACROSS_WORDS.sum(figure, whole.fen, members.length, sum, difference);
  return { id, problem: { id, level: 'across', severity: 'warning', text } };
}

/** The units of a department; null where one of them, or 本级, is not among those read. */
function membersOf(department: HeldUnit, units: readonly HeldUnit[]): readonly HeldUnit[] | null {
  if (department.files[0]?.disclosure?.scope !== 'department') return null;
  const key = keyOf(department.unit.name);
  const members = units.filter(
    (each) => each !== department && (keyOf(each.unit.above ?? '') === key || isOwnLevel(each, key)),
  );
  const isWhole =
    members.some((each) => isOwnLevel(each, key)) && members.every(({ standing }) => standing === 'published');
  return isWhole && members.length > 1 ? members : null;
}

function isOwnLevel({ unit }: HeldUnit, key: string): boolean {
  return keyOf(unit.name) === key && splitScope(normaliseText(unit.name)).scope === 'ownLevel';
}

function keyOf(name: string): string {
  return unitKey({ unitName: name });
}

function amountOf({ standing, files }: HeldUnit, figure: keyof Totals): Amount | null {
  return standing === 'published' ? (files[0]?.disclosure?.totals?.[figure] ?? null) : null;
}
