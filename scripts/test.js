/** `npm test`: everything that must hold before a change is taken, the quick looks first. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

/** Each look has its own npm script, so that one alone can be run by hand. */
const LOOKS = [
  ['格式', 'format:check'],
  ['代码规范', 'lint'],
  ['类型', 'typecheck'],
  ['各室引用关系', 'rooms'],
];

const npmRun = (script) =>
  spawnSync('npm', ['run', '--silent', script], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

const failed = LOOKS.filter(([, script]) => npmRun(script).status !== 0);
for (const [name, script] of failed) process.stderr.write(`未通过：${name}（npm run ${script}）\n`);

// Run even then: the line with the totals, which jest's reporter writes last, is always there.
const jest = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});

process.exitCode = failed.length === 0 && jest.status === 0 ? 0 : 1;
