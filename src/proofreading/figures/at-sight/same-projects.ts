import { wordOf } from '../../../facts';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { areSwapped, differInOne } from '../slips';
import { isExact, quoted, type Told } from '../told';
import { figureName, SENTENCES } from '../words';

/** The steps by which the same projects are managed, each with their number and their money, as the vocabulary names them. */
const STEPS: readonly (readonly [projects: string, money: string])[] = [
  ['绩效目标项目数', '绩效目标金额'],
  ['绩效跟踪项目数', '绩效跟踪金额'],
  ['绩效自评项目数', '绩效自评金额'],
];

/** How many projects a step tells of, and how much money. */
type Step = readonly [projects: Told, money: Told];

/**
 * “编报绩效目标的项目39个，涉及4415.48万元；绩效跟踪评价的项目39个，涉及4415.48万元；绩效自评的项目39个，涉及4418.48万元”: as many projects with other money,
 * or the same money with another number. Budgets are adjusted within the year, so that money is asked about only where a
 * digit is all that differs.
 */
export function sameProjects({ amounts }: Ledger): readonly JudgedFinding[] {
  const steps = STEPS.flatMap((names): readonly Step[] => {
    const [projects, money] = names.map((name) => amounts.of(wordOf(name).fact, 'final').find(isExact));
    return projects && money ? [[projects, money]] : [];
  });
  const odd = steps.map((step) => oddIn(step, steps)).filter((each) => each !== null);
  // Of two steps either may be the odd one: the first is named beside the second.
  return odd.slice(-1).map(([told, other]) => finding(told, other));
}

/** The figure of a step that another step has otherwise, though the rest of both is the same; null where there is none. */
function oddIn(step: Step, steps: readonly Step[]): readonly [odd: Told, other: Told] | null {
  const [projects, money] = step;
  const others = steps.filter((each) => each !== step);
  const asMany = others.filter((each) => isSame(each[0], projects));
  const slipped = asMany.find((each) => isSlip(each[1].words, money.words));
  if (slipped && !asMany.some((each) => isSame(each[1], money))) return [money, slipped[1]];
  const asMuch = others.filter((each) => isSame(each[1], money));
  const [first, second] = asMuch;
  const isOdd = first && second && isSame(first[0], second[0]) && !isSame(first[0], projects);
  return isOdd ? [projects, first[0]] : null;
}

function isSame(a: Told, b: Told): boolean {
  return a.amount.value === b.amount.value;
}

/** Whether two amounts of several digits differ by one of them, or by two that changed places. */
function isSlip(one: string, other: string): boolean {
  const isLong = one.replace(/\D/g, '').length > FEW_DIGITS;
  return isLong && (differInOne(one, other) || areSwapped(one, other));
}

/** Numbers of so many digits may differ by one with good reason. */
const FEW_DIGITS = 3;

function finding(told: Told, other: Told): JudgedFinding {
  return {
    rule: figureRule('NR-X01'),
    raw: {
      span: told.figure.span,
      otherSpans: [other.figure.span],
      message: SENTENCES.sameProjects(
        figureName(told.statement.subject, ''),
        quoted(told),
        figureName(other.statement.subject, ''),
        quoted(other),
      ),
      severity: 'warning',
      label: 'review',
      stated: quoted(told),
      about: `${told.statement.facts[0] ?? told.statement.subject} same projects`,
    },
  };
}
