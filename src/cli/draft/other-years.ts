import { readOther, withBudget, type NamedReport } from '../../casework';
import type { ReportModel, Supplement } from '../../model';
import { readBudget, type BudgetBook } from '../../recognition';
import { isNamedAfter } from '../../standards';
import { CliError, openBook } from '../input';
import type { Machine } from '../machine';
import { TEXTS } from '../texts';

/** A budget book, and whose it is as far as its file's name tells. */
export interface NamedBudget {
  readonly path: string;
  readonly budget: BudgetBook;
}

/** What the drafts of one run compare with. */
export interface Compared {
  readonly priors: readonly NamedReport[];
  readonly budgets: readonly NamedBudget[];
}

/**
 * Opens last year's books and this year's budgets. The years before are no question of the words that answer for
 * this year.
 * @throws CliError, HostError for one that cannot be used
 */
export async function readCompared(
  priorPaths: readonly string[],
  budgetPaths: readonly string[],
  machine: Machine,
): Promise<Compared> {
  const priors: NamedReport[] = [];
  for (const path of priorPaths) {
    const report = readOther('prior', (await openBook(path, machine)).snapshot);
    if (report.tables.length === 0) throw new CliError(TEXTS.nothingRecognised(path));
    priors.push({ name: path, report });
  }
  const budgets: NamedBudget[] = [];
  for (const path of budgetPaths) {
    const budget = readBudget((await openBook(path, machine)).snapshot);
    if (budget.tables.length === 0) throw new CliError(TEXTS.noBudget(path));
    budgets.push({ path, budget });
  }
  return { priors, budgets };
}

/** 助手资料 with the amounts of the unit's budget, where it does not hold them already. What was off is said. */
export function withOwnBudget(
  report: ReportModel,
  supplement: Supplement,
  budgets: readonly NamedBudget[],
  machine: Machine,
): Supplement {
  const found = budgetFor(report, budgets);
  if (!found) return supplement;
  const filled = withBudget(report, supplement, found.budget);
  filled.notes.forEach((note) => machine.complain(`${TEXTS.remark(found.path, note)}\n`));
  return filled.supplement;
}

/** Of several the one whose file is named after the unit. */
function budgetFor(report: ReportModel, budgets: readonly NamedBudget[]): NamedBudget | undefined {
  const [only, second] = budgets;
  return second === undefined ? only : budgets.find(({ path }) => isNamedAfter(path, report));
}
