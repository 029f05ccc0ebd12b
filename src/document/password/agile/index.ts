import { DocumentFault } from '../../fault';
import { compoundFiles, loadReader } from '../../xlsx/xls/reader';
import { MOST_ROUNDS } from '../rounds';
import { aesKey, decrypted, fourBytes, hashOf, joinedBytes, sized, type OwnBytes } from './crypto';
import { agileInformation, type AgileInformation, type PasswordKey } from './information';

/** What a key is made for; the values are those of [MS-OFFCRYPTO] 2.3.4.13. */
const PURPOSES = {
  verifierInput: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  verifierHash: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  key: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
} as const;

/** The content is encrypted piece by piece; its size stands before it. */
const PIECE = 4096;
const SIZE_BYTES = 8;

/** A locked workbook that can be opened with WebCrypto. */
export interface LockedBook {
  /** @throws DocumentFault wrongPassword, damaged */
  readonly unlock: (password: string) => Promise<Uint8Array>;
}

/**
 * A workbook that is locked as Excel and WPS do it since 2010, for programs without Node's cryptography. Null where
 * it is locked in another way, or where the page may not use WebCrypto, which browsers keep for safe addresses.
 * @throws DocumentFault damaged
 */
export async function maybeLockedBook(bytes: Uint8Array): Promise<LockedBook | null> {
  if (!('subtle' in crypto)) return null;
  const parts = await partsOf(bytes);
  if (parts === null) return null;
  const { information, content } = parts;
  return { unlock: async (password) => contentWith(await keyOf(information, password), information, content) };
}

async function partsOf(
  bytes: Uint8Array,
): Promise<{ readonly information: AgileInformation; readonly content: Uint8Array } | null> {
  const { CFB } = compoundFiles(await loadReader());
  try {
    const file = CFB.read(bytes, { type: 'array' });
    const [lock, content] = ['EncryptionInfo', 'EncryptedPackage'].map((name) => CFB.find(file, name));
    if (!lock || !content) return null;
    const information = agileInformation(new Uint8Array(lock.content));
    return information.password.rounds <= MOST_ROUNDS
      ? { information, content: new Uint8Array(content.content) }
      : null;
  } catch (error) {
    if (error instanceof DocumentFault && error.code === 'otherCipher') return null;
    throw new DocumentFault('damaged', String(error));
  }
}

/** The key of the content. @throws DocumentFault wrongPassword */
async function keyOf({ password: locked }: AgileInformation, password: string): Promise<CryptoKey> {
  const stretched = await stretch(locked, password);
  const open = async (purpose: keyof typeof PURPOSES, encrypted: Uint8Array): Promise<OwnBytes> => {
    const derived = await hashOf(locked.hash, stretched, Uint8Array.from(PURPOSES[purpose]));
    const key = await aesKey(sized(derived, locked.keySize));
    return decrypted(key, sized(locked.salt, locked.blockSize), new Uint8Array(encrypted));
  };
  const input = await open('verifierInput', locked.verifierInput);
  const said = await open('verifierHash', locked.verifierHash);
  const hash = await hashOf(locked.hash, input.subarray(0, locked.salt.length));
  if (hash.some((byte, at) => byte !== said[at])) throw new DocumentFault('wrongPassword');
  return aesKey((await open('key', locked.key)).slice(0, locked.keySize));
}

/** Hashes a password as often as the file says, so that trying many takes long. */
async function stretch({ hash, salt, rounds }: PasswordKey, password: string): Promise<OwnBytes> {
  let last = await hashOf(hash, salt, inUtf16(password));
  const next = new Uint8Array(4 + last.length);
  const round = new DataView(next.buffer);
  for (let index = 0; index < rounds; index += 1) {
    round.setUint32(0, index, true);
    next.set(last, 4);
    last = new Uint8Array(await crypto.subtle.digest(hash, next));
  }
  return last;
}

function inUtf16(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

async function contentWith(
  key: CryptoKey,
  { content: { hash, salt, blockSize } }: AgileInformation,
  content: Uint8Array,
): Promise<Uint8Array> {
  const size = new DataView(content.buffer, content.byteOffset, SIZE_BYTES).getUint32(0, true);
  const pieces: Uint8Array[] = [];
  for (let start = SIZE_BYTES; start < content.length; start += PIECE) {
    const iv = sized(await hashOf(hash, salt, fourBytes(pieces.length)), blockSize);
    const piece = content.slice(start, start + PIECE);
    const blocks = piece.slice(0, piece.length - (piece.length % blockSize));
    if (blocks.length > 0) pieces.push(await decrypted(key, iv, blocks));
  }
  return joinedBytes(pieces).slice(0, size);
}
