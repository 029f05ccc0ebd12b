import { firstIndex, type FactId } from '../../../model';
import { VEHICLE_KINDS, wordOf } from '../../../facts';
import type { FigureClaim, Ledger } from './claim';
import { lessTerm, outcomeOf, plus, type Linear, type SumTerm } from '../equations';
import { ratio } from './adjacent/ratio';
import { BALANCES, EQUALS, GROUPS, ROLL_OF_ALL, type Group } from './group-words';
import type { Role, TextAmounts, Told } from '../told';
import { GRAND_TOTAL_WORDS, OF_A_BALANCE, TITLES } from '../words';

/** Cars by what they are for. “其他用车” closes the list: one that tells it is whole though it leaves kinds out. */
const VEHICLES: Group = { whole: '车辆合计', parts: VEHICLE_KINDS, closedBy: '其他用车', isByKind: true };
/** A group is added up for each of its figures by itself. */
const ROLES: readonly Role[] = ['final', 'budget', 'change'];

/** Sums of closed lists, what is left over, and two names of one amount. */
export function groupClaims(ledger: Ledger): readonly FigureClaim[] {
  const groups = [...GROUPS, VEHICLES].flatMap((group) => ROLES.flatMap((role) => sumsOf(ledger, group, role)));
  const balances = [...BALANCES.flatMap((names) => balanceOf(ledger, names)), ...rollOfAll(ledger)];
  const equals = EQUALS.flatMap((names) => equalsOf(ledger, names));
  return [...groups, ...[...balances, ...equals].map((equation) => ({ readings: [equation] }))];
}

/** The fact that a word of the vocabulary stands for. */
function factNamed(name: string): FactId {
  return wordOf(name).fact;
}

/** A sum for every statement of the whole that its parts follow, in each of the lists that it may be told in. */
function sumsOf(ledger: Ledger, group: Group, role: Role): readonly FigureClaim[] {
  const lists = [group, ...(group.finer ? [{ ...group, parts: group.finer }] : [])];
  return ledger.amounts.of(factNamed(group.whole), role).flatMap((whole) => {
    if (ledger.amounts.isPartOfSame(whole)) return [];
    const readings = lists.flatMap((list) => sumsOfWhole(ledger, list, role, whole));
    const surest = [...readings].sort((a, b) => Number(b.isStrong) - Number(a.isStrong));
    return surest.length > 0 ? [{ readings: surest }] : [];
  });
}

/**
 * The sums that a whole and the parts told near it make. Parts that the text names besides make a second reading, and
 * then neither is sure.
 */
function sumsOfWhole(ledger: Ledger, group: Group, role: Role, whole: Told): readonly Linear[] {
  const { amounts } = ledger;
  // What changed against the budget is no part of what changed against the year before.
  const { against } = whole.statement;
  const isAlike = ({ statement }: Told): boolean => role !== 'change' || statement.against === against;
  const find = (name: string): Told | undefined => partOf(amounts, amounts.of(factNamed(name), role), whole, isAlike);
  const parts = group.parts.map(find);
  const told = parts.flatMap((part) => part ?? []);
  const listed = (names: readonly string[] = []): readonly Told[] =>
    names.flatMap((name) => find(name) ?? []).filter(({ statement }) => statement.partOf === whole.at);
  const further = [...(group.further ?? []).flatMap((name) => find(name) ?? []), ...listed(group.apart)];
  if (told.length + further.length < 2 || told.length === 0) return [];
  // “减少（增加）2万元”: which way it went was left open, and nothing can be added up.
  if (role === 'change' && [whole, ...told, ...further].some(isLeftOpen)) return [];
  const rule = role === 'change' ? 'NR-A12' : 'NR-A01';
  const sum = sumOfGroup(rule, whole, [...told, ...further]);
  const besides = whole.statement.about.length > 1 ? (group.besides ?? []).flatMap((name) => find(name) ?? []) : [];
  if (besides.length > 0) return [sum, sumOfGroup(rule, whole, [...told, ...further, ...besides])].map(unsure);
  const others = [...othersAmong(ledger, whole, [...told, ...further]), ...listed(group.wider)];
  if (others.length > 0) return [sum, sumOfGroup(rule, whole, [...told, ...further, ...others])].map(unsure);
  if (mayHoldMore(whole, group, role, [...told, ...further])) return [unsure(sum)];
  const isStrong = isSure({ ledger, group, role, sum, told, whole, listed: [...told, ...further] }, parts);
  const isAsked = isAllButNothing(ledger, group, whole, parts) || isListOfKinds(group, role, whole, told);
  if (isStrong && areSharesRight(ledger, whole, [...told, ...further])) return [asked(sum)];
  return [isStrong || !isAsked ? { ...sum, isStrong } : asked(sum)];
}

