import type { Passage, Span } from '../../../model';
import type { Report, TextCheck, TextContext } from '../../check';
import { economicCodesNamed } from '../../../standards';
import { hitsOf, isBody, isProse, spanIn } from '../hits';
import { countedLists, itemsOf, namedIn, type CountedItem } from './counted-lists';
import { explainedTwice } from './glossary';
import { ordinalCount, ordinalOf } from './ordinals';
import { COUNT_BEFORE_LINES, COUNTED_AMOUNTS, LINE_ITEM, LISTED, PROBLEMS, RATINGS } from './words';

/** NR-S11: as many things are listed as were said to be. */
export const declaredCounts: TextCheck = {
  id: 'NR-S11',
  title: '写明的个数与列出的个数相等',
  severity: 'warning',
  basis: { kind: 'derived', text: '列出的逐个数过' },
  defaultOn: true,
  run: (context, report) => {
    for (const { count, printed, declared, items, isBehind } of countedLists(context.read)) {
      const { likely, most } = namedIn(items);
      if (items.length < 2 || (declared >= items.length && declared <= most)) continue;
      report(countFinding(count, printed, likely, items, isBehind));
    }
    countedAmounts(context, report);
    countsBeforeLines(context, report);
  },
};

/** “以下9个方面：甲1万元，占10%；乙…；…”: one amount between two semicolons, as often as was said. */
function countedAmounts({ read }: TextContext, report: Report): void {
  for (const hit of hitsOf(read, COUNTED_AMOUNTS, isBody)) {
    const [printed = '', list = ''] = hit.groups;
    const items = list.split('；').filter((item) => item !== '');
    const declared = ordinalCount(printed);
    if (declared === null || declared === items.length || !items.every((item) => ONE_AMOUNT.test(item))) continue;
    const at = hit.passage.text.indexOf(printed, hit.start);
    report(countFinding(spanIn(hit.passage, at, at + printed.length), printed, items.length, []));
  }
}

/** One amount, with nothing told beside it but its share. */
const ONE_AMOUNT = /^[^\d]{2,40}\d[\d,.]*[万亿]?元(?:，?(?:占|约占)[^，。；\d]{0,20}\d[\d.]*%)?(?:，[^\d，。；]*)*$/;

/** Asks which is wrong, the count or the list: the text alone does not tell. */
function countFinding(
  span: Span,
  printed: string,
  listed: number,
  items: readonly CountedItem[],
  isBehind = false,
): Parameters<Report>[0] {
  return {
    span,
    otherSpans: items.slice(-1).map((item) => item.span),
    message: `写的是“${printed}”${ordinalCount(printed) === null ? '' : '个'}，${isBehind ? '前' : '后'}面列出的是${listed}个，请核对是数错还是漏列、重列。`,
    stated: printed,
    expected: String(listed),
    about: `count ${printed}`,
  };
}

/**
 * “17个二级预算单位包括：” and then a line for each. Not judged where the list may go on behind the text's end or in longer
 * items.
 */
function countsBeforeLines({ read }: TextContext, report: Report): void {
  read.passages.forEach((passage, at) => {
    const found = isProse(passage) ? COUNT_BEFORE_LINES.exec(passage.text) : null;
    const declared = found ? ordinalCount(found[1] ?? '') : null;
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
    explainedTwice(read, report);
    const counted = countedLists(read);
    for (const { items } of counted) reportTwice(items, report);
    for (const hit of hitsOf(read, LISTED, isBody)) {
      const [list = ''] = hit.groups;
      if (counted.some((other) => other.hit.span.end === hit.span.end)) continue;
      reportTwice(itemsOf(hit.passage, hit.end - list.length, list), report);
    }
  },
};

/** “其他” and the like may stand twice. */
const SHORTEST_NAME = 3;
/** “分别为2386.55万元、2386.55万元”: amounts may be alike, and are no names. */
const IS_FIGURE = /^-?\d[\d,.]*(?:万?元|亿元|%|[一-龥]{0,2})$/;

/** Names that a list has twice. Two 款 may bear one name, so economic names with several codes are let pass. */
function reportTwice(items: readonly CountedItem[], report: Report): void {
  const seen = new Map<string, CountedItem>();
  for (const item of items) {
    const before = seen.get(item.name);
    seen.set(item.name, before ?? item);
    if (!before || item.name.length < SHORTEST_NAME || IS_FIGURE.test(item.name)) continue;
    // Two codes may bear one name.
    if (economicCodesNamed(item.name).length > 1) continue;
    report({
      span: item.span,
      otherSpans: [before.span],
      message: `“${item.name}”在同一名单里列了两次，请核对其中一个是不是别的。`,
      stated: item.name,
      about: item.name,
    });
  }
}

/**
 * The name of a numbered line; null where it holds a figure or a 科目, which are items of money and not of a list of
 * names.
 */
function lineItem(passage: Passage | undefined): CountedItem | null {
  const [, name] = passage && isProse(passage) ? (LINE_ITEM.exec(passage.text) ?? []) : [];
  if (passage === undefined || name === undefined || /\d|（[类款项]）/.test(name)) return null;
  const at = passage.text.indexOf(name);
  return { name, span: spanIn(passage, at, at + name.length) };
}

/** The numbered lines from here on, until one is none, or until the numbers begin anew. */
function lineItems(passages: readonly Passage[], from: number): readonly CountedItem[] {
  const items: CountedItem[] = [];
  for (const passage of passages.slice(from)) {
    const item = lineItem(passage);
    const starts = ordinalOf(passage.text)?.value === 1;
    if (item === null || (starts && items.length > 0)) break;
    items.push(item);
  }
  return items;
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
