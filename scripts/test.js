/** `npm test`: everything that must hold before a change is taken, the quick looks first and all at once. */
const { spawn, spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

/** Each look has its own npm script, so that one alone can be run by hand. */
const LOOKS = [
  ['格式', 'format:check'],
  ['代码规范', 'lint'],
  ['类型', 'typecheck'],
  ['各室引用关系', 'rooms'],
];

/** Runs a script and gives what it printed, so that two at once do not print into one another. */
function npmRun(script) {
  const child = spawn('npm', ['run', '--silent', script], { cwd: ROOT, shell: process.platform === 'win32' });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ isGood: status === 0, printed: Buffer.concat(printed) }));
  });
}

async function main() {
  const looks = await Promise.all(LOOKS.map(async ([name, script]) => ({ name, script, ...(await npmRun(script)) })));
  const failed = looks.filter(({ isGood }) => !isGood);
  for (const { name, script, printed } of failed) {
    process.stderr.write(printed);
    process.stderr.write(`未通过：${name}（npm run ${script}）\n`);
  }
  // Run even then: the line with the totals, which jest's reporter writes last, is always there.
  const jest = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exitCode = failed.length === 0 && jest.status === 0 ? 0 : 1;
}

void main();
