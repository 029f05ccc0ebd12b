import { checkReport, missingTables, ruleSetFingerprint, ruleSetOf } from '../../checking';
import { checkedEntry, failedEntry, reportTime, summaryWorkbook, type BatchEntry } from '../../document/report';
import type { Answers } from '../../model';
import { recognise } from '../../recognition';
import { tableTitle } from '../../standards';
import { CliError, openBook, sentenceOf } from '../input';
import { worst, type ExitStatus, type Machine } from '../machine';
import { outputsIn, type Outputs } from '../outputs';
import { TEXTS } from '../texts';
import { checkJson, failureJson } from './check-json';
import { checkText } from './check-text';
import { reportSource, type CheckedBook } from './checked-book';
import { writeCopies, type CopyWishes } from './copies';
import { readCustomRules, withRulesOfBook, type CustomRules } from './custom-rules';
import { othersFor, readOthers, type OtherPaths, type OtherReports } from './other-books';

export interface CheckWords {
  readonly answers: Answers;
  readonly others: OtherPaths;
  /** Files with rules of one's own. */
  readonly rules: readonly string[];
  readonly json: boolean;
  /** The folder to write copies, reports and the summary into. */
  readonly out: string | undefined;
  readonly wishes: CopyWishes;
}

interface Outcome {
  readonly status: ExitStatus;
  /** Null where no summary is written, since it takes the whole ledger. */
  readonly entry: BatchEntry | null;
}

/** `juesuan check`: each path is one book. What cannot be read is said, and the others are still done. */
export async function check(paths: readonly string[], words: CheckWords, machine: Machine): Promise<ExitStatus> {
  const others = await readOthers(words.others, machine);
  const rules = await readCustomRules(words.rules, machine);
  const outputs = words.out === undefined ? null : outputsIn(words.out, inputsOf(paths, words), machine);
  const run: CheckRun = { words, machine, outputs, others, rules, isOnly: paths.length === 1 };
  const outcomes: Outcome[] = [];
  for (const [index, path] of paths.entries()) {
    if (machine.isWatched && paths.length > 1) machine.complain(TEXTS.progress(index + 1, paths.length, path));
    outcomes.push(await checkPath(path, run));
  }
  const statuses = [others.status, rules.status, ...outcomes.map((outcome) => outcome.status)];
  if (outputs) statuses.push(await writeSummary(outcomes, outputs, run));
  return worst(statuses);
}

/** What every file of one run shares. */
interface CheckRun {
  readonly words: CheckWords;
  readonly machine: Machine;
  readonly outputs: Outputs | null;
  readonly others: OtherReports;
  readonly rules: CustomRules;
  readonly isOnly: boolean;
}

function inputsOf(paths: readonly string[], { others, rules }: CheckWords): readonly string[] {
  const { prior = [], units = [], approved } = others;
  return [...paths, ...prior, ...units, ...(approved === undefined ? [] : [approved]), ...rules];
}

async function checkPath(path: string, run: CheckRun): Promise<Outcome> {
  const { words, machine, outputs } = run;
  try {
    const { checkedBook, status } = await checkBook(path, run);
    const { report, checked } = checkedBook;
    const line = words.json ? jsonLine(checkJson(path, report, checked)) : `${checkText(path, report, checked)}\n`;
    machine.print(line);
    const source = reportSource(checkedBook, machine.now());
    const notes = outputs ? await writeCopies(checkedBook, source, words.wishes, outputs) : [];
    if (!words.json) machine.print(notes.map((note) => `${note}\n`).join(''));
    const hasError = checked.findings.some((finding) => finding.severity === 'error');
    const entry = outputs && checkedEntry(source, missingTables(report).map(tableTitle));
    return { status: worst([status, hasError ? 1 : 0]), entry };
  } catch (error) {
    const sentence = sentenceOf(path, error);
    machine.complain(`${sentence}\n`);
    const ruleSet = ruleSetFingerprint(ruleSetOf({ customRules: run.rules.rules }));
    if (words.json) machine.print(jsonLine(failureJson(path, sentence, ruleSet)));
    return { status: 2, entry: failedEntry(path, sentence) };
  }
}

/** `status`: of the book's own sheet of rules. */
async function checkBook(path: string, run: CheckRun): Promise<{ checkedBook: CheckedBook; status: ExitStatus }> {
  const { words, machine, isOnly } = run;
  const book = await openBook(path, machine);
  const report = recognise(book.snapshot, words.answers);
  if (report.tables.length === 0) throw new CliError(TEXTS.nothingRecognised(path));
  const { status, rules: customRules } = withRulesOfBook({ ...run.rules, status: 0 }, book, machine);
  const others = othersFor(report, run.others, isOnly, machine);
  const checked = checkReport(report, { customRules, others });
  return { checkedBook: { book, report, checked, customRules }, status };
}

async function writeSummary(
  outcomes: readonly Outcome[],
  outputs: Outputs,
  { words, machine }: CheckRun,
): Promise<ExitStatus> {
  const options = { time: reportTime(machine.now()), year: words.answers.year ?? null };
  try {
    const entries = outcomes.flatMap((outcome) => outcome.entry ?? []);
    const place = await outputs.write('summary', '.xlsx', summaryWorkbook(entries, options));
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
