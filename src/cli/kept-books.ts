import path from 'node:path';
import { KEPT_ENDING, maybeKept, type KeptData, type Opened } from '../casework';
import { CliError, openBook, sentenceOf } from './input';
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
  const names = (await machine.list(place)).filter((name) => name.endsWith(KEPT_ENDING) && !name.startsWith('~$'));
  return names.map((name) => path.join(place, name));
}

async function readKept(place: string, machine: Machine) {
  const read = maybeKept((await openBook(place, machine)).snapshot);
  if (read === null) throw new CliError(TEXTS.noSupplement(place));
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

export function tellRemarks(place: string, remarks: readonly string[], machine: Machine): void {
  for (const remark of remarks) machine.complain(`${TEXTS.remark(place, remark)}\n`);
}
