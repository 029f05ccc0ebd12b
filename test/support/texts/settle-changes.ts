import { maybeChild, scanXml, type XmlElement } from '../../../src/document/package/xml';
import { openPackage, packageBytes, partPaths, readPart, withPart } from '../../../src/document/package/package';

type Way = 'accept' | 'reject';

/** Elements of changes by what becomes of what they hold. */
const GOES: Readonly<Record<Way, readonly string[]>> = { accept: ['del', 'moveFrom'], reject: ['ins', 'moveTo'] };
const STAYS: Readonly<Record<Way, readonly string[]>> = { accept: ['ins', 'moveTo'], reject: ['del', 'moveFrom'] };
const MARKS = ['ins', 'del', 'moveFrom', 'moveTo'];

/** A .docx as somebody leaves it who accepts, or rejects, every tracked change; written apart from the product's reader. */
export function settleChanges(bytes: Uint8Array, way: Way): Uint8Array {
  const pack = openPackage(bytes);
  const texts = partPaths(pack).filter((path) =>
    /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(path),
  );
  return packageBytes(
    texts.reduce((all, path) => {
      const xml = readPart(all, path);
      const settled = settleXml(xml, way);
      return settled === xml ? all : withPart(all, path, settled);
    }, pack),
  );
}

/** The same of the XML of a part. */
export function settleXml(xml: string, way: Way): string {
  const root = scanXml(xml);
  return xml.slice(0, root.start) + settled(xml, root, way) + xml.slice(root.end);
}

function settled(xml: string, element: XmlElement, way: Way): string {
  const { local } = element;
  if (local === 'tr' && hasMark(element, 'trPr', GOES[way])) return '';
  if (local === 'rPr' || local === 'trPr') return withoutMarks(xml, element);
  if (GOES[way].includes(local)) return '';
  const inside = contentOf(xml, element, way);
  if (STAYS[way].includes(local)) return inside;
  const back = way === 'reject' && /^del(?:Text|InstrText)$/.test(local);
  const name = back ? element.name.replace('delText', 't').replace('delInstrText', 'instrText') : element.name;
  const open = xml.slice(element.start, element.openEnd).replace(element.name, name);
  return element.closeStart === element.end && inside === '' ? open : `${open}${inside}</${name}>`;
}

function contentOf(xml: string, element: XmlElement, way: Way): string {
  const pieces: string[] = [];
  let carried = '';
  let at = element.openEnd;
  element.children.forEach((child, index) => {
    pieces.push(xml.slice(at, child.start));
    at = child.end;
    if (child.local !== 'p') {
      pieces.push(settled(xml, child, way));
      return;
    }
    const properties = maybeChild(child, 'pPr');
    const from = properties?.end ?? child.openEnd;
    const own = carried + withinParagraph(xml, child, from, way);
    carried = '';
    const loses = properties !== undefined && hasMark(child, 'pPr', GOES[way], 'rPr');
    const next = element.children
      .slice(index + 1)
      .find(({ local }) => !/^(?:bookmark|comment|proofErr|perm)/.test(local));
    if (loses && next?.local === 'p') {
      carried = own;
      return;
    }
    const opening = xml.slice(child.start, child.openEnd).replace(/\/>$/, '>');
    pieces.push(`${opening}${properties ? settled(xml, properties, way) : ''}${own}</${child.name}>`);
  });
  return pieces.join('') + xml.slice(at, element.closeStart === element.end ? at : element.closeStart);
}

function withinParagraph(xml: string, paragraph: XmlElement, from: number, way: Way): string {
  let at = from;
  const pieces = paragraph.children
    .filter(({ start }) => start >= from)
    .flatMap((child) => {
      const before = xml.slice(at, child.start);
      at = child.end;
      return [before, settled(xml, child, way)];
    });
  return pieces.join('') + (paragraph.closeStart === paragraph.end ? '' : xml.slice(at, paragraph.closeStart));
}

function hasMark(element: XmlElement, properties: string, names: readonly string[], within?: string): boolean {
  const own = maybeChild(element, properties);
  const holder = own && within !== undefined ? maybeChild(own, within) : own;
  return holder?.children.some(({ local }) => names.includes(local)) ?? false;
}

function withoutMarks(xml: string, element: XmlElement): string {
  let at = element.start;
  const kept = element.children
    .filter(({ local }) => MARKS.includes(local))
    .map(({ start, end }) => {
      const piece = xml.slice(at, start);
      at = end;
      return piece;
    });
  return kept.join('') + xml.slice(at, element.end);
}
