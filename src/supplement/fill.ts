import type { Blank, Supplement } from '../model';
import { normaliseText } from '../standards';
import { maybeAmount } from './amount-text';
import { SUPPLEMENT_TEXTS } from './words';

/** The supplement with one more entry, or in one Chinese sentence why the text is none. */
export type Filled = { readonly supplement: Supplement } | { readonly problem: string };

/** Takes what a person typed for a blank; an empty text takes the entry back, and a blank that was waived is open again. */
export function fillBlank(supplement: Supplement, { id, kind }: Pick<Blank, 'id' | 'kind'>, text: string): Filled {
  const cleared = without(supplement, id);
  const typed = text.trim();
  if (typed === '') return { supplement: cleared };
  switch (kind) {
    case 'amount': {
      const amount = maybeAmount(typed);
      if (amount === null) return { problem: SUPPLEMENT_TEXTS.notAnAmount(typed) };
      return { supplement: { ...cleared, amounts: { ...cleared.amounts, [id]: amount } } };
    }
    case 'count': {
      const count = normaliseText(typed);
      if (!/^\d+$/.test(count)) return { problem: SUPPLEMENT_TEXTS.notACount(typed) };
      return { supplement: { ...cleared, counts: { ...cleared.counts, [id]: Number(count) } } };
    }
    case 'reason':
      return { supplement: { ...cleared, reasons: { ...cleared.reasons, [id]: typed } } };
    case 'text':
      return { supplement: { ...cleared, texts: { ...cleared.texts, [id]: typed } } };
  }
}

/** The supplement with a blank left open on purpose. */
export function waiveBlank(supplement: Supplement, id: string): Supplement {
  const cleared = without(supplement, id);
  return { ...cleared, waived: [...cleared.waived, id] };
}

/** The supplement with entries that were taken from last year's text looked at and found to hold. */
export function confirmTaken(supplement: Supplement, ids: readonly string[]): Supplement {
  return { ...supplement, fromLastText: supplement.fromLastText.filter((id) => !ids.includes(id)) };
}

/** The id may have been of another kind before; it leaves all of them. */
function without(supplement: Supplement, id: string): Supplement {
  const drop = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id));
  return {
    ...supplement,
    amounts: drop(supplement.amounts),
    counts: drop(supplement.counts),
    reasons: drop(supplement.reasons),
    texts: drop(supplement.texts),
    waived: supplement.waived.filter((other) => other !== id),
    fromLastText: supplement.fromLastText.filter((other) => other !== id),
  };
}
