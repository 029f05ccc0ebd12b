import { isMainThread } from 'node:worker_threads';
import { checkUnit, type CheckRun } from './unit/check-unit';
import { setEngine } from './machine/engine';
import { serveAsHelper } from './machine/node-helper';
import { nodeMachine } from './machine/node-machine';
import { run } from './program';
import { maybeFault } from './machine/system-faults';
import { CLI_TEXTS } from './texts';

/** This file is what helpers run too. */
const machine = nodeMachine(__filename);

/** Tells whether anything that was to be said did not arrive, and ends in status 2 where that shows after the end. */
function watchOutput(): () => boolean {
  let isLost = false;
  const lose = (): void => {
    isLost = true;
    process.exitCode = 2;
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that goes away early (`juesuan rules | head`) is no failure of ours.
    if (error.code === 'EPIPE') return;
    if (!isLost) machine.complain(`${CLI_TEXTS.outputLost(maybeFault(error) ?? CLI_TEXTS.outputClosed)}\n`);
    lose();
  });
  process.stderr.on('error', lose);
  return () => isLost;
}

if (isMainThread) {
  setEngine();
  const lost = watchOutput();
  void run(process.argv.slice(2), machine).then((status) => {
    // Not process.exit: what was printed into a pipe must arrive whole.
    process.exitCode = lost() ? 2 : status;
  });
} else {
  serveAsHelper((setup, unit) => {
    const run = setup as CheckRun;
    return checkUnit(unit as string, run, { ...machine, passwords: run.passwords });
  });
}
