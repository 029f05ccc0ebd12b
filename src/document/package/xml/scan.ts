import { DocumentFault } from '../../fault';
import { advance, attributesOf, localName, tagName, readRoot, skipRest, elementText, type Tags } from './tags';

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

/** What is inside these elements is left out of the tree; `sheetData` holds nearly all of a sheet. */
export interface ScanOptions {
  readonly opaque?: readonly string[];
}

/** More than any part has that is read as a tree; each takes room. */
const MOST_ELEMENTS = 1_000_000;

/** A tree on the way, with the elements that it may still get. */
interface Growth {
  readonly opaque: readonly string[];
  left: number;
}

/**
 * The tree of an XML text.
 * @throws DocumentFault damaged where it is not well formed or has a DOCTYPE, tooLarge where it has too many elements.
 */
export function scanXml(xml: string, { opaque = [] }: ScanOptions = {}): XmlElement {
  return readRoot(xml, (tags) => readElement(tags, { opaque, left: MOST_ELEMENTS }));
}

/** Reads the element that was just entered to its end. */
function readElement(tags: Tags, growth: Growth): XmlElement {
  growth.left -= 1;
  if (growth.left < 0) throw new DocumentFault('tooLarge', `more than ${MOST_ELEMENTS} elements`);
  const name = tagName(tags);
  const local = localName(name);
  const place = { start: tags.textEnd, openEnd: tags.at };
  const attributes = attributesOf(tags);
  const children: XmlElement[] = [];
  let text = '';
  while (advance(tags)) {
    text += elementText(tags);
    if (growth.opaque.includes(local)) skipRest(tags);
    else children.push(readElement(tags, growth));
  }
  text += elementText(tags);
  return { name, local, attributes, children, text, ...place, closeStart: tags.textEnd, end: tags.at };
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
