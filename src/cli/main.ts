import { nodeMachine } from './node-machine';
import { run } from './program';

// A reader that goes away early (`juesuan rules | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), nodeMachine()).then((status) => {
  // Not process.exit: what was printed into a pipe must arrive whole.
  process.exitCode = status;
});
