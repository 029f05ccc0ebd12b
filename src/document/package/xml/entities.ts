import { DocumentFault } from '../../fault';

/** The five that XML itself has; others would need a DOCTYPE, which is refused. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);
const LAST_CODE_POINT = 0x10ffff;

/**
 * A stretch of text as XML means it: line ends are line feeds, references are the characters they stand for.
 * @throws DocumentFault damaged for a reference to nothing.
 */
export function decodeEntities(raw: string): string {
  return decodeReferences(lineFeeds(raw));
}

/**
 * The value of an attribute as XML means it: line ends and tabs that are written as such are spaces.
 * @throws DocumentFault damaged for a reference to nothing.
 */
export function decodeAttribute(raw: string): string {
  return decodeReferences(lineFeeds(raw).replace(/[\t\n]/g, ' '));
}

/** Line ends of any system as line feeds. */
export function lineFeeds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(/&([^;&]*)(;?)/g, character) : text;
}

function character(whole: string, name: string, end: string): string {
  const found = end === '' ? undefined : (NAMED.get(name) ?? numbered(name));
  if (found === undefined) throw new DocumentFault('damaged', `reference ${whole.slice(0, 20)}`);
  return found;
}

function numbered(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}
