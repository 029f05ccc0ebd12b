import type { FactTable, Passage, Span } from '../../model';
import { nameId, placeId, placeIn, shownFen, wordsAt } from '../../facts';
import { kindsOf } from '../../reading';
import { economicCodesNamed } from '../../standards';
import type { Canvas } from '../canvas';
import { plainSpan, type Setting } from '../setting';
import { worthOf } from '../values/worth';
import { REVISION_WORDS } from '../words';

/** A list of economic 款 behind these words, up to the end of its clause. */
const LIST = /(?:主要)?(?:包括|用于)：?([^。；：]*)/g;
/** How such a list ends where it says that there is more. */
const REST = /(?:等|等支出|等方面|等费用|等科目)?[。]?$/;
/** What parts the names. */
const JOINT = '、';
/** A list is one of 款 where so many of its names are. */
const SHARE = 0.6;

/** A 款 has five digits. */
const DIGITS = 5;

/** Lists of 款 in the section of 基本支出: those that are nothing this year go, those that are new come in code order. */
export function reviseBasicLists(setting: Setting, canvas: Canvas): void {
  for (const passage of setting.read.passages) {
    if (passage.isHeading || !kindsOf(setting.read.sections, passage.section).includes('basicExpenditure')) continue;
    for (const match of passage.text.matchAll(LIST)) {
      const [whole, words = ''] = match;
      reviseList(setting, passage, match.index + whole.length - words.length, words, canvas);
    }
  }
}

/** A name of a list with its code, and where it stands in the list; no code for words that are no 款. */
interface Entry {
  readonly name: string;
  readonly code: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes out what is nothing this year and puts in what is new. A list that named all 款 of its 类 last year is kept
 * whole; of one that chose only 款 that were nothing last year come in.
 */
function reviseList(setting: Setting, passage: Passage, at: number, words: string, canvas: Canvas): void {
  const list = words.replace(REST, '');
  const entries = entriesOf(setting, list);
  const coded = entries.filter(({ code }) => code !== null);
  if (entries.length < 2 || coded.length < entries.length * SHARE) return;
  const categories = new Set(coded.map(({ code }) => code?.slice(0, 3)));
  const [before, now] = [spentCodes(setting.old), spentCodes(setting.fresh)];
  if (now.size === 0) return;
  const listed = new Set(coded.map(({ code }) => code));
  const wasWhole = [...before].filter((code) => categories.has(code.slice(0, 3))).every((code) => listed.has(code));
  const fresh = [...now]
    .filter((code) => categories.has(code.slice(0, 3)) && !listed.has(code) && (wasWhole || !before.has(code)))
    .sort();
  const isGone = ({ code }: Entry): boolean => code !== null && !now.has(code);
  // What the old books had nothing of either was wrong, or goes by another name: nobody knows whether it goes.
  const stays = entries.filter((entry) => !isGone(entry) || !before.has(entry.code ?? ''));
  if (stays.length === 0) {
    replaceAll(setting, plainSpan(passage, at, at + list.length), fresh, canvas);
    return;
  }
  entries.forEach((entry, index) => {
    if (!isGone(entry)) return;
    const { start, end } = entry;
    if (stays.includes(entry)) {
      canvas.leave('asked', plainSpan(passage, at + start, at + end), REVISION_WORDS.listedNothing);
      return;
    }
    // One of the signs around it goes with it: the one towards an entry that stays.
    const isBehind = entries.slice(0, index).some((each) => stays.includes(each));
    const [from, to] = isBehind ? [start - JOINT.length, end] : [start, end + JOINT.length];
    canvas.change({
      kind: 'list',
      span: plainSpan(passage, at + from, at + to),
      new: '',
      note: REVISION_WORDS.listChanged,
    });
  });
  for (const code of fresh) putIn(setting, passage, at, stays, code, canvas);
}

/** Every 款 is another one this year; asked about where there is none. */
function replaceAll({ fresh: facts }: Setting, span: Span, codes: readonly string[], canvas: Canvas): void {
  const names = codes.flatMap((code) => wordsAt(facts, nameId(code)) ?? []);
  if (names.length === 0) canvas.leave('asked', span, REVISION_WORDS.listGone);
  else canvas.change({ kind: 'list', span, new: names.join(JOINT), note: REVISION_WORDS.listChanged });
}

/** A 款 that last year's list had not, before the first of a higher code. */
function putIn(
  setting: Setting,
  passage: Passage,
  at: number,
  stays: readonly Entry[],
  code: string,
  canvas: Canvas,
): void {
  const name = wordsAt(setting.fresh, nameId(code)) ?? '';
  const next = stays.findIndex((each) => each.code !== null && each.code > code);
  const behind = stays[next < 0 ? stays.length - 1 : next - 1];
  const [first] = stays;
  if (name === '' || !first) return;
  const place = behind
    ? plainSpan(passage, at + behind.start, at + behind.end).end
    : plainSpan(passage, at + first.start, at + first.start).start;
  const text = behind ? `${JOINT}${name}` : `${name}${JOINT}`;
  canvas.change({ kind: 'list', span: { start: place, end: place }, new: text, note: REVISION_WORDS.listChanged });
}

/** The names of a list with their places. */
function entriesOf(setting: Setting, list: string): readonly Entry[] {
  let at = 0;
  return list.split(JOINT).map((name) => {
    const start = at;
    at += name.length + JOINT.length;
    return { name, code: codeOf(setting, name), start, end: start + name.length };
  });
}

/** The code of a name, as the books print it or as the classification has it; null for what is none of 款. */
function codeOf({ old, fresh }: Setting, name: string): string | null {
  const printed = [old, fresh].flatMap((facts) =>
    [...spentCodes(facts)].filter((code) => wordsAt(facts, nameId(code)) === name),
  );
  const [code] = [...printed, ...economicCodesNamed(name).filter((each) => each.length === DIGITS)];
  return code ?? null;
}

/** The books are asked for each list again. */
const codes = new WeakMap<FactTable, ReadonlySet<string>>();

/** The 款 of 基本支出 that are not nothing, in code order. */
function spentCodes(facts: FactTable): ReadonlySet<string> {
  const known = codes.get(facts);
  if (known) return known;
  const found = [...facts.keys()].flatMap((id) => {
    const place = placeIn(id);
    return place?.table === 'generalBudgetBasic' && /^\d{5}$/.test(place.row) ? [place.row] : [];
  });
  const spent = found.filter((code) => {
    const worth = worthOf(facts, placeId('generalBudgetBasic', code, 'finalAmount'));
    return worth !== null && shownFen(worth.value) !== 0;
  });
  const result = new Set([...new Set(spent)].sort());
  codes.set(facts, result);
  return result;
}
