import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import { layOut, type Book, type LayoutOptions } from './lay-out';
import { LONGEST_TAB } from './layout/tabs';
import { mergeUnits } from './unit/merge-units';
import { priorUnit } from './unit/prior-unit';
import { randomUnit } from './unit/random-unit';

/** What tells two sets in one workbook apart. */
export const SET_KINDS = ['scope', 'year', 'unit'] as const;
export type SetKind = (typeof SET_KINDS)[number];

/** A workbook with two sets of tables, and each set as a book by itself. */
export interface SetsBook {
  readonly snapshot: WorkbookSnapshot;
  readonly sets: readonly [Book, Book];
}

/** A year in which every edition names each set the same way, and so does the year before. */
const YEAR = 2023;

/** The pairs of units whose books are put together, and how a book says which of them it is. */
const PAIRS: Readonly<Record<SetKind, (seed: number) => readonly [Said, Said]>> = {
  scope(seed) {
    const own = { ...randomUnit(seed, { year: YEAR, sort: 'bureau' }), scope: 'ownLevel' as const };
    const whole = mergeUnits(own.name, [own, randomUnit(seed + 1, { year: YEAR, sort: 'school' })]);
    const options = { noise: ['scopeSuffix', 'yearInTitle'] } as const;
    return [
      { unit: whole, options },
      { unit: own, options },
    ];
  },
  year(seed) {
    const unit = randomUnit(seed, { year: YEAR, sort: 'bureau' });
    const options = { noise: ['yearInTitle'] } as const;
    return [
      { unit, options },
      { unit: priorUnit(unit, seed), options },
    ];
  },
  unit(seed) {
    const unit = randomUnit(seed, { year: YEAR, sort: 'bureau' });
    const other = { ...randomUnit(seed + 1, { year: YEAR, sort: 'bureau' }), name: `${unit.name}机关服务中心` };
    const options = { noise: ['yearInTitle'] } as const;
    return [
      { unit, options },
      { unit: other, options },
    ];
  },
};

interface Said {
  readonly unit: Parameters<typeof layOut>[0];
  readonly options: LayoutOptions;
}

/** Two sets in one workbook, one behind the other or table by table. */
export function laidOutSets(seed: number, kind: SetKind, order: 'behind' | 'byTable'): SetsBook {
  const [first, second] = PAIRS[kind](seed).map(({ unit, options }) => layOut(unit, { ...options, seed }));
  if (!first || !second) throw new RangeError('a pair has two books');
  const own = first.snapshot.sheets.map(renamed('甲'));
  const other = second.snapshot.sheets.map(renamed('乙'));
  const sheets = order === 'behind' ? [...own, ...other] : own.flatMap((sheet, k) => [sheet, ...other.slice(k, k + 1)]);
  return { snapshot: { ...first.snapshot, name: '决算.xlsx', sheets }, sets: [first, second] };
}

/** Two sheets of one workbook never have one name. */
function renamed(mark: string): (sheet: SheetSnapshot) => SheetSnapshot {
  return (sheet) => ({ ...sheet, name: `${sheet.name.slice(0, LONGEST_TAB - 1)}${mark}` });
}
