import path from 'node:path';
import { comparisonBytes, comparisonSource, compareVersions, type ComparisonForm } from '../../casework';
import type { Answers, UnitKind } from '../../model';
import { textWatch } from '../../host/text-watch';
import { documentOf } from '../inputs/document-of';
import { CliError, readInput, sentenceOf } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { examineBook, placesBeside, readBeside } from '../inputs/text-case';
import { CLI_TEXTS } from '../texts';
import { writeNamed } from '../writing/outputs';
import { comparisonJson, failedComparisonJson } from './compare-json';
import { comparisonLines } from './compare-lines';

export interface CompareWords {
  readonly answers: Answers;
  /** 单位性质 of both books; null where nothing is said. */
  readonly unitKind: UnitKind | null;
  /** The text that tells the book. */
  readonly text: string | undefined;
  /** Last year's books, by which the text's changes are known. */
  readonly prior: readonly string[];
  /** Files of 助手资料. */
  readonly supplement: readonly string[];
  /** The file to write the report into. */
  readonly out: string | undefined;
  readonly json: boolean;
}

/** The two books as they were named: OLD and NEW. */
type Paths = readonly [old: string, now: string];

/** `juesuan compare OLD NEW`: what changed from one version of a book to the other. */
export async function compareCommand(paths: Paths, words: CompareWords, machine: Machine): Promise<ExitStatus> {
  try {
    return await compare(paths, words, machine);
  } catch (error) {
    const sentence = sentenceOf(paths.join('、'), error);
    if (words.json) machine.print(`${JSON.stringify(failedComparisonJson(...paths, sentence))}\n`);
    machine.complain(`${sentence}\n`);
    return 2;
  }
}

/** @throws CliError, HostError where something cannot be read, or the report not written */
async function compare([oldPath, newPath]: Paths, words: CompareWords, machine: Machine): Promise<ExitStatus> {
  const form = words.out === undefined ? null : comparisonForm(words.out);
  const beside = { ...words, others: { prior: words.prior } };
  const { materials, status } = await readBeside(beside, true, machine);
  const old = await examineBook(oldPath, materials, machine);
  const now = await examineBook(newPath, materials, machine);
  const text =
    words.text === undefined ? null : await documentOf(words.text, await readInput(words.text, machine), machine);
  const watch = textWatch(words.text ?? '', machine.elapsed);
  const files = { old: oldPath, now: newPath, text: words.text ?? null };
  const source = comparisonSource(compareVersions(old, now, text, watch), files, machine.now());
  machine.print(words.json ? `${JSON.stringify(comparisonJson(source))}\n` : comparisonLines(source));
  if (words.out !== undefined && form !== null) {
    const inputs = [oldPath, newPath, ...(words.text === undefined ? [] : [words.text]), ...placesBeside(beside)];
    const { place, remark } = await writeNamed(words.out, comparisonBytes(source, form), inputs, machine);
    if (remark !== null) machine.complain(`${remark}\n`);
    if (!words.json) machine.print(`${CLI_TEXTS.written(place)}\n`);
  }
  return status;
}

/** @throws CliError for an ending that no report has */
function comparisonForm(place: string): ComparisonForm {
  const ending = path.extname(place).toLowerCase();
  if (ending === '.html' || ending === '.htm') return 'html';
  if (ending === '.xlsx') return 'xlsx';
  throw new CliError(CLI_TEXTS.badComparisonEnding(place));
}
