import { groupBy } from '../../../model';
import { lessTerm, plus } from '../equations';
import { areSwapped, differInOne, exactDigits } from '../slips';
import { isExact, isExactCount, sameUnit, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** What stands before a name and is none of it. */
const BEFORE_A_NAME = /^(?:占|对|共计?|现有|目前|全年|管护|资助|完成)/;
/** What stands behind a name in one place and is left out in another: “教育支出类科目”. */
const BEHIND_A_NAME = /(?:支出|收入)?(?:类?科目)?$/;
/** Counts of another year, or of what was only meant to be. */
const OF_ANOTHER = /上年(?!度?结)|去年|同期|计划|目标|任务|预计|比|较|累计/;
/** Shorter names, and smaller numbers, may be alike by chance: of amounts any digit may be wrong, of counts none but two that changed places. */
const SHORTEST_NAME = 2;
const SHORTEST_OF_COUNT = 3;
const FEWEST_DIGITS = 3;
const FEWEST_OF_MONEY = 4;

/**
 * One figure of a text's own, told twice a slip apart: “在园幼儿326人” and “占在园幼儿362人的…”, “住房补贴418.28万元” and “住房补贴418.78万元”. Asked about, since
 * two things may bear one name; what is told in many ways bears the name of several for sure.
 */
export function sameNames({ amounts }: Ledger): readonly FigureClaim[] {
  const told = amounts.all.filter((each) => isComparable(amounts, each));
  return [...groupBy(told, (each) => `${nameOf(each)}|${each.role}`).values()].flatMap((group) => {
    const [first, ...others] = group;
    const isOne = first?.measure === 'count' || new Set(group.map(({ amount }) => amount.value)).size === 2;
    return others.flatMap((other) => {
      if (!first || !isOne || !sameUnit(first, other) || !isSlip(first, other)) return [];
      return [{ readings: [{ ...linear('NR-X01', [lessTerm(other), plus(first)], true), isAsked: true }] }];
    });
  });
}

/** Of counts two digits that changed places, of amounts one other digit as well. */
function isSlip(first: Told, other: Told): boolean {
  const [one, two] = [digitsOf(first), digitsOf(other)];
  if (areSwapped(one, two)) return true;
  return first.measure === 'money' && first.figure.unit === other.figure.unit && differInOne(one, two);
}

function isComparable(amounts: TextAmounts, told: Told): boolean {
  const isCount = isExactCount(told);
  const { measure, role, statement } = told;
  return (
    (isCount ? role === 'final' : measure === 'money' && isExact(told) && (role === 'final' || role === 'budget')) &&
    statement.about.length === 0 &&
    statement.subjectOrigin !== 'before' &&
    statement.subjectOrigin !== 'heading' &&
    nameOf(told).length >= (isCount ? SHORTEST_OF_COUNT : SHORTEST_NAME) &&
    (isCount ? digitsOf(told).length >= FEWEST_DIGITS : exactDigits(told.words) >= FEWEST_OF_MONEY) &&
    !OF_ANOTHER.test(amounts.wordsBefore(told))
  );
}

function nameOf({ statement, measure }: Told): string {
  const name = statement.subject.replace(BEFORE_A_NAME, '');
  return measure === 'money' ? name.replace(BEHIND_A_NAME, '') : name;
}

/** The digits of a figure, without its point and its unit. */
function digitsOf({ words }: Told): string {
  return words.replace(/[^\d]/g, '');
}
