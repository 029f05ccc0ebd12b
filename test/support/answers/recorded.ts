import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HashedCase } from './answers-of';
import { KINDS, type Kind } from './kinds';

/** A line a case, a short hash a kind; the first line names the kinds. */
export const RECORDED_FILE = path.join(__dirname, '../../answers/recorded.tsv');

const NONE = '-';

export function recordedText(cases: readonly HashedCase[]): string {
  const lines = cases.map(({ id, hashes }) => [id, ...hashes.map((hash) => hash ?? NONE)]);
  return [['case', ...KINDS], ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
}

/** @throws RangeError where the file was recorded for other kinds */
export function readRecorded(text: string = readFileSync(RECORDED_FILE, 'utf8')): ReadonlyMap<string, HashedCase> {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  if (head !== ['case', ...KINDS].join('\t')) throw new RangeError('recorded for other kinds of answers');
  const cases = lines.map((line): HashedCase => {
    const [id = '', ...hashes] = line.split('\t');
    return { id, hashes: hashes.map((hash) => (hash === NONE ? null : hash)) };
  });
  return new Map(cases.map((each) => [each.id, each]));
}

/** A case of which some answers are not what they were. */
export interface ChangedCase {
  readonly id: string;
  readonly kinds: readonly Kind[];
}

/** The cases whose answers differ from those recorded; a case that was not recorded differs in all. */
export function changedCases(
  recorded: ReadonlyMap<string, HashedCase>,
  cases: readonly HashedCase[],
): readonly ChangedCase[] {
  return cases.flatMap(({ id, hashes }) => {
    const before = recorded.get(id)?.hashes ?? [];
    const kinds = KINDS.filter((_, index) => hashes[index] !== before[index]);
    return kinds.length === 0 ? [] : [{ id, kinds }];
  });
}
