import type { FactId, ReadText } from '../../../../model';
import { readId } from '../../../../facts';
import { namesAnywhere } from '../../../../reading';
import { around, nearestFirst, type Role, type TextAmounts, type Told } from '../../told';
import type { Ledger } from '../claim';
import { isOfWhole } from '../part-of-share';

/**
 * What a share is taken of: a fact that its words name, else the words themselves, else the head of the “其中” that its
 * part belongs to. In this order, and never mixed: more wholes would let chance make a share true.
 */
export function wholesInText(ledger: Ledger, rate: Told, part: Told, named: readonly FactId[]): readonly Told[] {
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
    const worded = byFact.length > 0 ? byFact : byWords(ledger, rate, part, whole);
    return worded.length > 0 ? worded : byName(ledger, rate, role, whole).filter(({ at }) => at !== part.at);
  }
  const ofHead = head?.measure === 'money' ? [head] : [];
  // “财政拨款支出3881.93万元，主要用于：农林水支出…，占…”: the list's own whole, whatever else its name may mean.
  const isNamed = head?.statement.about.length !== 1 && head?.statement.about.some((about) => named.includes(about));
  return [...(byFact.length > 0 && !isNamed ? byFact : ofHead), ...wholesOfHead(ledger, head)];
}

/** “中小企业471万元，占86.32%，其中小微企业326万元，占59.75%”: the part of a part may be told as one of the whole of both. */
function wholesOfHead(ledger: Ledger, head: Told | undefined): readonly Told[] {
  const share = head && ledger.amounts.all[head.at + 1];
  if (share?.statement.predicate !== 'share' || share.statement.sentence !== head?.statement.sentence) return [];
  return wholesInText(ledger, share, head, namedWholes(share));
}

/** Words for all that came in, or went out, and what the amount that tells it stands behind. */
const ALL_OF_SIDE: readonly (readonly [named: RegExp, told: RegExp])[] = [
  [/^(?:年度|本年|当年)?(?:总收入|收入(?:总[额数计]|合计))$/, /收入(?:总额|总数|合计)?(?:为|是|共|共计|达)?$/],
  [/^(?:年度|本年|当年)?(?:总支出|支出(?:总[额数计]|合计))$/, /支出(?:总额|总数|合计)?(?:为|是|共|共计|达)?$/],
];

/**
 * “某会本级实现财务收入279.40万元。…公益性资金收入41.31万元，占总收入的14.79%”: the income told last, where no figure goes by the name of
 * the whole, and none behind it is more.
 */
export function firstOfSide({ amounts }: Ledger, rate: Told, part: Told): readonly Told[] {
  const [, told] = ALL_OF_SIDE.find(([named]) => named.test(rate.statement.whole ?? '')) ?? [];
  if (!told) return [];
  const before = sectionsOf(amounts.read, rate.section)
    .flatMap((section) => around(amounts.inSection(section), rate.at))
    .filter(({ at, role, measure }) => at < rate.at && role === part.role && measure === 'money');
  const last = before
    .filter((each) => told.test(amounts.wordsBefore(each)) && isToldAsAll(amounts, each) && isNoPart(amounts, each))
    .filter((each) => before.every(({ at, amount }) => at < each.at || amount.value <= each.amount.value))
    .at(-1);
  return last && last !== part ? [last] : [];
}

/** “各类收入500万元”, “收入500万元。收入分类情况如下”: whether an amount is told as all there is, or divided behind. */
function isToldAsAll(amounts: TextAmounts, told: Told): boolean {
  const clause =
    amounts
      .wordsBefore(told)
      .split(/[，。；]/)
      .at(-1) ?? '';
  return TOLD_AS_ALL.test(clause) || DIVIDED_BEHIND.test(amounts.wordsBehind(told));
}

const TOLD_AS_ALL = /总|共|合计|各[类项]|全部/;
const DIVIDED_BEHIND = /^[，。；][^，。；]{0,10}(?:如下|分类|构成)/;

/** Whether an amount is told as a part of nothing: neither below a head, nor by its share. */
function isNoPart({ all }: TextAmounts, { at, statement }: Told): boolean {
  const behind = all[at + 1];
  const isShared = behind?.statement.predicate === 'share' && behind.statement.sentence === statement.sentence;
  return statement.predicate === 'value' && statement.partOf === null && !statement.isAside && !isShared;
}

