import { groupBy, type FigureUnit } from '../../../model';
import { isCategory } from '../categories';
import type { Ledger } from '../claims/claim';
import { isOfWholeBefore } from '../claims/lists';
import { isToldAsSum } from '../claims/sums-beside';
import { lessTerm, plus, total } from '../equations';
import { COUNTED_ONCE, ONE_OF_EACH } from '../claims/group-words';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { isExact, isMoney, quoted, sameUnit, type TextAmounts, type Told } from '../told';
import { areApart, mayOverlap } from './overlaps';
import { AVERAGE, CONTRACTED, figureName, MAY_EXCEED, SENTENCES, wan } from '../words';

/** What an amount was used for, behind it. */
const USED_FOR = /^(?:全部|均)?用于[^，。；]{2,}/;
/** All of a whole, in percent. */
const ALL = 100;

/** Parts that are more than their whole: a reader sees that one of them is wrong, not which. Asked about, but for 类. */
export function moreThanWhole(ledger: Ledger): readonly JudgedFinding[] {
  return [...sharesOverAll(ledger), ...partsOverWhole(ledger), ...usesOverWhole(ledger)];
}

/** Contracts with the smaller are among those with the small, whatever year they are of. */
const [SMALLER, CONTRACTED_TO_SMALL] = [/小微/, /中小企业合同/];

