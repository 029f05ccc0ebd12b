import { soundBook, sixUnits } from '../books/unit-books';
import { canonicalText, shortHash } from './canonical';
import { CORPUS_CASES, corpusCase, corpusId, sampleCases } from './cases';
import { atFixedTime } from './fixed-clock';
import { KINDS, type Answers, type Kind } from './kinds';
import { answersOfUnits, commandLineAnswers, commandLineAnswersOfFolder, listAnswers, paneAnswers } from './roads';

/** The hashes of one case, in the order of the kinds; an answer that a case has none for is null. */
export interface HashedCase {
  readonly id: string;
  readonly hashes: readonly (string | null)[];
}

const FOLDER = 'folder';

/** All cases: the corpus, the samples, and a folder of several units. */
export function caseIds(): readonly string[] {
  const corpus = Array.from({ length: CORPUS_CASES }, (_, index) => corpusId(index));
  return [...corpus, ...sampleCases().map(({ id }) => id), FOLDER];
}

/** What the three roads answer for a case. @throws RangeError for an id that is none */
export async function answersFor(id: string): Promise<Answers> {
  return atFixedTime(() => (id === FOLDER ? folderAnswers() : answersOfCase(id)));
}

/** The answers as texts that are the same for the same answers. */
export function answerTexts(answers: Answers): readonly (readonly [Kind, string])[] {
  return KINDS.flatMap((kind) => (answers[kind] === undefined ? [] : [[kind, canonicalText(answers[kind])] as const]));
}

export function hashed(id: string, answers: Answers): HashedCase {
  const texts = new Map(answerTexts(answers));
  return { id, hashes: KINDS.map((kind) => maybeHash(texts.get(kind))) };
}

function maybeHash(text: string | undefined): string | null {
  return text === undefined ? null : shortHash(text);
}

async function answersOfCase(id: string): Promise<Answers> {
  const found = sampleCases().find((each) => each.id === id) ?? (await corpusCase(indexOf(id)));
  return { ...(await paneAnswers(found)), ...(await listAnswers(found)), ...(await commandLineAnswers(found)) };
}

function indexOf(id: string): number {
  const [, digits] = /^b(\d+)$/.exec(id) ?? [];
  if (digits === undefined) throw new RangeError(`no case ${id}`);
  return Number(digits);
}

async function folderAnswers(): Promise<Answers> {
  const more = { path: '2020决算/庚县审计局.xlsx', bytes: soundBook({ unit: '庚县审计局' }) };
  const files = [...sixUnits(), more].map(({ path, bytes }) => ({ name: path, bytes }));
  return { ...(await answersOfUnits(files, true)), ...(await commandLineAnswersOfFolder('2020决算', files)) };
}
