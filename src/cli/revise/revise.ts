import path from 'node:path';
import {
  followText,
  openText,
  readOther,
  REVISE_WORDS,
  revisedDocx,
  updateText,
  type RevisedText,
} from '../../casework';
import { DocumentFault } from '../../document';
import { textWatch } from '../../host/text-watch';
import type { Answers, RevisionLeft, TextDocument, UnitKind } from '../../model';
import { CliError, openBook, readInput, sentenceOf } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { examineBook, placesBeside, readBeside, type BesideBook } from '../inputs/text-case';
import { CLI_TEXTS } from '../texts';
import { writeNamed } from '../writing/outputs';
import { failedRevisionJson, revisionJson } from './revision-json';
import { revisionLines } from './revision-lines';

/** What both commands say; `old` tells them apart. */
export interface ReviseWords {
  readonly answers: Answers;
  /** 单位性质; null where nothing is said. */
  readonly unitKind: UnitKind | null;
  /** This year's book, or the later version. */
  readonly workbook: string;
  /** The version that the text was written by; null where the text is last year's. */
  readonly old: string | null;
  readonly prior: readonly string[];
  readonly internal: string | undefined;
  readonly supplement: readonly string[];
  readonly json: boolean;
  /** The .docx to write. */
  readonly out: string;
}

/**
 * `juesuan update` and `juesuan follow`: the text with what is to be changed as tracked changes, under another name.
 */
export async function reviseCommand(place: string, words: ReviseWords, machine: Machine): Promise<ExitStatus> {
  try {
    const bytes = await readInput(place, machine);
    const document = await documentOf(place, bytes);
    const { revised, status } = await revise(document, words, machine);
    const written = write(place, bytes, revised, machine.now());
    const inputs = [
      place,
      words.workbook,
      ...(words.old === null ? [] : [words.old]),
      ...placesBeside(besideOf(words)),
    ];
    const { place: target, remark } = await writeNamed(words.out, written.bytes, inputs, machine);
    const remarks = [...revised.remarks, ...(written.isProtected ? [REVISE_WORDS.isProtected] : [])];
    for (const each of remarks) machine.complain(`${CLI_TEXTS.remark(place, each)}\n`);
    if (remark !== null) machine.complain(`${remark}\n`);
    const told = { file: place, out: target, revised, refused: written.refused };
    machine.print(words.json ? `${JSON.stringify(revisionJson(told))}\n` : revisionLines(told));
    return status;
  } catch (error) {
    const sentence = sentenceOf(place, error);
    if (words.json) machine.print(`${JSON.stringify(failedRevisionJson(place, sentence))}\n`);
    machine.complain(`${sentence}\n`);
    return 2;
  }
}

/** 财决 is absent rather than empty where it was not named. */
function besideOf({ prior, internal, ...words }: ReviseWords): BesideBook {
  return { ...words, others: { prior, ...(internal !== undefined && { internal }) } };
}

/** @throws CliError with the sentence for people */
async function documentOf(place: string, bytes: Uint8Array): Promise<TextDocument> {
  const read = await openText(path.basename(place), bytes);
  if (read.kind === 'fault') throw new CliError(read.sentence);
  if (read.text.format !== 'docx') throw new CliError(CLI_TEXTS.needsDocx(place));
  return read.text;
}

/** Without an old version it is last year's text; else only what differs between both versions is changed. */
async function revise(
  document: TextDocument,
  words: ReviseWords,
  machine: Machine,
): Promise<{ readonly revised: RevisedText; readonly status: ExitStatus }> {
  const { materials, status } = await readBeside(besideOf(words), true, machine);
  const toward = await examineBook(words.workbook, materials, machine);
  const limit = textWatch(document.name, machine.elapsed);
  if (words.old === null) return { revised: updateText(document, toward, materials.others.prior ?? [], limit), status };
  const { snapshot, watch } = await openBook(words.old, machine);
  const before = readOther('prior', snapshot, words.answers, watch);
  if (before.tables.length === 0) throw new CliError(CLI_TEXTS.nothingRecognised(words.old));
  return { revised: followText(document, toward, before, limit), status };
}

/** @throws CliError where the document cannot be changed */
function write(
  place: string,
  bytes: Uint8Array,
  { revision }: RevisedText,
  now: Date,
): { readonly bytes: Uint8Array; readonly refused: readonly RevisionLeft[]; readonly isProtected: boolean } {
  try {
    return revisedDocx(bytes, revision, now);
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    throw new CliError(CLI_TEXTS.cannotRevise(place, error.code === 'signed'));
  }
}
