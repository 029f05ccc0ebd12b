import type { Passage, Span } from '../../../model';
import type { Report, TextCheck, TextContext } from '../../check';
import { economicCodesNamed } from '../../../standards';
import { hitsOf, isBody, isProse, spanIn } from '../hits';
import { countOf, ordinalOf } from './ordinals';
import {
  COUNTED_LIST,
  COUNT_BEFORE_LINES,
  HAN_DIGITS,
  IN_WORDS,
  LEFT_OUT,
  LINE_ITEM,
  LISTED,
  OPEN_LIST,
  PROBLEMS,
  RATINGS,
} from './words';

/** A thing of a list and where it stands. */
interface Item {
  readonly name: string;
  readonly span: Span;
}

/** NR-S07: numbered items count on, without a gap and without a number twice. */
export const itemNumbers: TextCheck = {
  id: 'NR-S07',
  title: '列举的编号连续、不重复',
  severity: 'warning',
  basis: { kind: 'derived', text: '编号逐个加一' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const [section] of read.sections.entries()) {
      const own = read.passages.filter((passage) => passage.section === section && isBody(passage));
      judgeItems(own, report);
      for (const passage of own) judgeWords(passage, report);
    }
  },
};

function judgeItems(passages: readonly Passage[], report: Report): void {
  const last = new Map<string, number>();
  let cut = false;
  for (const passage of passages) {
    const ordinal = ordinalOf(passage.text);
    if (ordinal && ordinal.style !== 'part') {
      const before = last.get(ordinal.style);
      const goesOn = before === undefined || ordinal.value === 1 || ordinal.value === before + 1;
      if (!goesOn && !cut) {
        report({
          span: spanIn(passage, 0, ordinal.printed.length),
          message:
            ordinal.value === before
              ? `编号“${ordinal.printed}”用了两次。`
              : `编号从${before}跳到${ordinal.value}，请核对是否漏项或编错。`,
          stated: ordinal.printed,
          about: `item ${ordinal.printed}`,
        });
      }
      last.set(ordinal.style, ordinal.value);
      cut = false;
    }
    cut ||= LEFT_OUT.test(passage.text);
  }
}

