import { Inflate } from 'fflate';
import { DocumentFault } from '../../fault';

/** A packed stream as it lies in the file, with the words that say what it is. */
interface PackedStream {
  readonly words: string;
  readonly packed: Uint8Array;
}

/** Before the stream: its dictionary is not longer in any file that a program wrote. */
const LONGEST_DICTIONARY = 4096;
/** Flate, by its name or its short form (ISO 32000-1 7.4.4, 8.9.7). */
const PACKED = /\/(?:FlateDecode|Fl)\b/;
/** One stream in another: what it unpacks to is packed still. */
const PACKED_TWICE = /\/(?:FlateDecode|Fl)\s*\/(?:FlateDecode|Fl)\b/;
/** Other ways to pack: what they unpack to is not counted, so that they may not be long. */
const OTHERWISE_PACKED = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/;
/** What is packed otherwise and longer than this is refused, since nobody counts what it unpacks to. */
const LONGEST_OTHERWISE = 1024 * 1024;
/** Pictures are no text, and are not unpacked while a page is read. */
const PICTURE = /\/Subtype\s*\/Image\b/;
/** Fonts and colours: their bytes say nothing of what is written. */
const NO_CONTENT = /\/Length[123]\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b|\/Alternate\b/;
/** Streams of a locked file cannot be unpacked without its key. */
const LOCKED = /\/Encrypt\b/;
/** The word stream is followed by one of these, never by a lone carriage return (ISO 32000-1 7.3.8.1). */
const LINE_ENDS = ['\r\n', '\n'];
/** The modulus of Adler-32 (RFC 1950). */
const ADLER = 65521;
/** So many bytes can be added before a sum has to be reduced. */
const ADLER_STRIDE = 3800;
/** Adler-32 takes four bytes at the end of a zlib stream. */
const CHECKSUM = 4;
const MB = 1024 * 1024;
/** Ten times what the longest accounts unpack to, with their fonts. */
const MOST_BYTES = 160 * MB;

/**
 * Looks through the packed streams of a PDF before anything else does: pdf.js passes over broken ones in silence, and
 * unpacks whatever there is.
 * @param most bytes that all of them may unpack to
 * @throws DocumentFault damaged where the content of one is not what was packed, tooLarge where they unpack to too much
 */
export function checkStreams(bytes: Uint8Array, most = MOST_BYTES): void {
  const text = latin1(bytes);
  if (LOCKED.test(text)) return;
  let left = most;
  for (const { words, packed } of packedStreams(text, bytes)) {
    if (PICTURE.test(words)) continue;
    if (PACKED_TWICE.test(words)) throw new DocumentFault('tooLarge', 'packed twice');
    if (OTHERWISE_PACKED.test(words) && packed.length > LONGEST_OTHERWISE) {
      throw new DocumentFault('tooLarge', 'packed otherwise');
    }
    // Where another filter comes first the bytes are no packed ones yet.
    if (!isPackedFirst(words)) continue;
    left -= unpack(packed, left, !NO_CONTENT.test(words));
  }
}

/** Whether Flate is the outermost of the filters, so that it unpacks what lies in the file. */
function isPackedFirst(words: string): boolean {
  const filter = /\/Filter\s*(?:\[\s*)?\/(\w+)/.exec(words)?.[1];
  return filter === 'FlateDecode' || filter === 'Fl';
}

/** @returns how many bytes it unpacks to */
function unpack(packed: Uint8Array, most: number, isContent: boolean): number {
  let length = 0;
  let low = 1;
  let high = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new DocumentFault('tooLarge', 'packed streams');
    if (isContent) [low, high] = adler(chunk, low, high);
  });
  try {
    inflate.push(packed.subarray(2), true);
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    if (isContent) throw new DocumentFault('damaged', String(error));
    return length;
  }
  if (isContent && !isSigned(packed, high * 65536 + low)) throw new DocumentFault('damaged', 'checksum');
  return length;
}

/** Adler-32 goes on over a chunk. Reduced only now and then, since it is done for every byte of a file. */
function adler(chunk: Uint8Array, lowBefore: number, highBefore: number): [number, number] {
  let low = lowBefore;
  let high = highBefore;
  for (let at = 0; at < chunk.length;) {
    const end = Math.min(at + ADLER_STRIDE, chunk.length);
    for (; at < end; at += 1) {
      low += chunk[at] ?? 0;
      high += low;
    }
    low %= ADLER;
    high %= ADLER;
  }
  return [low, high];
}

/** Whether the checksum stands at the end; line ends of the file may follow it. */
function isSigned(packed: Uint8Array, sum: number): boolean {
  const end = packed.length;
  return [0, 1, 2].some((tail) => {
    const at = end - tail - CHECKSUM;
    const [a = 0, b = 0, c = 0, d = 0] = packed.subarray(at, at + CHECKSUM);
    return at >= 0 && ((a * 256 + b) * 256 + c) * 256 + d === sum;
  });
}

/**
 * Every packed stream of the file, found by its words and not by the table of objects, which may be broken or lie.
 * What does not follow a dictionary is only the word in some text.
 */
function* packedStreams(text: string, bytes: Uint8Array): Generator<PackedStream> {
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at)) {
    const begin = at + 'stream'.length;
    const eol = LINE_ENDS.find((end) => text.startsWith(end, begin))?.length ?? 0;
    const words = eol === 0 ? '' : text.slice(Math.max(0, at - LONGEST_DICTIONARY), at);
    const own = words.slice(words.lastIndexOf(' obj') + 1);
    if (!/>>\s*$/.test(own)) {
      at = begin;
      continue;
    }
    const from = begin + eol;
    const end = endOf(text, from, own);
    if (PACKED.test(own) || OTHERWISE_PACKED.test(own)) yield { words: own, packed: bytes.subarray(from, end) };
    at = end;
  }
}

/** A stream ends where its length says, or, where that lies elsewhere or is wrong, before the word that ends it. */
function endOf(text: string, from: number, words: string): number {
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(words)?.[1];
  const said = length === undefined ? -1 : from + Number(length);
  if (said >= from && /^\s{0,2}endstream/.test(text.slice(said, said + 12))) return said;
  const end = text.indexOf('endstream', from);
  return end < 0 ? text.length : end;
}

/** A letter for each byte, so that places in the text are places in the file. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
