import type { Passage, ReadText, Section, SectionKind } from '../../../model';
import type { Report, TextCheck, TextContext } from '../../check';
import { hitsOf, isBody, sentenceAround, type Hit } from '../hits';
import { deeds } from './deeds';
import { grants } from './grants';
import { malformedYears } from './malformed';
import {
  CARRIED_TO,
  CHANGED_IN,
  CHANGED_SINCE,
  COMPARED_WITH,
  COUNTED_IN,
  COUNTED_UNTIL,
  EVALUATED_FIRST,
  EVALUATED_IN,
  EXPLAINED_IN,
  NAMED_THINGS,
  NOTHING_IN,
  NOT_EVALUATED_IN,
  OF_A_BUDGET,
  IS_LEFT,
  LEFT_BEFORE,
  OF_BEFORE,
  OF_LAST_YEAR,
  OVER_YEARS,
  OWN_YEAR,
  SPAN_OF_YEARS,
  THIS_YEARS_FIGURE,
  TOLD_OF,
  YEAR_OF_ACCOUNTS,
  YET_TO_COME,
} from './words';
import { YEAR_LENGTH, isNamed, yearOf } from './year-hits';

/** In so many places the year of the accounts has to be told before another one is held to be wrong. */
const ENOUGH = 3;
/** The same where a title tells it. */
const ENOUGH_BELOW_A_TITLE = 2;
/** A line before the first heading that is longer is no title. */
const TITLE = 45;

/** NR-L06: a year left over from another account. Years of documents, laws, projects and history are none. */
export const wrongYear: TextCheck = {
  id: 'NR-L06',
  title: '年度写对：标题是本年，比较的是上年，截至本年年底',
  severity: 'error',
  basis: { kind: 'derived', text: '决算年度和由它推出的上年、年底' },
  defaultOn: true,
  run: (context, report) => {
    const year = surely(context);
    malformedYears(context, year, report);
    grants(context, report);
    if (year === null) return;
    headings(context, year, report);
    comparisons(context, year, report);
    ends(context, year, report);
    sentences(context, year, report);
    carried(context, year, report);
    deeds(context, year, report);
  },
};

/** The books' year, or the one that a text tells of again and again; null where that is not sure. */
function surely({ facts, read, year }: TextContext): number | null {
  if (facts !== null) return year;
  const told = new Map<number, number>();
  for (const { text } of read.passages) {
    const words = text.replace(NAMED_THINGS, '');
    for (const { 0: year, 1: each = '', index } of words.matchAll(OWN_YEAR)) {
      if (OF_A_BUDGET.test(words.slice(index + year.length))) continue;
      told.set(Number(each), (told.get(Number(each)) ?? 0) + 1);
    }
  }
  const [first, second] = [...told].sort(([, a], [, b]) => b - a);
  if (!first || first[1] <= (second?.[1] ?? 0)) return null;
  const fewest = isInTitle(read.passages, first[0]) ? ENOUGH_BELOW_A_TITLE : ENOUGH;
  return first[1] >= fewest ? first[0] : null;
}

/** Whether a title or a heading tells a year as that of the accounts. */
function isInTitle(passages: readonly Passage[], year: number): boolean {
  return passages.some(
    (passage) =>
      (passage.isHeading || (passage.section === 0 && isShort(passage))) &&
      [...passage.text.matchAll(YEAR_OF_ACCOUNTS)].some(([, told]) => Number(told) === year),
  );
}

/**
 * Years in headings, contents and titles have to be that of the accounts. Next year's budget may have a heading of its
 * own.
 */
function headings({ read }: TextContext, year: number, report: Report): void {
  const isTitle = (passage: Passage): boolean =>
    passage.role === 'contents' || passage.isHeading || (passage.section === 0 && isShort(passage));
  for (const hit of hitsOf(read, YEAR_OF_ACCOUNTS, isTitle)) {
    const told = Number(hit.groups[0]);
    if (told === year || isNamed(hit) || SPAN_OF_YEARS.test(hit.passage.text)) continue;
    if (told === year + 1 && isOfBudget(hit)) continue;
    report({ ...yearOf(hit, year), message: `标题写的是${told}年，决算是${year}年度，年度没有改过来。` });
  }
}

