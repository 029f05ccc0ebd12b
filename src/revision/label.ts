import type { FactId, FactTable } from '../model';
import { readId, WORDS } from '../facts';
import { LABEL_WORDS } from './words';

/** What sentences call a fact. */
const NAMES: ReadonlyMap<string, string> = new Map(WORDS.map(({ fact, name }) => [fact, name]));

/** What a fact is called towards people, as sentences call it; as the books label it where no sentence names it. */
export function labelOf(tables: readonly FactTable[], fact: FactId): string {
  const read = readId(fact);
  const of = (each: FactId): string => labelOf(tables, each);
  switch (read?.kind) {
    case 'prior':
    case 'budget':
    case 'completion':
      return LABEL_WORDS[read.kind](of(read.of));
    case 'change':
    case 'growth': {
      const base = readId(read.of);
      return base?.kind === 'budget'
        ? LABEL_WORDS[read.kind](of(base.of), 'budget')
        : LABEL_WORDS[read.kind](of(read.of), 'prior');
    }
    case 'share':
      return LABEL_WORDS.share(of(read.part), of(read.whole));
    default:
      return NAMES.get(fact) ?? tables.map((each) => each.get(fact)?.label).find((label) => label !== undefined) ?? '';
  }
}
