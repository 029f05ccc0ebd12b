import { readOther, withBudget, type NamedReport, type OtherBooks } from '../../casework';
import type { ReportModel, Supplement } from '../../model';
import { readBudget, type BudgetBook } from '../../recognition';
import { isNamedAfter } from '../../standards';
import type { OtherPaths } from '../inputs/other-books';
import { CliError, openBook, sentenceOf } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** A budget book, and whose it is as far as its file's name tells. */
export interface NamedBudget {
  readonly path: string;
  readonly budget: BudgetBook;
}

/** Paths of the books that a draft takes figures from besides its own. */
export interface ComparedPaths extends Pick<OtherPaths, 'prior' | 'internal'> {
  /** 本级's own books, for a 绩效自评报告. */
  readonly ownLevel?: readonly string[];
}

/** What the drafts of one run compare with. */
export interface Compared {
  /** 2 where one of them could not be used; the drafts go on without it. */
  readonly status: ExitStatus;
  /** Last years' books and the 财决 workbook. */
  readonly books: OtherBooks;
  readonly budgets: readonly NamedBudget[];
}

/**
 * Opens last year's books, the 财决 workbook, 本级's and this year's budgets; what cannot be used is said. The years before are
 * no question of the words that answer for this year.
 */
export async function readCompared(
  { prior = [], internal, ownLevel = [] }: ComparedPaths,
  budgetPaths: readonly string[],
  machine: Machine,
): Promise<Compared> {
  const priors = await usable(prior, (path) => otherAt('prior', path, machine), machine);
  const internals = internal === undefined ? [] : [internal];
  const internalBooks = await usable(internals, (path) => otherAt('internal', path, machine), machine);
  const ownLevels = await usable(ownLevel, (path) => otherAt('ownLevel', path, machine), machine);
  const budgets = await usable(budgetPaths, (path) => budgetAt(path, machine), machine);
  const named = prior.length + internals.length + ownLevel.length + budgetPaths.length;
  return {
    status: priors.length + internalBooks.length + ownLevels.length + budgets.length === named ? 0 : 2,
    books: {
      ...(priors.length > 0 && { prior: priors }),
      ...(internalBooks.length > 0 && { internal: internalBooks }),
      ...(ownLevels.length > 0 && { ownLevel: ownLevels }),
    },
    budgets,
  };
}

/** One that cannot be used is said and left out; the number of the others tells the status. */
async function usable<T>(
  paths: readonly string[],
  read: (path: string) => Promise<T>,
  machine: Machine,
): Promise<readonly T[]> {
  const books: T[] = [];
  for (const path of paths) {
    try {
      books.push(await read(path));
    } catch (error) {
      machine.complain(`${sentenceOf(path, error)}\n`);
    }
  }
  return books;
}

/** @throws CliError, HostError for one that cannot be used */
async function otherAt(role: 'prior' | 'internal' | 'ownLevel', path: string, machine: Machine): Promise<NamedReport> {
  const report = readOther(role, (await openBook(path, machine)).snapshot);
  if (report.tables.length === 0) {
    throw new CliError(role === 'internal' ? CLI_TEXTS.nothingInternal(path) : CLI_TEXTS.nothingRecognised(path));
  }
  return { name: path, report };
}

/** @throws CliError, HostError for one that cannot be used */
async function budgetAt(path: string, machine: Machine): Promise<NamedBudget> {
  const budget = readBudget((await openBook(path, machine)).snapshot);
  if (budget.tables.length === 0) throw new CliError(CLI_TEXTS.noBudget(path));
  return { path, budget };
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
  filled.notes.forEach((note) => machine.complain(`${CLI_TEXTS.remark(found.path, note)}\n`));
  return filled.supplement;
}

/** Of several the one whose file is named after the unit. */
function budgetFor(report: ReportModel, budgets: readonly NamedBudget[]): NamedBudget | undefined {
  const [only, second] = budgets;
  return second === undefined ? only : budgets.find(({ path }) => isNamedAfter(path, report));
}
