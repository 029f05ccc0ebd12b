import path from 'node:path';
import type { Answers, ReportModel } from '../model';
import { recognise } from '../recognition';
import { normaliseText } from '../standards';
import { keptFor, maybeKept, mergeAnswers, NOTHING_KEPT, type KeptData } from '../supplement';
import { CliError, openBook, sentenceOf, type OpenedBook } from './input';
import type { ExitStatus, Machine } from './machine';
import { TEXTS } from './texts';

/** 助手资料 named on the command line. */
export interface KeptBooks {
  /** 2 where one of them, or a line in it, could not be understood; the rest is used. */
  readonly status: ExitStatus;
  readonly books: readonly KeptData[];
}

/** Reads side files, folders of them, or working copies with our sheet; what is off in them is said. */
export async function readKeptBooks(places: readonly string[], machine: Machine): Promise<KeptBooks> {
  let status: ExitStatus = 0;
  const books: KeptData[] = [];
  for (const place of (await Promise.all(places.map((each) => filesAt(each, machine)))).flat()) {
    try {
      const { kept, problems } = await readKept(place, machine);
      books.push(kept);
      problems.forEach((problem) => machine.complain(`${TEXTS.supplementProblem(place, problem)}\n`));
      if (problems.length > 0) status = 2;
    } catch (error) {
      machine.complain(`${sentenceOf(place, error)}\n`);
      status = 2;
    }
  }
  return { status, books };
}

async function filesAt(place: string, machine: Machine): Promise<readonly string[]> {
  if ((await machine.kindOf(place)) !== 'folder') return [place];
  const names = (await machine.list(place)).filter((name) => name.endsWith('助手资料.xlsx') && !name.startsWith('~$'));
  return names.map((name) => path.join(place, name));
}

async function readKept(place: string, machine: Machine) {
  const read = maybeKept((await openBook(place, machine)).snapshot);
  if (read === null) throw new CliError(TEXTS.noSupplement(place));
  return read;
}

/** A book as it is understood with what is kept for it. */
export interface UnderstoodBook {
  readonly report: ReportModel;
  readonly kept: KeptData;
}

/**
 * Recognises a book with the answers of its 助手资料 under those of the command line. Which of several belongs to
 * the book its unit and year say; without any, that on the book's own sheet counts.
 */
export function understand(
  { path: place, snapshot }: OpenedBook,
  answers: Answers,
  books: readonly KeptData[],
  machine: Machine,
): UnderstoodBook {
  const bare = recognise(snapshot, answers);
  const own = books.length > 0 ? bookFor(bare, books) : (maybeKept(snapshot)?.kept ?? null);
  const { kept, remark } = own ? keptFor(bare, own) : { kept: NOTHING_KEPT, remark: null };
  if (remark !== null) machine.complain(`${TEXTS.remark(place, remark)}\n`);
  const hasAnswers = Object.keys(kept.answers).length > 0;
  const report = hasAnswers ? recognise(snapshot, mergeAnswers(kept.answers, answers)) : bare;
  complainOfPointings(place, report, machine);
  return { report, kept };
}

/** Rows and columns that are not where they were said to be. */
export function complainOfPointings(place: string, { pointed = [] }: ReportModel, machine: Machine): void {
  for (const { problem } of pointed) if (problem !== null) machine.complain(`${TEXTS.remark(place, problem)}\n`);
}

/** A single one needs no name to be matched by: what does not fit is said by `keptFor`. */
function bookFor({ unitName, year }: ReportModel, books: readonly KeptData[]): KeptData | null {
  const [only, second] = books;
  if (only !== undefined && second === undefined) return only;
  const ofUnit = books.filter((each) => normaliseText(each.unitName ?? '') === normaliseText(unitName ?? ''));
  return ofUnit.find((each) => each.year === year) ?? ofUnit[0] ?? null;
}
