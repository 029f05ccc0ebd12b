import { groupBy, type ReadText, type SectionKind } from '../../../model';
import { wordOf } from '../../../facts';
import { kindsOf } from '../../../reading';
import { rememberFor } from '../../../standards';
import { linear, type FigureClaim, type Ledger } from './claim';
import { ALL_OTHER_MONEY, BUDGET_GROUPS, CLOSED_LISTS, DIVISION, THE_REST, type ClosedList } from './group-words';
import { lessTerm, outcomeOf, plus, total, type Linear } from '../equations';
import type { TextAmounts, Told } from '../told';
import { unitSlipIn } from '../unit-slips';

/** One part alone may leave anything out. */
const FEWEST_PARTS = 2;
/** So many figures may stand between the totals of both sides: the parts of the first. */
const FARTHEST_TOTAL = 12;
/** The same where each side has paragraphs of its own. */
const FARTHEST_SIDE = 60;
/** The end of a total's name that is said of nothing else. */
const GRAND_TOTAL = '总计';

/**
 * Lists of the text's own, “编制40人，其中行政25人、事业15人”, and “收入总计…，支出总计…” side by side. Nobody knows whether
 * such a list is whole, or whether both totals are: one that adds up shows that its figures are right, one that does not
 * says nothing, unless its names show that it is whole.
 */
export function listClaims(ledger: Ledger): readonly FigureClaim[] {
  return (
    listsIn(ledger)
      .filter(isTelling)
      // That a list holds but for one unit shows that it is whole.
      .map((equation) => ({
        readings: [{ ...equation, isStrong: equation.isStrong || unitSlipIn([equation]) !== null }],
      }))
  );
}

/** Lists that say nothing by themselves, since they may leave something out: another check may bear them out. */
export function doubtfulLists(ledger: Ledger): readonly Linear[] {
  return listsIn(ledger).filter((equation) => !isTelling(equation));
}

/** Asked for twice: for those that tell something by themselves, and for the others. */
const listsIn = rememberFor(({ amounts }: Ledger): readonly Linear[] => {
  const equations = amounts.all.flatMap((head) => listOf(amounts, head));
  return [...equations, ...amounts.all.flatMap((told) => totalsOf(amounts, told))];
});

function isTelling(equation: Linear): boolean {
  return equation.isStrong || outcomeOf(equation) === 'true' || unitSlipIn([equation]) !== null;
}

/**
 * “编制40人，其中行政25人、事业15人”: the parts of a head in its own role and unit, in its passage or all below it. A head of zero has nothing to divide,
 * and cars are not added to people.
 */
function listOf(amounts: TextAmounts, head: Told): readonly Linear[] {
  const told = amounts.partsOf(head);
  const { predicate, isAside } = head.statement;
  if ((predicate !== 'value' && predicate !== 'count') || head.amount.value === 0) return [];
  const isNear = told.some(({ statement }) => statement.passage === head.statement.passage);
  const parts = told.filter(
    ({ statement, role, figure, measure }) =>
      (!isNear || statement.passage === head.statement.passage) &&
      role === head.role &&
      (measure === 'money' ? head.measure === 'money' : figure.unit === head.figure.unit) &&
      !statement.isAside,
  );
  // “20万元（其中：一般公共预算…），其中：出国费…”: the bracket and what follows it are two lists, and so are “按功能分：…。按经济分：…”.
  return [...groupBy(parts, ({ statement }) => `${statement.depth}|${statement.listFrom ?? ''}`).values()]
    .filter((list) => list.length >= FEWEST_PARTS && !isOfWholeBefore(amounts, head, list))
    .flatMap((list) => {
      const closed = CLOSED_LISTS.filter((each) => isThatList(each, head, list));
      const isSure = isByBudget(list) || closed.some(({ isAsked }) => !isAsked) || (isNear && isCountedWhole(list));
      // The text alone can seldom tell whether a list of its own is whole.
      const sum = linear('NR-A01', [lessTerm(head), ...list.map(plus)], false);
      if (isSure) return [{ ...sum, isStrong: true }];
      const isAsked =
        closed.length > 0 || (isNear && isMoneyWithRest(list)) || (isDivision(amounts, list) && isShort(sum));
      // A reason tells what it likes: only a list that its names close is held against its whole there.
      if (isAside) return closed.length > 0 ? [{ ...sum, isStrong: true, isAsked: true }] : [];
      return [isAsked ? { ...sum, isStrong: true, isAsked } : sum];
    });
}

/** So many figures may stand between a whole and the amount behind which its list begins. */
const FARTHEST_WHOLE = 6;

/**
 * “支出698.4万元，年末结余4.75万元。其中：…”: a list behind one amount that makes up another one, which its paragraph told before, is
 * that one's.
 */
