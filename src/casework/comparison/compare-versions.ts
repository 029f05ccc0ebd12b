import {
  changesBetween,
  objectionsTo,
  sealOf,
  turnedChecks,
  type AffectedSentence,
  type BookChanges,
  type Objection,
  type TurnedCheck,
} from '../../comparison';
import { UNWATCHED, type TextDocument, type Watch } from '../../model';
import { affectedSentences } from './affected-sentences';
import type { Version } from './version';

/** Two versions of a book, compared. */
export interface VersionsCompared {
  readonly old: Version;
  readonly now: Version;
  /** What tells that they are not versions of one book. */
  readonly objections: readonly Objection[];
  readonly changes: BookChanges;
  readonly checks: readonly TurnedCheck[];
  /** The 定稿封签 of each; null for a book without tables. */
  readonly seals: { readonly old: string | null; readonly now: string | null };
  /** What of the text is touched; null where there is no text. */
  readonly sentences: readonly AffectedSentence[] | null;
}

/**
 * 一稿 against 会审稿, and so on: what changed in the tables, in the checks, and in the text that tells them.
 * @throws what `watch` throws, where the text takes too long
 */
export function compareVersions(
  old: Version,
  now: Version,
  text: TextDocument | null = null,
  watch: Watch = UNWATCHED,
): VersionsCompared {
  const changes = changesBetween(old.report, now.report);
  return {
    old,
    now,
    objections: objectionsTo(old.report, now.report),
    changes,
    checks: turnedChecks(old.check.ledger(), now.check.ledger()),
    seals: { old: sealOf(old.report), now: sealOf(now.report) },
    sentences: text && affectedSentences(text, old, now, changes, watch),
  };
}
