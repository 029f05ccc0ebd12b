import { SaxesParser } from 'saxes';

/** An XML element with its name as written, its attributes, its own text and its element children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

/** Reads a whole document. @throws Error where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const document: OpenElement = { name: '#document', attributes: {}, text: '', children: [] };
  const open: OpenElement[] = [document];
  const innermost = (): OpenElement => open[open.length - 1] ?? document;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: OpenElement = { name: tag.name, attributes: { ...tag.attributes }, text: '', children: [] };
    innermost().children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    innermost().text += text.trim();
  });
  parser.on('cdata', (text) => {
    innermost().text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = document.children;
  if (root === undefined) throw new Error('the document has no element');
  return root;
}

/** The element itself and everything below it, in document order. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements of a name at or below `element`, whatever their prefix. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return everyElement(element).filter((each) => localName(each) === name);
}

/** The name without its prefix: `bt:Image` → `Image`. */
export function localName(element: XmlElement): string {
  return element.name.replace(/^.*:/, '');
}
