/** What stands under a path; `other` is a device, a pipe or a socket, which has no end. */
export type PlaceKind = 'file' | 'folder' | 'other';

/** What the command line needs of the machine; tests hand in one in memory. */
export interface Machine {
  /** Progress is told only where somebody watches. */
  readonly isWatched: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Null where there is nothing. @throws what the system says of a place that cannot be looked at */
  readonly kindOf: (path: string) => Promise<PlaceKind | null>;
  /** Tells real files apart, whatever path, link or case they are named by; null where there is nothing. */
  readonly identity: (path: string) => Promise<string | null>;
  /** The path without links in it. */
  readonly realPath: (path: string) => Promise<string>;
  /** Names in a folder, sorted. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** @throws where it is no file, before anything is waited for */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes a new file onto the disk, and the folders above it. @throws where the name is taken */
  readonly create: (path: string, content: Uint8Array) => Promise<void>;
  /** Gives a file another name in its folder; false where that is taken. */
  readonly moveNew: (from: string, to: string) => Promise<boolean>;
  /** Gives a file the name of another one, which is gone then, in one step. */
  readonly moveOver: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Adds to the end of a file, which need not be there, nor the folders above it. */
  readonly append: (path: string, text: string) => Promise<void>;
  /**
   * Waits until no other run writes into these folders; answers how to let the next one. `waits` is called for each
   * where there is another.
   */
  readonly takeTurn: (folders: readonly string[], waits: () => void) => Promise<() => Promise<void>>;
  readonly now: () => Date;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  /** One spelling for each path, whatever folder it is named from. */
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

/** What is gravest counts for the whole run. */
export function worst(statuses: readonly ExitStatus[]): ExitStatus {
  return Math.max(0, ...statuses) as ExitStatus;
}
