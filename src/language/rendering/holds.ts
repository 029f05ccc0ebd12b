import type { Fact } from '../../model';
import type { DraftContext, Language } from '../language';

const NOT = '非 ';
const HAS = '有 ';
const KNOWN = '知 ';

/** Whether a condition of this name can be asked: one of the language's own, an amount, a text or a list. */
export function isCondition({ conditions, words, lists }: Language, condition: string): boolean {
  const name = bareName(condition);
  return conditions.has(name) || words.has(name) || lists.has(name);
}

/**
 * `甲` holds unless 甲 is known to be nil, so that what is not known is asked for; `有 甲` only where it
 * is known and not nil; `知 甲` where it is known, nil or not; `非 甲` the opposite of `甲`.
 */
export function holds(context: DraftContext, condition: string): boolean {
  if (condition.startsWith(NOT)) return !holds(context, condition.slice(NOT.length).trim());
  const { conditions, lists, words } = context.language;
  const name = bareName(condition);
  const named = conditions.get(name);
  if (named) return named.holds(context);
  const list = lists.get(name);
  if (list) return hasEntries(list.entries(context));
  const word = words.get(name);
  const fact = word && context.facts.get(word.fact);
  if (!fact) return false;
  return condition.startsWith(KNOWN) ? fact.kind !== 'blank' : isThere(fact, condition.startsWith(HAS));
}

/** A condition without 非 and without 有 or 知 before it. */
function bareName(condition: string): string {
  const name = condition.startsWith(NOT) ? condition.slice(NOT.length).trim() : condition;
  const mark = [HAS, KNOWN].find((each) => name.startsWith(each));
  return mark === undefined ? name : name.slice(mark.length).trim();
}

/** A list that has to be asked for first counts as one with entries, so that its blank is written. */
function hasEntries(entries: object): boolean {
  return !Array.isArray(entries) || entries.length > 0;
}

/** Whether a fact is not nil; an unknown one is there unless it must be known. */
function isThere(fact: Fact, mustBeKnown: boolean): boolean {
  switch (fact.kind) {
    case 'blank':
      return !mustBeKnown;
    case 'text':
      return true;
    case 'count':
      return fact.count !== 0;
    case 'ratio':
      return fact.percent !== 0;
    case 'amount':
    case 'change':
      return fact.fen !== 0;
  }
}
