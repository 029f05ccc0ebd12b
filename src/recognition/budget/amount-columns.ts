import type { BudgetBasis } from '../../model';
import { normaliseText } from '../../standards';
import { isLabelling, type HeaderColumn } from '../sheet/header-columns';
import { isFrameWord, isHeaderWord, type HeaderWords } from '../sheet/header-words';
import type { SheetSegment } from '../sheet/segments';
import { AMOUNT_HEADER } from './forms';

/** “三公” of a budget may be headed by its items alone; this one shows that the row is a header. */
const RECEPTION = /公务接待费?$/;
/** Words that head columns of a budget; a text that goes on to 表 is a title. */
const BUDGET_HEADER = /(?:预算|执行数|拨款|政府性基金|国有资本经营|因公出国|公务用车|公务接待)(?!.*表)/;

/** The headers of a budget's tables: they name no 决算, and those of “三公” are its items alone. */
export const BUDGET_WORDS: HeaderWords = {
  isHeader: (text) => isHeaderWord(text) || BUDGET_HEADER.test(text),
  isFrame: (text) => isFrameWord(text) || RECEPTION.test(text),
};

/** Headers of a whole amount: a budget, a total, or the outgo of one of the three budgets. */
const WHOLE =
  /^(?:合计|总计|小计|本年支出(?:合计)?|支出合计|金额|(?:年初|本年|当年)?预算(?:数|金额)?|(?:一般公共|政府性基金|国有资本经营).*支出)$/;
/** Headers of the budget as it stood after its changes; “调整数” alone is a change. */
const ADJUSTED =
  /^(?:20\d\d年度?)?(?:(?:调整后?|变更后|追加后|全年)的?(?:支出)?预算(?:数|金额)?|预算(?:调整|变更)后(?:数|金额)?|调整后(?:数|金额)?)$/;
/** Headers of a part of it, of a change of it, of another year, or of income. */
const ELSEWHERE =
  /上年|执行|决算|比|增减|调增|调减|追加(?!后)|变动|调整(?:数|额|金额)$|结转|基本支出|项目支出|人员|公用|收入|上缴|经营支出|附属/;
/** Headers that say that theirs is the budget of the beginning. */
const ORIGINAL = /年初|原(?:批复)?预算|调整前/;

/** Which budget a column of some table holds, by all that stands above it. */
function basisOf({ path }: HeaderColumn): BudgetBasis {
  return path.some((header) => ADJUSTED.test(header)) ? 'adjusted' : 'original';
}

/** The budgets that the columns of a segment part: the adjusted one only where a header names it. */
export function basesIn(segment: SheetSegment): readonly BudgetBasis[] {
  return figuresOf(segment).some((header) => basisOf(header) === 'adjusted') ? ['original', 'adjusted'] : ['original'];
}

/** Whether a header says that its budget is the one of the beginning, whatever the title says. */
export function saysOriginal(segment: SheetSegment): boolean {
  return figuresOf(segment).some(({ path }) => path.some((header) => ORIGINAL.test(header)));
}

/**
 * A segment with the one column of whole amounts for its figures: the first whose header says so and stands under
 * nothing that is a part or of another year; null where no header does.
 * @param under what the column or a header above it says, where one table holds several budgets
 * @param basis which of two budgets, where its columns part them
 */
export function withWholeAmounts(segment: SheetSegment, under: RegExp | null, basis: BudgetBasis): SheetSegment | null {
  const whole = figuresOf(segment).find((header) => {
    const { path } = header;
    const own = path[path.length - 1] ?? '';
    const isUnder = under === null || path.some((each) => under.test(each));
    const isWhole = WHOLE.test(own) || ADJUSTED.test(own) || under?.test(own) === true;
    return basisOf(header) === basis && isUnder && isWhole && !path.some(isElsewhere);
  });
  if (whole === undefined) return null;
  const frame = segment.columns.filter((header) => header.role !== 'value');
  const columns = [...frame, { ...whole, path: [AMOUNT_HEADER] }];
  return { ...segment, columns: columns.sort((a, b) => a.column - b.column) };
}

/** 国有资本经营支出 holds 经营支出 and is none. */
function isElsewhere(header: string): boolean {
  return ELSEWHERE.test(header) && !header.includes('国有资本经营');
}

/** A segment of “三公” whose columns are headed by their items and by 预算数; what parts two budgets is taken off. */
export function withBudgetAbove(segment: SheetSegment, basis: BudgetBasis): SheetSegment {
  const isParted = basesIn(segment).length > 1;
  const columns = figuresOf(segment)
    .filter((header) => basisOf(header) === basis && !(isParted && header.path.some(isElsewhere)))
    .map((header) => ({
      ...header,
      path: [AMOUNT_HEADER, ...header.path.filter((each) => !isParted || !isBasis(each))],
    }));
  return { ...segment, columns: [...segment.columns.filter(isFrame), ...columns].sort((a, b) => a.column - b.column) };
}

function isBasis(header: string): boolean {
  return ADJUSTED.test(header) || ORIGINAL.test(header);
}

function isFrame(header: HeaderColumn): boolean {
  return isLabelling(header) || header.role === 'line';
}

/** Columns of figures but those of a year before the latest that the header names. */
function figuresOf({ columns }: SheetSegment): readonly HeaderColumn[] {
  const figures = columns.filter((header) => !isFrame(header));
  const latest = Math.max(...figures.map(yearOf));
  return figures.filter((header) => yearOf(header) === latest || yearOf(header) === NO_YEAR);
}

/** A header without a year counts together with the latest one. */
const NO_YEAR = 0;

function yearOf({ title }: HeaderColumn): number {
  return Number(/20\d\d/.exec(normaliseText(title))?.[0] ?? NO_YEAR);
}
