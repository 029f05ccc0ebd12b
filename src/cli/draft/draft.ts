import type { Answers, Draft, ReportModel } from '../../model';
import { draftNarrative, draftToText } from '../../narrative';
import { recognise } from '../../recognition';
import { CliError, openBook, sentenceOf } from '../input';
import { worst, type ExitStatus, type Machine } from '../machine';
import { outputsIn, writeNamed } from '../outputs';
import { TEXTS } from '../texts';
import { draftJson } from './draft-json';

export interface DraftWords {
  readonly answers: Answers;
  readonly format: 'text' | 'json';
  /** Id of a template; by year and place when not given. */
  readonly template: string | undefined;
  /** Last year's book. */
  readonly prior: string | undefined;
  /** A file for one draft, or a folder for several. */
  readonly out: string | undefined;
}

const ENDINGS: Readonly<Record<DraftWords['format'], string>> = { text: '.情况说明.txt', json: '.情况说明.json' };

/** Takes the draft of one book to where it is wanted. */
type Deliver = (stem: string, content: string) => Promise<void>;

/** `juesuan draft`: each path is one book. */
export async function draft(paths: readonly string[], words: DraftWords, machine: Machine): Promise<ExitStatus> {
  const prior = words.prior === undefined ? undefined : await readPrior(words.prior, machine);
  const deliver = await delivery(paths, words, machine);
  const statuses: ExitStatus[] = [];
  for (const path of paths) statuses.push(await draftPath(path, words, prior, deliver, machine));
  return worst(statuses);
}

/** The years before are no question of the words that answer for this year. */
async function readPrior(path: string, machine: Machine): Promise<ReportModel> {
  const report = recognise((await openBook(path, machine)).snapshot);
  if (report.tables.length === 0) throw new CliError(TEXTS.nothingRecognised(path));
  return report;
}

async function delivery(paths: readonly string[], words: DraftWords, machine: Machine): Promise<Deliver> {
  const { out } = words;
  if (out === undefined) {
    return async (_stem, content) => {
      await Promise.resolve();
      machine.print(content);
    };
  }
  const inputs = words.prior === undefined ? paths : [...paths, words.prior];
  const isFolder = paths.length > 1 || (await machine.kindOf(out)) === 'folder';
  if (!isFolder) return (_stem, content) => writeNamed(out, content, inputs, machine);
  const outputs = outputsIn(out, inputs, machine);
  return async (stem, content) => {
    await outputs.write(stem, ENDINGS[words.format], content);
  };
}

async function draftPath(
  path: string,
  words: DraftWords,
  prior: ReportModel | undefined,
  deliver: Deliver,
  machine: Machine,
): Promise<ExitStatus> {
  try {
    const book = await openBook(path, machine);
    const report = recognise(book.snapshot, words.answers);
    if (report.tables.length === 0) throw new CliError(TEXTS.nothingRecognised(path));
    const drafted = draftNarrative(report, { template: words.template, prior });
    await deliver(book.stem, contentOf(drafted, words.format));
    // Beside the draft, not in it: programs read what is printed.
    machine.complain(drafted.remarks.map((remark) => `${TEXTS.remark(path, remark)}\n`).join(''));
    return 0;
  } catch (error) {
    const sentence = sentenceOf(path, error);
    machine.complain(`${sentence}\n`);
    return 2;
  }
}

function contentOf(drafted: Draft, format: DraftWords['format']): string {
  return format === 'json' ? `${JSON.stringify(draftJson(drafted))}\n` : draftToText(drafted);
}