/**
 * “收入100.00万元，其中：财政拨款收入99.00万元，占99%”: parts that are less than their whole, each with the share that it is: none of them is
 * wrong, and something was left out.
 */
function areSharesRight({ amounts }: Ledger, whole: Told, parts: readonly Told[]): boolean {
  const some = parts.filter(({ amount }) => amount.value > 0);
  const isShort = some.reduce((sum, { amount }) => sum + amount.value, 0) < whole.amount.value;
  return (
    isShort &&
    some.length > 0 &&
    some.every((part) => {
      const rate = amounts.all[part.at + 1];
      if (rate?.statement.predicate !== 'share' || rate.statement.sentence !== part.statement.sentence) return false;
      return outcomeOf(ratio('NR-A04', rate, [plus(part)], [plus(whole)], true)) === 'true';
    })
  );
}

/**
 * “三公”经费减少3.59万元，其中：公务用车…减少3.59万元；公务接待费增加0.3万元”: a whole told by all its parts but those of which the text
 * tells nothing, or that there is none. What such a part was the year before, or is after all, should be told.
 */
function isAllButNothing(
  { amounts }: Ledger,
  group: Group,
  whole: Told,
  parts: readonly (Told | undefined)[],
): boolean {
  if (group.further !== undefined || group.isOpen === true) return false;
  const untold = group.parts.filter((_, at) => parts[at] === undefined);
  const isListed = parts.every((part) => part === undefined || part.statement.partOf === whole.at);
  const isNothing = untold
    .flatMap((name) => [name, ...partsNamed(name)])
    .every((name) => amounts.of(factNamed(name), 'final').every(({ amount }) => amount.value === 0));
  // Of the four finer parts of 三公 a text may leave out two.
  const mayLack = group.finer === group.parts ? 2 : 1;
  const isShort = untold.length <= mayLack || (whole.role !== 'change' && untold.length < parts.length);
  return isShort && isListed && isNothing;
}

/** What a part is made up of itself: 公务用车 may be told by 购置 and 运行 alone. */
function partsNamed(name: string): readonly string[] {
  return GROUPS.find(({ whole }) => whole === name)?.parts ?? [];
}

/** “共有车辆15辆，其中：执法执勤用车9辆、特种专业技术用车5辆”: of what there is each kind is listed, as forms have it. */
function isListOfKinds({ isByKind }: Group, role: Role, whole: Told, told: readonly Told[]): boolean {
  return (
    isByKind === true &&
    role === 'final' &&
    told.length > 1 &&
    told.every(({ statement }) => statement.partOf === whole.at)
  );
}

/** The same sum, asked about where it fails. */
function asked(sum: Linear): Linear {
  return { ...sum, isStrong: true, isAsked: true };
}

/** Whether it is not told which way something changed. */
function isLeftOpen({ statement, amount }: Told): boolean {
  return statement.direction === null && amount.value !== 0;
}

/** A sum of a group's parts, and what decides whether it has to hold. */
interface GroupSum {
  readonly ledger: Ledger;
  readonly group: Group;
  readonly role: Role;
  readonly sum: Linear;
  readonly whole: Told;
  readonly told: readonly Told[];
  /** With those that are told only where there are some. */
  readonly listed: readonly Told[];
}

/** Whether all parts are told, or nothing that was left out could make good for what is too much. */
function isSure(
  { ledger, group, role, sum, whole, told, listed }: GroupSum,
  parts: readonly (Told | undefined)[],
): boolean {
  const isOnlyThat = group.isOpen !== true || whole.statement.about.length === 1 || holdsAnother(whole, listed);
  const isTold = (name: string, at: number): boolean =>
    parts[at] !== undefined || isToldLevel(ledger, whole, role, name);
  const isClosing = ({ statement }: Told): boolean =>
    group.closedBy !== undefined && statement.about.includes(factNamed(group.closedBy));
  const isWhole = group.parts.every(isTold) || told.some(isClosing);
  const isListed = told.every(({ statement }) => statement.partOf === whole.at);
  const isMore = isListed && role !== 'change' && exceeds(sum);
  // Whichever total is meant, it is no less than the parts that stand below it.
  return isMore || (isOnlyThat && isWhole && (isClosed(sum, group) || isListed));
}

