import { countedNote, type Passage, type ReadText, type Section, type Span } from '../../../model';
import type { RawFinding, Report, TextCheck, TextContext } from '../../check';
import { isBody, isProse, spanIn } from '../hits';
import { absentEntries } from './headings';
import { hanOrdinal, ordinalOf, type Ordinal } from './ordinals';
import { HAN_DIGITS, IN_WORDS, STRUCTURE_LEFT_OUT } from './words';

/** A section “第…部分” with its number. */
interface Part {
  readonly section: Section;
  readonly ordinal: Ordinal;
}

/** NR-S01: parts in their order, none left out between two. What an excerpt lacks at its ends is not asked for. */
export const partsInOrder: TextCheck = {
  id: 'NR-S01',
  title: '各部分齐全、次序正确',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板：表另附的，也要有“部门决算表”这一部分的标题' },
  defaultOn: true,
  isOfAccounts: true,
  run: (context, report) => {
    const parts = partsOf(context.read);
    parts.slice(1).forEach((part, at) => {
      const before = parts[at];
      if (!before) return;
      const [from, to] = [before.ordinal.value, part.ordinal.value];
      if (to === from + 1 || to === 1 || isCut(context, before.section.span.start, part.section.span.start)) return;
      const [one, other] = [`第${hanOrdinal(from)}部分`, `第${hanOrdinal(to)}部分`];
      const lacking = between(from, to).map((each) => `第${hanOrdinal(each)}部分`);
      if (lacking.length > 0 && lacking.every((each) => isToldElsewhere(context.read, each))) return;
      report({
        span: numberSpan(part),
        message: `${one}后面是${other}，${to > from ? `缺${lacking.join('、')}` : '次序不对'}。`,
        stated: part.ordinal.printed,
        about: `part ${to}`,
      });
    });
  },
};

/** A part whose title stands above tables, or which the check of the contents finds lacking. */
function isToldElsewhere(read: ReadText, part: string): boolean {
  const isAboveTables = read.passages.some(({ role, text }) => role !== 'contents' && text.startsWith(part));
  return isAboveTables || absentEntries(read).some(({ words }) => words.startsWith(part));
}

/** NR-S02: “第5部分” among 第一部分, 第二部分. */
export const partsInWords: TextCheck = {
  id: 'NR-S02',
  title: '部分的编号用中文数字',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板写“第一部分”' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const part of partsOf(read)) {
      const { printed, value } = part.ordinal;
      if (!/\d/.test(printed)) continue;
      const right = printed.replace(/\d+/, hanOrdinal(value));
      report({ span: numberSpan(part), message: `“${printed}”应写“${right}”。`, stated: printed, correction: right });
    }
  },
};

/** All parts of a text; what headings are numbered otherwise is left out. */
function partsOf({ sections }: ReadText): readonly Part[] {
  return sections.flatMap((section) => {
    const ordinal = ordinalOf(section.number ?? '');
    return ordinal?.style === 'part' ? [{ section, ordinal }] : [];
  });
}

/** The number alone, within its heading, and never empty. */
function numberSpan({ section, ordinal }: Part): Span {
  const { start, end } = section.heading;
  return { start, end: Math.max(start + 1, Math.min(end, start + ordinal.printed.length)) };
}

/** NR-S03: headings that stand side by side are numbered on and in one style. */
export const sectionNumbers: TextCheck = {
  id: 'NR-S03',
  title: '同级标题的编号连续、样式一致',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板的编号次序：一、（一）1.（1）' },
  defaultOn: true,
  run: (context, report) => {
    for (const { isHeading, raw } of misnumbered(context)) if (isHeading) report(raw);
    brackets(context, report);
  },
};

/** NR-S07: numbered items count on, without a gap and without a number twice. */
export const itemNumbers: TextCheck = {
  id: 'NR-S07',
  title: '列举的编号连续、不重复',
  severity: 'warning',
  basis: { kind: 'derived', text: '编号逐个加一' },
  defaultOn: true,
  run: (context, report) => {
    for (const { isHeading, raw } of misnumbered(context)) if (!isHeading) report(raw);
    for (const passage of context.read.passages.filter(isBody)) judgeWords(passage, report);
  },
};

