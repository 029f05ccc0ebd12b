import { decodeHtml } from './characters';

/** A piece of a web page; names are in small letters. Nothing is ever wrong with a page: what is no tag is text. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string };

/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
/** The beginning of a tag; a < before anything else is only a sign. */
const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
/** An attribute with or without quotation marks, or any sign that is none, which is passed over. */
const ATTRIBUTE = /\s*(?:([^\s"'<>/=][^\s>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?|[^>])/y;

/** The pieces of a page in their order, each read once. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    if (end > at) yield { kind: 'text', text: decodeHtml(html.slice(at, end)) };
    at = end;
    if (at === html.length) return;
    const aside = endOfAside(html, at);
    if (aside !== null) {
      at = aside;
      continue;
    }
    const tag = tagAt(html, at);
    yield tag?.token ?? { kind: 'text', text: '<' };
    at = tag?.end ?? at + 1;
    if (tag?.token.kind === 'open' && RAW.has(tag.token.name)) at = endOfRaw(html, at, tag.token.name);
  }
}

/** Where a comment, a declaration or the like ends; null for anything else. */
function endOfAside(html: string, at: number): number | null {
  const [end, from] = html.startsWith('<!--', at) ? ['-->', at + 4] : ['>', at];
  if (html[at + 1] !== '!' && html[at + 1] !== '?') return null;
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

/** A tag with its attributes and where it ends; null where none begins. */
function tagAt(html: string, at: number): { readonly token: HtmlToken; readonly end: number } | null {
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  if (match === null) return null;
  const [whole, slash, written = ''] = match;
  const name = written.toLowerCase();
  const attributes = new Map<string, string>();
  let end = at + whole.length;
  for (let part = attributeAt(html, end); part; part = attributeAt(html, end)) {
    const [text, key, double, single, bare] = part;
    if (key !== undefined) attributes.set(key.toLowerCase(), decodeHtml(double ?? single ?? bare ?? ''));
    end += text.length;
  }
  // A tag that the page ends in is no tag.
  const close = html.indexOf('>', end);
  if (close < 0) return { token: { kind: 'text', text: '' }, end: html.length };
  return { token: slash === '/' ? { kind: 'close', name } : { kind: 'open', name, attributes }, end: close + 1 };
}

/** The attribute at a place; null at the tag's end. */
function attributeAt(html: string, at: number): RegExpExecArray | null {
  ATTRIBUTE.lastIndex = at;
  return ATTRIBUTE.exec(html);
}

/** Where the end tag of an element begins whose content is no markup. */
function endOfRaw(html: string, at: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = at;
  return closing.exec(html)?.index ?? html.length;
}
