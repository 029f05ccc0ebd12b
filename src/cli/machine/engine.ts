import { setFlagsFromString } from 'node:v8';

/** Each trades the speed of a long run for that of a short one, or for memory. */
const FLAGS = [
  // Compile a function after more of its runs, and with less of what it calls in it.
  '--interrupt-budget=270000',
  '--max-inlined-bytecode-size-cumulative=200',
  // Tidy up when twice of what is in use has come together, not four times: memory stays the same book after book.
  '--heap-growing-percent=100',
] as const;
/** The engine complains of flags that it does not know: newer versions keep their own ways. */
const LAST_NODE_THAT_KNOWS_THEM = 24;

/**
 * Sets the engine for a program that runs for seconds. By its defaults, which are made for programs that run for
 * hours, it spends about as long on compiling this one as on checking hundreds of books. Holds for all threads.
 */
export function setEngine(nodeVersion = process.versions.node): void {
  if (Number.parseInt(nodeVersion, 10) > LAST_NODE_THAT_KNOWS_THEM) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
