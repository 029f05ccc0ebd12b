import { placeIn, spentOnId } from '../../facts';
import type { FactTable, ReadText, Statement } from '../../model';
import { termId } from '../../narrative';
import { passagesUnder } from './organisation';
import type { TakenEntry } from './taken';
import { LONGEST_PHRASE, NO_PHRASE, PURPOSES, TERM, USE } from './words';

/** What the money of each 项 was spent on: filed under the item that the passage tells, where it tells but one. */
export function spentOnEntries({ passages, statements }: ReadText, facts: FactTable): readonly TakenEntry[] {
  return passages.flatMap(({ text }, at): readonly TakenEntry[] => {
    const use = phrase(USE.exec(text)?.[1]);
    if (use === null) return [];
    const items = new Set(statements.filter(({ passage }) => passage === at).flatMap(itemOf));
    const [item, second] = [...items];
    if (item === undefined || second !== undefined || !facts.has(item)) return [];
    return [{ id: spentOnId(item), kind: 'text', value: use }];
  });
}

function itemOf({ about }: Statement): readonly Statement['about'][number][] {
  return about.slice(0, 1).filter((fact) => /^\d{7}$/.test(placeIn(fact)?.row ?? ''));
}

/** What receptions, vehicles, meetings and training were for. */
export function purposeEntries(read: ReadText): readonly TakenEntry[] {
  const terms = new Set(passagesUnder(read, ['glossary', 'duties']));
  const told = read.passages.filter((passage) => passage.role === 'body' && !terms.has(passage));
  const clauses = told.flatMap(({ text }) => text.split(/[。；]/));
  return PURPOSES.flatMap(({ id, about, says }): readonly TakenEntry[] => {
    const phrases = clauses
      .filter((clause) => about.test(clause))
      .flatMap((clause) => phrase(says.exec(clause)?.[1]) ?? []);
    // Where two places tell it otherwise nobody knows which of them is meant.
    const [value, second] = [...new Set(phrases)];
    return value === undefined || second !== undefined ? [] : [{ id, kind: 'text', value }];
  });
}

/** Terms with the meaning that last year's text gives them. */
export function termEntries(read: ReadText): readonly TakenEntry[] {
  return passagesUnder(read, ['glossary']).flatMap(({ text, isHeading }): readonly TakenEntry[] => {
    const [, term, meaning] = isHeading ? [] : (TERM.exec(text) ?? []);
    return term === undefined || meaning === undefined ? [] : [{ id: termId(term), kind: 'text', value: meaning }];
  });
}

function phrase(words: string | undefined): string | null {
  const text = words?.trim() ?? '';
  return text === '' || text.length > LONGEST_PHRASE || NO_PHRASE.test(text) ? null : text;
}
