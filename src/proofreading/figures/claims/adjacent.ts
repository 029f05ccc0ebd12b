import type { FactId } from '../../../model';
import { budgetOn, priorId, readId, wordOf } from '../../../facts';
import { namesAnywhere } from '../../../reading';
import { distinct, knownOperand, linear, type FigureClaim, type Ledger } from './claim';
import {
  lessTerm,
  outcomeOf,
  plus,
  told as operandOf,
  type AnyEquation,
  type Linear,
  type EquationOperand,
  type Ratio,
  type SumTerm,
} from '../equations';
import { RATED } from './group-words';
import { isOfOwnPair, shareOfOwnList } from './own-sums';
import { isOfWhole, partOfShare } from './part-of-share';
import { around, isMoney, isOnly, mayBeOneBudget, nearestFirst, sameSubject, type Role, type Told } from '../told';
import { EXCEEDED, OF_A_BALANCE, OF_SEVERAL, TITLES } from '../words';

/** Shares, rates and differences, each with the figures that stand beside it. */
export function adjacentClaims(ledger: Ledger): readonly FigureClaim[] {
  return ledger.amounts.all.flatMap((told) => {
    const readings = readingsOf(ledger, told);
    return readings.length > 0 ? [{ readings }] : [];
  });
}

/**
 * The ways in which a rate or a difference may be meant; none for plain values, which have no reckoning of their own,
 * and none for “约”, which promises no last place.
 */
function readingsOf(ledger: Ledger, told: Told): readonly AnyEquation[] {
  if (told.figure.isAbout || isBetweenRates(told)) return [];
  switch (told.statement.predicate) {
    case 'share':
      return shares(ledger, told);
    case 'growth':
      return growths(ledger, told);
    case 'completion':
      return completions(ledger, told);
    case 'gap':
      return gaps(ledger, told);
    case 'change':
      return changes(ledger, told);
    default:
      return [];
  }
}

/** “高于财政收入增长10.42个百分点”: by how much one rate lies above another; some write so of a growth, and say which. */
function isBetweenRates({ figure, statement }: Told): boolean {
  return figure.unit === '个百分点' && (statement.direction === null || figure.value < 0);
}

/** How many readings are tried at most: more would let chance make anything true. */
const MOST = 4;

/**
 * “A为1.00万元，占10%”: the figure right before a share is its part (so it is in all texts looked at). The wholes in the
 * text come first; the books' are asked only for 决算, since they hold no budget's total.
 */
function shares(ledger: Ledger, rate: Told): readonly Ratio[] {
  const counted = ledger.amounts.before(rate);
  if (counted?.statement.predicate === 'count') return sharesOfCount(ledger, rate, counted);
  const part = partOfShare(ledger.amounts, rate);
  if (!part || isOfSeveral(ledger, rate, part)) return [];
  // A budget's share is one of all the budgets, not of 决算.
  const isBudget = part.role === 'budget';
  const named = namedWholes(rate);
  const inText = [...wholesInText(ledger, rate, part, named)];
  const asked = isOfOwnPair(ledger.amounts, rate) ? { isAsked: true } : {};
  const readings = distinct(inText)
    .slice(0, MOST)
    .map((whole) => ({
      ...ratio('NR-A04', rate, [plus(part)], [plus(whole)], isNear(whole, rate) || isOnly(whole)),
      ...asked,
    }));
  if (isBare(ledger, rate)) return readings.filter(({ whole }) => hasSister(ledger, rate, whole));
  const isTold = readings.some(({ isStrong }) => isStrong);
  const ofOwnList = isTold ? undefined : shareOfOwnList(ledger.amounts, rate);
  return [...(ofOwnList ? [ofOwnList] : []), ...readings, ...(isBudget ? [] : knownWholes(ledger, rate, part, named))];
}

/** What projects are rated of, by the vocabulary. */
const EVALUATED = '绩效自评项目数';

/** Whether nothing but a bracket says what a rate is: “9.47万元（81.64%）”. */
function isBare({ amounts }: Ledger, rate: Told): boolean {
  return rate.statement.depth > 0 && amounts.wordsBefore(rate) === '（';
}

