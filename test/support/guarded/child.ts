import { run } from '../../../src/cli/program';
import { setEngine } from '../../../src/cli/machine/engine';
import { memoryMachine } from '../memory-machine';
import type { Outcome, Task } from './guard';

/** Runs the command line over files in memory, task by task, and tells what it said and took. */

let library = '';
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (text: string | Uint8Array) => {
    library += String(text);
    return true;
  };
}

async function outcomeOf({ words, files }: Task): Promise<Outcome> {
  library = '';
  const machine = memoryMachine(
    Object.fromEntries(files.map(({ path, base64 }) => [path, Buffer.from(base64, 'base64')])),
    { elapsed: () => performance.now() },
  );
  const inputs = new Set(machine.files.keys());
  try {
    const status = await run([...words], machine);
    const written = [...machine.files].filter(([path]) => !inputs.has(path));
    return {
      kind: 'ended',
      status,
      out: machine.out(),
      err: machine.err(),
      library,
      written: written.map(([path, bytes]) => ({ path, base64: Buffer.from(bytes).toString('base64') })),
    };
  } catch (error) {
    return { kind: 'crashed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

setEngine();
process.on('message', (task: Task) => {
  void outcomeOf(task).then((outcome) => process.send?.(outcome));
});
process.send?.({ kind: 'ready' });
