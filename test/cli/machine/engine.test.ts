/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setEngine } from '../../../src/cli/machine/engine';

jest.mock('node:v8', () => ({ setFlagsFromString: jest.fn() }));

const ROOT = path.join(__dirname, '../../..');

/** What a program of its own says to `setEngine`, so that this one's engine stays as it is. */
function said(code: string): string {
  const program = `const { setEngine } = require('./src/cli/machine/engine'); ${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-r', './scripts/ts-register.js', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

it('sets what the engine knows: it complains of nothing', () => {
  expect(said("setEngine(); console.log('set')")).toBe('set\n');
});

it('sets nothing that the engine cannot bear once it runs: memory is still tidied up', () => {
  const churn = 'const kept = []; for (let i = 0; i < 5e6; i += 1) kept[i % 2e5] = { i };';
  expect(said(`setEngine(); ${churn} console.log(kept.length)`)).toBe('200000\n');
});

it('leaves newer engines, whose flags may be others, as they are', () => {
  const setFlags = jest.requireMock<{ setFlagsFromString: jest.Mock }>('node:v8').setFlagsFromString;
  setEngine('25.0.0');
  expect(setFlags).not.toHaveBeenCalled();
  setEngine('20.11.1');
  expect(setFlags.mock.calls.map(([flag]: readonly string[]) => flag)).toEqual([
    '--interrupt-budget=270000',
    '--max-inlined-bytecode-size-cumulative=200',
    '--heap-growing-percent=100',
  ]);
});
