import path from 'node:path';
import {
  acrossTexts,
  proofreadFiles,
  proofreadSource,
  proofreadText,
  type Against,
  type Materials,
  type NamedReport,
  type Proofread,
  type TextOfUnit,
} from '../../casework';
import { textWatch } from '../../host/text-watch';
import { readInput, sentenceOf } from '../inputs/input';
import { documentOf } from '../inputs/document-of';
import { worst, type ExitStatus, type Machine } from '../machine/machine';
import { examineBook, placesBeside, readBeside, type BesideBook } from '../inputs/text-case';
import { CLI_TEXTS } from '../texts';
import { outputsIn, type Outputs } from '../writing/outputs';
import { failedTextJson, proofreadJson } from '../told/proofread-json';
import { proofreadLines } from '../told/proofread-lines';
import { textsIn, type PairedText } from './texts-in';

export interface ProofreadWords extends BesideBook {
  /** This year's book, for all the texts; where none is named, each text has the one beside it in its folder. */
  readonly workbook: string | undefined;
  readonly json: boolean;
  /** The folder to write copies with remarks, and reports, into. */
  readonly out: string | undefined;
}

/** Opens the case that a text is held against; null where no book is at hand. @throws CliError, HostError */
type OpenAgainst = (book: string | null) => Promise<Against | null>;

/** `juesuan proofread`: each path is a text, or a folder of them. What cannot be read is said, the others still done. */
export async function proofreadCommand(
  paths: readonly string[],
  words: ProofreadWords,
  machine: Machine,
): Promise<ExitStatus> {
  const texts = await textsIn(paths, words.out, machine);
  const { materials, status } = await readBeside(words, words.workbook !== undefined || texts.length === 1, machine);
  const openAgainst = booksOf(words.workbook, materials, machine);
  const lone = aloneOf(materials.others.approved);
  const outputs = words.out === undefined ? null : await outputsIn(words.out, inputsOf(texts, words), machine);
  const statuses: ExitStatus[] = [status];
  const done: TextOfUnit[] = [];
  for (const [index, text] of texts.entries()) {
    if (machine.isWatched && texts.length > 1) {
      machine.complain(CLI_TEXTS.progress(index + 1, texts.length, text.path));
    }
    const told = await proofreadOne(text, openAgainst, lone, outputs, words.json, machine);
    statuses.push(told.status);
    if (told.text) done.push(told.text);
  }
  tellAcross(done, words.json, machine);
  return worst(statuses);
}

/** What the texts tell side by side, behind them all. */
function tellAcross(texts: readonly TextOfUnit[], json: boolean, machine: Machine): void {
  const across = acrossTexts(texts, textWatch('', machine.elapsed));
  if (across.length === 0) return;
  machine.print(json ? `${JSON.stringify({ file: null, across })}\n` : CLI_TEXTS.across(across));
}

/** The approved book of texts that have no other one. */
function aloneOf(approved: readonly NamedReport[] = []): NamedReport | null {
  const [only, second] = approved;
  return only !== undefined && second === undefined ? only : null;
}

/** A book that several texts are held against is opened once. */
function booksOf(named: string | undefined, materials: Materials, machine: Machine): OpenAgainst {
  const opened = new Map<string, Promise<Against>>();
  return async (beside) => {
    const place = named ?? beside;
    if (place === null) return null;
    const known = opened.get(place) ?? examineBook(place, materials, machine);
    opened.set(place, known);
    return known;
  };
}

/** Status 1 where something must be mended; one that cannot be read does not stop the others. */
async function proofreadOne(
  { path: place, book }: PairedText,
  open: OpenAgainst,
  approved: NamedReport | null,
  outputs: Outputs | null,
  json: boolean,
  machine: Machine,
): Promise<{ readonly status: ExitStatus; readonly text: TextOfUnit | null }> {
  try {
    const bytes = await readInput(place, machine);
    const against = await open(book);
    const document = await documentOf(place, bytes, machine);
    const result = proofreadText(document, against, textWatch(place, machine.elapsed), approved);
    machine.print(json ? `${JSON.stringify(proofreadJson(place, result))}\n` : proofreadLines(place, result));
    if (outputs) await writeCopies(place, bytes, result, outputs, json, machine);
    const status = result.sorted.open.some(({ severity }) => severity === 'error') ? 1 : 0;
    const { unitName, read } = result;
    return { status, text: { name: unitName ?? path.parse(place).name, unitName, read } };
  } catch (error) {
    const sentence = sentenceOf(place, error);
    if (json) machine.print(`${JSON.stringify(failedTextJson(place, sentence))}\n`);
    machine.complain(`${sentence}\n`);
    return { status: 2, text: null };
  }
}

/** A text without a place for remarks gets its report only, and the note says so. */
async function writeCopies(
  place: string,
  bytes: Uint8Array,
  result: Proofread,
  outputs: Outputs,
  json: boolean,
  machine: Machine,
): Promise<void> {
  const { name } = path.parse(place);
  const source = proofreadSource(result, machine.now());
  const { files, note } = proofreadFiles(source, bytes);
  if (note !== null) machine.complain(`${CLI_TEXTS.remark(place, note)}\n`);
  for (const { ending, content } of files) {
    const written = await outputs.write(name, ending, content);
    if (written.remark !== null) machine.complain(`${written.remark}\n`);
    if (!json) machine.print(`${CLI_TEXTS.written(written.place)}\n`);
  }
}

/** Neither texts nor books may be written over. */
function inputsOf(texts: readonly PairedText[], words: ProofreadWords): readonly string[] {
  const books = [words.workbook, ...texts.map(({ book }) => book)].flatMap((each) => each ?? []);
  return [...texts.map((text) => text.path), ...books, ...placesBeside(words)];
}
