import { appendTo, maybeChild, openTag, placeAfter, scanXml, splice, upTo, type Edit } from '../../package/xml';
import type { ReadDocx } from '../read';
import type { PlacedParagraph } from '../read/places';
import type { WordWriter } from '../word-writer';
import type { ParagraphInsertion } from './edits';
import { propertiesLike } from './run-properties';
import { runTexts } from './run-texts';
import type { Tracker } from './tracker';

/** What may stand between two paragraphs and is nothing that is seen. */
const BETWEEN =
  /^(?:\s|<(?:[\w.-]+:)?(?:bookmark(?:Start|End)|commentRange(?:Start|End)|proofErr|perm(?:Start|End))\b[^>]*\/>)*/;

/** Where a paragraph ends in the XML, behind its closing tag. */
export function endOf(xml: string, { source, content }: PlacedParagraph): number {
  return xml.slice(source.tagStart, source.tagEnd).endsWith('/>') ? source.tagEnd : xml.indexOf('>', content.end) + 1;
}

/** Whether a paragraph of the same body or cell follows, so that its mark can be put in or taken out. */
export function isFollowed(xml: string, place: PlacedParagraph): boolean {
  const rest = xml.slice(endOf(xml, place));
  return /^<(?:[\w.-]+:)?p[\s/>]/.test(rest.slice(BETWEEN.exec(rest)?.[0].length ?? 0));
}

/**
 * New paragraphs behind one that is there, in their order. Where nothing follows, the mark that was put in is that of
 * the paragraph before, or an empty one would stay when the change is rejected.
 */
export function trackInsertions(
  read: ReadDocx,
  xml: string,
  insertions: readonly ParagraphInsertion[],
  writer: WordWriter,
  tracker: Tracker,
): readonly Edit[] {
  const [first] = insertions;
  const place = read.places.paragraphs[first?.behind ?? -1];
  if (place === undefined) throw new RangeError('no such paragraph');
  const end = endOf(xml, place);
  const follows = isFollowed(xml, place);
  const made = insertions.map(({ pieces, like }, index) => {
    const model = read.places.paragraphs[like ?? -1] ?? place;
    const properties = propertiesOf(xml, model);
    const look = lookOf(read, xml, model, writer);
    const runs = pieces.map(({ text, isOpen }) =>
      writer.element('r', {}, propertiesLike(look, writer, isOpen) + runTexts(text, writer)),
    );
    const isMarked = follows || index < insertions.length - 1;
    const own = isMarked ? withMark(properties, 'ins', writer, tracker) : properties;
    return writer.element('p', {}, own + tracker.inserted(runs.join('')));
  });
  const behind = { start: end, end, text: made.join('') };
  return follows ? [behind] : [markEdit(xml, place, 'ins', writer, tracker), behind];
}

/** The mark of a paragraph as put in or taken out. */
export function markEdit(
  xml: string,
  { source, content }: PlacedParagraph,
  kind: 'ins' | 'del',
  writer: WordWriter,
  tracker: Tracker,
): Edit {
  const { tagStart, tagEnd } = source;
  const opening = xml.slice(tagStart, tagEnd);
  if (opening.endsWith('/>')) {
    const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? '';
    const text = `${openTag(opening)}${withMark('', kind, writer, tracker)}</${name}>`;
    return { start: tagStart, end: tagEnd, text };
  }
  return {
    start: tagEnd,
    end: content.start,
    text: withMark(xml.slice(tagEnd, content.start), kind, writer, tracker),
  };
}

/** ISO/IEC 29500-1 17.3.1.26: the mark's own properties stand behind all others but these. */
const BEHIND_MARK = ['sectPr', 'pPrChange'];

/** Properties of a paragraph whose mark says that it was put in or taken out; in it that comes first. */
export function withMark(properties: string, kind: 'ins' | 'del', { element }: WordWriter, { mark }: Tracker): string {
  const change = mark(kind);
  if (properties.trim() === '') return element('pPr', {}, element('rPr', {}, change));
  const root = scanXml(properties);
  const own = maybeChild(root, 'rPr');
  if (own === undefined) {
    const behind = root.children.find(({ local }) => BEHIND_MARK.includes(local));
    const added = element('rPr', {}, change);
    if (behind === undefined) return splice(properties, [appendTo(properties, root, added)]);
    return splice(properties, [{ start: behind.start, end: behind.start, text: added }]);
  }
  if (own.closeStart === own.end) {
    return splice(properties, [{ start: own.start, end: own.end, text: element('rPr', {}, change) }]);
  }
  const at = placeAfter(own, upTo(['ins', 'del'], kind));
  return splice(properties, [{ start: at, end: at, text: change }]);
}

/** A paragraph's properties for another one: without what belongs to it alone. */
function propertiesOf(xml: string, { source, content }: PlacedParagraph): string {
  if (xml.slice(source.tagStart, source.tagEnd).endsWith('/>')) return '';
  return bareProperties(xml.slice(source.tagEnd, content.start));
}

/** The same of a paragraph's properties. */
export function bareProperties(properties: string): string {
  if (properties.trim() === '') return '';
  const root = scanXml(properties);
  const mark = maybeChild(root, 'rPr');
  const changes = mark?.children.filter(({ local }) => OF_ONE_MARK.includes(local)) ?? [];
  const gone = [...root.children.filter(({ local }) => BEHIND_MARK.includes(local)), ...changes];
  return splice(
    properties,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** What somebody's change says of one paragraph's mark alone. */
const OF_ONE_MARK = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'];

/** How the words of a paragraph look. */
function lookOf({ places }: ReadDocx, xml: string, place: PlacedParagraph, writer: WordWriter): string {
  const line = places.paragraphs.indexOf(place);
  const piece = places.pieces.find(({ paragraph }) => paragraph === line);
  return piece ? propertiesLike(xml.slice(piece.run.openEnd, piece.run.contentStart), writer) : '';
}