/** Whether another such rate of its sentence is a share of the same whole: then they all are shares of it. */
function hasSister(ledger: Ledger, rate: Told, whole: readonly SumTerm[]): boolean {
  return ledger.amounts.beside(rate).some((each) => {
    const part = ledger.amounts.all[each.at - 1];
    const isSister = each.at !== rate.at && each.statement.predicate === 'share' && isBare(ledger, each);
    return (
      isSister &&
      part !== undefined &&
      part.amount.value > 0 &&
      outcomeOf(ratio('NR-A04', each, [plus(part)], whole, false)) === 'true'
    );
  });
}

/** “货物9.86万元、服务2.50万元，均授予小微企业，占…的100%”: of all that was told before it, not of the last alone. */
function isOfSeveral({ amounts }: Ledger, rate: Told, part: Told): boolean {
  const other = amounts.before(part);
  const isListed = other?.statement.predicate === 'value' && other.statement.sentence === part.statement.sentence;
  return isListed && OF_SEVERAL.test(amounts.wordsBefore(rate));
}

/** “项目20个，其中：优12个，占60%”: of the count that it is a part of. Only asked about: it may be of something else. */
function sharesOfCount({ amounts }: Ledger, rate: Told, part: Told): readonly Ratio[] {
  const isRated = RATED.test(part.statement.subject) && part.statement.partOf === null;
  const [evaluated] = isRated ? amounts.of(wordOf(EVALUATED).fact, 'final') : [];
  const whole = part.statement.partOf === null ? evaluated : amounts.all[part.statement.partOf];
  const isOne = part.statement.sentence === rate.statement.sentence && sameSubject(part, rate);
  if (!isOne || whole?.measure !== 'count' || whole.figure.unit !== part.figure.unit || whole.amount.value === 0)
    return [];
  return [{ ...ratio('NR-A04', rate, [plus(part)], [plus(whole)], true), isAsked: true }];
}

/**
 * What a share is taken of: a fact that its words name, else the words themselves, else the head of the “其中” that its
 * part belongs to. In this order, and never mixed: more wholes would let chance make a share true.
 */
function wholesInText(ledger: Ledger, rate: Told, part: Told, named: readonly FactId[]): readonly Told[] {
  const { amounts } = ledger;
  const role = part.role === 'budget' ? 'budget' : 'final';
  const right = amounts.before(rate);
  if (right && right !== part && isOfWhole(rate, right)) return [right];
  const byFact = nearestFirst(
    named
      .flatMap((id) => around(amounts.of(id, role), rate.at))
      // What only may mean a further name, and is likelier something else, is no whole of this share.
      .filter(({ measure, statement }) => measure === 'money' && isLikely(statement.about[0], named))
      // Nothing is a share of itself: its words mean another whole.
      .filter(({ at }) => at !== part.at),
    rate,
  );
  const { whole } = rate.statement;
  const head = part.statement.partOf === null ? undefined : amounts.all[part.statement.partOf];
  if (whole !== null) {
    const worded = byFact.length > 0 ? byFact : byWords(ledger, rate, role, whole);
    return worded.length > 0 ? worded : byName(ledger, rate, role, whole).filter(({ at }) => at !== part.at);
  }
  const ofHead = head?.measure === 'money' ? [head] : [];
  return [...(byFact.length > 0 ? byFact : ofHead), ...wholesOfHead(ledger, head)];
}

/** “中小企业471万元，占86.32%，其中小微企业326万元，占59.75%”: the part of a part may be told as one of the whole of both. */
function wholesOfHead(ledger: Ledger, head: Told | undefined): readonly Told[] {
  const share = head && ledger.amounts.all[head.at + 1];
  if (share?.statement.predicate !== 'share' || share.statement.sentence !== head?.statement.sentence) return [];
  return wholesInText(ledger, share, head, namedWholes(share));
}

/** The wholes that the words of a share name. */
function namedWholes({ statement }: Told): readonly FactId[] {
  return statement.facts.flatMap((id) => {
    const read = readId(id);
    return read?.kind === 'share' ? [read.whole] : [];
  });
}