/** “因公出国（境）费与上年持平”: of what a whole changed by, this part is nothing. */
function isToldLevel({ amounts }: Ledger, { statement }: Told, role: Role, name: string): boolean {
  return (
    role === 'change' &&
    amounts
      .comparedIn(statement.passage)
      .some(
        ({ direction, about, against }) =>
          direction === 'level' && about.includes(factNamed(name)) && against === (statement.against ?? 'prior'),
      )
  );
}

/**
 * “收入总计” may hold what was left over though the text does not say so: it is never less than its parts, and what it changed
 * by holds the change of that balance.
 */
function mayHoldMore({ statement, amount }: Told, group: Group, role: Role, parts: readonly Told[]): boolean {
  if (statement.about.length < 2 || !GRAND_TOTAL_WORDS.test(statement.subject)) return false;
  if (role === 'change') return true;
  const isLess = parts.reduce((sum, part) => sum + part.amount.value, 0) < amount.value;
  return isLess && statement.about[0] !== factNamed(group.whole);
}

/**
 * “支出总计…，其中：本年支出…，年末结转和结余…”: what holds a balance, or what its words may mean as well, is the total, whatever
 * else they may mean.
 */
function holdsAnother({ at, statement: { about } }: Told, parts: readonly Told[]): boolean {
  return parts.some(
    ({ statement }) =>
      statement.partOf === at &&
      (OF_A_BALANCE.test(statement.subject) || about.slice(1).some((other) => other === statement.about[0])),
  );
}

/** The same sum, only asked about. */
function unsure(sum: Linear): Linear {
  return { ...sum, isStrong: false };
}

/** Parts of a whole by names of the text's own: with them its list is another than the closed one. */
function othersAmong({ amounts }: Ledger, whole: Told, told: readonly Told[]): readonly Told[] {
  return amounts.inPassage(whole.statement.passage).filter(
    (each) =>
      each.statement.partOf === whole.at &&
      // What brackets tell beside the parts is the same whole cut another way.
      each.statement.depth === told[0]?.statement.depth &&
      each.role === whole.role &&
      each.measure === whole.measure &&
      isOfNoOther(each, whole) &&
      each.statement.subject !== '' &&
      !told.includes(each),
  );
}

/**
 * Whether a part goes by no name of the vocabulary, by that of its whole, “车辆3辆，其中：一般公务用车2辆”, or is a balance, as
 * budgets list it: “收入预算100万元，其中：上年结转10万元”.
 */
function isOfNoOther({ statement: { about, subject } }: Told, whole: Told): boolean {
  return about.length === 0 || about.some((each) => whole.statement.about.includes(each)) || OF_A_BALANCE.test(subject);
}

/** The part of a whole: told as one, else in its section behind it. */
function partOf(
  amounts: TextAmounts,
  found: readonly Told[],
  whole: Told,
  isAlike: (told: Told) => boolean,
): Told | undefined {
  const ofWhole = amounts.partsOf(whole).find((each) => each.at !== whole.at && isAmong(found, each) && isAlike(each));
  if (ofWhole) return ofWhole;
  for (let at = firstBehind(found, whole.at); at < found.length; at += 1) {
    const each = found[at];
    if (each?.section !== whole.section) return undefined;
    const { passage, partOf: head } = each.statement;
    // A part of the part may be listed below the same whole: “三公…，其中：公务用车…。其中：购置…”.
    const isFree = head === null || head === whole.statement.partOf;
    if (isAlike(each) && (passage === whole.statement.passage || isFree)) return each;
  }
  return undefined;
}

/** Where in statements, as the text goes, the first one behind a place stands. */
function firstBehind(found: readonly Told[], place: number): number {
  return firstIndex(found, ({ at }) => at > place);
}

function isAmong(found: readonly Told[], told: Told): boolean {
  return found[firstBehind(found, told.at) - 1] === told;
}

