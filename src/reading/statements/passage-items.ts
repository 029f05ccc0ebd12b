import type { Statement } from '../../model';
import { codedNamesIn } from '../names/codes';
import type { NumberStyle } from '../words';
import { subjectIn, type ClauseSetting, type ClauseSubject } from './clause/subject';
import { unquoted } from './clause/unquoted';
import { BUDGET_FIRST, ITEM_ALONE, ITEM_NAME, REASON_FIRST } from './clause/words';

/** A passage without its number. */
interface NumberedPassage {
  readonly section: number;
  readonly words: string;
  readonly style: NumberStyle | null;
  readonly hasFigures: boolean;
}

/** Which 项 passages speak of as a whole, one after the other. */
export class PassageItems {
  /** An 项 whose name filled a passage: those below it speak of it, up to the next number. */
  private headed: { readonly section: number; readonly item: ClauseSubject } | null = null;
  /** The 项 that the passage above spoke of, and whether it told its budget: this one may go on with that. */
  private above: { readonly section: number; readonly item: ClauseSubject; readonly hasBudget: boolean } | null = null;

  /** What the next passage speaks of as a whole: its own 项, else that of the passage above. */
  next(passage: NumberedPassage, setting: ClauseSetting): ClauseSubject | null {
    const { section, words, style, hasFigures } = passage;
    const own = itemOf(words, setting);
    if (own !== null && !hasFigures && ITEM_ALONE.test(words)) this.headed = { section, item: own };
    else if (own !== null || style !== null || this.headed?.section !== section) this.headed = null;
    return own ?? this.headed?.item ?? this.goesOnWith(passage);
  }

  /** What a passage told in the end: the 项 it spoke of, and its statements. */
  told(section: number, item: ClauseSubject | null, statements: readonly Statement[]): void {
    this.above = item && { section, item, hasBudget: statements.some(({ measure }) => measure === 'budget') };
  }

  /**
   * The 项 of the passage above where this one goes on with its budget, “年初预算为0万元，支出决算为177.17万元”, or says
   * why that was missed, “决算数小于预算数的主要原因：…”.
   */
  private goesOnWith({ section, words, style }: NumberedPassage): ClauseSubject | null {
    const above = style === null && this.above?.section === section ? this.above : null;
    const goesOn = above && (REASON_FIRST.test(words) || (!above.hasBudget && BUDGET_FIRST.test(words)));
    return goesOn ? above.item : null;
  }
}

/** “1、X（类）Y（款）Z（项）”, or several of them side by side: what a passage speaks of as a whole. */
function itemOf(text: string, setting: ClauseSetting): ClauseSubject | null {
  const words = unquoted(text.slice(0, LONGEST_NAMES));
  const [first, ...others] = codedNamesIn(words, setting.names);
  if (!first || first.end !== first.text.length || !ITEM_NAME.test(first.text)) return null;
  return subjectIn(words.slice(0, others.at(-1)?.end ?? first.end), null, setting)?.subject ?? null;
}

/** A name with its levels is no longer than this, nor are two of them. */
const LONGEST_NAMES = 120;
