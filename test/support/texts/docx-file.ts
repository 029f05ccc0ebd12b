import { storedArchive } from '../../../src/document/package/zip';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts beside the main one, as the XML inside their root. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
}

/** A small .docx whose body holds this XML (paragraphs with the prefix `w`). */
export function docxFile(body: string, parts: DocxParts = {}): Uint8Array {
  const document = `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`;
  const others = Object.entries(parts) as readonly (readonly [keyof DocxParts, string])[];
  return docxPackage({
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships(others.map(([kind]) => [kind, `${kind}.xml`])),
    ...Object.fromEntries(others.map(([kind, xml]) => [`word/${kind}.xml`, `<w:${kind} ${NAMES}>${xml}</w:${kind}>`])),
  });
}

/** A package of these parts, with what points to `word/document.xml` where they do not say otherwise. */
export function docxPackage(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    ...parts,
  };
  const bytes = Object.entries(all).map(([path, xml]) => [path, new TextEncoder().encode(xml)] as const);
  return storedArchive(new Map(bytes));
}

export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** A paragraph of one run. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run with a text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
