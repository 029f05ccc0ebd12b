import type { Supplement } from '../../../model';

/** How many entries 助手资料 holds. */
export function entryCount({ amounts, counts, reasons, texts, waived }: Supplement): number {
  return [amounts, counts, reasons, texts, waived].reduce((sum, entries) => sum + Object.keys(entries).length, 0);
}
