import { hasItem } from '../data/names-in';
import { type ProfileName, UNIT_PROFILES } from '../data/unit-profiles';
import { type Random, randomOf } from '../random';
import type { ItemDraft } from './draft';
import { mergeUnits } from './merge-units';
import { drawOwnMoney } from './random-own-money';
import { drawBasicSpending, drawGovernmentFunds, drawProjects, drawStateCapital, type Plan } from './random-spending';
import { drawThreePublic } from './random-three-public';
import type { Unit } from './unit';

export type UnitSort = ProfileName | 'department';

/** What is asked of a random unit; everything that is left out is drawn. */
export interface UnitOptions {
  readonly sort?: UnitSort;
  /** Account year, 2017–2024. */
  readonly year?: number;
  readonly governmentFund?: boolean;
  /** Only from 2020: the earlier tables have no place for it. */
  readonly stateCapital?: boolean;
  /** Operations ran at a loss: more was spent from outside the budgets than there was. Never drawn unasked. */
  readonly loss?: boolean;
}

const SORTS: readonly UnitSort[] = ['bureau', 'bureau', 'hospital', 'school', 'township', 'department'];
const FIRST_YEAR = 2017;
const LAST_YEAR = 2024;
/** May be asked for; none is drawn by chance, so that a seed stays the unit that it was. */
const NEWEST_YEAR = 2025;
const FIRST_YEAR_OF_STATE_CAPITAL = 2020;

/** The departments: their own name, and the home and the sort of the units under them. */
const DEPARTMENTS = [
  { name: '衡川县卫生健康局', home: '2100101', under: 'hospital' },
  { name: '临江市教育局', home: '2050101', under: 'school' },
] as const;

/**
 * A unit whose money is consistent by construction: every table is a sum over its items.
 * The same seed and options give the same unit.
 * @throws RangeError for a year outside 2017–2024, or for 国有资本经营 before 2020.
 */
export function randomUnit(seed: number, options: UnitOptions = {}): Unit {
  const random = randomOf(seed, 'unit');
  const sort = options.sort ?? random.pick(SORTS);
  const year = options.year ?? random.integer(FIRST_YEAR, LAST_YEAR);
  if (year < FIRST_YEAR || year > NEWEST_YEAR) throw new RangeError(`no tables for ${year}`);
  if (options.stateCapital && year < FIRST_YEAR_OF_STATE_CAPITAL) {
    throw new RangeError(`no state capital tables in ${year}`);
  }
  const wishes = { ...options, year };
  return sort === 'department' ? randomDepartment(random, wishes) : randomSingle(random, sort, wishes);
}

interface Wishes extends UnitOptions {
  readonly year: number;
  readonly home?: string;
}

function randomDepartment(random: Random, wishes: Wishes): Unit {
  const { name, home, under } = random.pick(DEPARTMENTS);
  const own = randomSingle(random, 'bureau', { ...wishes, home });
  const units = Array.from({ length: random.integer(3, 17) }, () => randomSingle(random, under, wishes));
  return mergeUnits(name, [own, ...units]);
}

function randomSingle(random: Random, sort: ProfileName, wishes: Wishes): Unit {
  const plan = drawPlan(random, sort, wishes);
  const draft: ItemDraft = new Map();
  drawBasicSpending(draft, plan);
  drawProjects(draft, plan);
  if (wishes.governmentFund ?? random.chance(0.35)) drawGovernmentFunds(draft, plan);
  if (wishes.stateCapital ?? (wishes.year >= FIRST_YEAR_OF_STATE_CAPITAL && random.chance(0.2))) {
    drawStateCapital(draft, plan);
  }
  const ownBalance = drawOwnMoney(draft, plan);
  return {
    name: plan.unitName,
    year: wishes.year,
    scope: sort === 'bureau' && random.chance(0.5) ? 'ownLevel' : 'unit',
    items: [...draft.values()].sort((a, b) => a.code.localeCompare(b.code)),
    ownBalance,
    threePublic: drawThreePublic(draft, plan),
  };
}

function drawPlan(random: Random, sort: ProfileName, wishes: Wishes): Plan {
  const profile = UNIT_PROFILES[sort];
  const possible = profile.homes
    .map(({ unitName, items }) => ({ unitName, items: items.filter((code) => hasItem(code, wishes.year)) }))
    .filter(({ items: [main] }) => main !== undefined && main === (wishes.home ?? main));
  const { unitName, items } = random.pick(possible);
  const [main, ...others] = items;
  if (main === undefined) throw new RangeError(`no business of a ${sort} in ${wishes.year}`);
  const staff = random.integer(...profile.staff);
  return {
    random,
    profile,
    year: wishes.year,
    staff,
    unitName,
    hasLoss: wishes.loss ?? false,
    home: [main, ...others],
  };
}
