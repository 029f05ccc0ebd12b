import { lessTerm, plus, type AnyEquation, type Linear, type Ratio, type SumTerm } from '../equations';
import { around, type TextAmounts, type Told } from '../told';
import { TITLES } from '../words';
import { linear, type FigureClaim, type Ledger } from './claim';
import {
  ACTUAL,
  GIVEN,
  LEFT_OF_BOTH,
  OFFSET,
  OPENING_WORDS,
  PLANNED,
  REMAINING,
  SAVED_AMOUNT,
  SAVED_RATE,
  THAN_PLANNED,
  SPENT_OF_IT,
  USED_RATE,
} from './savings-words';

/** How many figures before what is left what there was stands, where the income and the expenditure stand between. */
const OPENING_BEFORE = 3;

/** The check of differences, and that of rates. */
const [DIFFERENCE, RATE] = ['NR-A06', 'NR-A03'] as const;

/**
 * What was planned, what was spent of it, and what was saved: “采购预算100万元，实际采购95万元，节约资金5万元，节约率5%”; and what is left of an
 * income once the expenditure beside it is paid, which is asked about since a balance may be within.
 */
export function savingClaims({ amounts }: Ledger): readonly FigureClaim[] {
  return amounts.all.flatMap((told) => [...savedIn(amounts, told), ...leftIn(amounts, told), ...usedIn(amounts, told)]);
}

/** The amount that was saved, and the rate right behind it. */
function savedIn(amounts: TextAmounts, saved: Told): readonly FigureClaim[] {
  const words = amounts.wordsBefore(saved);
  if (!isAmount(saved) || saved.statement.about.length > 0 || !SAVED_AMOUNT.test(words)) return [];
  const [last, first] = amountsBefore(amounts, saved);
  const pair = last && first ? [first, last] : wholesBefore(amounts, saved);
  const planned = pair.find((each) => PLANNED.test(amounts.wordsBefore(each)));
  const spent = pair.find((each) => each !== planned && ACTUAL.test(amounts.wordsBefore(each)));
  const rate = amounts.all[saved.at + 1];
  const isRate = rate?.figure.unit === '%' && isOfSentence(rate, saved) && SAVED_RATE.test(amounts.wordsBefore(rate));
  const rest = last && THAN_PLANNED.test(words) ? [plus(last), plus(saved)] : null;
  const whole = planned && spent ? [plus(planned)] : rest;
  // What other sentences tell may be of another purchase.
  const asked = pair.every((each) => isOfSentence(each, saved)) ? {} : { isAsked: true };
  return [
    ...(planned && spent ? [claim({ ...difference(saved, planned, spent), ...asked })] : []),
    ...(isRate && whole ? [claim({ ...ratio(rate, saved, ...whole), ...asked })] : []),
  ];
}

/** “预算100万元，其中…。实际采购95万元，其中…。”: the last two amounts of its paragraph that are parts of no other. */
function wholesBefore(amounts: TextAmounts, told: Told): readonly Told[] {
  return around(amounts.inPassage(told.statement.passage), told.at)
    .filter((each) => each.at < told.at && isAmount(each) && each.statement.partOf === null)
    .slice(-2);
}

/** The last two amounts of its sentence that no bracket and no part of them tells. */
function besideBefore(amounts: TextAmounts, told: Told): readonly Told[] {
  const before = amounts.beside(told).filter((each) => each.at < told.at && isAmount(each));
  const [first] = before;
  return before.filter(({ statement }) => statement.partOf === first?.statement.partOf).slice(-2);
}

/** “收入合计55.60亿元，支出合计49.10亿元，年终结余6.50亿元”: the two amounts right before. */
function leftIn(amounts: TextAmounts, left: Told): readonly FigureClaim[] {
  if (!isAmount(left) || !LEFT_OF_BOTH.test(amounts.wordsBefore(left))) return [];
  const [spent, income] = amountsBefore(amounts, left);
  const opening = amounts.all[left.at - OPENING_BEFORE];
  // With what there was before it is no difference of two.
  if (opening && isOfSentence(opening, left) && OPENING_WORDS.test(amounts.wordsBefore(opening))) return [];
  if (!income || !spent) return [];
  const says = (side: RegExp, each: Told): boolean =>
    side.test(each.statement.subject) || side.test(amounts.wordsBefore(each));
  return says(OFFSET[0], income) && says(OFFSET[1], spent)
    ? [claim({ ...difference(left, income, spent), isAsked: true })]
    : [];
}

/**
 * “下达资金3600万元，已支付3312万元，支付率92%，结余288万元”: which part of what a project was given it spent, and what is left of it, which is asked
 * about: some of it may have been taken back.
 */
function usedIn(amounts: TextAmounts, told: Told): readonly FigureClaim[] {
  const words = amounts.wordsBefore(told);
  const isRate = told.figure.unit === '%' && USED_RATE.test(words);
  if ((!isRate && !(isAmount(told) && REMAINING.test(words))) || told.statement.about.length > 0) return [];
  const [given, used] = besideBefore(amounts, told);
  if (!given || !used || used.at < told.at - 2 || !isOfSentence(used, told)) return [];
  if (!GIVEN.test(amounts.wordsBefore(given)) || !SPENT_OF_IT.test(amounts.wordsBefore(used))) return [];
  if (isRate) return [claim({ ...ratio(told, used, plus(given)), isAsked: true })];
  return [claim({ ...difference(told, given, used), isAsked: true })];
}

/** The two amounts of its sentence right before another one, the nearest first; fewer where others stand between. */
function amountsBefore({ all }: TextAmounts, told: Told): readonly Told[] {
  const before = [all[told.at - 1], all[told.at - 2]];
  const found = before.flatMap((each) => each ?? []);
  return found.every((each) => isAmount(each) && isOfSentence(each, told)) ? found : found.slice(0, 1).filter(isAmount);
}

function isAmount({ measure, figure, statement }: Told): boolean {
  return measure === 'money' && !figure.isAbout && !statement.isAside && figure.unit !== null;
}

function isOfSentence({ statement }: Told, other: Told): boolean {
  return statement.sentence === other.statement.sentence;
}

/** What is left of a whole without what was taken of it. */
function difference(left: Told, whole: Told, taken: Told): Linear {
  return linear(DIFFERENCE, [lessTerm(left), plus(whole), lessTerm(taken)], true);
}

function ratio(rate: Told, part: Told, ...whole: readonly SumTerm[]): Ratio {
  return { kind: 'ratio', rule: RATE, rate, part: [plus(part)], whole, isStrong: true, title: TITLES[RATE] ?? '' };
}

function claim(equation: AnyEquation): FigureClaim {
  return { readings: [equation] };
}
