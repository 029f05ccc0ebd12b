import { lessTerm, outcomeOf, plus, total } from '../equations';
import { differInOne, areSwapped } from '../slips';
import { isExact, sameUnit, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** What stands between the last of some figures and their sum; what is done with the sum in it. */
const SUMMED = /^(?:（[^（）]*）)?，?(?:两者|二者|三者)?(?:合计|共计|总计|总共|一共|共)([一-龥]{0,6}?)(?:为|是|达)?$/;
/** Words after which a figure is no addend of what follows. */
const NO_ADDEND = /其中|比|较|上年|去年|增|减|占|平均|每|计划|目标|截至|累计/;
/** One figure alone is no sum. */
const FEWEST_ADDENDS = 2;
/** No sentence adds up more. */
const MOST_ADDENDS = 20;

/**
 * “农村低保对象1102户1846人、城镇低保对象63户88人，共计1165户1934人”: what is told as the sum of what stands right before it in its sentence.
 * Asked about; where words say what is done with the sum, “共计保障”, only where it is a slip away from that of its figures.
 */
export function sumsBeside({ amounts }: Ledger): readonly FigureClaim[] {
  return amounts.all.flatMap((sum) => {
    const from = sumFrom(amounts, sum);
    if (!from || !isExact(sum) || sum.statement.isAside) return [];
    const addends = addendsOf(amounts, sum, from.at);
    const sums = addends
      .slice(0, addends.length - FEWEST_ADDENDS + 1)
      .map((_, at) => linear('NR-A01', [lessTerm(sum), ...addends.slice(at).map(plus)], true));
    if (sums.length === 0) return [];
    const isSure = from.done === '' || sums.some((each) => outcomeOf(each) === 'true') || isSlip(sum, addends);
    return isSure ? [{ readings: sums.map((each) => ({ ...each, isAsked: true, sumName: '“合计”' })) }] : [];
  });
}

/** Whether a figure is told as the sum of what stands before it: “合计种植7.41万亩”. */
export function isToldAsSum(amounts: TextAmounts, told: Told): boolean {
  return SUMMED.test(amounts.wordsBefore(told));
}

/** Where the figures of a sum begin, “共计1165户1934人”, and what is done with it; null where it is told as none. */
function sumFrom(amounts: TextAmounts, sum: Told): { readonly at: number; readonly done: string } | null {
  const words = amounts.wordsBefore(sum);
  const [found, done = ''] = SUMMED.exec(words) ?? [];
  if (found !== undefined) return { at: sum.at, done };
  const before = words === '' ? amounts.all[sum.at - 1] : undefined;
  if (before?.statement.sentence !== sum.statement.sentence) return null;
  return sumFrom(amounts, before);
}

/**
 * The figures of the same unit before a place in its sentence, none where one is told of another thing. A semicolon may part
 * the list, “工资1211万元；商品和服务439万元，补助171万元”, or what stands before it from the list.
 */
function addendsOf(amounts: TextAmounts, sum: Told, until: number): readonly Told[] {
  const found: Told[] = [];
  let isBeyond = false;
  for (let at = until - 1; at >= Math.max(0, until - MOST_ADDENDS); at -= 1) {
    const each = amounts.all[at];
    if (each?.statement.sentence !== sum.statement.sentence) break;
    const words = amounts.wordsBefore(each);
    if (each.statement.depth === sum.statement.depth && sameUnit(each, sum)) {
      // What is more than the sum behind it cannot be added up in it.
      const isOther = NO_ADDEND.test(words) || each.role !== sum.role || each.amount.value >= sum.amount.value;
      if (isOther || !isExact(each)) return isBeyond ? found : [];
      found.unshift(each);
    }
    isBeyond ||= words.includes('；');
  }
  return found;
}

/** Whether a sum is what its figures add up to, but for one digit or two that changed places. */
function isSlip({ amount }: Told, addends: readonly Told[]): boolean {
  const right = String(total(addends.map(plus)).value);
  return [areSwapped, differInOne].some((isNear) => isNear(String(amount.value), right));
}