/** Whether what a statement is likeliest about is among the wholes that a share may be of. */
function isLikely(about: FactId | undefined, named: readonly FactId[]): boolean {
  return named.length === 1 || (about !== undefined && named.includes(about));
}

/** What a budget's whole is called besides its name: “占基本支出预算”. */
const BUDGETED = /预算数?$/;

/** The whole as the words name it, where it is no name that is known. */
function byWords({ amounts }: Ledger, rate: Told, role: Role, whole: string): readonly Told[] {
  const isWhole = (each: Told): boolean =>
    each.section === rate.section && each.role === role && each.measure === 'money' && each.at < rate.at;
  const name = role === 'budget' ? whole.replace(BUDGETED, '') : whole;
  const [exact = [], short = []] = [name, name.replace(BEHIND_WHOLE, '')].map((each) =>
    amounts.ofSubject(each).filter(isWhole),
  );
  if (exact.length > 0 || short.length > 0)
    return nearestFirst(around(exact.length > 0 ? exact : short, rate.at), rate);
  // “占中小企业采购的80%” of what was told as “面向中小企业采购”.
  const ending = amounts.inSectionOf(rate).filter((each) => isWhole(each) && each.statement.subject.endsWith(name));
  // In its own sentence a short name is as sure, but for the part itself: “占概算的85.71%”.
  const isHere = ending.some(({ statement, at }) => statement.sentence === rate.statement.sentence && at < rate.at - 1);
  return (name.length >= SHORTEST_ENDING || isHere) &&
    new Set(ending.map(({ statement }) => statement.subject)).size === 1
    ? nearestFirst(ending, rate)
    : [];
}

/** The whole by a name of the vocabulary, in the section of its share: “占采购总额的” of what was told as 政府采购支出. */
function byName({ amounts }: Ledger, rate: Told, role: Role, whole: string): readonly Told[] {
  const facts = namesAnywhere(whole, '万元').flatMap(({ start, end, facts: named }) =>
    start === 0 && end === whole.length ? named : [],
  );
  const found = facts.flatMap((fact) => around(amounts.of(fact, role), rate.at));
  return nearestFirst(
    found.filter(({ section, measure, at }) => section === rate.section && measure === 'money' && at < rate.at),
    rate,
  );
}

/** What stands behind the name of a whole and was cut off from the subject that tells it. */
const BEHIND_WHOLE = /(?:支出|收入|资金|经费)?(?:总?金?额|总数|总计|合计)?$/;
/** A shorter name ends many others. */
const SHORTEST_ENDING = 4;

/** The whole as the books know it. Strong, since no reading of the words is needed to find it. */
function knownWholes(ledger: Ledger, rate: Told, part: Told, named: readonly FactId[]): readonly Ratio[] {
  return named.flatMap((id) => {
    const whole = knownOperand(ledger, id);
    return whole ? [ratio('NR-A04', rate, [plus(part)], [{ operand: whole, sign: 1 }], true)] : [];
  });
}

/** “减少12.00万元，下降3.56%”: of the change right before it, else of two amounts whose difference it is. */
function growths(ledger: Ledger, rate: Told): readonly Ratio[] {
  const before = ledger.amounts.before(rate);
  const { direction, against } = rate.statement;
  const change = isChangeOf(before, rate) ? before : listedChange(ledger, rate);
  // Where the two go different ways the amount is believed: that they do is said by itself.
  const sign = (change?.statement.direction ?? direction) === 'down' ? -1 : 1;
  const base = against === 'budget' ? 'budget' : 'prior';
  if (change?.measure === 'count') return growthsOfCount(ledger, rate, change, sign);
  if (change) return growthsOfChange(ledger, rate, change, sign, base);
  return growthsOfBase(ledger, rate, sign, base);
}

/** Whether the figure before a rate is the change that the rate repeats in percent. */
function isChangeOf(before: Told | undefined, rate: Told): before is Told {
  return (
    before?.role === 'change' && before.statement.sentence === rate.statement.sentence && sameSubject(before, rate)
  );
}