/** What is wrong with a number, and whether it is a heading's or an item's: two checks report them. */
interface Misnumbered {
  readonly isHeading: boolean;
  readonly raw: RawFinding;
}

/** A number before a passage, while the text is walked through. */
interface Numbered extends Ordinal {
  readonly passage: Passage;
  readonly isHeading: boolean;
}

/**
 * Walks through all numbers before words, outermost style first: a number begins at 1, goes on by one, or takes up
 * an outer list after an inner one. A heading that goes on an outer list in an inner style has the wrong style.
 */
function misnumbered(context: TextContext): readonly Misnumbered[] {
  const open: Numbered[] = [];
  const found: Misnumbered[] = [];
  let note: number | null = null;
  for (const passage of context.read.passages.filter(isProse)) {
    note = countedNote(passage.text, note);
    // The first of the notes below a table stands behind “注：”, and begins no list.
    const ordinal = note === null ? ordinalOf(passage.text) : null;
    if (ordinal === null || ordinal.style === 'part') {
      if (ordinal !== null || startsAnew(context.read, passage)) open.length = 0;
      continue;
    }
    const number: Numbered = { ...ordinal, passage, isHeading: beginsSection(context.read, passage) };
    const before = open.find(({ style }) => style === number.style);
    const outer = open.find(
      (each) => isOuterInDisguise(context.read, number, each) || (!before && goesOnInside(context, number, each)),
    );
    if (outer && (!before || isBroken(before, number))) {
      found.push({ isHeading: true, raw: wrongStyle(number, outer) });
      close(open, outer.rank);
      open.push({ ...number, style: outer.style, rank: outer.rank });
      continue;
    }
    if (before && isBroken(before, number) && !isLawfulGap(context, before, number)) {
      found.push({ isHeading: number.isHeading, raw: brokenNumber(before, number) });
    }
    close(open, number.rank);
    open.push(number);
  }
  return found;
}

/** Ends all lists that are no farther out than a rank. */
function close(open: Numbered[], rank: number): void {
  while ((open.at(-1)?.rank ?? 0) >= rank) open.pop();
}

/** A heading without a number, such as an annex's title, begins a text of its own. */
function startsAnew(read: ReadText, passage: Passage): boolean {
  return passage.isHeading && read.sections[passage.section]?.number === null;
}

/** Whether a passage begins with the heading of its section; the text before any heading has none. */
function beginsSection({ sections }: ReadText, passage: Passage): boolean {
  const section = sections[passage.section];
  return section !== undefined && section.heading.start === passage.origin[0] && section.level > 0;
}

/** “8、” behind 七、: the number goes on, the style does not. */
function isOuterInDisguise({ sections }: ReadText, number: Numbered, outer: Numbered): boolean {
  const [own, other] = [sections[number.passage.section], sections[outer.passage.section]];
  const goesOn = outer.rank < number.rank && number.value === outer.value + 1;
  return goesOn && outer.isHeading && number.passage.isHeading && own?.parent === other?.parent;
}

/** “（二）” behind “一、” where no “（一）” stands: the outer list goes on in an inner style. */
function goesOnInside({ document }: TextContext, number: Numbered, outer: Numbered): boolean {
  if (!number.isHeading || !outer.isHeading || outer.rank >= number.rank || number.value !== outer.value + 1)
    return false;
  const name = /\d/.test(number.printed) ? String : hanOrdinal;
  const first = number.printed.replace(name(number.value), name(1));
  const words = document.plain.slice(placeOf(outer), placeOf(number)).replace(/\(/g, '（').replace(/\)/g, '）');
  return !words.slice(outer.printed.length).includes(first);
}

/** A number that neither begins anew nor goes on by one. */
function isBroken(before: Numbered, { value }: Numbered): boolean {
  return value !== 1 && value !== before.value + 1;
}

/** Something was left out and says so, or the numbers between stand within the words of an item. */
function isLawfulGap(context: TextContext, before: Numbered, number: Numbered): boolean {
  const [from, to] = [placeOf(before), placeOf(number)];
  if (isCut(context, from, to)) return true;
  const words = context.document.plain.slice(from, to);
  const name = /\d/.test(number.printed) ? String : hanOrdinal;
  const lacking = between(before.value, number.value).map((each) =>
    number.printed.replace(name(number.value), name(each)),
  );
  return lacking.length > 0 && lacking.every((printed) => words.includes(printed));
}

