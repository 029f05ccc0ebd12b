import { CONTRIBUTIONS, PAY, RUNNING_COSTS, type SpendingHabit } from '../data/basic-spending';
import { hasEconomicCode, hasItem } from '../data/names-in';
import { GOVERNMENT_FUND_ITEMS, STAFF_ITEMS, STATE_CAPITAL_ITEMS, type UnitProfile } from '../data/unit-profiles';
import { amountAbout, partOf } from '../money';
import type { Random } from '../random';
import { addBasic, addProject, type ItemDraft } from './draft';
import type { BudgetName } from './unit';

/** Who is being drawn: everything that the parts of a random unit depend on. */
export interface Plan {
  readonly random: Random;
  readonly profile: UnitProfile;
  readonly year: number;
  readonly staff: number;
  readonly unitName: string;
  readonly hasLoss: boolean;
  /** The unit's own business; the first item pays the staff. */
  readonly home: readonly [string, ...string[]];
}

/** Pay, contributions and running costs of the staff, from the general budget. */
export function drawBasicSpending(draft: ItemDraft, plan: Plan): void {
  const { random, profile, home, staff } = plan;
  payAll(draft, plan, home[0], PAY[profile.payroll], staff);
  payAll(draft, plan, home[0], RUNNING_COSTS, staff);
  const institution = home.find((code) => code.endsWith('50'));
  if (institution && random.chance(0.6)) {
    payAll(draft, plan, institution, [...PAY.institution, ...RUNNING_COSTS.slice(0, 6)], Math.ceil(staff / 4));
  }
  payContributions(draft, plan);
}

function payContributions(draft: ItemDraft, plan: Plan): void {
  const { random, profile, staff } = plan;
  payFirst(draft, plan, STAFF_ITEMS.pension, CONTRIBUTIONS.pension);
  payFirst(draft, plan, STAFF_ITEMS.occupationalPension, CONTRIBUTIONS.occupationalPension);
  payFirst(draft, plan, STAFF_ITEMS.medicalInsurance[profile.payroll], CONTRIBUTIONS.medicalInsurance);
  payFirst(draft, plan, STAFF_ITEMS.housingFund, CONTRIBUTIONS.housingFund);
  if (random.chance(0.5)) payFirst(draft, plan, STAFF_ITEMS.medicalSubsidy, CONTRIBUTIONS.medicalSubsidy);
  if (random.chance(0.3)) payFirst(draft, plan, STAFF_ITEMS.bereavement, CONTRIBUTIONS.bereavement);
  if (random.chance(0.7)) {
    payAll(draft, plan, STAFF_ITEMS.retirement[profile.payroll], CONTRIBUTIONS.retirement, staff);
  }
}

/** Pays under the first heading that the year knows. */
function payFirst(draft: ItemDraft, plan: Plan, item: string, habits: readonly SpendingHabit[]): void {
  const known = habits.filter(({ code }) => hasEconomicCode(code, plan.year));
  payAll(draft, plan, item, known.slice(0, 1), plan.staff);
}

function payAll(draft: ItemDraft, plan: Plan, item: string, habits: readonly SpendingHabit[], staff: number): void {
  for (const { code, probability, perHead } of habits) {
    const paid = hasEconomicCode(code, plan.year) && plan.random.chance(probability);
    if (paid) addBasic(draft, item, code, amountAbout(plan.random, perHead * staff));
  }
}

/** Projects of the general budget: most of the home items, and some of everything else the profile does. */
export function drawProjects(draft: ItemDraft, plan: Plan): void {
  const { random, profile, home, year, staff } = plan;
  const business = random.some(home.slice(1), 0.8);
  const others = random.some(profile.extras, profile.extraProbability);
  const main = random.chance(0.25) ? [home[0]] : [];
  for (const code of [...main, ...business, ...others].filter((one) => hasItem(one, year))) {
    drawProject(draft, plan, code, 'generalBudget', staff * 9_000);
  }
}

export function drawGovernmentFunds(draft: ItemDraft, plan: Plan): void {
  const items = GOVERNMENT_FUND_ITEMS.filter((code) => hasItem(code, plan.year));
  const chosen = [plan.random.pick(items), ...plan.random.some(items, 0.2)];
  for (const code of new Set(chosen)) drawProject(draft, plan, code, 'governmentFund', plan.staff * 30_000);
}

export function drawStateCapital(draft: ItemDraft, plan: Plan): void {
  const items = STATE_CAPITAL_ITEMS.filter((code) => hasItem(code, plan.year));
  const chosen = [plan.random.pick(items), ...plan.random.some(items, 0.3)];
  for (const code of new Set(chosen)) drawProject(draft, plan, code, 'stateCapital', plan.staff * 3_000);
}

function drawProject(draft: ItemDraft, plan: Plan, code: string, budget: BudgetName, typical: number): void {
  const { random } = plan;
  const spent = amountAbout(random, typical);
  const couldCarryOver = hasItem(code, plan.year - 1);
  const opening = couldCarryOver && random.chance(0.15) ? partOf(random, spent) : 0;
  const closing = random.chance(0.12) ? amountAbout(random, typical / 5) : 0;
  addProject(draft, code, budget, { spent, opening, closing });
}
