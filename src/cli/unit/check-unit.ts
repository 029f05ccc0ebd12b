import { basename } from 'node:path';
import {
  examine,
  isRoster,
  materialsFor,
  NO_PAUSE,
  proofreadWhole,
  reportSource,
  ruleSetFingerprint,
  ruleSetOf,
  unitEntry,
  type Judged,
  type Materials,
  type Opened,
} from '../../casework';
import { pageDoubtSentence } from '../../document';
import type { Severity, TextDocument } from '../../model';
import { textWatch } from '../../host/text-watch';
import { failedEntry, type BatchEntry, type ReportSource } from '../../reports';
import { proofreadJson } from '../told/proofread-json';
import { proofreadLines } from '../told/proofread-lines';
import { CliError, openBook, sentenceOf, type OpenedBook } from '../inputs/input';
import { tellOpened } from '../inputs/kept-books';
import { worst, type ExitStatus, type Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';
import { publishedOf, publishedText } from './published';
import { checkJson, failureJson } from './check-json';
import { checkText } from './check-text';
import { copiesOf, type Copy, type CopyWishes } from './copies';
import { roundJson, roundText } from './round-text';

/** What every book of one run shares; plain data, which a helper can be given. */
export interface CheckRun {
  /** What was named beside the books. */
  readonly materials: Materials;
  readonly json: boolean;
  /** The seal that the books are held against; null where none is given. */
  readonly seal: string | null;
  /** What to write about each book; null where nothing is written. */
  readonly wishes: CopyWishes | null;
  /** In a round over a 名册, the texts that were published beside each unit; null elsewhere. */
  readonly texts: ReadonlyMap<string, readonly string[]> | null;
  /** For a helper, which opens the books by itself. */
  readonly passwords: readonly string[];
}

/** What became of one book, as plain data: nothing has been printed or written yet. */
export interface UnitResult {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
  readonly copies: readonly Copy[];
  /** What the summary says of it; null where none is written. */
  readonly entry: BatchEntry | null;
}

/** Checks one book. Never fails: what went wrong is in the answer. */
export async function checkUnit(path: string, run: CheckRun, machine: Machine): Promise<UnitResult> {
  const complaints: string[] = [];
  const quiet: Machine = { ...machine, complain: (text) => void complaints.push(text) };
  let text: TextDocument | null = null;
  try {
    const book = await openBook(path, quiet);
    text = book.text;
    const { opened, judged } = await checkBook(book, run, quiet);
    const read = book.text && proofreadWhole(book.text, opened, judged, textWatch(path, machine.elapsed));
    const own = read && { file: fileNameOf(path, machine), failure: null, findings: read.sorted.open };
    const textFindings = read && { textFindings: read.sorted.open };
    const source = reportSource(
      { ...judged, ...textFindings, checkedAt: machine.now(), trial: 0 },
      fileNameOf(path, machine),
    );
    return {
      status: worst([statusOf(opened, judged, run.materials), read && hasErrors(read.sorted.open) ? 1 : 0]),
      out: run.json
        ? jsonLine({
            ...checkJson({ ...source, file: path }, book.snapshot),
            ...(run.seal !== null && { seal: source.seal(), isSealed: source.seal() === run.seal }),
            ...roundJson(source, run.materials.previous),
            ...(read && { text: proofreadJson(path, read) }),
          })
        : textOf(path, source, run.seal) + (read ? proofreadLines(path, read) : ''),
      err: complaints.join(''),
      copies: run.wishes ? await copiesOf(book, source, run.wishes) : [],
      entry: run.wishes && {
        ...unitEntry(source),
        ...(run.texts && (await publishedOf(book, run.texts.get(path) ?? [], { opened, judged, own }, quiet))),
      },
    };
  } catch (error) {
    const failed = failedUnit(path, sentenceOf(path, error), run);
    const told = { ...failed, err: complaints.join('') + failed.err };
    if (run.texts === null || failed.entry === null) return told;
    return { ...told, entry: { ...failed.entry, ...(await publishedText(path, text, quiet)) } };
  }
}

/** The answer for a book that could not be checked, with its reason. */
export function failedUnit(path: string, sentence: string, { json, materials }: CheckRun): UnitResult {
  const ruleSet = ruleSetFingerprint(ruleSetOf({ customRules: materials.customRules }));
  return {
    status: 2,
    out: json ? jsonLine(failureJson(path, sentence, ruleSet)) : '',
    err: `${sentence}\n`,
    copies: [],
    entry: failedEntry(
      basename(path),
      sentence.replaceAll(path, () => basename(path)),
    ),
  };
}

/** What a sheet or report names a book by: no folders of whoever checked it. A program is told the path it gave. */
function fileNameOf(path: string, machine: Machine): string {
  return basename(machine.absolute(path));
}

/** @throws CliError where nothing of the book is recognised */
async function checkBook(
  { path, snapshot, text, watch }: OpenedBook,
  { materials: brought }: CheckRun,
  machine: Machine,
): Promise<{ readonly opened: Opened; readonly judged: Judged }> {
  text?.print?.doubts.forEach((doubt) => machine.complain(`${CLI_TEXTS.remark(path, pageDoubtSentence(doubt))}\n`));
  const materials = materialsFor(text, brought);
  const { opened, judged } = await examine(snapshot, materials, { pause: NO_PAUSE, watch });
  tellOpened(path, opened, machine);
  if (judged === null)
    throw new CliError((isRoster(snapshot) ? CLI_TEXTS.onlyRoster : CLI_TEXTS.nothingRecognised)(path));
  opened.ruleProblems.forEach((problem) => machine.complain(`${CLI_TEXTS.ruleProblem(path, problem)}\n`));
  if (judged.roundRefusal !== null) machine.complain(`${CLI_TEXTS.remark(path, judged.roundRefusal)}\n`);
  return { opened, judged };
}

/** Units that are new have no round before, but for the only book of a run the wrong file was named. */
function statusOf({ ruleProblems }: Opened, { check, roundRefusal }: Judged, { isOnly }: Materials): ExitStatus {
  return worst([
    ruleProblems.length > 0 ? 2 : 0,
    isOnly && roundRefusal !== null ? 2 : 0,
    hasErrors(check.findings) ? 1 : 0,
  ]);
}

/** Only what must be mended makes the status 1. */
function hasErrors(findings: readonly { readonly severity: Severity }[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** A second round tells what became of the first one, and nothing else. */
function textOf(path: string, source: ReportSource, seal: string | null): string {
  const text = source.comparison ? roundText(path, source) : checkText(source);
  return `${text}${seal === null ? '' : `${CLI_TEXTS.sealed(seal, source.seal() === seal)}\n`}\n`;
}

/** One object a line. */
function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
