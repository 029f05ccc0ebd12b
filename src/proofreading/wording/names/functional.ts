import { groupBy } from '../../../model';
import {
  categoryOfLabel,
  economicCodesNamed,
  functionalCodesNamed,
  functionalName,
  functionalNameHeld,
  functionalNames,
  FUNCTIONAL_CODES,
  nearestName,
} from '../../../standards';
import { NAMES_OF_FIGURES } from '../../../reading';
import type { RawFinding, TextCheck, TextContext } from '../../check';
import { hitsOf, isBody, sentenceAround, spanIn, type Hit } from '../hits';
import { codesOfOtherNames } from './coded';
import { FUNCTIONAL_CATEGORY, FUNCTIONAL_LINE, OTHERS, OTHERS_CODE, SMALL_WORDS, SPENT_BEFORE_AMOUNT } from './words';

/** How many digits the code of a 类 has (政府收支分类科目). */
const CATEGORY = 3;
/** The same of a 款. */
const GROUP = 5;
/** The same of an 项. */
const ITEM = 7;
/** A name of fewer characters with one other may be another name. */
const KNOWN_AGAIN = 6;
/** The same of an 项, which has its 款 beside it. */
const KNOWN_BELOW = 4;
/** The levels of the functional classification, outermost first. */
type Level = '类' | '款' | '项';

/** What is to be said of one name. */
interface Verdict {
  readonly isOld: boolean;
  readonly message: string;
  readonly right: string | null;
}

/** A name of a text with what is to be said of it and where it stands. */
interface Named {
  readonly name: string;
  readonly level: Level;
  readonly verdict: Verdict;
  readonly hit: Hit;
}

/** NR-N01: a name that the classification does not have, while it has the one that is meant. */
export const functionalNamesWrong: TextCheck = {
  id: 'NR-N01',
  title: '功能分类科目名与当年科目相符',
  severity: 'warning',
  basis: { kind: 'document', text: '当年《政府收支分类科目》支出功能分类' },
  defaultOn: true,
  run: (context, report) => [...judged(context, false), ...codesOfOtherNames(context)].forEach(report),
};

/** NR-N02: a name that the same code had in other years. */
export const functionalNamesOld: TextCheck = {
  id: 'NR-N02',
  title: '功能分类科目没有用旧名',
  severity: 'info',
  basis: { kind: 'document', text: '当年《政府收支分类科目》支出功能分类' },
  defaultOn: true,
  run: (context, report) => judged(context, true).forEach(report),
};

/** One finding a wrong name, however often it stands. */
function judged(context: TextContext, isOld: boolean): readonly RawFinding[] {
  const own = namesIn(context).filter(({ verdict }) => verdict.isOld === isOld);
  const found = groupBy(own, ({ verdict }) => verdict.message);
  return [...found.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            span: spanOf(first),
            otherSpans: others.map(spanOf),
            message: first.verdict.message,
            stated: first.name,
            expected: first.verdict.right,
            correction: first.verdict.right,
            about: first.name,
          },
        ]
      : [],
  );
}

/** The name alone, looked for with its mark: the same name may stand at another level of the line before it. */
function spanOf({ hit, name, level }: Named): RawFinding['span'] {
  const marked = hit.passage.text.indexOf(`${name}（${level}）`, hit.start);
  const at = marked < 0 ? hit.passage.text.indexOf(name, hit.start) : marked;
  return spanIn(hit.passage, at, at + name.length);
}

/** All names of a text that something is to be said of: 类, 款 and 项 in one breath, and a 类 alone. */
function namesIn({ read, year }: TextContext): readonly Named[] {
  const lines = hitsOf(read, FUNCTIONAL_LINE, isBody).flatMap((hit) =>
    lineVerdicts(hit.groups, year).map((named) => ({ ...named, hit })),
  );
  const alone = hitsOf(read, FUNCTIONAL_CATEGORY, isBody).flatMap((hit) => {
    const [name = ''] = hit.groups;
    const verdict = categoryVerdict(name, year);
    return verdict ? [{ name, level: '类' as const, verdict, hit }] : [];
  });
  return [...lines, ...alone, ...unmarkedOldCategories({ read, year }), ...missedCategories(read)];
}

/** Every name that a 类 ever had, of so many letters that one other is still known. */
const CATEGORY_NAMES: readonly string[] = FUNCTIONAL_CODES.flatMap(([code, name]) =>
  code.length === CATEGORY && name.length >= KNOWN_AGAIN ? [name] : [],
);
/** Letters without which a 类 is the same 类 to everybody. */
const MAY_FALL_OUT: ReadonlySet<string> = new Set('和与及等');
/** A name of so many letters is known again by all but two. */
const KNOWN_BY_MOST = 9;

