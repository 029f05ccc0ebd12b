import type { XmlElement } from './scan';

/** Replaces `start`…`end` of a text; an insertion has both equal. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all edits made. They may stand in any order; what is put in at a place stands before what is replaced
 * from there on, and otherwise as the edits do.
 * @throws RangeError for edits that overlap: better no file than a spoilt one
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

export function insertAt(position: number, text: string): Edit {
  return { start: position, end: position, text };
}

export function remove(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: '' };
}

/** `<a/>` as `<a>`. */
export function openTag(emptyTag: string): string {
  return `${emptyTag.slice(0, -'/>'.length).trimEnd()}>`;
}

/** Puts `text` after the last child; `<a/>` is opened for it. */
export function appendTo(xml: string, element: XmlElement, text: string): Edit {
  if (element.closeStart !== element.end) return insertAt(element.closeStart, text);
  const opening = openTag(xml.slice(element.start, element.end));
  return { start: element.start, end: element.end, text: `${opening}${text}</${element.name}>` };
}

/**
 * An element's opening tag with an attribute set, as text; other attributes stay as written.
 * The value is escaped.
 */
export function withAttribute(openTag: string, name: string, value: string): string {
  const written = `${name}="${escapeXml(value)}"`;
  const existing = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  if (existing.test(openTag)) return openTag.replace(existing, (_match, space: string) => `${space}${written}`);
  return openTag.replace(/(?<!\s)\s*(\/?>)$/, (_match, end: string) => ` ${written}${end}`);
}

/**
 * Where a new child belongs among its siblings: after the last of those that the schema puts before it.
 * `before` names these, in any order.
 */
export function placeAfter(parent: XmlElement, before: ReadonlySet<string>): number {
  const earlier = parent.children.filter((child) => before.has(child.local));
  return earlier[earlier.length - 1]?.end ?? parent.openEnd;
}

/** The names of a schema sequence up to and including one of them. */
export function upTo(sequence: readonly string[], name: string): ReadonlySet<string> {
  return new Set(sequence.slice(0, sequence.indexOf(name) + 1));
}

/** XML written without prefixes, with one (such as `x:`) put before the name of each element. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 forbids: control characters other than tab and line ends, and two noncharacters. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text for a value or an attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
}
