import { DocumentFault } from '../fault';
import { MOST_ROUNDS } from './rounds';

/**
 * A document without its password, by the first of these that opens it.
 * @param bytes a .xlsx or .xls that is locked
 * @throws DocumentFault wrongPassword where none of them opens it, otherCipher where the way it is locked is not
 *   known. The library that opens it needs Node.
 */
export async function unlocked(bytes: Uint8Array, passwords: readonly string[]): Promise<Uint8Array> {
  if (roundsOf(bytes) > MOST_ROUNDS) throw new DocumentFault('otherCipher', 'too many rounds');
  const library = await import(/* webpackChunkName: "password" */ 'officecrypto-tool');
  for (const password of passwords) {
    const opened = await library.decrypt(Buffer.from(bytes), { password }).catch(noneIfWrong);
    if (opened !== null) return new Uint8Array(opened);
  }
  throw new DocumentFault('wrongPassword');
}

function noneIfWrong(error: unknown): null {
  const message = error instanceof Error ? error.message : String(error);
  if (/password/i.test(message)) return null;
  throw new DocumentFault('otherCipher', message);
}

function roundsOf(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes);
  return Math.max(0, ...[...text.matchAll(/spinCount="(\d{1,20})"/g)].slice(0, 10).map(([, count]) => Number(count)));
}
