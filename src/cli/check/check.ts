import { checkReport, ruleSetFingerprint } from '../../checking';
import type { Answers } from '../../model';
import { recognise } from '../../recognition';
import { RULES } from '../../rules';
import { CliError, openBook, sentenceOf } from '../input';
import { worst, type ExitStatus, type Machine } from '../machine';
import { outputsIn, type Outputs } from '../outputs';
import { TEXTS } from '../texts';
import { checkJson, failureJson } from './check-json';
import { checkText } from './check-text';
import type { CheckedBook } from './checked-book';
import { writeCopies } from './copies';
import { othersFor, readOthers, type OtherPaths, type OtherReports } from './other-books';
import { failureRow, summaryRows, summaryWorkbook, type SummaryRows } from './summary';

export interface CheckWords {
  readonly answers: Answers;
  readonly others: OtherPaths;
  readonly json: boolean;
  /** The folder to write copies, reports and the summary into. */
  readonly out: string | undefined;
}

interface Outcome {
  readonly status: ExitStatus;
  readonly rows: SummaryRows;
}

/** `juesuan check`: each path is one book. What cannot be read is said, and the others are still done. */
export async function check(paths: readonly string[], words: CheckWords, machine: Machine): Promise<ExitStatus> {
  const others = await readOthers(words.others, machine);
  const outputs = words.out === undefined ? null : outputsIn(words.out, inputsOf(paths, words.others), machine);
  const run: CheckRun = { words, machine, outputs, others, isOnly: paths.length === 1 };
  const outcomes: Outcome[] = [];
  for (const [index, path] of paths.entries()) {
    if (machine.isWatched && paths.length > 1) machine.complain(TEXTS.progress(index + 1, paths.length, path));
    outcomes.push(await checkPath(path, run));
  }
  const statuses = [others.status, ...outcomes.map((outcome) => outcome.status)];
  if (outputs) statuses.push(await writeSummary(outcomes, outputs, words, machine));
  return worst(statuses);
}

/** What every file of one run shares. */
interface CheckRun {
  readonly words: CheckWords;
  readonly machine: Machine;
  readonly outputs: Outputs | null;
  readonly others: OtherReports;
  readonly isOnly: boolean;
}

function inputsOf(paths: readonly string[], { prior = [], units = [], approved }: OtherPaths): readonly string[] {
  return [...paths, ...prior, ...units, ...(approved === undefined ? [] : [approved])];
}

async function checkPath(path: string, run: CheckRun): Promise<Outcome> {
  const { words, machine, outputs } = run;
  try {
    const checkedBook = await checkBook(path, run);
    const { report, checked } = checkedBook;
    const line = words.json ? jsonLine(checkJson(path, report, checked)) : `${checkText(path, report, checked)}\n`;
    machine.print(line);
    const notes = outputs ? await writeCopies(checkedBook, outputs) : [];
    if (!words.json) machine.print(notes.map((note) => `${note}\n`).join(''));
    const hasError = checked.findings.some((finding) => finding.severity === 'error');
    return { status: hasError ? 1 : 0, rows: summaryRows(checkedBook) };
  } catch (error) {
    const sentence = sentenceOf(path, error);
    machine.complain(`${sentence}\n`);
    if (words.json) machine.print(jsonLine(failureJson(path, sentence, ruleSetFingerprint(RULES))));
    return { status: 2, rows: failureRow(path, sentence) };
  }
}

async function checkBook(path: string, { words, machine, others, isOnly }: CheckRun): Promise<CheckedBook> {
  const book = await openBook(path, machine);
  const report = recognise(book.snapshot, words.answers);
  if (report.tables.length === 0) throw new CliError(TEXTS.nothingRecognised(path));
  return { book, report, checked: checkReport(report, { others: othersFor(report, others, isOnly, machine) }) };
}

async function writeSummary(
  outcomes: readonly Outcome[],
  outputs: Outputs,
  words: CheckWords,
  machine: Machine,
): Promise<ExitStatus> {
  try {
    const place = await outputs.write('summary', '.xlsx', summaryWorkbook(outcomes.map((outcome) => outcome.rows)));
    if (!words.json) machine.print(`已写出 ${place}\n`);
    return 0;
  } catch (error) {
    machine.complain(`${sentenceOf(words.out ?? '', error)}\n`);
    return 2;
  }
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
