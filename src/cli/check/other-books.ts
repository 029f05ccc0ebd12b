import { isInternalTable, type Answers, type ReportModel } from '../../model';
import { recognise, recogniseInternal } from '../../recognition';
import type { OtherBook } from '../../rules';
import { normaliseText } from '../../standards';
import { CliError, openBook, sentenceOf } from '../input';
import { internalRemarks } from '../internal-remarks';
import { complainOfPointings } from '../kept-books';
import type { ExitStatus, Machine } from '../machine';
import { TEXTS } from '../texts';

/** Paths of books to compare with. */
export interface OtherPaths {
  readonly prior?: readonly string[];
  readonly units?: readonly string[];
  readonly approved?: string;
  /** The 财决 workbook, in 元. */
  readonly internal?: string;
}

/** A book to compare with, by the path it was named with. */
interface NamedReport {
  readonly path: string;
  readonly report: ReportModel;
}

export interface OtherReports {
  /** 2 where one of them could not be read; the check goes on without it. */
  readonly status: ExitStatus;
  readonly prior: readonly NamedReport[];
  readonly units: readonly NamedReport[];
  readonly approved: readonly NamedReport[];
  readonly internal: readonly NamedReport[];
}

/** Opens the books to compare with; what cannot be read is said, and missing from the answer. */
export async function readOthers(paths: OtherPaths, answers: Answers, machine: Machine): Promise<OtherReports> {
  const approvedPaths = paths.approved === undefined ? [] : [paths.approved];
  const prior = await readAll(paths.prior ?? [], machine);
  const units = await readAll(paths.units ?? [], machine);
  const approved = await readAll(approvedPaths, machine);
  const internal = paths.internal === undefined ? [] : await readInternal(paths.internal, answers, machine);
  const asked =
    (paths.prior ?? []).length +
    (paths.units ?? []).length +
    approvedPaths.length +
    (paths.internal === undefined ? 0 : 1);
  const status = prior.length + units.length + approved.length + internal.length < asked ? 2 : 0;
  return { status, prior, units, approved, internal };
}

/** Those of the books that are to be compared with one report. `isOnly`: it is the only one checked. */
export function othersFor(
  report: ReportModel,
  others: OtherReports,
  isOnly: boolean,
  machine: Machine,
): Readonly<Partial<Record<OtherBook, readonly ReportModel[]>>> {
  const prior = priorOf(report, others.prior, isOnly);
  const isLastYear = prior === undefined || isYearBefore(prior.report.year, report.year);
  if (!isLastYear) machine.complain(`${TEXTS.otherYear(prior.path, prior.report.year, report.year)}\n`);
  const books = {
    prior: prior && isLastYear ? [prior.report] : [],
    units: others.units.map((each) => each.report),
    approved: others.approved.map((each) => each.report),
    internal: others.internal.map((each) => each.report),
  };
  return Object.fromEntries(Object.entries(books).filter(([, reports]) => reports.length > 0));
}

/** One book for one report needs no name to be matched by: units are renamed, too. */
function priorOf(report: ReportModel, books: readonly NamedReport[], isOnly: boolean): NamedReport | undefined {
  if (isOnly && books.length === 1) return books[0];
  const name = normaliseText(report.unitName ?? '');
  return name === '' ? undefined : books.find((book) => normaliseText(book.report.unitName ?? '') === name);
}

function isYearBefore(prior: number | null, year: number | null): boolean {
  return prior === null || year === null || prior === year - 1;
}

async function readAll(paths: readonly string[], machine: Machine): Promise<readonly NamedReport[]> {
  const read: NamedReport[] = [];
  for (const path of paths) {
    try {
      const report = recognise((await openBook(path, machine)).snapshot);
      if (report.tables.length === 0) throw new CliError(TEXTS.nothingRecognised(path));
      read.push({ path, report });
    } catch (error) {
      machine.complain(`${sentenceOf(path, error)}\n`);
    }
  }
  return read;
}

/** Of what was said of the checked book only which sheet is which 财决 table holds for this one. */
function internalAnswers({ sheets = new Map(), pointings = [] }: Answers): Answers {
  return { sheets: new Map([...sheets].filter(([, table]) => table !== null && isInternalTable(table))), pointings };
}

/** What is odd in the 财决 workbook itself is said beside the check: it is no finding of the public book. */
async function readInternal(path: string, answers: Answers, machine: Machine): Promise<readonly NamedReport[]> {
  try {
    const report = recogniseInternal((await openBook(path, machine)).snapshot, internalAnswers(answers));
    complainOfPointings(path, report, machine);
    if (report.tables.length === 0) throw new CliError(TEXTS.nothingInternal(path));
    for (const remark of internalRemarks(path, report)) machine.complain(`${remark}\n`);
    return [{ path, report }];
  } catch (error) {
    machine.complain(`${sentenceOf(path, error)}\n`);
    return [];
  }
}
