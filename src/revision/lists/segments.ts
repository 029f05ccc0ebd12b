import type { FactId, Passage, TextFigure } from '../../model';
import { amountWordAt, nameId, placeIn, placeId, shareId, shownFen, wordsAt, WORDS } from '../../facts';
import type { TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import { evenAt, plainSpan, type Setting } from '../setting';
import { statementsIn } from '../statements-in';
import { printLike, printNew } from '../values/figures';
import { worthOf } from '../values/worth';
import { REVISION_WORDS } from '../words';
import type { DraftedSections } from '../drafted';
import { OF_CATEGORY, SEGMENT_END, SEGMENT_JOINT } from './list-words';

/** Lists that one sentence tells, part by part: of which table, and how a part is told apart from its whole. */
type Family = 'income' | 'expenditure' | 'category';

/** A part of such a list: “卫生健康支出（类）12.30万元，占5.00%”, in the evened words. */
interface Segment {
  readonly family: Family;
  readonly fact: FactId;
  readonly start: number;
  readonly end: number;
  readonly figure: TextFigure;
  /** Where its amount stands, and its share where it has one. */
  readonly amount: readonly [start: number, end: number];
  readonly share: readonly [start: number, end: number] | null;
}

/** Parts of 收入, 支出 and of the 类 of spending that are nothing this year go, and new ones come in their order. */
export function reviseSegments(
  setting: Setting,
  bindings: readonly TextBinding[],
  drafts: DraftedSections | null,
  canvas: Canvas,
): void {
  const isDrafted = (fact: FactId): boolean =>
    drafts !== null && !drafts.asksTemplate && drafts.fresh.some(({ facts }) => facts.has(fact));
  setting.read.passages.forEach((passage, at) => {
    const segments = segmentsIn(setting, bindings, passage, at);
    for (const family of new Set(segments.map((each) => each.family))) {
      const own = segments.filter((each) => each.family === family);
      const isListed = own.length > 1 || (own.some(({ share }) => share !== null) && tellsWhole(setting, at, own));
      if (isListed) reviseFamily(setting, passage, own, isDrafted, canvas);
    }
  });
}

/** Whether a passage tells the whole too: a part of it by itself may be one paragraph of many. */
function tellsWhole({ read }: Setting, at: number, [segment]: readonly Segment[]): boolean {
  const whole = segment && wholeOf(segment.fact);
  return statementsIn(read, at).some(
    ({ statement: { predicate, about } }) => predicate === 'value' && about.some((fact) => fact === whole),
  );
}

/**
 * Which list a fact is a part of: a kind of 收入 or 支出 of the whole, or a 类 of 一般公共预算. Null for totals and for all
 * others.
 */
function familyOf(fact: FactId): Family | null {
  const place = placeIn(fact);
  if (place === null) return null;
  const isPart = place.row === 'total' && place.column !== 'total';
  if (place.table === 'income' && isPart) return 'income';
  if (place.table === 'expenditure' && isPart) return 'expenditure';
  const isCategory = place.table === 'generalBudgetExpenditure' && /^\d{3}$/.test(place.row);
  return isCategory && place.column === 'total' ? 'category' : null;
}

/**
 * The parts that one passage tells, each an amount that the old books confirm, with the share that follows it. Parts
 * that share their bounds with another are left out: they cannot go one by one.
 */
function segmentsIn(
  { read }: Setting,
  bindings: readonly TextBinding[],
  passage: Passage,
  at: number,
): readonly Segment[] {
  const found: Segment[] = [];
  for (const { statement, at: index } of statementsIn(read, at)) {
    const binding = bindings[index];
    const figure = read.figures[statement.figure];
    if (!figure || binding?.how !== 'verified' || statement.predicate !== 'value') continue;
    const family = familyOf(binding.fact);
    if (family === null) continue;
    const next = read.statements[index + 1];
    const rate = next?.predicate === 'share' && next.passage === at ? read.figures[next.figure] : undefined;
    const amount = [evenAt(passage, figure.digits.start), evenAt(passage, figure.digits.end - 1) + 1] as const;
    const share = rate
      ? ([evenAt(passage, rate.digits.start), evenAt(passage, rate.digits.end - 1) + 1] as const)
      : null;
    const [start, end] = boundsOf(passage.text, amount[0]);
    const within = share !== null && share[1] <= end ? share : null;
    found.push({ family, fact: binding.fact, figure, start, end, amount, share: within });
  }
  // Two amounts between two signs are not parts that can go one by one.
  return found.filter((one) => found.filter(({ start }) => start === one.start).length === 1);
}

/** From the sign before an amount up to the sign behind it; “、” parts nothing, since it stands within names. */
function boundsOf(text: string, at: number): readonly [start: number, end: number] {
  const before = Math.max(...['；', '：', '。'].map((sign) => text.lastIndexOf(sign, at)));
  SEGMENT_END.lastIndex = at;
  return [before + 1, SEGMENT_END.exec(text)?.index ?? text.length];
}

/** Told by the books to be nothing. What they do not have is not known to be nothing. */
function isNothing(facts: Setting['fresh'], fact: FactId): boolean {
  const worth = worthOf(facts, fact);
  return worth !== null && shownFen(worth.value) === 0;
}

/**
 * Takes out lost parts and puts in new ones. A list that told parts of nothing last year tells all there are, so it
 * stays as it is; where last year had some of every part, this year's template says whether parts of nothing are told.
 * @param isDrafted whether this year's draft tells a part
 */
function reviseFamily(
  setting: Setting,
  passage: Passage,
  segments: readonly Segment[],
  isDrafted: (fact: FactId) => boolean,
  canvas: Canvas,
): void {
  const listsNothing = segments.some(({ fact }) => isNothing(setting.old, fact));
  const { family } = segments[0] ?? {};
  if (listsNothing || family === undefined) return;
  const stays = segments.filter(({ fact }) => !isLost(setting, fact) || isDrafted(fact));
  if (stays.length === 0) {
    replaceAll(setting, passage, segments, family, canvas);
    return;
  }
  segments.forEach((segment, index) => {
    if (stays.includes(segment)) return;
    const isBehind = segments.slice(0, index).some((each) => stays.includes(each));
    // One of the signs around a part goes with it: the one towards the part that stays.
    const [start, end] = isBehind ? [segment.start - 1, segment.end] : [segment.start, segment.end + 1];
    canvas.change({
      kind: 'list',
      span: plainSpan(passage, start, end),
      new: '',
      fact: segment.fact,
      note: REVISION_WORDS.itemGone,
    });
  });
  const told = new Set(segments.map(({ fact }) => fact));
  const order = membersOf(setting, family);
  for (const fact of order.filter((each) => !told.has(each) && isNew(setting, each))) {
    putIn(setting, passage, stays, fact, order, canvas);
  }
}

/** Every part is another one this year. */
function replaceAll(
  setting: Setting,
  passage: Passage,
  segments: readonly Segment[],
  family: Family,
  canvas: Canvas,
): void {
  const [first, last] = [segments[0], segments[segments.length - 1]];
  if (!first || !last) return;
  const fresh = membersOf(setting, family).filter((fact) => isNew(setting, fact));
  const words = fresh.map((fact) => wordsLike(setting, passage, first, fact));
  if (words.length === 0 || words.includes(null)) return;
  const span = plainSpan(passage, first.start, last.end);
  canvas.change({ kind: 'list', span, new: words.join(SEGMENT_JOINT), note: REVISION_WORDS.itemCame });
}

/** Nothing this year, or not in its table at all. */
function isLost({ fresh }: Setting, fact: FactId): boolean {
  return worthOf(fresh, fact) === null ? familyOf(fact) === 'category' : isNothing(fresh, fact);
}

/** Something this year that was nothing, or not there, last year. */
function isNew({ old, fresh }: Setting, fact: FactId): boolean {
  const [was, now] = [worthOf(old, fact), worthOf(fresh, fact)];
  return now !== null && shownFen(now.value) !== 0 && (was === null || shownFen(was.value) === 0);
}

/** All parts that such a list may have, in the order of the table. */
function membersOf({ fresh, old }: Setting, family: Family): readonly FactId[] {
  if (family !== 'category') return WORDS.map(({ fact }) => fact).filter((fact) => familyOf(fact) === family);
  const codes = [...fresh.keys(), ...old.keys()].flatMap((id) => {
    const place = placeIn(id);
    return place?.table === 'generalBudgetExpenditure' && /^\d{3}$/.test(place.row) ? [place.row] : [];
  });
  return [...new Set(codes)].sort().map((code) => placeId('generalBudgetExpenditure', code, 'total'));
}

/** A new part in the words of one that is there, before the first that comes after it. */
function putIn(
  setting: Setting,
  passage: Passage,
  stays: readonly Segment[],
  fact: FactId,
  order: readonly FactId[],
  canvas: Canvas,
): void {
  const rank = order.indexOf(fact);
  const next = stays.findIndex((each) => order.indexOf(each.fact) > rank);
  const behind = stays[next < 0 ? stays.length - 1 : next - 1];
  const model = behind ?? stays[0];
  const words = model && wordsLike(setting, passage, model, fact);
  if (!model) return;
  if (words === null || words === undefined) {
    const lead = plainSpan(passage, model.start, model.amount[0]);
    canvas.leave('asked', lead, REVISION_WORDS.partCame(nameOf(setting, fact)));
    return;
  }
  const place = behind
    ? plainSpan(passage, behind.start, behind.end).end
    : plainSpan(passage, model.start, model.end).start;
  const text = behind ? `${SEGMENT_JOINT}${words}` : `${words}${SEGMENT_JOINT}`;
  const sources = worthOf(setting.fresh, fact)?.sources ?? [];
  canvas.change({
    kind: 'list',
    span: { start: place, end: place },
    new: text,
    fact,
    sources,
    note: REVISION_WORDS.itemCame,
  });
}

/**
 * The words of a part with another name and other figures; null where they cannot be told apart, or where they name a
 * year, which would be the old one.
 */
function wordsLike(setting: Setting, { text }: Passage, model: Segment, fact: FactId): string | null {
  const worth = worthOf(setting.fresh, fact);
  const lead = text.slice(model.start, model.amount[0]);
  const fresh = nameOf(setting, fact);
  const old = [nameOf(setting, model.fact), nameOf({ ...setting, fresh: setting.old }, model.fact)].find(
    (name) => name !== '' && lead.includes(name),
  );
  if (worth === null || old === undefined || fresh === '' || NAMES_YEAR.test(lead)) return null;
  const printed = text.slice(...model.amount);
  const amount = printLike(model.figure, printed, worth, setting.manner);
  const head = lead.replace(old, () => fresh) + amount;
  if (model.share === null) return head + text.slice(model.amount[1], model.end);
  const share = worthOf(setting.fresh, shareId(fact, wholeOf(fact)));
  if (share === null) return null;
  return (
    head +
    text.slice(model.amount[1], model.share[0]) +
    printNew(share, setting.manner) +
    text.slice(model.share[1], model.end)
  );
}

/** A year of accounts within the words of a part. */
const NAMES_YEAR = /20\d{2}年/;

/** What a share of this list is of. */
function wholeOf(fact: FactId): FactId {
  return placeId(placeIn(fact)?.table ?? 'income', 'total', 'total');
}

/** A part as sentences call it, else as the tables do, without the mark of its level. */
function nameOf({ fresh, old }: Setting, fact: FactId): string {
  const named = amountWordAt(fact)?.name;
  if (named !== undefined) return named;
  const code = placeIn(fact)?.row ?? '';
  return (wordsAt(fresh, nameId(code)) ?? wordsAt(old, nameId(code)) ?? '').replace(OF_CATEGORY, '');
}
