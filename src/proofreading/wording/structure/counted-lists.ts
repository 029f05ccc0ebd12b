import type { Passage, ReadText, Span } from '../../../model';
import { hitsOf, isBody, spanIn, type Hit } from '../hits';
import { ordinalCount } from './ordinals';
import { COUNTED_LIST, OPEN_LIST } from './words';

/** A thing of a list and where it stands. */
export interface CountedItem {
  readonly name: string;
  readonly span: Span;
}

/** “设16个内设机构：甲、乙…”: how many are said to be there, and which are listed. */
export interface CountedList {
  readonly hit: Hit;
  readonly printed: string;
  readonly declared: number;
  readonly items: readonly CountedItem[];
}

/** Every list of bare names whose count is told before it, and which does not say that it goes on. */
export function countedLists(read: ReadText): readonly CountedList[] {
  return hitsOf(read, COUNTED_LIST, isBody).flatMap((hit) => {
    const [printed = '', , list = ''] = hit.groups;
    const declared = ordinalCount(printed);
    if (declared === null || !isClosed(list)) return [];
    return [{ hit, printed, declared, items: itemsOf(hit.passage, hit.end - list.length, list) }];
  });
}

/**
 * Whether a list ends where its words end: no “等”, no figures, no clauses outside brackets, and two names at the
 * least.
 */
function isClosed(list: string): boolean {
  return !OPEN_LIST.test(list) && !/\d|，/.test(list.replace(/（[^（）]*）/g, '')) && list.includes('、');
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
