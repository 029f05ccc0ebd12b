import { hanNumber } from '../../../reading';
import { lessTerm, outcomeOf, plus, type Linear } from '../equations';
import { around, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** “以上三项合计”, “两类合计”: how many things are added up, right before their sum. */
const SUM_OF_SO_MANY =
  /(?:以上|上述|前述)?(?:这)?([两二三四五六七八九]|\d)(?:大|个)?(?:项|类|方面|部分|块|笔)(?:经费|支出|费用|收入|资金|项目)?(?:之和|相加)?(?:合计|共计|总计)(?:支出|金额|收入|完成)?(?:为|是|达)?$/;

/**
 * Sums of so many things told before them, in their sentence, or one in each of the paragraphs above: “三项合计15.80万元”. Asked
 * about, since what stands nearest need not be what is added up.
 */
export function sumsAbove({ amounts }: Ledger): readonly FigureClaim[] {
  return amounts.all.flatMap((sum) => {
    const { predicate, isAside } = sum.statement;
    if ((predicate !== 'value' && predicate !== 'count') || isAside || sum.figure.isAbout) return [];
    const [, words = ''] = SUM_OF_SO_MANY.exec(amounts.wordsBefore(sum)) ?? [];
    const count = /\d/.test(words) ? Number(words) : hanNumber(words);
    if (words === '' || count === null || count < 2) return [];
    // “人员经费100万元，其中工资60万元；公用经费20万元，两项合计”: which of them are the two no sign tells.
    const beside = amounts.beside(sum).filter(({ at, role }) => at < sum.at && role === sum.role);
    if (new Set(beside.map(({ statement }) => statement.partOf)).size > 1) return [];
    const lists = [besideIt(amounts, sum), partsBefore(amounts, sum), aboveIt(amounts, sum)];
    const sumsOf = (many: number): readonly Linear[] =>
      lists
        .map((list) => list.slice(-many))
        .filter((list) => list.length === many)
        .map((list) => ({ ...linear('NR-A01', [lessTerm(sum), ...list.map(plus)], true), isAsked: true }));
    const readings = sumsOf(count);
    // One more or one less adds up: the words miscount, and no figure is wrong.
    const isMiscounted = [count - 1, count + 1].some((many) => sumsOf(many).some((each) => outcomeOf(each) === 'true'));
    return readings.length === 0 || (isMiscounted && readings.every((each) => outcomeOf(each) !== 'true'))
      ? []
      : [{ readings }];
  });
}

/** What its sentence tells of the same kind before it. */
function besideIt(amounts: TextAmounts, sum: Told): readonly Told[] {
  return amounts.beside(sum).filter((each) => each.at < sum.at && isAlike(each, sum));
}

/** The parts that its paragraph tells before it, each once. */
function partsBefore(amounts: TextAmounts, sum: Told): readonly Told[] {
  return around(amounts.inPassage(sum.statement.passage), sum.at).filter(
    (each) => each.at < sum.at && isAlike(each, sum) && each.statement.partOf !== null,
  );
}

/** What each of the paragraphs above in its section, and the sentences before in its own, tells first. */
function aboveIt(amounts: TextAmounts, sum: Told): readonly Told[] {
  const seen = new Set<number>();
  return amounts.inSectionOf(sum).filter((each) => {
    const { sentence, passage } = each.statement;
    if (each.at >= sum.at || sentence === sum.statement.sentence || !isAlike(each, sum)) return false;
    return !seen.has(passage) && seen.add(passage);
  });
}

function isAlike({ statement, role, measure, figure }: Told, sum: Told): boolean {
  const isOne = measure === 'money' ? sum.measure === 'money' : figure.unit === sum.figure.unit;
  return isOne && role === sum.role && statement.predicate === sum.statement.predicate && !statement.isAside;
}