/** “各减少a、b，各下降p、q”: the change of the same name in the list before. */
function listedChange({ amounts }: Ledger, rate: Told): Told | undefined {
  if (rate.statement.subjectOrigin !== 'list') return undefined;
  return amounts.all.find(
    ({ role, statement }) =>
      role === 'change' &&
      statement.sentence === rate.statement.sentence &&
      statement.subject === rate.statement.subject,
  );
}

/**
 * “在职人员28人，较上年增加3人，增长12%”: of the count right before. Only asked about: it may be one of several that the words
 * speak of.
 */
function growthsOfCount({ amounts }: Ledger, rate: Told, change: Told, sign: 1 | -1): readonly Ratio[] {
  const counted = amounts.before(change);
  const { sentence } = change.statement;
  if (counted?.statement.predicate !== 'count' || counted.statement.sentence !== sentence) return [];
  if (counted.figure.unit !== change.figure.unit || counted.figure.isAbout || change.figure.isAbout) return [];
  const less: SumTerm = { operand: operandOf(change), sign: sign === 1 ? -1 : 1 };
  const whole = counted.role === 'prior' ? [plus(counted)] : [plus(counted), less];
  return [{ ...ratio('NR-A03', rate, [plus(change)], whole, true), isAsked: true }];
}

/** What a growth is reckoned from: last year, or the budget (“较预算增长”). */
type Base = 'prior' | 'budget';

/**
 * A change divided by its base. The base is seldom printed, so it is first reckoned from this year's amount less the
 * change; then the amount printed as last year's, then the books'.
 */
function growthsOfChange(ledger: Ledger, rate: Told, change: Told, sign: 1 | -1, base: Base): readonly Ratio[] {
  const part: readonly SumTerm[] = [plus(change)];
  const told = distinct(toldNear(ledger, rate, base));
  // This year's budget is what its own 决算 is held against; an amount of last year that is of this year is none.
  const isBase = (each: Told): boolean => base === 'budget' || !isOfYearOf(each, change);
  // The nearest alone: a base that stands farther off is another sentence's.
  const bases = told.filter(isBase).slice(0, 1);
  const planned = base === 'budget' ? [] : plannedBefore(ledger, change);
  const { likely, others } = meanings(ledger, rate);
  const nows = [
    ...planned,
    ...distinct([...told.filter((each) => !isBase(each)), ...beside(ledger, rate), ...likely].filter(isMoney)).slice(
      0,
      MOST,
    ),
  ];
  const ofChange: SumTerm = { operand: operandOf(change), sign: sign === 1 ? -1 : 1 };
  const growthOf = (now: Told): Ratio => ({
    ...ratio('NR-A03', rate, part, [plus(now), ofChange], isNearOrAlone(now, rate) && isMeant(now, rate)),
    ...(OF_A_BALANCE.test(rate.statement.subject) ? {} : { isNeverLess: true as const }),
  });
  // What the other meaning makes true may be meant so: the words and the figure do not agree, and it is asked which is wrong.
  const isAsked = others.some((other) => outcomeOf(growthOf(other)) === 'true');
  return [
    ...nows.map((now) => (isAsked ? { ...growthOf(now), isAsked } : growthOf(now))),
    ...bases.map((prior) => ratio('NR-A03', rate, part, [plus(prior)], isNear(prior, rate))),
    ...knownOf(ledger, rate, base).map((known) => ratio('NR-A03', rate, part, [{ operand: known, sign: 1 }], true)),
    ...wholeBefore(ledger, change).map((whole) => ratio('NR-A03', rate, part, [plus(whole), ofChange], false)),
  ];
}

/**
 * This year's amounts of what a rate is told of, nearest first. Where its words have two meanings, “收、支总计各增加”, and its
 * passage tells the likelier one, the other is no reading of its own: it only happens to fit.
 */
function meanings({ amounts }: Ledger, rate: Told): Readonly<Record<'likely' | 'others', readonly Told[]>> {
  const [first, ...further] = rate.statement.about;
  const near = nearestFirst([...amounts.near(rate, 'final'), ...amounts.alike(rate, 'final')], rate);
  const likely = near.filter(({ statement }) => statement.about[0] === first);
  const isToldHere = likely.some(({ statement }) => statement.passage === rate.statement.passage);
  return further.length > 0 && isToldHere
    ? { likely, others: near.filter((each) => !likely.includes(each)) }
    : { likely: near, others: [] };
}

