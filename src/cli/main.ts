import { isMainThread } from 'node:worker_threads';
import { checkUnit, type CheckRun } from './check/check-unit';
import { setEngine } from './engine';
import { serveAsHelper } from './node-helper';
import { nodeMachine } from './node-machine';
import { run } from './program';

const machine = nodeMachine(__filename);

if (isMainThread) {
  setEngine();
  // A reader that goes away early (`juesuan rules | head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  void run(process.argv.slice(2), machine).then((status) => {
    // Not process.exit: what was printed into a pipe must arrive whole.
    process.exitCode = status;
  });
} else {
  serveAsHelper((setup, unit) => {
    const run = setup as CheckRun;
    return checkUnit(unit as string, run, { ...machine, passwords: run.passwords });
  });
}
