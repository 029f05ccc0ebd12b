import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file as it travels to another process. */
export interface TravellingFile {
  readonly path: string;
  readonly base64: string;
}

/** Words of the command line, and the files that there are. */
export interface Task {
  readonly words: readonly string[];
  readonly files: readonly TravellingFile[];
}

export interface Ended {
  readonly kind: 'ended';
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** What came past the command line's own printing. */
  readonly library: string;
  readonly written: readonly TravellingFile[];
}

export type Outcome =
  | Ended
  | { readonly kind: 'crashed'; readonly detail: string }
  | { readonly kind: 'hung' }
  | { readonly kind: 'exhausted'; readonly megabytes: number };

/** A process of its own, which hostile input may take down. */
export interface Guard {
  readonly run: (task: Task) => Promise<Outcome>;
  readonly stop: () => void;
}

/** Of its own work, so that a busy machine makes nobody late; and of none at all, which is waiting for ever. */
const SECONDS = { busy: 20, idle: 50 } as const;
/** For one input, beside what the process held before it: what others left behind is not counted against it. */
const MEGABYTES = 500;
const LOOK_EVERY = 100;
/** What a process holds before it has read anything, and what its collector lets lie about for a while. */
const OLD_SPACE = 400;

/** What lets node run the sources, and libraries as they are built in. */
const SOURCES = ['libraries/register.js', 'ts-register.js'].map((script) =>
  path.join(__dirname, '../../../scripts', script),
);

/** Memory is looked at while the task runs; a process that is gone or was ended is started anew for the next. */
export function createGuard(): Guard {
  let child: Promise<ChildProcess> | null = null;

  return {
    run: async (task) => {
      child ??= started();
      const process = await child;
      const outcome = await watched(process, task);
      if (outcome.kind !== 'ended') {
        child = null;
        process.kill('SIGKILL');
      }
      return outcome;
    },
    stop: () => void child?.then((process) => process.kill('SIGKILL')),
  };
}

function started(): Promise<ChildProcess> {
  const process = fork(path.join(__dirname, 'child.ts'), {
    execArgv: [`--max-old-space-size=${OLD_SPACE}`, ...SOURCES.flatMap((script) => ['-r', script])],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    process.once('message', () => resolve(process));
    process.once('exit', () => reject(new Error('The guarded process did not start.')));
  });
}

function watched(process: ChildProcess, task: Task): Promise<Outcome> {
  // The engine itself prints past whatever the process has put in place of its streams.
  let printed = '';
  const onPrint = (text: Buffer): void => void (printed += text.toString());
  return new Promise((resolve) => {
    const begun = { busy: busySeconds(process.pid), held: residentMegabytes(process.pid) };
    const isLate = lateness(process.pid, begun.busy);
    const look = setInterval(() => {
      const megabytes = residentMegabytes(process.pid) - begun.held;
      if (megabytes > MEGABYTES) end({ kind: 'exhausted', megabytes });
      else if (isLate()) end({ kind: 'hung' });
    }, LOOK_EVERY);
    const onExit = (code: number | null): void => end({ kind: 'crashed', detail: `exit ${code}` });
    const end = (outcome: Outcome): void => {
      clearInterval(look);
      process.off('message', end).off('exit', onExit);
      process.stderr?.off('data', onPrint);
      resolve(outcome.kind === 'ended' ? { ...outcome, library: outcome.library + printed } : outcome);
    };
    process.stderr?.on('data', onPrint);
    process.once('message', end).once('exit', onExit);
    process.send(task);
  });
}

/** Whether a process has computed too long since it had computed `begun` seconds, or not at all for too long. */
function lateness(pid: number | undefined, begun: number): () => boolean {
  let last = { busy: begun, at: Date.now() };
  return () => {
    const busy = busySeconds(pid);
    if (busy > last.busy) last = { busy, at: Date.now() };
    return busy - begun > SECONDS.busy || Date.now() - last.at > SECONDS.idle * 1000;
  };
}

const TICKS_PER_SECOND = 100;

/** Seconds that a process has computed, where the system tells it (Linux); 0 elsewhere. */
function busySeconds(pid: number | undefined): number {
  try {
    // Behind the name in brackets: the state is the third field, user and system time the 14th and 15th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

/** Where the system tells it (Linux); 0 elsewhere, where only the heap is held to its limit. */
function residentMegabytes(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
