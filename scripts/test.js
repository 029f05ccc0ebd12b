/** `npm test`: everything that must hold before a change is taken; the quick looks run beside the tests. */
const { spawn } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

/** Tests make many short-lived books: with more room for the young, a tenth less time goes into clearing them away. */
const ENGINE = ['--max-semi-space-size=64'];

/** Each look has its own npm script, so that one alone can be run by hand. The lint looks at the types as well. */
const LOOKS = [
  ['各室引用关系', 'rooms'],
  ['格式', 'format:check'],
  ['代码规范与类型', 'lint'],
];

/** What a process printed, where it was to be kept, and whether it ended well. */
function run(command, args, options) {
  const child = spawn(command, args, { cwd: ROOT, ...options });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ isGood: status === 0, printed: Buffer.concat(printed) }));
  });
}

/** One after another, since the tests need the machine too. */
async function failedLooks() {
  const failed = [];
  for (const [name, script] of LOOKS) {
    const { isGood, printed } = await run('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    if (!isGood) failed.push({ name, script, printed });
  }
  return failed;
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-test-'));
  const tally = path.join(folder, 'tally.txt');
  const jest = [...ENGINE, require.resolve('jest/bin/jest'), ...process.argv.slice(2)];
  const env = { ...process.env, TALLY_FILE: tally };
  const [failed, tests] = await Promise.all([failedLooks(), run(process.execPath, jest, { stdio: 'inherit', env })]);
  for (const { name, script, printed } of failed) {
    process.stderr.write(printed);
    process.stderr.write(`未通过：${name}（npm run ${script}）\n`);
  }
  // The last line, whatever failed before; without it the tests did not even begin.
  process.stdout.write(existsSync(tally) ? readFileSync(tally, 'utf8') : '0 passed, 1 failed\n');
  rmSync(folder, { recursive: true });
  process.exitCode = failed.length === 0 && tests.isGood ? 0 : 1;
}

void main();
