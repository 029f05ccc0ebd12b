import { readOther, withBudget, type NamedReport, type OtherBooks } from '../../casework';
import type { ReportModel, Supplement } from '../../model';
import { readBudget, type BudgetBook } from '../../recognition';
import { normaliseText } from '../../standards';
import type { OtherPaths } from '../check/other-books';
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
  /** Last years' books and the 财决 workbook. */
  readonly books: OtherBooks;
  readonly budgets: readonly NamedBudget[];
}

/**
 * Opens last year's books, the 财决 workbook and this year's budgets. The years before are no question of the words that answer for
 * this year.
 * @throws CliError, HostError for one that cannot be used
 */
export async function readCompared(
  { prior = [], internal }: Pick<OtherPaths, 'prior' | 'internal'>,
  budgetPaths: readonly string[],
  machine: Machine,
): Promise<Compared> {
  const priors: NamedReport[] = [];
  for (const path of prior) {
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
  const read = internal === undefined ? [] : [await readInternal(internal, machine)];
  return {
    books: { ...(priors.length > 0 && { prior: priors }), ...(read.length > 0 && { internal: read }) },
    budgets,
  };
}

async function readInternal(path: string, machine: Machine): Promise<NamedReport> {
  const report = readOther('internal', (await openBook(path, machine)).snapshot);
  if (report.tables.length === 0) throw new CliError(TEXTS.nothingInternal(path));
  return { name: path, report };
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
function budgetFor({ unitName }: ReportModel, budgets: readonly NamedBudget[]): NamedBudget | undefined {
  const [only, second] = budgets;
  if (second === undefined) return only;
  return unitName === null
    ? undefined
    : budgets.find(({ path }) => normaliseText(path).includes(normaliseText(unitName)));
}
