import type { Passage, ReadText, Span } from '../../../model';
import { hitsOf, isBody, spanIn, type Hit } from '../hits';
import { ordinalCount } from './ordinals';
import { COUNTED_BRACKET, COUNTED_LIST, LEADS_TO_LIST, LIST_BEFORE_COUNT, NUMBER_OF_A_NAME, OPEN_LIST } from './words';

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
}

/** The ways to tell a count with its list, each with the groups that hold the two, and whether the count stands last. */
const FORMS = [
  { pattern: COUNTED_LIST, count: 0, list: 2, isBehind: false },
  { pattern: COUNTED_BRACKET, count: 0, list: 2, isBehind: false },
  { pattern: LIST_BEFORE_COUNT, count: 1, list: 0, isBehind: true },
] as const;

/** Every list of bare names whose count is told with it, and which does not say that it goes on. */
export function countedLists(read: ReadText): readonly CountedList[] {
  return FORMS.flatMap((form) =>
    hitsOf(read, form.pattern, isBody).flatMap((hit) => {
      const [printed = '', told = ''] = [hit.groups[form.count], hit.groups[form.list]];
      const list = form.isBehind ? told.replace(LEADS_TO_LIST, '') : told;
      const declared = ordinalCount(printed);
      if (declared === null || !isClosed(list)) return [];
      const at = form.isBehind ? hit.words.lastIndexOf(printed) : hit.words.indexOf(printed);
      const count = spanIn(hit.passage, hit.start + at, hit.start + at + printed.length);
      const items = itemsOf(hit.passage, hit.start + hit.words.lastIndexOf(list), list);
      return [{ hit, printed, count, declared, items }];
    }),
  );
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
