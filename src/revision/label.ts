import type { BudgetBasis, FactId, FactTable } from '../model';
import { budgetedBy, readId, WORDS } from '../facts';
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
    case 'original':
    case 'adjusted':
      return LABEL_WORDS[read.kind](of(read.of));
    case 'completion':
    case 'change':
    case 'growth': {
      const budgeted = budgetedBy(read.of);
      const against = read.kind === 'completion' ? 'budget' : 'prior';
      return LABEL_WORDS[read.kind](of(budgeted ?? read.of), budgeted === null ? against : budgetKind(read.of));
    }
    case 'share':
      return LABEL_WORDS.share(of(read.part), of(read.whole));
    default:
      return NAMES.get(fact) ?? tables.map((each) => each.get(fact)?.label).find((label) => label !== undefined) ?? '';
  }
}

/** Which budget an id that names one says. */
function budgetKind(budget: FactId): 'budget' | BudgetBasis {
  const kind = readId(budget)?.kind;
  return kind === 'original' || kind === 'adjusted' ? kind : 'budget';
}