/** “8、” among “七、”: what it should be is known where the others are in words. */
function wrongStyle(number: Numbered, outer: Numbered): RawFinding {
  const right = outer.style === 'han' ? `${hanOrdinal(number.value)}、` : null;
  return {
    span: spanIn(number.passage, 0, number.printed.length),
    message: `“${number.printed}”与同级标题“${outer.printed}”的样式不一致${right === null ? '' : `，应为“${right}”`}。`,
    stated: number.printed,
    expected: right,
    correction: right,
  };
}

/** Who leaves out so many numbers cut an excerpt. */
const CUT_OUT = 3;

/** A gap names what lacks; a number that goes back is only told. */
function brokenNumber(before: Numbered, number: Numbered): RawFinding {
  const [from, to] = [before.value, number.value];
  const name = /\d/.test(number.printed) ? String : hanOrdinal;
  const gap =
    to > from
      ? `缺${between(from, to)
          .map((each) => `“${name(each)}”`)
          .join('、')}`
      : '编号重复或次序不对';
  return {
    ...(to - from > CUT_OUT ? { severity: 'info' as const } : {}),
    span: spanIn(number.passage, 0, number.printed.length),
    otherSpans: [spanIn(before.passage, 0, before.printed.length)],
    message: `“${before.printed}”后面是“${number.printed}”，${gap}。`,
    stated: number.printed,
    about: `number ${number.printed}`,
  };
}

/** “一是…二是…四是” in one paragraph. */
function judgeWords(passage: Passage, report: Report): void {
  let before = 0;
  for (const match of passage.text.matchAll(IN_WORDS)) {
    const word = match[1] ?? '';
    const value = word === '十' ? 10 : HAN_DIGITS.indexOf(word) + 1;
    if (before > 0 && value !== 1 && value !== before + 1 && !STRUCTURE_LEFT_OUT.test(passage.text)) {
      const at = match.index + match[0].length - 2;
      report({
        span: spanIn(passage, at, at + 2),
        message: `“${word}是”没有接着前面的编号，请核对是否漏项或编错。`,
        stated: `${word}是`,
      });
    }
    before = value;
  }
}

/** “（1）、” among “（2）”: one mark too many; “(一)” among “（二）”: half width. */
function brackets({ document: { plain }, read }: TextContext, report: Report): void {
  const numbers = read.passages.filter(isProse).flatMap(({ origin }) => {
    const start = origin[0] ?? 0;
    const [printed] = BRACKETED.exec(plain.slice(start, start + 8)) ?? [];
    return printed === undefined ? [] : [{ printed, span: { start, end: start + printed.length } }];
  });
  for (const { odd, message, mend } of ODD_BRACKETS) {
    const met = numbers.filter(({ printed }) => odd.test(printed));
    if (met.length * 3 > numbers.length) continue;
    for (const { printed, span } of met) {
      const right = mend(printed);
      report({ span, severity: 'info', message: message(printed, right), stated: printed, correction: right });
    }
  }
}

/** A number in brackets of either width, with the sign behind it where one stands there. */
const BRACKETED = /^[（(][一二三四五六七八九十\d]{1,3}[）)][、.]?/;
/** What is odd about such a number where most of its text is written otherwise, and how it is mended. */
const ODD_BRACKETS = [
  {
    odd: /[）)][、.]$/,
    message: (printed: string, right: string) => `“${printed}”括号后面不加标点，应为“${right}”。`,
    mend: (printed: string) => printed.replace(/[、.]$/, ''),
  },
  {
    odd: /[()]/,
    message: (printed: string, right: string) => `“${printed}”是半角括号，别处是全角，应为“${right}”。`,
    mend: (printed: string) => printed.replace('(', '（').replace(')', '）'),
  },
];

/** Where a number stands, for the order of findings. */
function placeOf({ passage }: Numbered): number {
  return passage.origin[0] ?? 0;
}

/** The numbers that lack between two. */
function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + at + 1);
}

/** Whether words between two numbers say that something was left out. */
function isCut({ document }: TextContext, from: number, to: number): boolean {
  return STRUCTURE_LEFT_OUT.test(document.plain.slice(from, to));
}