export function isOfWholeBefore(amounts: TextAmounts, head: Told, list: readonly Told[]): boolean {
  return amounts.all.slice(Math.max(0, head.at - FARTHEST_WHOLE), head.at).some((each) => {
    const isBeside = each.statement.passage === head.statement.passage && !each.statement.isAside;
    if (!isBeside || each.measure !== head.measure) return false;
    const { value, half } = total([plus(each), ...list.map(lessTerm)]);
    return Math.abs(value) <= half;
  });
}

/** Whether parts are less than their whole; that they are more is told by itself. */
function isShort({ terms }: Linear): boolean {
  return total(terms).value < 0;
}

/** “按支出功能分类科目分：…”: how a whole is divided leaves nothing out. */
function isDivision(amounts: TextAmounts, [first, ...others]: readonly Told[]): boolean {
  return first !== undefined && others.length > 0 && DIVISION.test(amounts.wordsBefore(first));
}

/** “…、其他支出2万元”: money with all the rest as the last of three parts or more. */
function isMoneyWithRest(parts: readonly Told[]): boolean {
  const last = parts.at(-1);
  return last?.measure === 'money' && parts.length > FEWEST_PARTS && ALL_OTHER_MONEY.test(last.statement.subject);
}

function isThatList(
  { head, parts, further = [], least, notOf = [] }: ClosedList,
  whole: Told,
  told: readonly Told[],
): boolean {
  const { subject, about } = whole.statement;
  if (head && !head.test(subject)) return false;
  if (notOf.some((name) => about.includes(wordOf(name).fact))) return false;
  const subjects = told.map(({ statement }) => statement.subject);
  const found = parts.filter((part) => subjects.some((each) => part.test(each)));
  // A name that comes twice is told of two things.
  if (found.length < (least ?? parts.length) || new Set(subjects).size < subjects.length) return false;
  return subjects.every((each) => [...parts, ...further].some((part) => part.test(each)));
}

/** “…、其他用车2辆”: what is counted, with all the rest as the last part. */
function isCountedWhole(parts: readonly Told[]): boolean {
  const last = parts.at(-1);
  return last?.measure === 'count' && THE_REST.test(last.statement.subject);
}

/** “（其中：一般公共预算…；政府性基金预算…）”: 财政拨款 is of these budgets and no other. */
function isByBudget(parts: readonly Told[]): boolean {
  const subjects = parts.map(({ statement }) => statement.subject);
  const isBracket = parts.every(({ statement }) => statement.depth > 0);
  return isBracket && BUDGET_GROUPS.every((budget) => subjects.some((subject) => budget.test(subject)));
}

/** The totals of both sides, by the section that tells them. */
const BOTH_TOTALS: Partial<Record<SectionKind, readonly [income: string, spent: string]>> = {
  overall: ['收支总计', '支出总计'],
  fiscalOverall: ['财政拨款收支总计', '财政拨款支出总计'],
};

/**
 * “收入总计…，支出总计…”: the totals of both sides in one passage are the same amount, sure where both go by 总计: “总收入” is
 * said of 本年收入 too. Elsewhere 总计 may be of anything.
 */
function totalsOf({ all, read }: TextAmounts, income: Told): readonly Linear[] {
  const names = kindsOf(read.sections, income.section)
    .map((kind) => BOTH_TOTALS[kind])
    .find(Boolean);
  if (!names || !isTotal(income, names[0])) return [];
  const behind = all.slice(income.at + 1, income.at + FARTHEST_SIDE).filter((each) => isTotal(each, names[1]));
  const beside = behind.find(
    ({ at, statement }) => at < income.at + FARTHEST_TOTAL && statement.passage === income.statement.passage,
  );
  const spent = beside ?? behind.find((each) => isOtherSide(each, income) && isSameMatter(read, each, income));
  if (!spent) return [];
  // In two units the unit is the likelier slip, and is told by itself.
  const isOneUnit = income.figure.unit === spent.figure.unit;
  const isStrong = isOneUnit && [income, spent].every(({ statement }) => statement.subject.endsWith(GRAND_TOTAL));
  const equation = linear('NR-C01', [lessTerm(spent), plus(income)], isStrong);
  return [beside ? equation : { ...equation, isAsked: true }];
}

/** “（一）收入总计…（二）支出总计…”: whether both stand in paragraphs of their own, by the names of all that came and went. */
function isOtherSide(spent: Told, income: Told): boolean {
  const isApart = spent.statement.passage !== income.statement.passage;
  return isApart && [income, spent].every(({ statement }) => statement.subject.endsWith(GRAND_TOTAL));
}

/** Whether two figures are told below the same heading of the whole. */
function isSameMatter({ sections }: ReadText, a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ section }) => kindsOf(sections, section)[0]);
  return one !== undefined && one === other;
}

/** Whether a figure is told of a total, as this year's 决算, and by its own words. */
function isTotal({ role, statement }: Told, name: string): boolean {
  const isNamed = statement.subjectOrigin === 'clause' && statement.depth === 0 && !statement.isAside;
  return role === 'final' && statement.predicate === 'value' && isNamed && statement.about.includes(wordOf(name).fact);
}
