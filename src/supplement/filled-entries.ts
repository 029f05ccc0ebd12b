import type { BlankKind, Supplement } from '../model';
import { isHandEdit, isVariantEntry } from '../language';
import { WAIVED, type LineKind } from './kept-line';
import { supplementLines, type EntryNames } from './kept-lines';

/** Something that the user has filled in, or left open on purpose, as it is shown to be changed. */
export interface FilledEntry {
  readonly id: string;
  readonly kind: BlankKind;
  readonly name: string;
  /** As it was typed; with its unit for an amount. Empty where it was left open. */
  readonly value: string;
  readonly isWaived: boolean;
  /** It was taken from last year's text, and nobody has looked at it yet. */
  readonly isTaken: boolean;
}

/** Kinds of lines that are asked for by a kind of their own; all others are texts. */
const BLANK_KINDS: Readonly<Partial<Record<LineKind, BlankKind>>> = { 数量: 'count', 金额: 'amount', 原因: 'reason' };

/** What was filled in for blanks; figures changed by hand and own templates are shown where they stand. */
export function filledEntries(supplement: Supplement, names: EntryNames): readonly FilledEntry[] {
  return supplementLines(supplement, names)
    .filter(({ id }) => !isVariantEntry(id) && !isHandEdit(id))
    .map(({ id, kind, name, value, unit }) => ({
      id,
      kind: BLANK_KINDS[kind] ?? 'text',
      name: name === '' ? id : name,
      value: value === WAIVED ? '' : `${value}${kind === '金额' ? unit : ''}`,
      isWaived: value === WAIVED,
      isTaken: supplement.fromLastText.includes(id),
    }));
}
