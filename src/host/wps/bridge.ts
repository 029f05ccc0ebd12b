/** What WPS answered instead of doing what it was asked for; `missing`: this build does not have the member at all. */
export class EtRefusal extends Error {
  constructor(
    readonly member: string,
    readonly missing: boolean,
    cause?: unknown,
  ) {
    super(missing ? `${member} is missing` : `${member}: ${wordsOf(cause)}`);
    this.name = 'EtRefusal';
  }
}

/** Words for a developer; users are told in our own. */
function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Members that may well answer nothing; of all others it means that this build lacks them. */
const MAY_BE_NOTHING = new Set(['Value2', 'Formula', 'Text', 'NumberFormat', 'MergeCells', 'Formula1', 'Address']);

/** Shell → what WPS handed out, to be given back to it where a shell is an argument. */
const originals = new WeakMap<object, object>();

/**
 * The same object, except that whatever WPS refuses or lacks comes as `EtRefusal`, so that no fault of ours passes
 * for one of WPS's. Objects that come back are guarded as well, and given over as they were.
 */
export function guarded<T extends object>(target: T, name = 'Application'): T {
  // The shell is empty: what WPS hands out may forbid that its members answer anything else.
  const shell = new Proxy(Object.create(null) as object, {
    get: (_shell, key) => (typeof key === 'symbol' ? undefined : member(target, name, key)),
    set: (_shell, key, value) =>
      attempt(`${name}.${String(key)}`, () => Reflect.set(target, key, plain(value), target)),
  });
  originals.set(shell, target);
  return shell as T;
}

/** Read anew each time, as members such as the active sheet change. Functions keep their own object as `this`. */
function member(target: object, owner: string, key: string): unknown {
  const name = `${owner}.${key}`;
  const value = attempt(name, () => (target as Readonly<Record<string, unknown>>)[key]);
  if (value === undefined && !MAY_BE_NOTHING.has(key)) throw new EtRefusal(name, true);
  if (typeof value !== 'function') return wrapped(value, key);
  return (...args: readonly unknown[]) =>
    wrapped(
      attempt(name, () => Reflect.apply(value, target, args.map(plain)) as unknown),
      key,
    );
}

/** Plain data comes as it is: numbers and texts, rows of cells, the bytes of a file. */
function wrapped(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value) && !isBytes(value);
  return isObject ? guarded(value, name) : value;
}

/** By its tag: a buffer of another realm is no instance of ours. */
function isBytes(value: unknown): boolean {
  return /^\[object (ArrayBuffer|\w+Array)\]$/.test(Object.prototype.toString.call(value));
}

/** WPS knows nothing of shells. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;
}

/** Whatever WPS throws, with the member that it was asked for. */
function attempt<R>(name: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw new EtRefusal(name, false, error);
  }
}

/** Whether this build has what `look` asks for; what WPS refuses for the moment may be there all the same. */
export function isThere(look: () => unknown): boolean {
  try {
    look();
    return true;
  } catch (error) {
    if (error instanceof EtRefusal) return !error.missing;
    throw error;
  }
}

/** Does it; false where WPS refuses for now. */
export function isDone(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof EtRefusal) return false;
    throw error;
  }
}
