import { decodeXml, readXml, type XmlCursor } from '../../package/xml';
import { DocumentFault } from '../../fault';

/** How something in a locked file is encrypted. */
export interface Cipher {
  readonly salt: Uint8Array;
  /** In bytes, as the key is. */
  readonly blockSize: number;
  readonly keySize: number;
  /** As WebCrypto names it. */
  readonly hash: string;
}

/** What the key of the file is locked with. */
export interface PasswordKey extends Cipher {
  readonly rounds: number;
  readonly verifierInput: Uint8Array;
  readonly verifierHash: Uint8Array;
  readonly key: Uint8Array;
}

/** What a file says of its lock: agile encryption, as Excel and WPS write it since 2010 ([MS-OFFCRYPTO] 2.3.4.10). */
export interface AgileInformation {
  readonly content: Cipher;
  readonly password: PasswordKey;
}

/** Version 4.4, and the flag of agile encryption; the rest is XML. */
const HEAD = [4, 0, 4, 0, 0x40, 0, 0, 0] as const;

const HASHES: ReadonlyMap<string, string> = new Map([
  ['SHA1', 'SHA-1'],
  ['SHA-1', 'SHA-1'],
  ['SHA256', 'SHA-256'],
  ['SHA384', 'SHA-384'],
  ['SHA512', 'SHA-512'],
]);

const AES_BLOCK = 16;
/** WebCrypto knows no keys of 24 bytes everywhere. */
const KEY_SIZES: readonly number[] = [16, 32];

/** @throws DocumentFault otherCipher where it is locked in another way, damaged where it cannot be read */
export function agileInformation(bytes: Uint8Array): AgileInformation {
  if (HEAD.some((byte, at) => bytes[at] !== byte)) throw new DocumentFault('otherCipher', 'not agile');
  const xml = decodeXml(bytes.subarray(HEAD.length));
  // A lock that says nothing of itself is not known; it is no damage.
  if (xml.replaceAll('\0', '').trim() === '') throw new DocumentFault('otherCipher', 'no description');
  const found: { content?: Cipher; password?: PasswordKey } = {};
  readXml(xml, (root) => readElements(root, found));
  const { content, password } = found;
  if (content === undefined || password === undefined) throw new DocumentFault('otherCipher', 'no password');
  return { content, password };
}

function readElements(cursor: XmlCursor, found: { content?: Cipher; password?: PasswordKey }): void {
  while (cursor.toChild()) {
    const name = cursor.local();
    if (name === 'keyData') found.content = cipherAt(cursor);
    if (name === 'encryptedKey') found.password = passwordKeyAt(cursor);
    if (name === 'keyEncryptors' || name === 'keyEncryptor') readElements(cursor, found);
    else cursor.skip();
  }
}

function passwordKeyAt(cursor: XmlCursor): PasswordKey {
  return {
    ...cipherAt(cursor),
    rounds: numberAt(cursor, 'spinCount'),
    verifierInput: bytesAt(cursor, 'encryptedVerifierHashInput'),
    verifierHash: bytesAt(cursor, 'encryptedVerifierHashValue'),
    key: bytesAt(cursor, 'encryptedKeyValue'),
  };
}

function cipherAt(cursor: XmlCursor): Cipher {
  const hash = HASHES.get(cursor.attribute('hashAlgorithm') ?? '');
  const [blockSize, keySize] = [numberAt(cursor, 'blockSize'), numberAt(cursor, 'keyBits') / 8];
  const [algorithm, chaining] = ['cipherAlgorithm', 'cipherChaining'].map((name) => cursor.attribute(name));
  const isKnown = algorithm === 'AES' && chaining === 'ChainingModeCBC' && blockSize === AES_BLOCK;
  if (hash === undefined || !isKnown || !KEY_SIZES.includes(keySize)) throw new DocumentFault('otherCipher', algorithm);
  return { salt: bytesAt(cursor, 'saltValue'), blockSize, keySize, hash };
}

function numberAt(cursor: XmlCursor, name: string): number {
  const written = cursor.attribute(name) ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : NaN;
}

function bytesAt(cursor: XmlCursor, name: string): Uint8Array {
  const written = cursor.attribute(name) ?? '';
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(written) || written.length % 4 !== 0) throw new DocumentFault('damaged', name);
  return Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
}
