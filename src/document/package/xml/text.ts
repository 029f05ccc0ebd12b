import { DocumentFault } from '../../fault';

/** In the declaration at the beginning of a part. */
const DECLARED = /^(\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["'])([\w-]{1,20})/;
const LONGEST_DECLARATION = 200;

/**
 * The text of an XML part, without a byte order mark. Nearly all are UTF-8; others are read as they say that they
 * are written, and say UTF-8 from then on, which is what they are when they are written again.
 * @throws DocumentFault damaged where the bytes are not what they say.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes) ?? narrowEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === UTF8 ? text : asUtf8(text, isMarked(bytes));
  } catch {
    throw new DocumentFault('damaged', `not ${encoding}`);
  }
}

const UTF8 = 'utf-8';

/** UTF-16, told by its mark or by how it writes the first sign; undefined for anything else. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function isMarked([first = 0]: Uint8Array): boolean {
  return first >= 0xfe;
}

/** UTF-8 where nothing else is declared. UTF-16 is declared by programs that hand texts on in UTF-8. */
function narrowEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION));
  const declared = DECLARED.exec(start)?.[2]?.toLowerCase() ?? UTF8;
  return declared.startsWith('utf') ? UTF8 : declared;
}

/** @throws RangeError where neither a mark nor the text says that it is not UTF-8: something is wrong with it. */
function asUtf8(text: string, hasMark: boolean): string {
  const declared = DECLARED.exec(text)?.[2]?.toLowerCase() ?? UTF8;
  if (!hasMark && declared === UTF8) throw new RangeError('encoding');
  return text.replace(DECLARED, '$1UTF-8');
}

export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
