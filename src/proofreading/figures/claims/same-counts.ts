import { groupBy } from '../../../model';
import { lessTerm, plus } from '../equations';
import { areSwapped } from '../slips';
import { isExactCount, sameUnit, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** What stands before a name and is none of it. */
const BEFORE_A_NAME = /^(?:占|对|共计?|现有|目前|全年|管护|资助|完成)/;
/** Counts of another year, or of what was only meant to be. */
const OF_ANOTHER = /上年|去年|同期|计划|目标|任务|预计|比|较|累计/;
/** Shorter names, and smaller numbers, may be alike by chance. */
const SHORTEST_NAME = 3;
const FEWEST_DIGITS = 3;

/**
 * One count of a text's own, told twice with two digits that changed places: “在园幼儿326人” and “占在园幼儿362人的…”. Asked about, since two
 * things may bear one name.
 */
export function sameCounts({ amounts }: Ledger): readonly FigureClaim[] {
  const told = amounts.all.filter((each) => isComparable(amounts, each));
  return [...groupBy(told, nameOf).values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => {
      if (!first || !sameUnit(first, other) || !areSwapped(digitsOf(first), digitsOf(other))) return [];
      return [{ readings: [{ ...linear('NR-X01', [lessTerm(other), plus(first)], true), isAsked: true }] }];
    }),
  );
}

function isComparable(amounts: TextAmounts, told: Told): boolean {
  return (
    isExactCount(told) &&
    told.role === 'final' &&
    told.statement.facts.length === 0 &&
    told.statement.subjectOrigin !== 'before' &&
    nameOf(told).length >= SHORTEST_NAME &&
    digitsOf(told).length >= FEWEST_DIGITS &&
    !OF_ANOTHER.test(amounts.wordsBefore(told))
  );
}

function nameOf({ statement }: Told): string {
  return statement.subject.replace(BEFORE_A_NAME, '');
}

/** The digits of a count, without its point and its unit. */
function digitsOf({ words }: Told): string {
  return words.replace(/[^\d]/g, '');
}
