import type { ReadText } from '../model';
import { ACCOUNTS_TITLE, BUDGET_TITLE } from './words';

/** A budget tells more budgets than one. */
const FEWEST_BUDGETS = 2;
/** A title stands among so many lines at the beginning. */
const FIRST_LINES = 8;

/** Whether a text tells a budget and no accounts: by its title, and since it says of no figure that it was spent. */
export function isOfBudget({ passages, sections, statements }: ReadText): boolean {
  if (statements.some(({ measure }) => measure === 'final')) return false;
  if (statements.filter(({ measure }) => measure === 'budget').length < FEWEST_BUDGETS) return false;
  const lines = passages.slice(0, FIRST_LINES).filter(({ text, isHeading }) => isHeading || !/[，。；]/.test(text));
  const titles = [...lines.map(({ text }) => text), ...sections.map(({ title }) => title)];
  return titles.some((title) => BUDGET_TITLE.test(title)) && !titles.some((title) => ACCOUNTS_TITLE.test(title));
}
