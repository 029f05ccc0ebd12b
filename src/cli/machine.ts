/** What the command line needs of the machine; tests hand in one in memory. */
export interface Machine {
  /** Progress is told only where somebody watches. */
  readonly isWatched: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | null>;
  /** Names in a folder, sorted. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes a file and the folders above it. */
  readonly write: (path: string, content: Uint8Array | string) => Promise<void>;
  /** Adds to the end of a file, which need not be there, nor the folders above it. */
  readonly append: (path: string, text: string) => Promise<void>;
  readonly now: () => Date;
  /** One spelling for each file, whatever way it is named. */
  readonly absolute: (path: string) => string;
  /** For files that are locked; kept nowhere and told to nobody. */
  readonly passwords: readonly string[];
  /** Tells one build of this program from another. */
  readonly program: () => Promise<string>;
  readonly cores: number;
  /** Starts another thread of this program, given plain data; null where there are no threads. */
  readonly startHelper: ((setup: unknown) => Helper) | null;
}

/** A thread that answers one question at a time; questions and answers are plain data. */
export interface Helper {
  /** @throws what the thread died of */
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** 0: no finding of severity error; 1: at least one; 2: a file could not be read, or the words are off. */
export type ExitStatus = 0 | 1 | 2;

export function worst(statuses: readonly ExitStatus[]): ExitStatus {
  return Math.max(0, ...statuses) as ExitStatus;
}
