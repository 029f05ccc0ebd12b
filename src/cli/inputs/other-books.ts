import { internalRemarks, pointingProblems, readOther, type NamedReport, type OtherBooks } from '../../casework';
import type { Answers, ReportModel } from '../../model';
import type { OtherBook } from '../../rules';
import { CliError, openBook, sentenceOf } from './input';
import { tellRemarks } from './kept-books';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** Paths of books to compare with. */
export interface OtherPaths {
  readonly prior?: readonly string[];
  readonly units?: readonly string[];
  readonly approved?: string;
  /** The 财决 workbook, in 元. */
  readonly internal?: string;
}

/** The books to compare with, by the paths they were named with. */
export interface ReadOthers {
  /** 2 where one of them could not be read; the check goes on without it. */
  readonly status: ExitStatus;
  readonly books: OtherBooks;
}

/** Opens the books to compare with; what cannot be read is said, and missing from the answer. */
export async function readOthers(paths: OtherPaths, answers: Answers, machine: Machine): Promise<ReadOthers> {
  const asked: Readonly<Record<OtherBook, readonly string[]>> = {
    prior: paths.prior ?? [],
    units: paths.units ?? [],
    approved: paths.approved === undefined ? [] : [paths.approved],
    internal: paths.internal === undefined ? [] : [paths.internal],
  };
  const books: Partial<Record<OtherBook, readonly NamedReport[]>> = {};
  let isWhole = true;
  for (const role of ROLES) {
    const read: NamedReport[] = [];
    for (const place of asked[role]) read.push(...(await readOne(role, place, answers, machine)));
    if (read.length < asked[role].length) isWhole = false;
    if (read.length > 0) books[role] = read;
  }
  return { status: isWhole ? 0 : 2, books };
}

/** In the order in which they are read. */
const ROLES: readonly OtherBook[] = ['prior', 'units', 'approved', 'internal'];

/** None where it cannot be used, which is said. */
async function readOne(
  role: OtherBook,
  place: string,
  answers: Answers,
  machine: Machine,
): Promise<readonly NamedReport[]> {
  try {
    const { snapshot, watch } = await openBook(place, machine);
    const report = readOther(role, snapshot, answers, watch);
    if (role === 'internal') tellInternal(place, report, machine);
    else if (report.tables.length === 0) throw new CliError(CLI_TEXTS.nothingRecognised(place));
    return [{ name: place, report }];
  } catch (error) {
    machine.complain(`${sentenceOf(place, error)}\n`);
    return [];
  }
}

/**
 * What is odd in the 财决 workbook itself is said beside the check: it is no finding of the public book.
 * @throws CliError where it holds no table that is known
 */
function tellInternal(place: string, report: ReportModel, machine: Machine): void {
  tellRemarks(place, pointingProblems(report), machine);
  if (report.tables.length === 0) throw new CliError(CLI_TEXTS.nothingInternal(place));
  tellRemarks(place, internalRemarks(report), machine);
}
