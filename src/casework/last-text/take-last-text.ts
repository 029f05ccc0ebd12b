import { UNWATCHED, type Supplement, type TextDocument, type Watch } from '../../model';
import { readText } from '../../reading';
import { fillBlank } from '../../supplement';
import type { Toward } from '../revise/update-text';
import { factsOf } from '../texts/facts-of';
import { countEntries } from './counts';
import { organisationEntries } from './organisation';
import { purposeEntries, termEntries, spentOnEntries } from './phrases';
import type { TakenEntry } from './taken';

/** 助手资料 with what last year's text tells, and which entries those are. */
export interface WithLastText {
  readonly supplement: Supplement;
  readonly taken: readonly TakenEntry[];
}

/**
 * Takes 职责, 机构, 单位, 用途, counts and terms of last year's text into 助手资料, each marked as to be looked at. What
 * is filled in already, or was left open on purpose, stays; what a figure of this year's books tells is not taken.
 * @throws what `watch` throws, where the text takes too long
 */
export function takeLastText(
  document: TextDocument,
  toward: Toward,
  supplement: Supplement,
  watch: Watch = UNWATCHED,
): WithLastText {
  const taken = lastTextEntries(document, toward, watch).filter(({ id }) => !isFilled(supplement, id));
  return {
    supplement: taken.reduce(withEntry, supplement),
    taken,
  };
}

function lastTextEntries(document: TextDocument, toward: Toward, watch: Watch): readonly TakenEntry[] {
  const facts = factsOf(toward);
  const read = readText(document, facts, watch);
  const entries = [
    ...organisationEntries(document, read),
    ...purposeEntries(read),
    ...spentOnEntries(read, facts),
    ...countEntries(read, facts),
    ...termEntries(read),
  ];
  // What is told first counts.
  return [...new Map([...entries].reverse().map((entry) => [entry.id, entry])).values()].reverse();
}

function isFilled({ texts, counts, amounts, reasons, waived }: Supplement, id: string): boolean {
  return waived.includes(id) || [texts, counts, amounts, reasons].some((entries) => id in entries);
}

function withEntry(supplement: Supplement, { id, kind, value }: TakenEntry): Supplement {
  const filled = fillBlank(supplement, { id, kind }, value);
  if ('problem' in filled) return supplement;
  return { ...filled.supplement, fromLastText: [...filled.supplement.fromLastText, id] };
}