/** The amounts of a thing near a figure, nearest first; of its budgets those of the name that the words give them. */
function toldNear({ amounts }: Ledger, told: Told, role: Base | 'final'): readonly Told[] {
  return role === 'budget' ? amounts.budgetsNear(told) : amounts.near(told, role);
}

/** Those of them that are money and stand close by, each once. */
function moneyNear(ledger: Ledger, told: Told, role: Base | 'final'): readonly Told[] {
  return distinct(toldNear(ledger, told, role).filter((each) => isMoney(each) && isNear(each, told)));
}

/** “2022年决算3.46万元，较上年增加2.40万元”: an amount of the very year that its change is told of is no base of it. */
function isOfYearOf({ statement: { period, sentence } }: Told, change: Told): boolean {
  return period !== null && period === change.statement.period && sentence === change.statement.sentence;
}

/** Whether a reader sees both, or needs not to: nothing else can be meant. */
function isNearOrAlone(a: Told, b: Told): boolean {
  return isNear(a, b) || isSameAlone(a, b);
}

/** What no words name but those of the heading is of the same as what its own paragraph tells only. */
function isToldWith({ statement }: Told, other: Told): boolean {
  return statement.subjectOrigin !== 'heading' || statement.passage === other.statement.passage;
}

/** Whether what a statement likeliest tells is what another one is told of: “收入总计” only may be 本年收入. */
function isMeant({ statement: { about } }: Told, other: Told): boolean {
  const [likeliest] = about;
  return likeliest === undefined || other.statement.about.length === 0 || other.statement.about.includes(likeliest);
}

/** Whether two statements can only tell of one and the same thing, wherever they stand. */
function isSameAlone(a: Told, b: Told): boolean {
  return isOnly(a) && isOnly(b) && a.statement.about[0] === b.statement.about[0];
}

/**
 * What else a rate may be of: where its words name a balance of no meaning here, any figure of its sentence; where they
 * name nothing of their own, the one figure that the sentence told before.
 */
function beside({ amounts }: Ledger, rate: Told): readonly Told[] {
  const { about, subject, subjectOrigin } = rate.statement;
  const before = amounts.beside(rate).filter((each) => each.at < rate.at && each.role === 'final' && isMoney(each));
  if (about.length === 0 && OF_A_BALANCE.test(subject)) return before;
  return subjectOrigin === 'before' && before.length === 1 && before[0]?.statement.depth === rate.statement.depth
    ? before
    : [];
}

/**
 * “共100万元，其中：A 40万元，B 60万元，同比增加10万元”, “…，与年初预算90万元相比”: what stands behind the last part, and names nothing,
 * may be said of the whole.
 */
function wholeBefore({ amounts }: Ledger, change: Told): readonly Told[] {
  const part = amounts.before(change);
  if (part?.statement.predicate !== 'value' || part.statement.sentence !== change.statement.sentence) return [];
  const whole = part.statement.partOf === null ? undefined : amounts.all[part.statement.partOf];
  return whole?.statement.sentence === change.statement.sentence && isMoney(whole) ? [whole] : [];
}

/** How many figures may stand between a budget and what changed of it. */
const FARTHEST_BUDGET = 12;

/** “公务接待费预算10万元，比上年减少2万元”: where a sentence tells nothing else of its subject, the budget itself changed. */
function plannedBefore({ amounts }: Ledger, change: Told): readonly Told[] {
  const values = amounts.all
    .slice(Math.max(0, change.at - FARTHEST_BUDGET), change.at)
    .filter(
      (each) =>
        each.statement.sentence === change.statement.sentence &&
        each.statement.predicate === 'value' &&
        sameSubject(each, change),
    );
  return values.every(({ role, measure }) => role === 'budget' && measure === 'money') ? values.slice(-1) : [];
}

/**
 * A rate without its change: this year's amount against last year's, both found near. One telling of the base is
 * enough; more would only be other things of the same name.
 */
