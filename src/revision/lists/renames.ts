import type { FactTable } from '../../model';
import { nameId, placeIn, wordsAt } from '../../facts';
import { isSure, type TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import { plainSpan, type Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import { LIST_LEVEL_MARKS } from './list-words';

/** How many digits the code of a 类, a 款 and an 项 has. */
const DIGITS = [3, 5, 7] as const;

/** Names of 科目 as this year's tables print them, where last year's text has last year's. */
export function reviseNames(setting: Setting, bindings: readonly TextBinding[], canvas: Canvas): void {
  const { read, old, fresh } = setting;
  read.statements.forEach((statement, at) => {
    const [binding, passage] = [bindings[at], read.passages[statement.passage]];
    const code = isSure(binding) ? (placeIn(binding.fact)?.row ?? '') : '';
    if (!passage || !/^\d{3,7}$/.test(code)) return;
    DIGITS.forEach((digits, level) => {
      const [was, now] = [nameOf(old, code.slice(0, digits)), nameOf(fresh, code.slice(0, digits))];
      if (digits > code.length || was === null || now === null || was === now) return;
      const place = passage.text.indexOf(`${was}${LIST_LEVEL_MARKS[level] ?? ''}`);
      if (place < 0) return;
      const span = plainSpan(passage, place, place + was.length);
      canvas.change({ kind: 'item', span, new: now, note: REVISION_WORDS.renamed });
    });
  });
}

/** What some books call a 科目; null where they do not have it. */
function nameOf(facts: FactTable, code: string): string | null {
  return wordsAt(facts, nameId(code));
}
