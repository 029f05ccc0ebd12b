import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setEngine } from '../../src/cli/engine';

jest.mock('node:v8', () => ({ setFlagsFromString: jest.fn() }));

const ROOT = path.join(__dirname, '../..');

/** What a program of its own says to `setEngine`, so that this one's engine stays as it is. */
function said(code: string): string {
  const program = `const { setEngine } = require('./src/cli/engine'); ${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-r', 'ts-node/register/transpile-only', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

it('sets what the engine knows: it complains of nothing', () => {
  expect(said("setEngine(); console.log('set')")).toBe('set\n');
});

it('leaves newer engines, whose flags may be others, as they are', () => {
  const setFlags = jest.requireMock<{ setFlagsFromString: jest.Mock }>('node:v8').setFlagsFromString;
  setEngine('25.0.0');
  expect(setFlags).not.toHaveBeenCalled();
  setEngine('20.11.1');
  expect(setFlags.mock.calls.map(([flag]: readonly string[]) => flag)).toEqual([
    '--interrupt-budget=270000',
    '--max-inlined-bytecode-size-cumulative=200',
  ]);
});
