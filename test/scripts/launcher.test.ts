import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LAUNCHER = join(__dirname, '../../bin/juesuan.js');

/** A checkout with nothing in it but the launcher. */
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'juesuan-'));
  mkdirSync(join(checkout, 'bin'));
  copyFileSync(LAUNCHER, join(checkout, 'bin/juesuan.js'));
});

afterEach(() => {
  rmSync(checkout, { recursive: true });
});

const launch = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(checkout, 'bin/juesuan.js'), ...words], { encoding: 'utf8' });

test('unbuilt: one line and exit status 2', () => {
  const { status, stdout, stderr } = launch('check', 'a.xlsx');
  expect(stdout).toBe('');
  expect(stderr).toBe('命令行尚未构建：请先在本项目目录运行 npm run build。\n');
  expect(status).toBe(2);
});

test('built: runs what was built, with the same words and its exit status', () => {
  mkdirSync(join(checkout, 'dist'));
  writeFileSync(
    join(checkout, 'dist/juesuan.js'),
    'process.stdout.write(process.argv.slice(2).join(" ")); process.exitCode = 1;',
  );
  const { status, stdout } = launch('check', 'a.xlsx');
  expect(stdout).toBe('check a.xlsx');
  expect(status).toBe(1);
});
