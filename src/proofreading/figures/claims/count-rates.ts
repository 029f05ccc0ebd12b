import { plus, type Ratio } from '../equations';
import { isExactCount, sameUnit, type TextAmounts, type Told } from '../told';
import { TITLES } from '../words';
import type { FigureClaim, Ledger } from './claim';

/** “，结案率”: the rate of what was done, right behind the counts; “按期办结率” is of something else. */
const NAMED_RATE = /^[，、]?(?:([一-龥]{2,3})率(?:为|达到?|是)?|(完成)(?:目标|计划)?(?:任务|目标|计划|任务数)的)$/;
/** What leads to the count that a rate is of. */
const NAMES_WHOLE = /[，（](?:占|完成)[^，。；：、]*$/;
/** What was to be done, beside what was. */
const TO_BE_DONE = /计划|目标|任务|[应需]/;
/** Rates of what was to be done, whatever it is called. */
const DONE = /完成|执行/;
/** What a person or a house has one of. */
const ONE_EACH = '份';
/** So many counts before its own may be what a rate is of. */
const FURTHER = 4;

/**
 * Rates of two counts right before them, one of which goes by the name of the rate: “受理案件36宗，已结案33宗，结案率91.67%”. Asked
 * about, as a rate may be of another whole.
 */
export function countRates({ amounts }: Ledger): readonly FigureClaim[] {
  const rates = amounts.all.filter(({ measure }) => measure === 'percent');
  return rates.flatMap((rate) => [...rateBehind(amounts, rate), ...shareOfNamed(amounts, rate)]);
}

/** “党员45人，占职工总数120人的37.5%”: of the count that it names, and of those before it. */
function shareOfNamed(amounts: TextAmounts, rate: Told): readonly FigureClaim[] {
  const whole = amounts.all[rate.at - 1];
  if (amounts.wordsBefore(rate) !== '的' || !whole || !isBeside(whole, rate) || whole.amount.value === 0) return [];
  if (!NAMES_WHOLE.test(amounts.wordsBefore(whole))) return [];
  const parts = amounts.all
    .slice(Math.max(0, whole.at - FURTHER), whole.at)
    .filter((each) => isBeside(each, rate) && (sameUnit(each, whole) || [each, whole].every(isOfPeople)))
    .reverse();
  return parts.length === 0 ? [] : [{ readings: parts.map((part) => ratio(rate, part, whole)) }];
}

/** Entries of people may be told of people. */
function isOfPeople({ figure: { unit } }: Told): boolean {
  return unit === '人' || unit === '人次' || unit === '名';
}

/** A rate by its name, behind the two counts that it is of. */
function rateBehind(amounts: TextAmounts, rate: Told): readonly FigureClaim[] {
  const [, named = '', completed = ''] = NAMED_RATE.exec(amounts.wordsBefore(rate)) ?? [];
  const stem = named || completed;
  const pair = amounts.all.slice(Math.max(0, rate.at - 2), rate.at).filter((each) => isBeside(each, rate));
  const ends = stem === '' ? null : endsOf(amounts, pair, stem);
  if (!ends || ends.whole.amount.value === 0) return [];
  const { done, whole } = ends;
  const further = amounts.all
    .slice(Math.max(0, rate.at - 2 - FURTHER), rate.at - 2)
    .filter((each) => isBeside(each, rate) && sameUnit(each, whole));
  return [{ readings: [whole, ...further].map((each) => ratio(rate, done, each)) }];
}

/** Which of two counts is what was done, and which what was to be; null where their words do not tell. */
function endsOf(
  amounts: TextAmounts,
  [one, other]: readonly Told[],
  stem: string,
): { readonly done: Told; readonly whole: Told } | null {
  if (!one || !other || !areAlike(one, other)) return null;
  const [isFirst, isSecond] = [isNamed(amounts, one, stem), isNamed(amounts, other, stem)];
  const isToBe = (each: Told): boolean => TO_BE_DONE.test(clauseOf(amounts, each));
  const [done, whole] = isFirst && !isSecond ? [one, other] : [other, one];
  const isTold = isFirst !== isSecond || (isToBe(whole) && (isFirst || DONE.test(stem)));
  return isTold && !isToBe(done) ? { done, whole } : null;
}

/** Whether an exact count stands in the sentence of a rate. */
function isBeside(told: Told, rate: Told): boolean {
  return isExactCount(told) && told.statement.sentence === rate.statement.sentence;
}

/** 36宗 and 33宗; 11326份 for as many people. */
function areAlike(one: Told, other: Told): boolean {
  return sameUnit(one, other) || [one, other].some(({ words }) => words.endsWith(ONE_EACH));
}

/** Whether every word of a rate's name stands with a count: “建档” in “建立电子健康档案”. */
function isNamed(amounts: TextAmounts, told: Told, stem: string): boolean {
  const clause = clauseOf(amounts, told);
  return [...stem].every((word) => clause.includes(word));
}

/** The words before a count, back to the sign before them. */
function clauseOf(amounts: TextAmounts, told: Told): string {
  return amounts.wordsBefore(told).replace(/^.*[，；。：、]/, '');
}

function ratio(rate: Told, part: Told, whole: Told): Ratio {
  return {
    kind: 'ratio',
    rule: 'NR-A05',
    rate,
    part: [plus(part)],
    whole: [plus(whole)],
    isStrong: true,
    isAsked: true,
    title: TITLES['NR-A05'] ?? '',
  };
}
