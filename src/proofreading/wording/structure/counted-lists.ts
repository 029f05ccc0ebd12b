import type { Passage, ReadText, Span } from '../../../model';
import { hitsOf, isBody, spanIn, type Hit } from '../hits';
import { ordinalCount } from './ordinals';
import {
  COUNTED_BEFORE,
  COUNTED_BRACKET,
  COUNTED_BY_KIND,
  COUNTED_LIST,
  COUNTS_THE_REST,
  ENDS_A_NAME,
  KINDS,
  LEADS_TO_LIST,
  LIST_BEFORE_COUNT,
  LIST_TO_COUNT,
  NUMBER_OF_A_NAME,
  OPEN_LIST,
} from './words';

/** A thing of a list and where it stands. */
export interface CountedItem {
  readonly name: string;
  readonly span: Span;
}

/** “设16个内设机构：甲、乙…”: how many are said to be there, and which are listed. */
export interface CountedList {
  readonly hit: Hit;
  readonly printed: string;
  /** Where the count is printed. */
  readonly count: Span;
  readonly declared: number;
  readonly items: readonly CountedItem[];
  /** Whether the count stands behind the list. */
  readonly isBehind: boolean;
}

/** The ways to tell a count with its list, each with the groups that hold the two, and whether the count stands last. */
const FORMS = [
  { pattern: COUNTED_LIST, count: 0, list: 2, isBehind: false },
  { pattern: COUNTED_BRACKET, count: 0, list: 2, isBehind: false },
  { pattern: COUNTED_BY_KIND, count: 0, list: 1, isBehind: false },
  { pattern: LIST_BEFORE_COUNT, count: 1, list: 0, isBehind: true },
  { pattern: LIST_TO_COUNT, count: 1, list: 0, isBehind: true },
] as const;

/** Every list of bare names whose count is told with it, and which does not say that it goes on. */
export function countedLists(read: ReadText): readonly CountedList[] {
  return FORMS.flatMap((form) =>
    hitsOf(read, form.pattern, isBody).flatMap((hit) => {
      const [printed = '', told = ''] = [hit.groups[form.count], hit.groups[form.list]];
      const list = form.isBehind ? told.replace(LEADS_TO_LIST, '') : told;
      const declared = form.pattern === COUNTED_BY_KIND ? sumOfKinds(printed) : ordinalCount(printed);
      if (declared === null || !isClosed(list) || isOfSome(hit, list, form.isBehind)) return [];
      const at = form.isBehind ? hit.words.lastIndexOf(printed) : hit.words.indexOf(printed);
      const count = spanIn(hit.passage, hit.start + at, hit.start + at + printed.length);
      const items = itemsOf(hit.passage, hit.start + hit.words.lastIndexOf(list), list);
      return [{ hit, printed, count, declared, items, isBehind: form.isBehind }];
    }),
  );
}

/** Whether a count may be that of some of its list only, or a list that of more than its count. */
function isOfSome({ passage, start }: Hit, list: string, isBehind: boolean): boolean {
  return isBehind ? COUNTS_THE_REST.test(list) : COUNTED_BEFORE.test(passage.text.slice(0, start));
}

/** “五办两中心” → 7; null where one of its counts is none. */
function sumOfKinds(printed: string): number | null {
  const counts = (printed.match(KINDS) ?? []).map((each) => ordinalCount(each === '两' ? '二' : each) ?? NaN);
  const sum = counts.reduce((one, other) => one + other, 0);
  return Number.isNaN(sum) ? null : sum;
}

/**
 * How many things a list names, the fewest and the most that it can be read as: “甲部和乙部” are two, “发展和改革科” is one, and where
 * the names end in nothing of a name's, “经济发展、社会事务和农业农村4个办公室”, either may be.
 */
export function namedIn(items: readonly CountedItem[]): { readonly likely: number; readonly most: number } {
  const names = items.map(({ name }) => name.split(/以及|[和与及]/));
  const areAllEnded = items.every(({ name }) => ENDS_A_NAME.test(name) && !name.includes('及'));
  const further = names.map((parts) => parts.slice(0, -1).filter((part) => ENDS_A_NAME.test(part)).length);
  const likely = items.length + further.reduce((one, other) => one + other, 0);
  return { likely, most: areAllEnded ? likely : items.length + names.flatMap((parts) => parts.slice(1)).length };
}

/**
 * Whether a list ends where its words end: no “等”, no figures, no clauses outside brackets, and two names at the
 * least.
 */
function isClosed(list: string): boolean {
  const bare = list.replace(/（[^（）]*）/g, '').replace(NUMBER_OF_A_NAME, '');
  return !OPEN_LIST.test(list) && !/\d|，/.test(bare) && list.includes('、');
}

/** The names between 、, without what stands in brackets; 、 in brackets does not divide. */
export function itemsOf(passage: Passage, start: number, list: string): readonly CountedItem[] {
  const items: CountedItem[] = [];
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