/** “科研技术支出258万元”: words before an amount that miss a 类, and are no other name. Those with their mark are judged by it. */
function missedCategories(read: TextContext['read']): readonly Named[] {
  return hitsOf(read, SPENT_BEFORE_AMOUNT, isBody).flatMap((hit) => {
    const [words = ''] = hit.groups;
    if (CATEGORY_NAMES.some((name) => words.endsWith(name))) return [];
    const { name, right } = meantBy(words) ?? { name: words, right: null };
    const verdict = isOtherName(name) ? null : wrongName(name, '类', right);
    return verdict ? [{ name, level: '类' as const, verdict, hit }] : [];
  });
}

/** The words that miss a 类 and the 类: other letters in their places, or one letter that fell out of them. */
function meantBy(words: string): { readonly name: string; readonly right: string } | null {
  for (const right of CATEGORY_NAMES) {
    const told = words.slice(-right.length);
    if (missesBy(told, right)) return { name: told, right };
    const shorter = words.slice(1 - right.length);
    if (lacksOne(shorter, right)) return { name: shorter, right };
  }
  return null;
}

/** “社保障和就业支出”. Behind its first letter a name may begin as another word does: “某乡社区支出”. */
function lacksOne(words: string, name: string): boolean {
  return [...name].some(
    (letter, at) => at > 0 && !MAY_FALL_OUT.has(letter) && words === name.slice(0, at) + name.slice(at + 1),
  );
}

function missesBy(words: string, name: string): boolean {
  if (words.length !== name.length) return false;
  const others = [...words].filter((letter, at) => letter !== name.charAt(at)).length;
  return others > 0 && others <= (name.length >= KNOWN_BY_MOST ? 2 : 1);
}

function isOtherName(name: string): boolean {
  return NAMES_OF_FIGURES.includes(name) || functionalCodesNamed(name).length + economicCodesNamed(name).length > 0;
}

/** The names that 类 had before, wherever they stand without their mark. */
const OLD_CATEGORIES = new RegExp(
  `(?:${FUNCTIONAL_CODES.flatMap(([code, name, , to]) => (code.length === CATEGORY && to !== null ? [name] : [])).join('|')})(?!（类）)`,
  'g',
);

/** “文化体育与传媒支出10.00万元” in accounts since 2019; a sentence of another year may well use that year's names. */
function unmarkedOldCategories({ read, year }: Pick<TextContext, 'read' | 'year'>): readonly Named[] {
  return hitsOf(read, OLD_CATEGORIES, isBody).flatMap((hit) => {
    const years = sentenceAround(hit.passage, hit.start).match(/20\d{2}(?=年)/g) ?? [];
    const verdict = years.every((each) => Number(each) === year) ? categoryVerdict(hit.words, year) : null;
    return verdict?.isOld === true ? [{ name: hit.words, level: '类' as const, verdict, hit }] : [];
  });
}

/**
 * A 款 is judged below its 类 and an 项 below its 款, since one name stands below several. Below a name that is not known
 * nothing is judged.
 */
function lineVerdicts(
  [category = '', group = '', item = '']: readonly string[],
  year: number | null,
): readonly Omit<Named, 'hit'>[] {
  const code = categoryOfLabel(category);
  const named: (Omit<Named, 'hit' | 'verdict'> & { readonly verdict: Verdict | null })[] = [
    { name: category, level: '类', verdict: categoryVerdict(category, year) },
  ];
  if (code !== null) {
    const ofGroup = groupBelow(code, group, item, year);
    const ofItem = ofGroup.code === null ? null : itemBelow(ofGroup.code, item, year);
    named.push({ name: group, level: '款', verdict: ofGroup.verdict }, { name: item, level: '项', verdict: ofItem });
  }
  return named.flatMap(({ verdict, ...rest }) => (verdict ? [{ ...rest, verdict }] : []));
}

/** A 类 by its name: right, of other years, or a slip for the nearest one. Null where nothing is to be said. */
function categoryVerdict(name: string, year: number | null): Verdict | null {
  const code = categoryOfLabel(name);
  if (code !== null) return otherYears(code, name, '类', year);
  const names = new Set(FUNCTIONAL_CODES.flatMap(([each, own]) => (each.length === CATEGORY ? [own] : [])));
  const nearest = nearestName(name, names);
  // “科目为城乡社区支出”: words before a name that is right.
  return nearest !== null && name.endsWith(nearest) ? null : wrongName(name, '类', nearest);
}

/** A name below another: its code where it is known, and what is to be said of it. */
interface Below {
  readonly code: string | null;
  readonly verdict: Verdict | null;
}

