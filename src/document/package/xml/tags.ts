import { DocumentFault } from '../../fault';
import { decodeAttribute, decodeEntities, lineFeeds } from './entities';

/**
 * An XML text on the way from tag to tag. Characters are looked at by their codes, and names and values cut out
 * only where they are asked for: the cells of a sheet come by the thousand.
 */
export interface Tags {
  readonly xml: string;
  /** Names of the elements that it is in, outermost first. */
  readonly open: string[];
  /** Behind the current tag. */
  at: number;
  /** The text between the current tag and the one before, from the last comment or the like in it on. */
  textStart: number;
  textEnd: number;
  /** No character of it stands for another. */
  isPlainText: boolean;
  /** What stands before that comment. */
  textBefore: string;
  /** Where the current tag's attributes stand: begin and end of each name, begin and end of its value. */
  readonly spans: number[];
  spanCount: number;
  /** The same of all their values. */
  arePlain: boolean;
  /** The current tag is the beginning and the end of its element: `<a/>`. */
  isEmpty: boolean;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const AMPERSAND = 0x26;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** Deeper than any part of an office document; a limit for whoever reads elements within elements. */
const DEEPEST = 500;

/** More attributes than any tag has; four places each. */
const MOST_SPANS = 4 * 1000;

/** What stands among text and tags and is neither; a CDATA section holds text. */
const ASIDES = [
  { begin: '<!--', end: '-->', isText: false },
  { begin: '<![CDATA[', end: ']]>', isText: true },
  { begin: '<?', end: '?>', isText: false },
] as const;

/**
 * Reads an XML text.
 * @param read begins behind the beginning of the root element and reads it to its end
 * @throws DocumentFault damaged where the text is not well formed or has a DOCTYPE (no part of an office document
 *   has one, and entities could grow without bound).
 */
export function readRoot<T>(xml: string, read: (tags: Tags) => T): T {
  const tags = tagsOf(xml);
  if (!advance(tags)) throw damaged(tags, 'no root element');
  const result = read(tags);
  if (advance(tags)) throw damaged(tags, 'more than one root element');
  return result;
}

function tagsOf(xml: string): Tags {
  return {
    xml,
    open: [],
    at: 0,
    textStart: 0,
    textEnd: 0,
    isPlainText: true,
    textBefore: '',
    spans: [],
    spanCount: 0,
    arePlain: true,
    isEmpty: false,
  };
}

/**
 * Goes behind the next tag; true where it begins an element, false where it ends one, or there is none left.
 * @throws DocumentFault damaged where the text is not well formed, or has a DOCTYPE.
 */
export function advance(tags: Tags): boolean {
  if (tags.isEmpty) return leaveEmpty(tags);
  toTag(tags);
  const { xml, open, at } = tags;
  if (open.length === 0 && elementText(tags).trim() !== '') throw damaged(tags, 'text outside the root element');
  if (at < xml.length) return xml.charCodeAt(at + 1) === SLASH ? leave(tags) : enter(tags);
  if (open.length > 0) throw damaged(tags, 'end of text');
  return false;
}

/** Passes over the rest of the element that it is in. */
export function skipRest(tags: Tags): void {
  const level = tags.open.length;
  while (tags.open.length >= level) advance(tags);
}

/** The name of the element that it is in, as written. */
export function tagName({ open }: Tags): string {
  return open[open.length - 1] ?? '';
}

export function localName(name: string): string {
  // Most names of a sheet are one letter, which is asked for by the thousand.
  return name.length === 1 ? name : name.slice(name.indexOf(':') + 1);
}

/** The text between the current tag and the one before. */
export function elementText({ xml, textStart, textEnd, isPlainText, textBefore }: Tags): string {
  const raw = xml.slice(textStart, textEnd);
  return textBefore + (isPlainText ? raw : decodeEntities(raw));
}

/** An attribute of the current tag, by its name as written. */
export function attributeOf(tags: Tags, name: string): string | undefined {
  const { xml, spans, spanCount } = tags;
  for (let span = 0; span < spanCount; span += 4) {
    if (isNamed(xml, spans[span] ?? 0, spans[span + 1] ?? 0, name)) return valueAt(tags, span);
  }
  return undefined;
}

/** An attribute of the current tag by its local name, whatever prefix its writer chose. */
export function attributeNamed(tags: Tags, local: string): string | undefined {
  const { xml, spans, spanCount } = tags;
  for (let span = 0; span < spanCount; span += 4) {
    if (localName(xml.slice(spans[span], spans[span + 1])) === local) return valueAt(tags, span);
  }
  return undefined;
}

/** All attributes of the current tag, by their names as written. */
export function attributesOf(tags: Tags): Readonly<Record<string, string>> {
  const { xml, spans, spanCount } = tags;
  const found: [string, string][] = [];
  for (let span = 0; span < spanCount; span += 4) {
    found.push([xml.slice(spans[span], spans[span + 1]), valueAt(tags, span)]);
  }
  return Object.fromEntries(found);
}

function valueAt({ xml, spans, arePlain }: Tags, span: number): string {
  const raw = xml.slice(spans[span + 2], spans[span + 3]);
  return arePlain ? raw : decodeAttribute(raw);
}

function isNamed(xml: string, start: number, end: number, name: string): boolean {
  return end - start === name.length && stands(xml, start, name);
}

function damaged({ at }: Tags, what: string): DocumentFault {
  return new DocumentFault('damaged', `${what} at ${at}`);
}

/** The end of an empty element has no tag of its own. */
function leaveEmpty(tags: Tags): false {
  tags.isEmpty = false;
  tags.textBefore = '';
  tags.textStart = tags.at;
  tags.textEnd = tags.at;
  tags.open.pop();
  return false;
}

/** Goes to the `<` of the next tag. */
function toTag(tags: Tags): void {
  const { xml } = tags;
  tags.textBefore = '';
  for (;;) {
    readText(tags);
    const sign = xml.charCodeAt(tags.at + 1);
    if (sign !== EXCLAMATION && sign !== QUESTION) return;
    tags.textBefore = elementText(tags) + passAside(tags);
  }
}

function readText(tags: Tags): void {
  const { xml, at } = tags;
  let end = at;
  tags.isPlainText = true;
  for (; end < xml.length; end += 1) {
    const sign = xml.charCodeAt(end);
    if (sign === LESS) break;
    if (sign === AMPERSAND || sign === CARRIAGE_RETURN) tags.isPlainText = false;
  }
  tags.textStart = at;
  tags.textEnd = end;
  tags.at = end;
}

/** Passes over a comment or the like; the answer is the text that it holds. */
function passAside(tags: Tags): string {
  const { xml, at } = tags;
  const aside = ASIDES.find(({ begin }) => xml.startsWith(begin, at));
  if (aside === undefined) throw damaged(tags, 'DOCTYPE');
  const start = at + aside.begin.length;
  const end = xml.indexOf(aside.end, start);
  if (end < 0) throw damaged(tags, 'no end');
  tags.at = end + aside.end.length;
  return aside.isText ? lineFeeds(xml.slice(start, end)) : '';
}

function enter(tags: Tags): true {
  const { xml, open, at } = tags;
  const nameEnd = endOfName(xml, at + 1);
  if (nameEnd === at + 1) throw damaged(tags, 'no name');
  open.push(xml.slice(at + 1, nameEnd));
  if (open.length > DEEPEST) throw damaged(tags, 'too many levels');
  readAttributes(tags, nameEnd);
  return true;
}

function leave(tags: Tags): false {
  const { xml, open, at } = tags;
  const name = open.pop();
  if (name === undefined || !stands(xml, at + 2, name)) throw damaged(tags, 'wrong end tag');
  const end = endOfSpace(xml, at + 2 + name.length);
  if (xml.charCodeAt(end) !== GREATER) throw damaged(tags, 'wrong end tag');
  tags.at = end + 1;
  return false;
}

/** Notes where the attributes stand, from the end of the tag's name on, and goes behind the tag. */
function readAttributes(tags: Tags, nameEnd: number): void {
  const { xml } = tags;
  tags.spanCount = 0;
  tags.arePlain = true;
  let end = nameEnd;
  let start = endOfSpace(xml, end);
  while (xml.charCodeAt(start) !== GREATER && xml.charCodeAt(start) !== SLASH) {
    if (start === end) throw damaged(tags, 'wrong tag');
    end = readAttribute(tags, start);
    start = endOfSpace(xml, end);
  }
  tags.isEmpty = xml.charCodeAt(start) === SLASH;
  tags.at = tags.isEmpty ? start + 2 : start + 1;
  if (xml.charCodeAt(tags.at - 1) !== GREATER) throw damaged(tags, 'wrong tag');
}

function readAttribute(tags: Tags, start: number): number {
  const { xml, spans, spanCount } = tags;
  const nameEnd = endOfName(xml, start);
  const equals = endOfSpace(xml, nameEnd);
  const quote = endOfSpace(xml, equals + 1);
  const sign = xml.charCodeAt(quote);
  const isQuoted = sign === DOUBLE_QUOTE || sign === SINGLE_QUOTE;
  if (nameEnd === start || xml.charCodeAt(equals) !== EQUALS || !isQuoted) throw damaged(tags, 'wrong attribute');
  const end = endOfValue(tags, quote + 1, sign);
  if (spanCount >= MOST_SPANS) throw damaged(tags, 'too many attributes');
  spans[spanCount] = start;
  spans[spanCount + 1] = nameEnd;
  spans[spanCount + 2] = quote + 1;
  spans[spanCount + 3] = end;
  tags.spanCount = spanCount + 4;
  return end + 1;
}

function endOfValue(tags: Tags, start: number, quote: number): number {
  const { xml } = tags;
  for (let end = start; end < xml.length; end += 1) {
    const sign = xml.charCodeAt(end);
    if (sign === quote) return end;
    if (sign > LESS) continue;
    if (sign === LESS) break;
    if (sign === AMPERSAND || sign < SPACE) tags.arePlain = false;
  }
  throw damaged(tags, 'no end of an attribute');
}

/** The same as `startsWith`, which takes several times as long for a few letters. */
function stands(xml: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (xml.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
  return true;
}

function endOfName(xml: string, start: number): number {
  let end = start;
  while (end < xml.length && !endsName(xml.charCodeAt(end))) end += 1;
  return end;
}

function endOfSpace(xml: string, start: number): number {
  let end = start;
  while (isSpace(xml.charCodeAt(end))) end += 1;
  return end;
}

/** Letters stand above all signs that are asked for, so that one comparison tells most of them. */
function endsName(sign: number): boolean {
  return sign <= GREATER && (sign >= LESS || sign === SLASH || sign <= SPACE);
}

function isSpace(sign: number): boolean {
  return sign <= SPACE && (sign === SPACE || sign === LINE_FEED || sign === CARRIAGE_RETURN || sign === TAB);
}
