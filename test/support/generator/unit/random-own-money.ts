import type { OwnIncomeHabit } from '../data/unit-profiles';
import { amountAbout, maybeAmount, partOf, sum } from '../money';
import { addOwn, type ItemDraft } from './draft';
import type { Plan } from './random-spending';
import type { OwnBalance, OwnIncome, OwnSpending } from './unit';

/** Income from outside the budgets and what is done with it. Spends no more than there is, unless there was a loss. */
export function drawOwnMoney(draft: ItemDraft, plan: Plan): OwnBalance {
  const { random, home, profile } = plan;
  const isInstitution = profile.payroll === 'institution';
  const income = drawIncome(plan);
  const opening = maybeAmount(random, isInstitution ? 0.6 : 0.15, plan.staff * 3_000);
  const surplusUsed = isInstitution ? maybeAmount(random, 0.3, plan.staff * 2_000) : 0;
  const { educationFees, ...parts } = income;
  const available = opening + surplusUsed + sum(Object.values(parts));
  const spending = drawSpending(plan, income, available);
  addOwn(draft, home[0], { educationFees, ...parts }, spending);
  const left = available - sum(Object.values(spending));
  const surplusDistribution = isInstitution && left > 0 && random.chance(0.35) ? partOf(random, left) : 0;
  return { opening, surplusUsed, surplusDistribution };
}

function drawIncome(plan: Plan): OwnIncome {
  const { random, staff, profile, home } = plan;
  const earn = (habit: OwnIncomeHabit): number => maybeAmount(random, habit.probability, habit.perHead * staff);
  const publicServiceIncome = earn(profile.ownIncome.publicServiceIncome);
  return {
    subsidyFromSuperior: earn(profile.ownIncome.subsidyFromSuperior),
    publicServiceIncome,
    educationFees: home[0].startsWith('205') ? partOf(random, publicServiceIncome) : 0,
    operatingIncome: earn(profile.ownIncome.operatingIncome),
    remittanceFromAffiliates: earn(profile.ownIncome.remittanceFromAffiliates),
    otherIncome: earn(profile.ownIncome.otherIncome),
  };
}

function drawSpending(plan: Plan, income: OwnIncome, available: number): OwnSpending {
  const { random, profile } = plan;
  const operatingExpenditure = partOf(random, income.operatingIncome);
  const rest = Math.floor((available - operatingExpenditure) * (0.6 + 0.4 * random.next()));
  const transfers =
    profile.payroll === 'institution' && random.chance(0.06) ? partOf(random, Math.floor(rest / 20)) : 0;
  const projectExpenditure = random.chance(0.5) ? partOf(random, Math.floor((rest - transfers) / 3)) : 0;
  const loss = plan.hasLoss ? amountAbout(random, plan.staff * 4_000) + available : 0;
  const basicExpenditure = rest - transfers - projectExpenditure + loss;
  const goesUp = random.chance(0.5);
  return {
    basicExpenditure,
    projectExpenditure,
    operatingExpenditure,
    remittanceToSuperior: goesUp ? transfers : 0,
    subsidyToAffiliates: goesUp ? 0 : transfers,
  };
}
