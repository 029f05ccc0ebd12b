import { lessTerm, plus } from '../equations';
import { isMoney, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';
import { OPENING_WORDS } from './savings-words';

/** What there was, what came, what went and what was left, as the words before each amount say, in this order. */
const ROLL = [OPENING_WORDS, /收入|拨款/, /支出/, /年末[^，]{0,10}(?:结转|结余)/] as const;

/**
 * “年初结转120万元，本年收入4050万元，本年支出4062万元，年末结转108万元” in one sentence, of whatever money: asked about where no name
 * says whose it is, for a part may have been taken back or set aside.
 */
export function rolledClaims({ amounts }: Ledger): readonly FigureClaim[] {
  return amounts.all.flatMap((closing) => {
    const roll = [3, 2, 1, 0].flatMap((back) => amounts.all[closing.at - back] ?? []);
    const [opening, income, spent] = roll;
    if (!opening || !income || !spent || !isRoll(amounts, roll)) return [];
    const equation = linear('NR-A02', [lessTerm(closing), plus(opening), plus(income), lessTerm(spent)], true);
    return [{ readings: [{ ...equation, isAsked: true }] }];
  });
}

/** Whether four amounts of a sentence are a roll of which some are known by no name. */
function isRoll(amounts: TextAmounts, roll: readonly Told[]): boolean {
  const [first] = roll;
  const isOne = roll.every((each) => isMoney(each) && each.statement.sentence === first?.statement.sentence);
  const isUnknown = roll.some(({ statement }) => statement.about.length === 0);
  return isOne && isUnknown && ROLL.every((words, at) => saysOf(amounts, roll[at], words));
}

function saysOf(amounts: TextAmounts, told: Told | undefined, words: RegExp): boolean {
  return told !== undefined && words.test(amounts.wordsBefore(told));
}
