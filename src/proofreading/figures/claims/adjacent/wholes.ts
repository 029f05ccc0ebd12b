import type { FactId } from '../../../../model';
import { readId } from '../../../../facts';
import { namesAnywhere } from '../../../../reading';
import { around, nearestFirst, type Role, type Told } from '../../told';
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
    const worded = byFact.length > 0 ? byFact : byWords(ledger, rate, role, whole);
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
