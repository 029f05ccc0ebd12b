/**
 * Compares what the product answers with what was recorded, over all cases and all three roads; see
 * bench/README.md. Run by `npm run answers`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { answersFor, answerTexts, caseIds, hashed, type HashedCase } from '../test/support/answers/answers-of';
import { KINDS } from '../test/support/answers/kinds';
import { changedCases, readRecorded, RECORDED_FILE, recordedText } from '../test/support/answers/recorded';

const THREADS = 2;
const LISTED = 40;

async function main(): Promise<void> {
  const [word, ...more] = process.argv.slice(2);
  if (word === '--show') await show(more);
  else if (word === '--record') await record(more);
  else compare(await allHashed(caseIds()));
}

/** Records all cases, or anew only those that are named. */
async function record(named: readonly string[]): Promise<void> {
  const ids = named.length > 0 ? named : caseIds();
  const before = named.length > 0 ? [...readRecorded().values()] : [];
  const cases = new Map([...before, ...(await allHashed(ids))].map((each) => [each.id, each] as const));
  writeFileSync(RECORDED_FILE, recordedText(caseIds().flatMap((id) => cases.get(id) ?? [])));
}

/** Cases are dealt out in turn, so that every thread has as much to do. */
async function allHashed(ids: readonly string[]): Promise<readonly HashedCase[]> {
  const shares = Array.from({ length: THREADS }, (_, thread) => ids.filter((__, at) => at % THREADS === thread));
  const found = new Map((await Promise.all(shares.map(hashedByThread))).flat().map((each) => [each.id, each]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function hashedByThread(ids: readonly string[]): Promise<readonly HashedCase[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: ids });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function work(ids: readonly string[]): Promise<void> {
  const cases: HashedCase[] = [];
  for (const id of ids) {
    try {
      cases.push(hashed(id, await answersFor(id)));
    } catch (error) {
      throw new Error(`case ${id}: ${String(error)}`);
    }
  }
  parentPort?.postMessage(cases);
}

function compare(cases: readonly HashedCase[]): void {
  const changed = changedCases(readRecorded(), cases);
  for (const kind of KINDS) {
    const count = changed.filter(({ kinds }) => kinds.includes(kind)).length;
    console.log(`${kind.padEnd(20)}${String(count).padStart(6)}`);
  }
  for (const { id, kinds } of changed.slice(0, LISTED)) console.log(`${id}  ${kinds.join(' ')}`);
  if (changed.length > LISTED) console.log(`… ${changed.length - LISTED} more`);
  console.log(`${changed.length} of ${cases.length} cases differ`);
  process.exitCode = changed.length > 0 ? 1 : 0;
}

/** Writes all answers of one case as files, to be compared with those of another version. */
async function show([id = '', folder = '']: readonly string[]): Promise<void> {
  if (folder === '') throw new RangeError('npm run answers -- --show CASE FOLDER');
  mkdirSync(folder, { recursive: true });
  for (const [kind, text] of answerTexts(await answersFor(id))) {
    const readable = JSON.stringify(JSON.parse(text), null, 1);
    writeFileSync(path.join(folder, `${kind}.json`), readable);
  }
}

(isMainThread ? main() : work(workerData as readonly string[])).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
