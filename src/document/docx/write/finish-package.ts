import { allowanceFor } from '../../allowance';
import { decodeXml, encodeXml, escapeXml, withoutForbidden } from '../../package/xml';
import { openArchive, unpack, writeArchive, type PartChanges } from '../../package/zip';
import { FACES } from './official-layout';

/**
 * What the library leaves open: typefaces to use where a computer lacks ours, and no time of writing, which
 * nobody asked for and which would make every file another one.
 */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const archive = openArchive(bytes);
  // Every part is written anew, because each carries the time in its own header.
  const allowance = allowanceFor();
  const parts: PartChanges = new Map(
    archive.entries.map((entry) => [entry.path, finished(entry.path, unpack(entry, allowance))]),
  );
  return writeArchive(archive, parts);
}

/** By part; what is not named here is only rid of signs that XML forbids. */
const FINISH: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  // The library goes on counting from file to file.
  'word/document.xml': (xml) => withFieldRuns(renumbered(xml)),
  'word/fontTable.xml': (xml) => xml.replace(/\/>\s*$/, `>${fontList()}</w:fonts>`),
};

/** The library writes what it is given; a sign that XML forbids would make a file that Word does not open. */
function finished(path: string, content: Uint8Array): Uint8Array {
  if (!path.endsWith('.xml')) return content;
  const finish = FINISH[path] ?? ((xml: string) => xml);
  return encodeXml(withoutForbidden(finish(decodeXml(content))));
}

/** Runs that hold pieces of fields, cut so that each piece has a run of its own: some programs show no others. */
function withFieldRuns(xml: string): string {
  return xml.replace(RUN, (run, open: string, looks: string | undefined, content: string) => {
    if (!content.includes('<w:fldChar')) return run;
    const pieces = content.match(PIECE) ?? [];
    return pieces.map((piece) => `${open}${looks ?? ''}${piece}</w:r>`).join('');
  });
}

/** A run, what it looks like, and what it holds; runs do not hold each other. */
const RUN = /(<w:r(?: [^>]*)?>)(<w:rPr>.*?<\/w:rPr>)?((?:(?!<\/w:r>).)*)<\/w:r>/gs;
/** A child element of a run, empty or with content. */
const PIECE = /<w:(\w+)(?: [^>]*?)?(?:\/>|>.*?<\/w:\1>)/gs;

/** Names and ids of bookmarks counted from 1, where they are set and where they are named. */
function renumbered(xml: string): string {
  const named = recounted(xml, /(_Toc)(\d+)/g);
  return recounted(named, /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g);
}

/** In the order of their first occurrence; the same old number gives the same new one. */
function recounted(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, string>();
  return xml.replace(pattern, (_match, lead: string, old: string) => {
    const number = numbers.get(old) ?? String(numbers.size + 1);
    numbers.set(old, number);
    return lead + number;
  });
}

/** Charset 86 is GB2312 in hexadecimal; alternative names are tried in their order. */
function fontList(): string {
  return Object.values(FACES)
    .map(({ name, instead }) => {
      const others = escapeXml(instead.join(','));
      return `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`;
    })
    .join('');
}