function growthsOfBase(ledger: Ledger, rate: Told, sign: 1 | -1, base: Base): readonly Ratio[] {
  const nows = distinct(ledger.amounts.near(rate, 'final').filter(isMoney)).slice(0, 2);
  const priors: readonly EquationOperand[] = [
    ...moneyNear(ledger, rate, base).slice(0, 1).map(operandOf),
    ...knownOf(ledger, rate, base),
  ];
  // A rate without a direction may print less with a minus or without.
  const signs: readonly (1 | -1)[] = rate.statement.direction === null ? [1, -1] : [sign];
  return nows.flatMap((now) =>
    priors.flatMap((prior) =>
      signs.map((way): Ratio => {
        const part: readonly SumTerm[] = [
          { operand: operandOf(now), sign: way },
          { operand: prior, sign: way === 1 ? -1 : 1 },
        ];
        return ratio('NR-A03', rate, part, [{ operand: prior, sign: 1 }], isNear(now, rate));
      }),
    ),
  );
}

/** The base as the books know it, of each thing that the words may name. */
function knownOf(ledger: Ledger, rate: Told, base: Base): readonly EquationOperand[] {
  return rate.statement.about.flatMap(
    (about) => knownOperand(ledger, base === 'budget' ? budgetOn(about, rate.statement.basis) : priorId(about)) ?? [],
  );
}

/**
 * “支出决算为17.50万元，完成年初预算的87.50%”: 决算 over the budget near it. Where the text has no budget, it is reckoned from a
 * difference that stands beside; else the books' is taken.
 */
function completions(ledger: Ledger, rate: Told): readonly Ratio[] {
  const finals = distinct(ledger.amounts.near(rate, 'final').filter(isMoney)).slice(0, 2);
  const [final] = finals;
  if (!final) return [];
  const { basis, about: subjects } = rate.statement;
  const named = ledger.amounts.near(final, 'budget').filter(({ statement }) => mayBeOneBudget(statement, { basis }));
  const budgets = distinct(named.filter(isMoney)).slice(0, 2);
  const known = subjects.flatMap((about) => knownOperand(ledger, budgetOn(about, basis)) ?? []);
  return [
    ...finals.flatMap((each) =>
      budgets.map((budget) =>
        ratio(
          'NR-A05',
          rate,
          [plus(each)],
          [plus(budget)],
          isNear(each, rate) && isNearOrAlone(budget, rate) && isMeant(each, rate) && isToldWith(budget, each),
        ),
      ),
    ),
    ...(budgets.length > 0 ? [] : gapWholes(ledger, rate, final)),
    ...known.map((budget) => ratio('NR-A05', rate, [plus(final)], [{ operand: budget, sign: 1 }], isNear(final, rate))),
  ];
}

/** “完成年初预算100%，决算数大于预算数55.93万元”: the budget follows from 决算 and the difference. */
function gapWholes({ amounts }: Ledger, rate: Told, final: Told): readonly Ratio[] {
  const gap = [amounts.all[rate.at + 1], amounts.all[rate.at - 1]].find(
    (each) => each !== undefined && isGap(each) && each.statement.sentence === rate.statement.sentence,
  );
  const direction = gap?.statement.direction ?? null;
  if (final.statement.passage !== rate.statement.passage || !gap || direction === null || !isMoney(gap)) return [];
  const less: SumTerm = { operand: operandOf(gap), sign: direction === 'up' ? -1 : 1 };
  return [ratio('NR-A05', rate, [plus(final)], [plus(final), less], isNear(final, rate))];
}

/** “决算数大于预算数55.93万元”, “比年初预算增加55.93万元”. */
function isGap({ statement: { predicate, against } }: Told): boolean {
  return predicate === 'gap' || (predicate === 'change' && against === 'budget');
}

/**
 * “决算数大于预算数2.00万元”: the difference of the two amounts beside it. Both ways round, since the words of the statement say
 * which is more and another check judges them.
 */
function gaps(ledger: Ledger, gap: Told): readonly Linear[] {
  if (gap.measure === 'count') return countGaps(ledger, gap);
  const [final] = ledger.amounts.near(gap, 'final').filter(isMoney);
  const [budget] = ledger.amounts.budgetsNear(gap).filter(isMoney);
  if (!final || !budget || !isNear(final, gap) || !isNear(budget, gap)) return [];
  // “超支” says which is more by itself.
  if (EXCEEDED.test(ledger.amounts.wordsBefore(gap))) return [difference(gap, final, budget)];
  return [difference(gap, final, budget), difference(gap, budget, final)];
}

