import type { Revision, RevisionChange, RevisionLeft } from '../../model';
import { changeKey, leftKey, orderKey, paragraphKey } from './proposals';

/** What a person says of a proposal: the words stay as they are, or others are written. */
export type Decision = 'leave' | { readonly words: string };

/** By the key of a proposal; what nobody decided is written as it is proposed, and asked about in a comment. */
export type Decisions = ReadonlyMap<string, Decision>;

/** A revision as a person has decided on it: what is left stays untouched, without a comment. */
export function decidedRevision({ changes, paragraphs, orders, left }: Revision, decisions: Decisions): Revision {
  const typed = left.flatMap((each): readonly RevisionChange[] => {
    const words = wordsOf(decisions.get(leftKey(each)));
    return words === null ? [] : [typedChange(each, words)];
  });
  const wanted = changes.flatMap((change): readonly RevisionChange[] => {
    const decision = decisions.get(changeKey(change));
    const words = wordsOf(decision);
    if (words !== null) return [{ ...change, new: words, isOpen: false, note: null }];
    return decision === 'leave' ? [] : [change];
  });
  return {
    changes: [...wanted, ...typed]
      .filter((change) => change.old !== change.new)
      .sort((a, b) => a.span.start - b.span.start),
    paragraphs: paragraphs.filter((paragraph) => decisions.get(paragraphKey(paragraph)) !== 'leave'),
    orders: orders.filter((order) => decisions.get(orderKey(order)) !== 'leave'),
    left: left.filter((each) => each.kind === 'kept' || !decisions.has(leftKey(each))),
  };
}

function wordsOf(decision: Decision | undefined): string | null {
  return typeof decision === 'object' ? decision.words : null;
}

/** What was asked about, with the words that a person gave. */
function typedChange({ span, line, quote }: RevisionLeft, words: string): RevisionChange {
  const told = { fact: null, label: '', sources: [], isOpen: false, note: null };
  return { kind: 'figure', span, line, old: quote, new: words, ...told };
}