/** A 款 below its 类. The list of 款 is as good as whole, so one other letter is a slip. */
function groupBelow(category: string, name: string, item: string, year: number | null): Below {
  const [code] = codesBelow(category, name, GROUP);
  if (code !== undefined) return { code, verdict: otherYears(code, name, '款', year) };
  const siblings = namesBelow(category, GROUP, year);
  const near = [...siblings].filter(([own]) => isOneSlip(name, own));
  const [[right, found] = [null, null], second] = near;
  if (right !== null && second === undefined) return { code: found, verdict: wrongName(name, '款', right) };
  if (categoryOfLabel(name) !== category) return { code: null, verdict: belowAnother(category, name, item, year) };
  // “住房保障支出（类）住房保障支出（款）”: the 项 tells which 款 is meant.
  const [own, other] = [...new Set(codesBelow(category, item, ITEM).map((each) => each.slice(0, GROUP)))];
  const meant = own !== undefined && other === undefined ? functionalNameHeld(own, year) : null;
  return { code: null, verdict: meant === null ? null : wrongName(name, '款', meant) };
}

/** “教育支出（类）住房改革支出（款）住房公积金（项）”: 款 and 项 belong together, below another 类; null where they do not. */
function belowAnother(category: string, name: string, item: string, year: number | null): Verdict | null {
  const groups = functionalCodesNamed(name).filter((code) => code.length === GROUP);
  const [own, other] = groups.filter((code) => codesBelow(code, item, ITEM).length > 0);
  if (own === undefined || other !== undefined) return null;
  const [told, right] = [category, own.slice(0, CATEGORY)].map((code) => functionalName(code, year) ?? '');
  return { isOld: false, right: null, message: `“${name}（款）”不在“${told}”下，而在“${right}”下，请核对是哪一类。` };
}

/**
 * An 项 below its 款. The list of 项 is open: only its small words, one other letter where one name alone may be meant, or a
 * 其他 of which there is one, are held to it.
 */
function itemBelow(group: string, name: string, year: number | null): Verdict | null {
  const [code] = codesBelow(group, name, ITEM);
  if (code !== undefined) return otherYears(code, name, '项', year);
  const siblings = [...namesBelow(group, ITEM, year).keys()];
  const near = siblings.filter((own) => own.replace(SMALL_WORDS, '') === name.replace(SMALL_WORDS, ''));
  const rest = name.startsWith(OTHERS) ? functionalNameHeld(`${group}${OTHERS_CODE}`, year) : null;
  const joined = siblings.find((own) => name.startsWith(own) && siblings.includes(name.slice(own.length)));
  if (joined !== undefined) return twoNames(joined, name.slice(joined.length));
  const [slip, other] = siblings.filter((own) => isOneSlip(name, own, KNOWN_BELOW));
  return wrongName(name, '项', near[0] ?? rest ?? (other === undefined ? (slip ?? null) : null));
}

/** “行政运行其他教育管理事务支出（项）”: two 项 as if they were one. */
function twoNames(one: string, other: string): Verdict {
  return { isOld: false, right: null, message: `“${one}”和“${other}”是两个项级科目，写在了一起，请分开写或留下一个。` };
}

/** The codes of one length that bear a name below a parent. */
function codesBelow(parent: string, name: string, length: number): readonly string[] {
  return functionalCodesNamed(name).filter((each) => each.length === length && each.startsWith(parent));
}

/** All names of one length below a parent that hold in a year, with their codes. */
function namesBelow(parent: string, length: number, year: number | null): ReadonlyMap<string, string> {
  const codes = FUNCTIONAL_CODES.flatMap(([each]) => (each.length === length && each.startsWith(parent) ? [each] : []));
  const held = codes.map((each) => [functionalNameHeld(each, year), each] as const);
  return new Map(held.flatMap(([name, each]) => (name === null ? [] : [[name, each]])));
}

/** One letter other, in a name long enough to be known again, or other small words. */
function isOneSlip(name: string, own: string, shortest = KNOWN_AGAIN): boolean {
  if (name.replace(SMALL_WORDS, '') === own.replace(SMALL_WORDS, '')) return true;
  if (name.length !== own.length || name.length < shortest) return false;
  return [...name].filter((letter, at) => letter !== own.charAt(at)).length === 1;
}

/** Null where no name is near enough to be meant: what the list does not have may be new. */
function wrongName(name: string, level: Level, right: string | null): Verdict | null {
  if (right === null || right === name) return null;
  return { isOld: false, right, message: `“${name}（${level}）”不是科目名，应为“${right}”。` };
}

/** A name that holds in other years than this one, where the classification knows this year's. */
function otherYears(code: string, name: string, level: Level, year: number | null): Verdict | null {
  if (year === null) return null;
  const names = functionalNames(code);
  const holds = names.find(({ from, to }) => (from === null || from <= year) && (to === null || year <= to));
  const own = names.find((each) => isSame(each.name, name));
  if (!holds || !own || names.some((each) => isSame(each.name, name) && isSame(each.name, holds.name))) return null;
  const when = own.from !== null && own.from > year ? `是${own.from}年度起的名称` : '是旧名';
  return { isOld: true, right: holds.name, message: `“${name}（${level}）”${when}，${year}年度为“${holds.name}”。` };
}

/** Brackets of either width are the same name. */
function isSame(one: string, other: string): boolean {
  return one.replace(/[（）()]/g, '') === other.replace(/[（）()]/g, '');
}