/** “计划432人，实际499人，超计划67人”: the two counts before it. */
function countGaps({ amounts }: Ledger, gap: Told): readonly Linear[] {
  const [planned, actual] = [amounts.all[gap.at - 2], amounts.all[gap.at - 1]];
  if (!planned || !actual) return [];
  const alike = [planned, actual].every(
    ({ statement, figure }) => statement.sentence === gap.statement.sentence && figure.unit === gap.figure.unit,
  );
  if (!alike || !planned.statement.subject.includes('计划') || actual.statement.subject.includes('计划')) return [];
  return [difference(gap, actual, planned)];
}

/** A difference that follows from two values, as an equation. */
function difference(gap: Told, a: Told, b: Told): Linear {
  return linear('NR-A06', [lessTerm(gap), plus(a), lessTerm(b)], true);
}

/** A change whose two ends the text tells itself: “比2017年1058.51万元增加185.76万元”. */
function changes(ledger: Ledger, change: Told): readonly Linear[] {
  const { direction, against } = change.statement;
  if (direction === null || change.measure === 'percent') return [];
  if (change.measure === 'count') return countChanges(ledger, change);
  const ends = (role: Base | 'final'): readonly Told[] => moneyNear(ledger, change, role).slice(0, 2);
  const signed: SumTerm = { operand: operandOf(change), sign: direction === 'up' ? -1 : 1 };
  const nows = [...(against === 'budget' ? [] : plannedBefore(ledger, change).slice(0, 1)), ...ends('final')];
  return ends(against === 'budget' ? 'budget' : 'prior').flatMap((base) => {
    const differenceTo = (now: Told): Linear => linear('NR-A06', [signed, plus(now), lessTerm(base)], true);
    const [whole] = wholeBefore(ledger, base);
    // Either may be meant: what fails by both is asked about.
    if (whole && base.statement.subjectOrigin === 'before')
      return [whole, ...nows].map((now) => ({ ...differenceTo(now), isAsked: true }));
    return nows.filter((now) => isToldWith(base, now)).map(differenceTo);
  });
}

/** “实有128人，比上年末的131人减少3人”: the count before it of its passage, and the one right before that it is compared with. Asked about. */
function countChanges({ amounts }: Ledger, change: Told): readonly Linear[] {
  const base = amounts.all[change.at - 1];
  const isBase =
    base?.role === 'prior' && base.statement.sentence === change.statement.sentence && sameSubject(base, change);
  if (!isBase || base.figure.unit !== change.figure.unit) return [];
  const own = amounts
    .inPassage(change.statement.passage)
    .filter((each) => each.at < base.at && each.role === 'final' && each.figure.unit === base.figure.unit)
    .filter((each) => sameSubject(each, change))
    .at(-1);
  // “实有128人，其中退休30人，比上年末的131人减少3人”: behind the parts the whole may be meant.
  const whole = amounts.all[own?.statement.partOf ?? -1];
  const signed: SumTerm = { operand: operandOf(change), sign: change.statement.direction === 'up' ? -1 : 1 };
  return [own, whole].flatMap((now) =>
    now ? [{ ...linear('NR-A06', [signed, plus(now), lessTerm(base)], true), isAsked: true }] : [],
  );
}

/** Whether two statements stand where a reader sees both: in a passage, or in a section. */
function isNear(a: Told, b: Told): boolean {
  return a.statement.passage === b.statement.passage || a.section === b.section;
}

/** A rate as an equation. Inside brackets of brackets, or in a reason, a rate is only asked about. */
function ratio(
  rule: string,
  rate: Told,
  part: readonly SumTerm[],
  whole: readonly SumTerm[],
  isStrong: boolean,
): Ratio {
  const strong = isStrong && !rate.statement.isAside && rate.statement.depth < 2;
  return { kind: 'ratio', rule, rate, part, whole, isStrong: strong, title: TITLES[rule] ?? '' };
}
