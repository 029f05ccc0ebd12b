import type { Area } from '../../../model';
import { partFolder } from '../../package/relationships';
import { lookXml, positionsOf, type RuleLook } from './cell-formats';
import { addConditionalRules, findRules, removeRules, type IsOurs } from './conditional-rules';
import { appendItems, dropLastItems } from '../parts/item-list';
import { editPart, partPaths, readPart, type Package } from '../../package/package';
import { withStyles } from './styles-part';
import { workbookParts } from '../parts/workbook-parts';

/** A conditional format to be laid over areas of one sheet. */
export interface BookRule {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** Without its leading "=". */
  readonly formula: string;
  readonly look: RuleLook;
}

export interface FoundBookRule {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly formula: string;
}

/**
 * The package with rules added to its sheets, each yielding to all rules that are there already;
 * earlier ones of `rules` win over later ones. Sheets that the workbook does not have are passed over.
 */
export function addBookRules(pack: Package, rules: readonly BookRule[]): Package {
  if (rules.length === 0) return pack;
  const looks = [...new Set(rules.map((rule) => lookXml(rule.look)))];
  const { pack: styled, result } = withStyles(pack, (xml) => appendItems(xml, 'dxfs', looks));
  return workbookParts(pack).sheets.reduce((done, sheet) => {
    const here = rules
      .filter((rule) => rule.sheet === sheet.name)
      .map((rule) => ({ ...rule, formatIndex: result.first + looks.indexOf(lookXml(rule.look)) }));
    return here.length === 0 ? done : editPart(done, sheet.path, (xml) => addConditionalRules(xml, here));
  }, styled);
}

/** All rules of ours in the workbook. */
export function findBookRules(pack: Package, isOurs: IsOurs): readonly FoundBookRule[] {
  return workbookParts(pack).sheets.flatMap(({ name, path }) =>
    findRules(readPart(pack, path), isOurs).map((rule) => ({ sheet: name, ...rule })),
  );
}

/** The package without our rules, nor the formats of theirs that nothing else shows. */
export function removeBookRules(pack: Package, isOurs: IsOurs, looks: readonly RuleLook[]): Package {
  const cleared = workbookParts(pack).sheets.reduce(
    (done, { path }) => editPart(done, path, (xml) => removeRules(xml, isOurs)),
    pack,
  );
  if (cleared === pack) return pack;
  const ours = new Set(looks.map(lookXml));
  const used = usedFormats(cleared);
  const drop = (xml: string): string =>
    dropLastItems(
      xml,
      'dxfs',
      (item) => ours.has(item),
      (at) => used.has(at),
    );
  return withStyles(cleared, (xml) => ({ xml: drop(xml) })).pack;
}

/** Positions of differential formats that rules, tables, filters or pivot tables refer to. */
function usedFormats(pack: Package): ReadonlySet<number> {
  const folder = partFolder(workbookParts(pack).path);
  const paths = partPaths(pack).filter((path) => path.startsWith(folder) && path.endsWith('.xml'));
  return new Set(paths.flatMap((path) => [...positionsOf(readPart(pack, path), '\\w*dxfId')]));
}
