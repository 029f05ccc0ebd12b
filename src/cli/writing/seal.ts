import { createHash } from 'node:crypto';

/**
 * A file that this program wrote says so itself, behind its end: with the digest of everything before it. Whatever
 * program saves the file anew leaves that out or makes it wrong, so a right one tells that nobody has changed the
 * file. It is the comment of the archive in .xlsx and .docx, and a comment in .html; plain text has no such place.
 */
const WORD = 'juesuan sha256:';
/** Of SHA-256 in hexadecimal signs. */
const DIGEST_LENGTH = 64;
/** A seal is always as long, so that it is found from the end. */
const SEAL_LENGTH = WORD.length + DIGEST_LENGTH;

/** In a page the seal is a comment, which no browser shows. */
const HTML_BEFORE = '<!-- ';
/** Closes the comment. */
const HTML_AFTER = ' -->\n';

/** Bytes of the end of an archive, whose last two tell how long its comment is. */
const ARCHIVE_END = 22;

/** The content with a seal, where its kind of file has a place for one. */
export function sealed(content: Uint8Array | string): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (isBareArchive(bytes)) return withSeal(commented(bytes), '');
  return isHtml(bytes) ? withSeal(joined(bytes, HTML_BEFORE), HTML_AFTER) : bytes;
}

/** Whether a file is as this program wrote it. */
export function isUnchanged(bytes: Uint8Array): boolean {
  const after = isHtml(bytes) ? HTML_AFTER : '';
  const body = bytes.subarray(0, Math.max(0, bytes.length - SEAL_LENGTH - after.length));
  const seal = new TextDecoder('latin1').decode(bytes.subarray(body.length));
  return seal === `${sealOf(body)}${after}`;
}

/** The seal covers everything before it, its own beginning too. */
function withSeal(body: Uint8Array, after: string): Uint8Array {
  return joined(body, `${sealOf(body)}${after}`);
}

/** Of the bytes as they stand before the seal. */
function sealOf(body: Uint8Array): string {
  return `${WORD}${createHash('sha256').update(body).digest('hex')}`;
}

/** One sign a byte: seals hold nothing else. */
function joined(bytes: Uint8Array, text: string): Uint8Array {
  const both = new Uint8Array(bytes.length + text.length);
  both.set(bytes);
  both.set(Buffer.from(text, 'latin1'), bytes.length);
  return both;
}

/** An archive without a comment, which ends in its end. */
function isBareArchive(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-ARCHIVE_END);
  return (
    startsWith(bytes, 'PK\u0003\u0004') && startsWith(end, 'PK\u0005\u0006') && end.at(-1) === 0 && end.at(-2) === 0
  );
}

/** The archive as it says that a seal's length follows. */
function commented(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  new DataView(copy.buffer).setUint16(copy.length - 2, SEAL_LENGTH, true);
  return copy;
}

/** Our pages begin with it. */
function isHtml(bytes: Uint8Array): boolean {
  return startsWith(bytes, '<!doctype html') || startsWith(bytes, '<!DOCTYPE html');
}

/** By bytes, for archives are no text. */
function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;
}
