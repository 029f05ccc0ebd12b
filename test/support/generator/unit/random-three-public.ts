import { THREE_PUBLIC_CODES } from '../data/three-public-codes';
import { maybeAmount, partOf, sum } from '../money';
import type { ItemDraft } from './draft';
import type { Plan } from './random-spending';
import type { BudgetAndFinal, ThreePublic, ThreePublicItem } from './unit';

/** 三公 of a unit: at least what basic spending says, more only where there are projects, never over budget. */
export function drawThreePublic(draft: ItemDraft, plan: Plan): ThreePublic {
  const flows = [...draft.values()].map((item) => item.budgets.generalBudget);
  const projects = sum(flows.map((flow) => flow?.project ?? 0));
  const draw = (item: ThreePublicItem): BudgetAndFinal => {
    const basic = sum(flows.map((flow) => flow?.basic.get(THREE_PUBLIC_CODES[item]) ?? 0));
    const extra = plan.random.chance(0.15) ? partOf(plan.random, Math.floor(projects / 60)) : 0;
    return { finalAmount: basic + extra, budget: drawBudget(plan, basic + extra) };
  };
  return {
    overseasTravel: draw('overseasTravel'),
    vehiclePurchase: draw('vehiclePurchase'),
    vehicleOperation: draw('vehicleOperation'),
    officialReception: draw('officialReception'),
    meetings: draw('meetings'),
    training: draw('training'),
  };
}

function drawBudget(plan: Plan, finalAmount: number): number {
  const { random } = plan;
  if (finalAmount === 0) return maybeAmount(random, 0.15, 20_000);
  return random.chance(0.3) ? finalAmount : Math.ceil((finalAmount * (1 + random.next())) / 100_000) * 100_000;
}
