import { areaToA1, maybeArea, type Area } from '../../../model';
import {
  childrenOf,
  escapeXml,
  insertAt,
  maybeChild,
  placeAfter,
  prefixOf,
  remove,
  scanXml,
  splice,
  upTo,
  withPrefix,
  type XmlElement,
} from '../../package/xml';
import { WORKSHEET_SEQUENCE } from '../parts/schema';

/** A conditional format whose condition is a formula, without its leading "=". */
export interface FormulaRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  /** Which of the workbook's differential formats it shows. */
  readonly formatIndex: number;
}

/** A rule of ours as it stands in the file. */
export interface FoundRule {
  readonly areas: readonly Area[];
  readonly formula: string;
}

/** Tells by its formula whether a rule is ours. */
export type IsOurs = (formula: string) => boolean;

const BLOCK = 'conditionalFormatting';
const BEFORE = upTo(WORKSHEET_SEQUENCE, BLOCK);
/** Cells are most of a sheet and hold no rules, so they are passed over whole. */
const OPAQUE = { opaque: ['sheetData'] };
/** Areas in one block: long lists are legal, but programs differ in how long. */
const AREAS_PER_BLOCK = 500;

/**
 * A worksheet part with rules added after all others, with a lower priority than theirs.
 * Earlier ones of `rules` win over later ones.
 */
export function addConditionalRules(xml: string, rules: readonly FormulaRule[]): string {
  if (rules.length === 0) return xml;
  const root = scanXml(xml, OPAQUE);
  const first = lowestPriority(xml) + 1;
  const blocks = rules.flatMap(inBlocks).map((rule, index) => blockXml(rule, first + index));
  return splice(xml, [insertAt(placeAfter(root, BEFORE), withPrefix(blocks.join(''), prefixOf(root)))]);
}

/** The rules of ours on a worksheet part, in their order there. */
export function findRules(xml: string, isOurs: IsOurs): readonly FoundRule[] {
  return blocksWithOurs(xml, isOurs).flatMap(({ block, rules }) => {
    const areas = (block.attributes.sqref ?? '').split(/\s+/).flatMap((part) => maybeArea(part) ?? []);
    return rules.map((rule) => ({ areas, formula: formulaOf(rule) }));
  });
}

/** A worksheet part without our rules; a block of rules goes when none of another's is left in it. */
export function removeRules(xml: string, isOurs: IsOurs): string {
  const edits = blocksWithOurs(xml, isOurs).flatMap(({ block, rules }) =>
    rules.length === childrenOf(block, 'cfRule').length ? [remove(block)] : rules.map(remove),
  );
  return splice(xml, edits);
}

/** A block may hold rules of others beside ours. */
interface BlockWithOurs {
  readonly block: XmlElement;
  readonly rules: readonly XmlElement[];
}

function blocksWithOurs(xml: string, isOurs: IsOurs): readonly BlockWithOurs[] {
  // Most sheets have no conditional format at all and need not be scanned.
  if (!xml.includes(BLOCK)) return [];
  return childrenOf(scanXml(xml, OPAQUE), BLOCK)
    .map((block) => ({ block, rules: childrenOf(block, 'cfRule').filter((rule) => isOurs(formulaOf(rule))) }))
    .filter(({ rules }) => rules.length > 0);
}

/** The first formula: ours have one only. */
function formulaOf(rule: XmlElement): string {
  return maybeChild(rule, 'formula')?.text ?? '';
}

/** The same rule several times, each over a part of its areas. */
function inBlocks(rule: FormulaRule): readonly FormulaRule[] {
  const count = Math.ceil(rule.areas.length / AREAS_PER_BLOCK);
  return Array.from({ length: count }, (_, index) => ({
    ...rule,
    areas: rule.areas.slice(index * AREAS_PER_BLOCK, (index + 1) * AREAS_PER_BLOCK),
  }));
}

function blockXml({ areas, formula, formatIndex }: FormulaRule, priority: number): string {
  const places = areas.map(areaToA1).join(' ');
  return (
    `<conditionalFormatting sqref="${places}"><cfRule type="expression" dxfId="${formatIndex}" priority="${priority}">` +
    `<formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`
  );
}

/** The largest priority number on the sheet, extensions included: it is the rule that yields to all others. */
function lowestPriority(xml: string): number {
  // Cells have no priorities; looking behind them only saves time.
  const tail = xml.slice(xml.lastIndexOf('sheetData>') + 1);
  return [...tail.matchAll(/\spriority="(\d+)"/g)].reduce((most, match) => Math.max(most, Number(match[1])), 0);
}
