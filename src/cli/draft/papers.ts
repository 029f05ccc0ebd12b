import path from 'node:path';
import { papersIn, takePapers, type DraftInputs } from '../../casework';
import type { ReportModel, Supplement } from '../../model';
import type { PaperBook } from '../../recognition';
import { isNamedAfter, unitRelation } from '../../standards';
import { documentOf } from '../inputs/document-of';
import { openBook, readInput, sentenceOf } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** Papers of 绩效自评 of one file. */
interface NamedPapers {
  readonly place: string;
  readonly book: PaperBook;
}

/** Papers that were brought for the drafts of one run. */
export interface Papers {
  /** 2 where one of them could not be read; the rest is used. */
  readonly status: ExitStatus;
  /** 助手资料 of a report with what its own papers say, which is told. */
  readonly take: (place: string, report: ReportModel, inputs: DraftInputs) => Supplement;
  /** Says which files served no report. */
  readonly tellUnused: () => void;
}

const BOOK = /\.(?:xlsx?|et)$/i;
const TEXT = /\.(?:docx|pdf|html?)$/i;

/**
 * Reads 绩效目标表, forms that came back and 佐证材料目录 once: workbooks, documents with tables, or folders of them.
 * @param isOnly one book is drafted: all papers are its own; else those that are named after its unit or name it
 */
export async function readPaperFiles(places: readonly string[], isOnly: boolean, machine: Machine): Promise<Papers> {
  const read: NamedPapers[] = [];
  let status: ExitStatus = 0;
  for (const named of places) {
    try {
      for (const place of await filesAt(named, machine)) read.push({ place, book: await papersAt(place, machine) });
    } catch (error) {
      machine.complain(`${sentenceOf(named, error)}\n`);
      status = 2;
    }
  }
  const unused = new Set(read);
  return {
    status,
    take(place, report, inputs) {
      const own = isOnly ? read : read.filter((papers) => isOf(papers, report));
      own.forEach((papers) => unused.delete(papers));
      if (own.length === 0) return inputs.supplement;
      const { supplement, notes } = takePapers(
        report,
        inputs,
        own.map(({ book }) => book),
      );
      notes.forEach((note) => machine.complain(`${CLI_TEXTS.remark(place, note)}\n`));
      return supplement;
    },
    tellUnused: () => unused.forEach(({ place }) => machine.complain(`${CLI_TEXTS.unusedPapers(place)}\n`)),
  };
}

/** All files of a folder that may hold papers, by their names. */
async function filesAt(place: string, machine: Machine): Promise<readonly string[]> {
  if ((await machine.kindOf(place)) !== 'folder') return [place];
  const names = await machine.list(place);
  return names.filter((name) => BOOK.test(name) || TEXT.test(name)).map((name) => path.join(place, name));
}

/** @throws CliError, HostError for a file that cannot be read */
async function papersAt(place: string, machine: Machine): Promise<PaperBook> {
  if (TEXT.test(place)) return papersIn(await documentOf(place, await readInput(place, machine), machine));
  return papersIn((await openBook(place, machine)).snapshot);
}

/** Whether papers are of the unit of a report: by the name of their file, or by what a form says of itself. */
function isOf({ place, book }: NamedPapers, report: ReportModel): boolean {
  const named = [...book.forms, ...book.basics].flatMap(({ unitName }) => unitName ?? []);
  return isNamedAfter(place, report) || named.some((unitName) => unitRelation({ unitName }, report) === 'same');
}
