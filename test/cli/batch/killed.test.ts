import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JOURNAL } from '../../../src/cli/batch/journal';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';

const ROOT = path.join(__dirname, '../../..');
const PROGRAM = ['-r', path.join(ROOT, 'scripts/ts-register.js'), path.join(ROOT, 'src/cli/main.ts')];
const BOOKS = 12;
const SLOW = 180_000;

let folder = '';
let out = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'juesuan-killed-'));
  out = path.join(folder, '结果');
  mkdirSync(path.join(folder, '各单位'));
  const book = fileOf(CONSISTENT.sheets);
  for (let index = 1; index <= BOOKS; index += 1) {
    writeFileSync(path.join(folder, '各单位', `${String(index).padStart(2, '0')}局.xlsx`), book);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function start(): ChildProcess {
  const words = ['check', path.join(folder, '各单位'), '--out', out, '--jobs', '1', '--json'];
  return spawn(process.execPath, [...PROGRAM, ...words], { cwd: ROOT, stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

const journal = (): string => {
  const place = path.join(out, JOURNAL);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
};

/** Whole lines; a killed run may leave a torn one behind. */
const wholeLines = (text: string): readonly string[] => text.split('\n').slice(0, -1);

async function kill(child: ChildProcess): Promise<void> {
  const gone = ended(child);
  while (wholeLines(journal()).length < 2 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill('SIGKILL');
  await gone;
}

test(
  'a run that is killed goes on where it stopped',
  async () => {
    await kill(start());
    const left = wholeLines(journal());
    expect(left.length).toBeGreaterThanOrEqual(2);
    expect(left.length).toBeLessThan(BOOKS);

    expect(await ended(start())).toBe(0);

    const whole = wholeLines(journal()).filter((line) => line.endsWith('}'));
    expect(whole.slice(0, left.length)).toEqual(left);
    const keys = whole.map((line) => (JSON.parse(line) as { key: string }).key);
    expect(new Set(keys).size).toBe(BOOKS);
    expect(keys).toHaveLength(BOOKS);
    const written = readdirSync(out);
    expect(written.filter((name) => name.endsWith('（核对报告）.html'))).toHaveLength(BOOKS);
    expect(written.filter((name) => name.endsWith('（标记）.xlsx'))).toHaveLength(BOOKS);
    expect(written).toContain('汇总.xlsx');
  },
  SLOW,
);