/** A section behind those before it that tell the same. */
function sectionsOf({ sections }: ReadText, section: number): readonly number[] {
  const kind = sections[section]?.kind ?? null;
  return sections.flatMap((each, at) =>
    at === section || (at < section && kind !== null && each.kind === kind) ? [at] : [],
  );
}

/** The wholes that the words of a share name; a bracket that says its part again, “0.26万元（2,600元），占”, names none. */
export function namedWholes({ statement }: Told): readonly FactId[] {
  return statement.facts.flatMap((id) => {
    const read = readId(id);
    return read?.kind === 'share' && read.whole !== read.part ? [read.whole] : [];
  });
}

/** Whether what a statement is likeliest about is among the wholes that a share may be of. */
function isLikely(about: FactId | undefined, named: readonly FactId[]): boolean {
  return named.length === 1 || (about !== undefined && named.includes(about));
}

/** What a budget's whole is called besides its name: “占基本支出预算”. */
const BUDGETED = /预算数?$/;

/** The whole as the words name it, where it is no name that is known. */
function byWords({ amounts }: Ledger, rate: Told, part: Told, whole: string): readonly Told[] {
  const roles = rolesOfWhole(part, whole);
  const isWhole = (each: Told): boolean =>
    each.section === rate.section &&
    each.measure === 'money' &&
    each.statement.predicate === 'value' &&
    each.at < rate.at &&
    each.at !== part.at &&
    (roles.includes(each.role) || isOfSameYear(each, part));
  const name = roles.includes('budget') ? whole.replace(BUDGETED, '') : whole;
  const names = [name, name.replace(BEHIND_WHOLE, '')];
  const alike = names.map((each) => amounts.ofSubject(each).filter(isWhole)).find(({ length }) => length > 0);
  if (alike) return nearestFirst(around(alike, rate.at), rate);
  return names.map((each) => byEnding(amounts, rate, each, isWhole)).find(({ length }) => length > 0) ?? [];
}

/** “占中小企业采购的80%” of what was told as “面向中小企业采购”. */
function byEnding(amounts: TextAmounts, rate: Told, name: string, isWhole: (told: Told) => boolean): readonly Told[] {
  const plain = withoutParticles(name);
  const ending = amounts
    .inSectionOf(rate)
    .filter((each) => isWhole(each) && withoutParticles(each.statement.subject).endsWith(plain));
  // In its own sentence a short name is as sure, but for the part itself: “占概算的85.71%”.
  const isHere = ending.some(({ statement, at }) => statement.sentence === rate.statement.sentence && at < rate.at - 1);
  return plain.length > 0 &&
    (plain.length >= SHORTEST_ENDING || isHere) &&
    new Set(ending.map(({ statement }) => statement.subject)).size === 1
    ? nearestFirst(ending, rate)
    : [];
}

/** “授予中小微企业的总采购额”, “授予中小微企业总采购额”: a name without what may as well be left out. */
function withoutParticles(name: string): string {
  return name.replaceAll('的', '');
}

/** “占政府采购预算的58.8%” of what a budget's list tells without saying so: the roles that the whole may have. */
function rolesOfWhole(part: Told, whole: string): readonly Role[] {
  if (part.role === 'budget') return ['budget'];
  return BUDGETED.test(whole) && part.statement.measure === null ? ['final', 'budget'] : ['final'];
}

/** “2013年第一季度…，占…”: of another time than the accounts', both alike. */
function isOfSameYear({ role, statement: { period, measure } }: Told, part: Told): boolean {
  return (
    role === 'other' &&
    part.role === 'other' &&
    typeof period === 'number' &&
    period === part.statement.period &&
    measure === part.statement.measure
  );
}

/** What stands behind the name of a whole and was cut off from the subject that tells it. */
const BEHIND_WHOLE = /(?:支出|收入|资金|经费)?(?:总?金?额|总数|总计|合计)?$/;

/** A shorter name ends many others. */
const SHORTEST_ENDING = 4;

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
