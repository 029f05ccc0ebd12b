import { maybeChild, placeAfter, remove, scanXml, splice, upTo } from '../../package/xml';
import type { WordWriter } from '../word-writer';

/** The order of ISO/IEC 29500-1 17.3.2 (EG_RPrBase) up to the highlight. */
const BEFORE_HIGHLIGHT = upTo(
  [
    'ins',
    'del',
    'moveFrom',
    'moveTo',
    'rStyle',
    'rFonts',
    'b',
    'bCs',
    'i',
    'iCs',
    'caps',
    'smallCaps',
    'strike',
    'dstrike',
    'outline',
    'shadow',
    'emboss',
    'imprint',
    'noProof',
    'snapToGrid',
    'vanish',
    'webHidden',
    'color',
    'spacing',
    'w',
    'kern',
    'position',
    'sz',
    'szCs',
  ],
  'szCs',
);

/** What a change of somebody else's says of the run or the paragraph's mark that it stands on, and of no other. */
const OF_ONE_RUN = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'];

/**
 * The properties of a run, as those of another one that looks like it.
 * @param properties the XML of `w:rPr`; empty for a run without any
 * @param isOpen shown in yellow
 */
export function propertiesLike(properties: string, { element }: WordWriter, isOpen = false): string {
  const highlight = element('highlight', { val: 'yellow' });
  if (properties.trim() === '') return isOpen ? element('rPr', {}, highlight) : '';
  const root = scanXml(properties);
  const gone = root.children.filter(({ local }) => OF_ONE_RUN.includes(local) || (isOpen && local === 'highlight'));
  const bare = splice(properties, gone.map(remove));
  if (!isOpen) return bare;
  const fresh = scanXml(bare);
  if (fresh.closeStart === fresh.end) return element('rPr', {}, highlight);
  const at = placeAfter(fresh, BEFORE_HIGHLIGHT);
  return splice(bare, [{ start: at, end: at, text: highlight }]);
}

/**
 * The opening of a run, with its properties, for a second run that goes on with it: a change of its looks that
 * somebody tracked gets an id of its own.
 */
export function openingAgain(opening: string, nextId: () => number): string {
  return opening.replace(/<(?:[\w.-]+:)?rPrChange\b[^>]*>/g, (tag) =>
    tag.replace(/(\b(?:\w+:)?id\s*=\s*["'])[^"']*/, (_whole, name: string) => `${name}${nextId()}`),
  );
}

/** The run properties of a paragraph's mark; empty where it has none. */
export function markProperties(paragraphProperties: string): string {
  if (paragraphProperties.trim() === '') return '';
  const properties = maybeChild(scanXml(paragraphProperties), 'rPr');
  return properties ? paragraphProperties.slice(properties.start, properties.end) : '';
}