/** “一是…二是…四是” in one paragraph. */
function judgeWords(passage: Passage, report: Report): void {
  let before = 0;
  for (const match of passage.text.matchAll(IN_WORDS)) {
    const word = match[1] ?? '';
    const value = word === '十' ? 10 : HAN_DIGITS.indexOf(word) + 1;
    if (before > 0 && value !== 1 && value !== before + 1 && !LEFT_OUT.test(passage.text)) {
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

/** NR-S11: as many things are listed as were said to be. */
export const declaredCounts: TextCheck = {
  id: 'NR-S11',
  title: '写明的个数与列出的个数相等',
  severity: 'warning',
  basis: { kind: 'derived', text: '列出的逐个数过' },
  defaultOn: true,
  run: (context, report) => {
    for (const hit of hitsOf(context.read, COUNTED_LIST, isBody)) {
      const [printed = '', , list = ''] = hit.groups;
      const declared = countOf(printed);
      if (declared === null || !isClosed(list)) continue;
      const items = itemsOf(hit.passage, hit.end - list.length, list);
      const least = items.length;
      const most = least + items.filter(({ name }) => /[和与及]/.test(name)).length;
      if (least < 2 || (declared >= least && declared <= most)) continue;
      const at = hit.passage.text.indexOf(printed, hit.start);
      report(countFinding(spanIn(hit.passage, at, at + printed.length), printed, least, items));
    }
    countsBeforeLines(context, report);
  },
};

function countFinding(
  span: Span,
  printed: string,
  listed: number,
  items: readonly Item[],
): Parameters<Report>[0] {
  return {
    span,
    otherSpans: items.slice(-1).map((item) => item.span),
    message: `写的是“${printed}”个，后面列出的是${listed}个，请核对是数错还是漏列、重列。`,
    stated: printed,
    expected: String(listed),
    about: `count ${printed}`,
  };
}

function countsBeforeLines({ read }: TextContext, report: Report): void {
  read.passages.forEach((passage, at) => {
    const found = isProse(passage) ? COUNT_BEFORE_LINES.exec(passage.text) : null;
    const declared = found ? countOf(found[1] ?? '') : null;
    if (!found || declared === null) return;
    const items = lineItems(read.passages, at + 1);
    const next = read.passages[at + 1 + items.length];
    // A list that the text's end cuts off, or that has longer items too, is not counted.
    if (items.length < 2 || items.length === declared || next === undefined || /^\d{1,2}[、.]/.test(next.text)) return;
    const digits = found[1] ?? '';
    report(countFinding(spanIn(passage, found.index, found.index + digits.length), digits, items.length, items));
  });
}

/** NR-S12: nothing stands twice in one list. */
export const twiceListed: TextCheck = {
  id: 'NR-S12',
  title: '名单里没有重复的名称',
  severity: 'error',
  basis: { kind: 'derived', text: '同一名单里一个名称只列一次' },
  defaultOn: true,
  run: ({ read }, report) => {
    read.passages.forEach((_, at) => {
      const isFirst = lineItem(read.passages[at - 1]) === null;
      if (isFirst) reportTwice(lineItems(read.passages, at), report);
    });
    const counted = hitsOf(read, COUNTED_LIST, isBody).map((hit) => ({ hit, list: hit.groups[2] ?? '' }));
    const listed = hitsOf(read, LISTED, isBody).map((hit) => ({ hit, list: hit.groups[0] ?? '' }));
    const seen = new Set<number>();
    for (const { hit, list } of [...counted, ...listed]) {
      if (seen.has(hit.span.end)) continue;
      seen.add(hit.span.end);
      reportTwice(itemsOf(hit.passage, hit.end - list.length, list), report);
    }
  },
};

const SHORTEST_NAME = 3;

function reportTwice(items: readonly Item[], report: Report): void {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const before = seen.get(item.name);
    seen.set(item.name, before ?? item);
    // Two codes may bear one name.
    if (!before || item.name.length < SHORTEST_NAME || economicCodesNamed(item.name).length > 1) continue;
    report({
      span: item.span,
      otherSpans: [before.span],
      message: `“${item.name}”在同一名单里列了两次，请核对其中一个是不是别的。`,
      stated: item.name,
      about: item.name,
    });
  }
}

function lineItem(passage: Passage | undefined): Item | null {
  const [, name] = passage && isProse(passage) ? (LINE_ITEM.exec(passage.text) ?? []) : [];
  if (passage === undefined || name === undefined || /\d|（[类款项]）/.test(name)) return null;
  const at = passage.text.indexOf(name);
  return { name, span: spanIn(passage, at, at + name.length) };
}

function lineItems(passages: readonly Passage[], from: number): readonly Item[] {
  const items: Item[] = [];
  for (const passage of passages.slice(from)) {
    const item = lineItem(passage);
    const starts = ordinalOf(passage.text)?.value === 1;
    if (item === null || (starts && items.length > 0)) break;
    items.push(item);
  }
  return items;
}

/** A list of bare names that does not say that it goes on. */
function isClosed(list: string): boolean {
  return !OPEN_LIST.test(list) && !/\d|，/.test(list.replace(/（[^（）]*）/g, '')) && list.includes('、');
}

function itemsOf(passage: Passage, start: number, list: string): readonly Item[] {
  const items: Item[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const sign = list.charAt(at);
    if (sign === '（') depth += 1;
    if (sign === '）') depth -= 1;
    if (at < list.length && (depth > 0 || sign !== '、')) continue;
    const name = list.slice(from, at);
    items.push({ name: name.replace(/（[^（）]*）/g, ''), span: spanIn(passage, start + from, start + at) });
    from = at + 1;
  }
  return items.filter(({ name }) => name !== '');
}

/** NR-S13: the ratings add up to the projects, and problems mended and unmended to those found. */
export const ratingsAddUp: TextCheck = {
  id: 'NR-S13',
  title: '优、良、合格、不合格之和等于项目数，已改、在改之和等于问题数',
  severity: 'error',
  basis: { kind: 'derived', text: '每个项目只有一个等级，每个问题不是已改就是在改' },
  defaultOn: true,
  run: ({ read }, report) => {
    const sums = [
      { pattern: RATINGS, of: '各等级的项目', total: '自评的项目' },
      { pattern: PROBLEMS, of: '已改和在改的问题', total: '发现的问题' },
    ];
    for (const { pattern, of, total } of sums) {
      for (const { span, words, groups } of hitsOf(read, pattern, isBody)) {
        const [all = 0, ...parts] = groups.map(Number);
        const sum = parts.reduce((one, other) => one + other, 0);
        if (sum === all) continue;
        report({
          span,
          message: `${of}合计${sum}个，${total}是${all}个，两数不相等。`,
          stated: String(all),
          expected: String(sum),
          about: words.slice(0, 12),
        });
      }
    }
  },
};