/** A list that tells only what there is may leave something out: only more than the whole is surely wrong then. */
function isClosed({ terms }: Linear, { further, isOpen }: Group): boolean {
  if (further === undefined && isOpen !== true) return true;
  return exceeds({ terms }) || (isOpen !== true && terms.length - 1 > (further?.length ?? 0) / 2);
}

/** Whether the parts told are more than the whole, whatever else was left out. */
function exceeds({ terms }: Pick<Linear, 'terms'>): boolean {
  const [whole, ...parts] = terms.map(({ operand }) => (operand.kind === 'told' ? operand.told.amount.value : 0));
  return parts.reduce((sum, part) => sum + part, 0) > (whole ?? 0);
}

/** A group's sum, with the signs that words of direction give. */
export function sumOfGroup(rule: string, whole: Told, parts: readonly Told[]): Linear {
  // A change is told by its size: a decrease counts the other way.
  const term = (each: Told, sign: 1 | -1): SumTerm => {
    const isLess = each.statement.direction === 'down' && each.role === 'change';
    return (sign === 1) === isLess ? lessTerm(each) : plus(each);
  };
  return {
    kind: 'linear',
    rule,
    terms: [term(whole, -1), ...parts.map((part) => term(part, 1))],
    isStrong: true,
    title: TITLES[rule] ?? '',
    isOfChanges: whole.role === 'change',
  };
}

/**
 * 年初 + 收入 − 支出 = 年末 of one budget, where all four are told in one section. Told in several they may be of several
 * budgets.
 */
function balanceOf({ amounts }: Ledger, names: readonly string[]): readonly Linear[] {
  // A total that may be meant as well is no part of the balance.
  const [opening, income, spent, closing] = names.map((name) =>
    amounts.of(factNamed(name), 'final').find(({ statement }) => statement.about[0] === factNamed(name)),
  );
  if (!opening || !income || !spent || !closing) return [];
  if (new Set([opening, income, spent, closing].map(({ section }) => section)).size > 1) return [];
  return [
    {
      kind: 'linear',
      rule: 'NR-A02',
      terms: [lessTerm(closing), plus(opening), plus(income), lessTerm(spent)],
      isStrong: true,
      title: TITLES['NR-A02'] ?? '',
    },
  ];
}

/** Told in one sentence from the first to the last; sure where each of them is told. */
function rollOfAll({ amounts }: Ledger): readonly Linear[] {
  const { opening, income, made, spent, setAside, closing } = ROLL_OF_ALL;
  return amounts.of(factNamed(opening), 'final').flatMap((first) => {
    const beside = (name: string): Told | undefined =>
      amounts
        .of(factNamed(name), 'final')
        .find(({ statement }) => statement.sentence === first.statement.sentence && statement.about.length === 1);
    const [came, lent, went, kept, last] = [income, made, spent, setAside, closing].map(beside);
    if (!came || !went || !last) return [];
    // What is not told may be nothing, or may have been left out.
    const isStrong = lent !== undefined && kept !== undefined;
    const terms = [
      lessTerm(last),
      plus(first),
      plus(came),
      lessTerm(went),
      ...(lent ? [plus(lent)] : []),
      ...(kept ? [lessTerm(kept)] : []),
    ];
    return [{ kind: 'linear', rule: 'NR-A02', terms, isStrong, title: TITLES['NR-A02'] ?? '' }];
  });
}

/** Two names of one amount, the first telling of each. Strong where each can mean that alone. */
function equalsOf({ amounts }: Ledger, [one, other]: readonly [string, string]): readonly Linear[] {
  const [a] = amounts.of(factNamed(one), 'final').filter(isOneOrListed);
  const [b] = amounts
    .of(factNamed(other), 'final')
    .filter(({ statement, at }) => at !== a?.at && statement.about[0] === factNamed(other));
  if (!a || !b) return [];
  const isList = a.statement.subjectOrigin === 'list' && b.statement.subjectOrigin === 'list';
  const rule = isList ? 'NR-C01' : 'NR-X01';
  return [
    {
      kind: 'linear',
      rule,
      terms: [lessTerm(b), plus(a)],
      isStrong: isList || (isOneOrListed(a) && isOneOrListed(b)),
      title: TITLES[rule] ?? '',
    },
  ];
}

/** Whether a statement can tell one thing only, or stands in a list that says which. */
function isOneOrListed({ statement }: Told): boolean {
  return statement.facts.length === 1 || statement.subjectOrigin === 'list';
}
