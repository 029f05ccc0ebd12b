import {
  insertAt,
  maybeChild,
  placeAfter,
  prefixOf,
  scanXml,
  splice,
  upTo,
  withAttribute,
  withPrefix,
} from '../../package/xml';
import { readPart, withPart, type Package } from '../../package/package';
import { WORKBOOK_SEQUENCE } from './schema';
import { untiePart } from '../../package/ties';
import type { WorkbookParts } from './workbook-parts';

/**
 * The package with the wish to be calculated when it is opened, and without the stored order of calculation: it
 * does not know formulas that came in, still names those that went, and is built anew where it is missing.
 */
export function calculatedOnOpen(pack: Package, { path, others }: Pick<WorkbookParts, 'path' | 'others'>): Package {
  const xml = readPart(pack, path);
  const root = scanXml(xml);
  const settings = maybeChild(root, 'calcPr');
  const tag = settings
    ? withAttribute(xml.slice(settings.start, settings.openEnd), 'fullCalcOnLoad', '1')
    : withPrefix('<calcPr fullCalcOnLoad="1"/>', prefixOf(root));
  const place = placeAfter(root, upTo(WORKBOOK_SEQUENCE, 'calcPr'));
  const edit = settings ? { start: settings.start, end: settings.openEnd, text: tag } : insertAt(place, tag);
  const told = withPart(pack, path, splice(xml, [edit]));
  const calcChain = others.get('calcChain');
  return calcChain === undefined ? told : untiePart(told, path, calcChain);
}
