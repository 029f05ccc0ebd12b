import type { Passage } from '../../model';
import type { Canvas } from '../canvas';
import { plainSpan, type Setting } from '../setting';
import { ITEM_NUMBER } from './list-words';

/** Strikes whole paragraphs, counted in the text. */
export function strikeLines({ document }: Setting, lines: readonly number[], note: string, canvas: Canvas): void {
  for (const paragraph of lines) {
    const span = document.paragraphs[paragraph]?.span;
    if (span === undefined) continue;
    const text = document.plain.slice(span.start, span.end);
    canvas.deleteParagraph({ kind: 'delete', paragraph, text, note }, span);
  }
}

/** Gives an entry another number. The number alone: its bracket or stop stays as the text has it. */
export function renumber(passage: Passage, number: number, canvas: Canvas): void {
  const [, open = '', digits] = ITEM_NUMBER.exec(passage.text) ?? [];
  if (digits === undefined || Number(digits) === number) return;
  const span = plainSpan(passage, open.length, open.length + digits.length);
  canvas.change({ kind: 'item', span, new: String(number) });
}

/** A number as that of another entry is printed; empty where that has none. */
export function numberLike({ text }: Passage, number: number): string {
  const [, open = '', digits, close = ''] = ITEM_NUMBER.exec(text) ?? [];
  return digits === undefined ? '' : `${open}${number}${close}`;
}
