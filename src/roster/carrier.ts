import * as z from 'zod/mini';
import { carryingCells, maybeCarriedData, valueAt, type CellValue, type WorkbookSnapshot } from '../model';
import { DISCLOSURE_LEVELS } from './completeness/completeness';
import type { HeldRoster, RosterProblem } from './held';

/** The sheet that carries what stood against the units to the next round; people never see it. */
export const ROSTER_SHEET = '决算助手公开情况';

const VERSION = 1;

const UNIT = z.object({
  name: z.string(),
  problems: z.array(
    z.object({
      id: z.string(),
      level: z.enum(['standing', 'late', 'across', ...DISCLOSURE_LEVELS]),
      severity: z.enum(['error', 'warning', 'info']),
      text: z.string(),
    }),
  ),
});

/** What stood against a unit of the list in one round. */
export interface CarriedUnit {
  readonly name: string;
  readonly problems: readonly RosterProblem[];
}

export interface RosterRound {
  readonly year: number;
  /** When it was judged, as it was printed. */
  readonly time: string;
  readonly units: readonly CarriedUnit[];
}

/** The rows of the carrying sheet: a head, then one unit a row, in as many cells as it needs. */
export function rosterRows({ year, units }: HeldRoster, time: string): readonly (readonly string[])[] {
  const rows = units.map(({ unit, problems }) => carryingCells({ name: unit.name, problems }));
  return [[ROSTER_SHEET, String(VERSION), String(year), time], ...rows];
}

/** What a workbook carries; `none` where it is no file of ours, `damaged` where it cannot be read. */
export function carriedRoster({
  sheets,
}: WorkbookSnapshot): { readonly round: RosterRound } | { readonly problem: 'none' | 'damaged' } {
  const sheet = sheets.find((each) => each.name === ROSTER_SHEET && valueAt(each, 0, 0) === ROSTER_SHEET);
  if (!sheet) return { problem: 'none' };
  const [version = '', year = '', time = ''] = [1, 2, 3].map((column) => textOf(valueAt(sheet, 0, column)));
  const units = sheet.values.slice(1).map((cells) => maybeUnit(maybeCarriedData(cells)));
  const whole = units.flatMap((unit) => unit ?? []);
  if (version !== String(VERSION) || !/^20\d\d$/.test(year) || whole.length < units.length) {
    return { problem: 'damaged' };
  }
  return { round: { year: Number(year), time, units: whole } };
}

function textOf(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function maybeUnit(carried: unknown): CarriedUnit | null {
  const { success, data } = UNIT.safeParse(carried);
  return success ? data : null;
}
