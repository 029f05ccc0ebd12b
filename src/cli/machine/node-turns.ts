import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';

/** Milliseconds between two looks at whether the other run is done. */
const WAIT = 200;

/** Gives a turn back. */
export type GiveBack = () => Promise<void>;

/**
 * Waits until no other run on this machine holds the turn of this name. The system takes it back from a run that is
 * killed: it is a local address that one program at a time can listen at, and nobody ever calls. Where the system
 * knows no such address, or none is to be had, nobody waits.
 * @param waits is called once, where another run holds it
 */
export async function takeTurn(name: string, waits: () => void): Promise<GiveBack> {
  const address = addressOf(name);
  if (address === null) return () => Promise.resolve();
  let isFirst = true;
  for (;;) {
    const server = createServer();
    const fault = await listening(server, address);
    if (fault === null) return () => closed(server);
    if (fault !== 'EADDRINUSE') return () => Promise.resolve();
    if (isFirst) waits();
    isFirst = false;
    await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
}

/** Only these two systems have addresses that vanish with the program. */
function addressOf(name: string): string | null {
  const digest = createHash('sha256').update(name).digest('hex');
  if (process.platform === 'linux') return `\0juesuan-${digest}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\juesuan-${digest}` : null;
}

/** Null where the address is ours now, else what the system says. */
function listening(server: Server, address: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    server.listen({ path: address, exclusive: true }, () => resolve(null));
  });
}

/** The next run gets its turn only when the address is free. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