/** “占支出的600%”. What was contracted for may be more than what was paid within the year. */
function sharesOverAll({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((share): readonly JudgedFinding[] => {
    const { predicate, subject, isAside } = share.statement;
    if (predicate !== 'share' || isAside || share.amount.value <= ALL + share.amount.half) return [];
    const before = amounts.before(share);
    const mayExceed = MAY_EXCEED.test(subject) || (before && MAY_EXCEED.test(before.statement.subject));
    if (mayExceed && !(SMALLER.test(subject) && CONTRACTED_TO_SMALL.test(share.statement.whole ?? ''))) return [];
    return [finding('NR-A04', share, [], SENTENCES.overAll(figureName(subject, 'share'), quoted(share)))];
  });
}

/** “车辆3辆，其中：…6辆”: one part, or all parts of what can belong to one of them only; money is told once as a rule. */
function partsOverWhole({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((whole): readonly JudgedFinding[] => {
    // What there is none of has no parts: what follows is of something else.
    // An average is no whole: “平均得分94.5分，其中最高98分”.
    if (!isExact(whole) || whole.amount.value === 0 || AVERAGE.test(subjectOf(whole))) return [];
    const own = amounts
      .partsOf(whole)
      .filter((part) => isExact(part) && isAlike(amounts, part, whole) && !CONTRACTED.test(subjectOf(part)));
    const list = own.filter(({ statement }) => statement.depth === own[0]?.statement.depth);
    return listsOf(list, whole)
      .filter((each) => !isNested(amounts, whole, each) && !isOfWholeBefore(amounts, whole, each))
      .flatMap((each) => overIn(whole, each))
      .slice(0, 1);
  });
}

/** “89.97万元。其中：30万元用于编制；29.99万元用于规划”: what each part was used for stands behind it, and no use is within another. */
function usesOverWhole({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((whole): readonly JudgedFinding[] => {
    if (!isExact(whole) || whole.measure !== 'money' || whole.amount.value === 0) return [];
    const used = amounts.partsOf(whole).flatMap((part) => {
      const [use] = isMoney(part) ? (USED_FOR.exec(amounts.wordsBehind(part)) ?? []) : [];
      return use !== undefined && isBeside(part, whole) && part.role === whole.role ? [{ part, use }] : [];
    });
    const isApart = used.length > 1 && new Set(used.map(({ use }) => use)).size === used.length;
    const parts = used.map(({ part }) => part);
    const { value, half } = restOf(whole, parts);
    return isApart && value < -half && !mayOverlap(whole, parts) ? [overWhole(whole, parts)] : [];
  });
}

/** What is told beside a whole, what a paragraph below divides it into, and what several paragraphs each begin with. */
function listsOf(parts: readonly Told[], whole: Told): readonly (readonly Told[])[] {
  const byPassage = [...groupBy(parts, ({ statement }) => statement.passage).values()];
  const isOwn = (list: readonly Told[]): boolean =>
    list.length > 1 || list[0]?.statement.passage === whole.statement.passage;
  return [...byPassage.filter(isOwn), byPassage.filter((list) => !isOwn(list)).flat()];
}

/** Words by which a part tells parts of its own, “人员经费60万元，主要包括基本工资40万元”: these are none of the whole's list. */
const NESTS = /包括|主要(?:是|为|有)|含/;

/** Whether a list of money in one paragraph may hold parts of its parts; that of a part is the innermost. */
function isNested({ read }: TextAmounts, whole: Told, list: readonly Told[]): boolean {
  if (whole.statement.partOf !== null) return false;
  const [first, second] = list;
  const passage = first?.measure === 'money' ? first.statement.passage : null;
  return passage !== null && passage === second?.statement.passage && NESTS.test(read.passages[passage]?.text ?? '');
}

/** What is said of a list that is more than its whole. */
function overIn(whole: Told, list: readonly Told[]): readonly JudgedFinding[] {
  const found = list.find((part) => part.amount.value - whole.amount.value > part.amount.half + whole.amount.half);
  // Of what is told below it, or behind parts that make up all of it, a part that is more shows that it is no part.
  if (found)
    return isBeside(found, whole) && !isFull(whole, list.slice(0, list.indexOf(found)))
      ? [overWhole(whole, [found])]
      : [];
  if (whole.measure === 'count') {
    const found = onceIn(whole, list).find((once) => isOver(whole, once) && !isCutTwice(whole, once));
    return found ? [overWhole(whole, found)] : [];
  }
  if (!isOver(whole, list)) return [];
  if (list.every(isCategory)) return [categoriesOver(whole, list, -restOf(whole, list).value)];
  return areApart(list) && !mayOverlap(whole, list) ? [overWhole(whole, list)] : [];
}

/**
 * The parts of a count of which no two hold the same. People are parted by each of their marks: of “在职人员96人，其中行政42人、
 * 事业64人；退休37人” the last have none.
 */
function onceIn(whole: Told, list: readonly Told[]): readonly (readonly Told[])[] {
  if (COUNTED_ONCE.includes(whole.figure.unit)) return [list];
  return ONE_OF_EACH.map((mark) => list.filter((part) => mark.test(subjectOf(part))));
}

/** Whether parts of different names are more than their whole. */
function isOver(whole: Told, parts: readonly Told[]): boolean {
  const { value, half } = restOf(whole, parts);
  return parts.length > 1 && value < -half && new Set(parts.map(subjectOf)).size === parts.length;
}

function restOf(whole: Told, parts: readonly Told[]): ReturnType<typeof total> {
  return total([plus(whole), ...parts.map(lessTerm)]);
}

/** “评价项目36个，其中：自评36个、重点评价4个”: where one part is all of them the others are told of the same once more. */
function isCutTwice({ figure, amount }: Told, list: readonly Told[]): boolean {
  return !THINGS.includes(figure.unit) && list.some((part) => part.amount.value === amount.value);
}

/** What stands in one place, and is of one kind. */
const THINGS: readonly (FigureUnit | null)[] = ['辆', '台（套）'];

function isBeside(part: Told, whole: Told): boolean {
  return part.statement.passage === whole.statement.passage;
}

/** “教职工93人，其中在编38人、编外聘用55人；在园幼儿612人”: whether some parts are all of the whole. */
function isFull(whole: Told, parts: readonly Told[]): boolean {
  const { value, half } = restOf(whole, parts);
  return parts.length > 1 && Math.abs(value) <= half;
}

function subjectOf({ statement }: Told): string {
  return statement.subject;
}

/** Whether a part is told of the same kind of thing, in the same sentence or the list behind it. */
function isAlike(amounts: TextAmounts, part: Told, whole: Told): boolean {
  return (
    part.role === whole.role && sameUnit(part, whole) && isListedPart(amounts, part) && !isOfAnotherList(part, whole)
  );
}

/** “其中党员45人，占在编60人的75%”: what a share is of is no part. */
const IS_WHOLE = /占[^，。；：、占]*$/;

/** “共21批次、126人次，其中：国内接待21批次、183人次”: the second count of a part goes by the name of the first. */
function isListedPart(amounts: TextAmounts, part: Told): boolean {
  const { at, statement, measure } = part;
  if (isToldAsSum(amounts, part) || IS_WHOLE.test(amounts.wordsBefore(part))) return false;
  if (statement.subjectOrigin !== 'before' || measure !== 'count') return statement.subjectOrigin === 'among';
  const before = amounts.all[at - 1]?.statement;
  return before?.subjectOrigin === 'among' && before.partOf !== null && before.subject === statement.subject;
}

/** “编制95名，其中：事业编制95名，聘用控制数4人。其中，在职91人”: what a list ends with that counts in its own unit is no whole of the next. */
function isOfAnotherList(part: Told, { statement: { subjectOrigin, partOf, sentence } }: Told): boolean {
  return subjectOrigin === 'among' && partOf === null && part.statement.sentence !== sentence;
}

function overWhole(whole: Told, parts: readonly Told[]): JudgedFinding {
  const sum = parts.map(quoted).join('+');
  return finding('NR-A01', whole, parts, SENTENCES.overWhole(figureName(subjectOf(whole), ''), quoted(whole), sum));
}

/** Money is spent under one 类 only, so that no reading makes all of them more than what was spent. */
function categoriesOver(whole: Told, parts: readonly Told[], over: number): JudgedFinding {
  const name = figureName(subjectOf(whole), '');
  const message = SENTENCES.categoriesOver(name, quoted(whole), wan(whole.amount.value + over), wan(over));
  const { rule, raw } = finding('NR-A07', whole, parts, message);
  return { rule, raw: { ...raw, severity: 'error' } };
}

function finding(rule: string, told: Told, others: readonly Told[], message: string): JudgedFinding {
  return {
    rule: figureRule(rule),
    raw: {
      span: told.figure.span,
      message,
      severity: 'warning',
      otherSpans: others.map(({ figure }) => figure.span),
      stated: quoted(told),
      about: `${told.statement.facts[0] ?? told.statement.subject} exceeded`,
    },
  };
}
