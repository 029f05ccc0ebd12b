import type { ReadText, Section, Span } from '../../../model';
import type { Report, TextCheck, TextContext } from '../../check';
import { hanOrdinal, ordinalOf, type Ordinal } from './ordinals';
import { LEFT_OUT } from './words';

interface Numbered {
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
  run: (context, report) => {
    const parts = context.read.sections.flatMap((section) => {
      const ordinal = ordinalOf(numberOf(section));
      return ordinal?.style === 'part' ? [{ section, ordinal }] : [];
    });
    eachPair(parts, (before, part) => {
      const [from, to] = [before.ordinal.value, part.ordinal.value];
      if (to === from + 1 || to === 1 || isCut(context, before.section, part.section)) return;
      report({
        span: numberSpan(part),
        message:
          to > from
            ? `第${hanOrdinal(from)}部分后面是第${hanOrdinal(to)}部分，缺${missing(from, to, (each) => `第${hanOrdinal(each)}部分`)}。`
            : `第${hanOrdinal(from)}部分后面是第${hanOrdinal(to)}部分，次序不对。`,
        stated: part.ordinal.printed,
        about: `part ${to}`,
      });
    });
  },
};

/** NR-S02: “第5部分” among 第一部分, 第二部分. */
export const partsInWords: TextCheck = {
  id: 'NR-S02',
  title: '部分的编号用中文数字',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板写“第一部分”' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const section of read.sections) {
      const ordinal = ordinalOf(numberOf(section));
      if (ordinal?.style !== 'part' || !/\d/.test(ordinal.printed)) continue;
      const right = ordinal.printed.replace(/\d+/, hanOrdinal(ordinal.value));
      report({
        span: numberSpan({ section, ordinal }),
        message: `“${ordinal.printed}”应写“${right}”。`,
        stated: ordinal.printed,
        correction: right,
      });
    }
  },
};

/** NR-S03: sections that stand side by side are numbered on and in one style. */
export const sectionNumbers: TextCheck = {
  id: 'NR-S03',
  title: '同级标题的编号连续、样式一致',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板的编号次序：一、（一）1.（1）' },
  defaultOn: true,
  run: (context, report) => {
    for (const siblings of siblingsOf(context.read)) {
      const usual = usualStyle(siblings);
      eachPair(siblings, (before, next) => judgePair(context, before, next, usual, report));
    }
    brackets(context, report);
  },
};

function judgePair(
  context: TextContext,
  before: Numbered,
  next: Numbered,
  usual: Ordinal['style'] | null,
  report: Report,
): void {
  const expected = before.ordinal.value + 1;
  const { style, value, printed } = next.ordinal;
  if (style !== usual && usual !== null) {
    if (value !== expected) return;
    const right = usual === 'han' ? `${hanOrdinal(value)}、` : null;
    report({
      span: numberSpan(next),
      message: `“${printed}”与同级标题的样式不一致${right === null ? '' : `，应为“${right}”`}。`,
      stated: printed,
      expected: right,
      correction: right,
    });
    return;
  }
  if (style !== before.ordinal.style && before.ordinal.style !== usual && usual !== null && value !== expected) return;
  if (value === expected || value === 1 || isCut(context, before.section, next.section)) return;
  const gap = value > expected ? `，缺${missing(before.ordinal.value, value, hanOrdinal)}` : '，编号重复或次序不对';
  report({
    span: numberSpan(next),
    message: `“${before.ordinal.printed}”后面是“${printed}”${gap}。`,
    stated: printed,
    otherSpans: [numberSpan(before)],
  });
}

/** Numbered sections under one parent, where the words hold the number; one list begins anew at 1. */
function siblingsOf({ sections }: ReadText): readonly (readonly Numbered[])[] {
  const lists = new Map<string, Numbered[]>();
  for (const section of sections) {
    const ordinal = ordinalOf(numberOf(section));
    if (ordinal === null || ordinal.style === 'part') continue;
    const key = `${section.parent ?? 0}`;
    lists.set(key, [...(lists.get(key) ?? []), { section, ordinal }]);
  }
  return [...lists.values()].flatMap(split);
}

function split(list: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const numbered of list) {
    if (numbered.ordinal.value === 1 || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(numbered);
  }
  return runs;
}

const ENOUGH = 3;

/** The style of most; null where too few stand side by side to tell. */
function usualStyle(list: readonly Numbered[]): Ordinal['style'] | null {
  const counts = new Map<Ordinal['style'], number>();
  for (const { ordinal } of list) counts.set(ordinal.style, (counts.get(ordinal.style) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= ENOUGH && best[1] * 2 > list.length ? best[0] : null;
}

/** “（1）、” among “（2）”: one mark too many; “(一)” among “（二）”: half width. */
function brackets({ document: { plain }, read }: TextContext, report: Report): void {
  const numbers = read.passages.flatMap(({ origin, role }) => {
    const start = origin[0] ?? 0;
    const [printed] = role === 'body' ? (/^[（(][一二三四五六七八九十\d]{1,3}[）)][、.]?/.exec(plain.slice(start, start + 8)) ?? []) : [];
    return printed === undefined ? [] : [{ printed, span: { start, end: start + printed.length } }];
  });
  const odd = (isOdd: RegExp, message: (printed: string, right: string) => string, mend: (printed: string) => string): void => {
    const met = numbers.filter(({ printed }) => isOdd.test(printed));
    if (met.length * 3 > numbers.length) return;
    for (const { printed, span } of met) {
      const right = mend(printed);
      report({ span, severity: 'info', message: message(printed, right), stated: printed, correction: right });
    }
  };
  odd(
    /[）)][、.]$/,
    (printed, right) => `“${printed}”括号后面不加标点，应为“${right}”。`,
    (printed) => printed.replace(/[、.]$/, ''),
  );
  odd(
    /[()]/,
    (printed, right) => `“${printed}”是半角括号，别处是全角，应为“${right}”。`,
    (printed) => printed.replace('(', '（').replace(')', '）'),
  );
}

function numberOf({ number }: Section): string {
  return number ?? '';
}

function numberSpan({ section, ordinal }: Numbered): Span {
  const { start, end } = section.heading;
  return { start, end: Math.max(start + 1, Math.min(end, start + ordinal.printed.length)) };
}

function eachPair<T>(list: readonly T[], look: (before: T, next: T) => void): void {
  list.slice(1).forEach((next, at) => {
    const before = list[at];
    if (before !== undefined) look(before, next);
  });
}

function missing(from: number, to: number, name: (value: number) => string): string {
  return Array.from({ length: to - from - 1 }, (_, at) => `“${name(from + at + 1)}”`).join('、');
}

/** Whether words between two headings say that something was left out. */
function isCut({ document }: TextContext, one: Section, other: Section): boolean {
  return LEFT_OUT.test(document.plain.slice(one.span.start, other.span.start));
}