/** Whether a year is that of a budget that stands beside the accounts. */
function isOfBudget({ passage, start, groups }: Hit): boolean {
  const at = passage.text.indexOf(groups[0] ?? '', start);
  return OF_A_BUDGET.test(passage.text.slice(at + YEAR_LENGTH).replace(/^年/, ''));
}

/** A short line without a sign of a sentence. */
function isShort({ text }: Passage): boolean {
  return text.length <= TITLE && !/[，。；]/.test(text);
}

/**
 * “与2021年相比” in accounts of 2023. The accounts' own year is surely wrong; another may be a comparison over several
 * years.
 */
function comparisons({ read }: TextContext, year: number, report: Report): void {
  for (const hit of hitsOf(read, COMPARED_WITH, isBody)) {
    const told = Number(hit.groups[0]);
    if (told === year - 1 || isNamed(hit) || otherSubject(hit, year) || isOfYearAfter(hit, told)) continue;
    if (OVER_YEARS.test(hit.passage.text.slice(hit.end))) continue;
    const isOwn = told === year;
    report({
      ...yearOf(hit, year - 1),
      severity: isOwn ? 'error' : 'warning',
      message: isOwn
        ? `${year}年度的决算与${told}年相比，是同自己比，应与${year - 1}年相比。`
        : `${year}年度的决算应与${year - 1}年相比，这里写的是${told}年，请核对。`,
    });
  }
}

/** A sentence that tells of another year's figures may well compare them with the year before that. */
function otherSubject({ passage, start }: Hit, year: number): boolean {
  const before = sentenceAround(passage, start).split(/[与比较同](?=20\d{2})/)[0] ?? '';
  const years = [...before.matchAll(/(20\d{2})年/g)].map(([, each]) => Number(each));
  return years.length > 0 && !years.includes(year);
}

/** “与2010年决算数相比，2011年预算减少”: what is compared is told behind, and is next year's. */
function isOfYearAfter({ passage, end }: Hit, told: number): boolean {
  const [clause = ''] = /^[^。；]*/.exec(passage.text.slice(end)) ?? [];
  return new RegExp(`^(?:决算|执行)?数?(?:相比)?，*${told + 1}年`).test(clause);
}

/**
 * “截至2022年12月31日”: an error in sections that tell the state at this year's end by the form; elsewhere only asked
 * about.
 */
function ends({ read }: TextContext, year: number, report: Report): void {
  for (const hit of hitsOf(read, COUNTED_UNTIL, isBody)) {
    const told = Number(hit.groups[0]);
    if (told === year || isNamed(hit)) continue;
    const kind = read.sections[hit.passage.section]?.kind;
    const isStatutory = kind === 'stateAssets' || kind === 'threePublicDetail' || kind === 'threePublic';
    report({
      ...yearOf(hit, year),
      severity: isStatutory ? 'error' : 'warning',
      message: `截至日写的是${told}年，${year}年度的决算应截至${year}年年底。`,
    });
  }
}

/**
 * A figure, a reason or a “无” that is told of another year. A sentence that names this year or 上年 besides compares on
 * purpose.
 */
function sentences({ read }: TextContext, year: number, report: Report): void {
  const told = [
    ...[CHANGED_IN, COUNTED_IN].flatMap((pattern) => hitsOf(read, pattern, isBody)),
    ...[TOLD_OF, NOTHING_IN, CHANGED_SINCE].flatMap((pattern) => hitsOf(read, pattern, isStatement(read.sections))),
    ...[EVALUATED_IN, EVALUATED_FIRST, NOT_EVALUATED_IN].flatMap((pattern) =>
      hitsOf(read, pattern, isOfKind(read.sections, 'performance')),
    ),
    ...hitsOf(read, EXPLAINED_IN, isOfKind(read.sections, 'glossary')),
  ];
  for (const hit of told) {
    const named = Number(hit.groups[0]);
    const sentence = sentenceAround(hit.passage, hit.start + 1);
    if (named === year || isNamed(hit) || sentence.includes(`${year}`) || OF_LAST_YEAR.test(sentence)) continue;
    if (named === year + 1 && isOfBudget(hit)) continue;
    if (named === year - 1 && (isBesideThisYear(hit, year) || isToldOfBoth(read, hit, year))) continue;
    report({
      ...yearOf(hit, year),
      severity: 'warning',
      message: `这句说的是${named}年，全文是${year}年度的决算，请核对年度是否没有改过来。`,
    });
  }
}

