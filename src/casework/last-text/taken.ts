import type { BlankKind } from '../../model';

/** Something that last year's text tells and 助手资料 holds. */
export interface TakenEntry {
  readonly id: string;
  readonly kind: Extract<BlankKind, 'text' | 'count'>;
  readonly value: string;
}
