import { SaxesParser } from 'saxes';
import { DocumentFault } from '../fault';

/**
 * An element with its place in the text, so that a change is a splice of the text and everything else
 * stays as it was written. The opening tag is `start`…`openEnd`, the closing one `closeStart`…`end`;
 * for `<a/>` the last three are equal.
 */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

interface OpenElement extends XmlElement {
  children: XmlElement[];
  text: string;
  closeStart: number;
  end: number;
}

/** What is inside these elements is left out of the tree; `sheetData` holds nearly all of a sheet. */
export interface ScanOptions {
  readonly opaque?: readonly string[];
}

/**
 * The tree of an XML text.
 * @throws DocumentFault damaged where it is not well formed or has a DOCTYPE (no part of a workbook has one,
 *   and entities could grow without bound).
 */
export function scanXml(xml: string, options: ScanOptions = {}): XmlElement {
  const opaque = new Set(options.opaque);
  const parser = new SaxesParser({ xmlns: false });
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  let hiddenDepth = 0;
  parser.on('error', (error) => {
    throw new DocumentFault('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new DocumentFault('damaged', 'DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    const parent = open[open.length - 1];
    if (hiddenDepth > 0 || (parent && opaque.has(parent.local))) hiddenDepth += 1;
    else open.push(opened(tag.name, tag.attributes, xml, parser.position));
  });
  parser.on('text', (text) => {
    const current = open[open.length - 1];
    if (current && hiddenDepth === 0) current.text += text;
  });
  parser.on('closetag', (tag) => {
    if (hiddenDepth > 0) {
      hiddenDepth -= 1;
      return;
    }
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.end : xml.lastIndexOf('</', element.end - 1);
    (open[open.length - 1]?.children ?? roots).push(element);
  });
  parser.write(xml).close();
  return roots[0] ?? missingRoot();
}

function opened(name: string, attributes: Readonly<Record<string, string>>, xml: string, openEnd: number): OpenElement {
  const start = xml.lastIndexOf(`<${name}`, openEnd - 1);
  return { name, local: localName(name), attributes, children: [], text: '', start, openEnd, closeStart: 0, end: 0 };
}

function missingRoot(): never {
  throw new DocumentFault('damaged', 'no root element');
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first child of this local name. */
export function maybeChild(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** All children of this local name; none for an element that is not there. */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element ? element.children.filter((child) => child.local === local) : [];
}

/** An attribute by its local name, such as `id` for `r:id` (the prefix is the writer's choice). */
export function maybeAttribute(element: XmlElement, local: string): string | undefined {
  const name = Object.keys(element.attributes).find((key) => localName(key) === local);
  return name === undefined ? undefined : element.attributes[name];
}

/** The prefix of an element's name with its colon, to be put before the names of new children. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