/** “年末结转…，需在2020年继续使用” in accounts of 2020: what is left at the end of a year is spent in a later one. */
function carried({ read }: TextContext, year: number, report: Report): void {
  for (const hit of hitsOf(read, CARRIED_TO, isBody)) {
    const told = Number(hit.groups[0]);
    if (told > year || isNamed(hit) || !isOfWhatIsLeft(hit)) continue;
    report({
      ...yearOf(hit, year + 1),
      severity: 'warning',
      message: `${year}年末的结转要到以后年度使用，这里写的是${told}年，请核对。`,
    });
  }
}

/** Whether a sentence tells what is left at the end of this year, not what was left before and is spent by now. */
function isOfWhatIsLeft({ passage, start, words }: Hit): boolean {
  const sentence = sentenceAround(passage, start);
  if (!IS_LEFT.test(sentence)) return false;
  return !OF_BEFORE.test(sentence) || (YET_TO_COME.test(words) && !LEFT_BEFORE.test(sentence));
}

/** “2021年度收入为100万元；2020年度决算数为90万元，增长率11.11%”: last year's figure behind this year's of one sentence. */
function isBesideThisYear({ passage: { text }, start }: Hit, year: number): boolean {
  const before = text.slice(0, start + 1);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return before.endsWith('；') && (sentence.includes(`${year}年`) || THIS_YEARS_FIGURE.test(sentence));
}

/** So many passages before a figure of last year the same of this year may be told. */
const JUST_BEFORE = 2;
/** So many letters behind a year name what is told of it. */
const A_NAME = 4;

/** “2023年度收、支总计100万元。2022年度收、支总计90万元”: a series, this year's first. */
function isToldOfBoth({ passages }: ReadText, { passage, at, start, words, groups }: Hit, year: number): boolean {
  const [name = ''] = /^[^\d]+/.exec(words.slice(words.indexOf(groups[0] ?? '') + YEAR_LENGTH)) ?? [];
  const before = [
    ...passages.slice(Math.max(0, at - JUST_BEFORE), at).map(({ text }) => text),
    passage.text.slice(0, start + 1),
  ];
  return name.length >= A_NAME && before.some((text) => text.includes(`${year}${name}`));
}

/** Sections whose figures may be of any year. */
const OF_ANY_YEAR: readonly SectionKind[] = [
  'annex',
  'evaluation',
  'performance',
  'duties',
  'organisation',
  'overview',
];

/** Statutory sections tell this year's figures; annexes may tell of any. A part without a kind has that of what is around it. */
function isStatement(sections: readonly Section[]): (passage: Passage) => boolean {
  return (passage) => {
    const kind = kindAround(sections, passage.section);
    return isBody(passage) && kind !== null && !OF_ANY_YEAR.includes(kind);
  };
}

/**
 * What stands in a section of a kind: in 预算绩效, since a report of its own may be of another year, or among the names
 * explained.
 */
function isOfKind(sections: readonly Section[], kind: SectionKind): (passage: Passage) => boolean {
  return (passage) => isBody(passage) && kindAround(sections, passage.section) === kind;
}

/** The kind of a section, or of the nearest one around it that has one. */
function kindAround(sections: readonly Section[], from: number): SectionKind | null {
  for (let at: number | null = from; at !== null; at = sections[at]?.parent ?? null) {
    const kind = sections[at]?.kind ?? null;
    if (kind !== null) return kind;
  }
  return null;
}
