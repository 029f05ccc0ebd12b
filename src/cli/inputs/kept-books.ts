import path from 'node:path';
import {
  isEditionFile,
  isFormName,
  isKeptName,
  maybeEdition,
  maybeForm,
  maybeKept,
  NOTHING_KEPT,
  withEdition,
  type KeptData,
  type Opened,
} from '../../casework';
import type { WorkbookSnapshot } from '../../model';
import type { Collected } from '../../supplement';
import { CliError, openBook, readInput, sentenceOf } from './input';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** 助手资料 named on the command line. */
export interface KeptBooks {
  /** 2 where one of them, or a line in it, could not be understood; the rest is used. */
  readonly status: ExitStatus;
  readonly books: readonly KeptData[];
  /** 收集表 that came back from subordinate units. */
  readonly forms: readonly Collected[];
}

/** Reads side files, editions of a bureau's own, returned forms, folders of them, or working copies with our sheet; what is off in them is said. */
export async function readKeptBooks(places: readonly string[], machine: Machine): Promise<KeptBooks> {
  let status: ExitStatus = 0;
  const books: KeptData[] = [];
  const editions: KeptData[] = [];
  const forms: Collected[] = [];
  const fail = (place: string, error: unknown): void => {
    machine.complain(`${sentenceOf(place, error)}\n`);
    status = 2;
  };
  const takeEdition = async (place: string): Promise<void> => {
    const edition = maybeEdition(await readInput(place, machine));
    if (edition === null) throw new CliError(CLI_TEXTS.noEdition(place));
    const { kept, problems, notices } = edition;
    editions.push(kept);
    notices.forEach((notice) => machine.complain(`${CLI_TEXTS.supplementProblem(place, notice)}\n`));
    problems.forEach((problem) => machine.complain(`${CLI_TEXTS.supplementProblem(place, problem)}\n`));
    if (problems.length > 0) status = 2;
  };
  const take = async (place: string): Promise<void> => {
    if (isEditionFile(place)) return takeEdition(place);
    const { snapshot } = await openBook(place, machine);
    const form = maybeForm(snapshot);
    if (form !== null) {
      forms.push(form);
      return;
    }
    const { kept, problems } = readKept(place, snapshot);
    books.push(kept);
    problems.forEach((problem) => machine.complain(`${CLI_TEXTS.supplementProblem(place, problem)}\n`));
    if (problems.length > 0) status = 2;
  };
  for (const named of places) {
    const files = await filesAt(named, machine).catch((error: unknown) => fail(named, error));
    for (const place of files ?? []) {
      await take(place).catch((error: unknown) => fail(place, error));
    }
  }
  const own = books.length === 0 && editions.length > 0 ? [NOTHING_KEPT] : books;
  return { status, books: own.map((book) => editions.reduce(withEdition, book)), forms };
}

/** In a folder only what its name says to be ours: books of the unit lie there too. */
async function filesAt(place: string, machine: Machine): Promise<readonly string[]> {
  if ((await machine.kindOf(place)) !== 'folder') return [place];
  const names = await machine.list(place);
  return names.filter((name) => isKeptName(name) || isFormName(name)).map((name) => path.join(place, name));
}

/** A file that holds no 助手资料 is refused with a sentence. */
function readKept(place: string, snapshot: WorkbookSnapshot) {
  const read = maybeKept(snapshot);
  if (read === null) throw new CliError(CLI_TEXTS.noSupplement(place));
  return read;
}

/** What is to be said of a case when it has been opened: what was brought and is not its own, lines not as pointed. */
export function tellOpened(
  place: string,
  { keptRemark, otherRefusals, pointingProblems }: Opened,
  machine: Machine,
): void {
  tellRemarks(place, [...(keptRemark === null ? [] : [keptRemark]), ...otherRefusals, ...pointingProblems], machine);
}

/** On the way of complaints, each with the file that it is about. */
export function tellRemarks(place: string, remarks: readonly string[], machine: Machine): void {
  for (const remark of remarks) machine.complain(`${CLI_TEXTS.remark(place, remark)}\n`);
}
