import { scanXml } from '../../package/xml';
import { readPart, withPart, type Package } from '../../package/package';
import { partFolder } from '../../package/relationships';
import { tiePart } from '../../package/ties';
import { workbookParts } from '../parts/workbook-parts';

export const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** An edit of the styles part; it may answer more than the new text. */
export type StylesEdit<T extends { readonly xml: string }> = (xml: string) => T;

/** The package with its styles edited; a workbook without styles gets the least that a cell needs. */
export function withStyles<T extends { readonly xml: string }>(
  pack: Package,
  edit: StylesEdit<T>,
): { readonly pack: Package; readonly result: T } {
  const { pack: styled, path } = ensureStyles(pack);
  const before = readPart(styled, path);
  const result = edit(before);
  return { pack: result.xml === before ? styled : withPart(styled, path, result.xml), result };
}

function ensureStyles(pack: Package): { pack: Package; path: string } {
  const parts = workbookParts(pack);
  const existing = parts.others.get('styles');
  if (existing !== undefined) return { pack, path: existing };
  const path = `${partFolder(parts.path)}styles.xml`;
  const namespace = scanXml(readPart(pack, parts.path)).attributes.xmlns ?? '';
  const { pack: tied } = tiePart(pack, parts.path, {
    path,
    type: 'styles',
    contentType: STYLES_TYPE,
    text: leastStyles(namespace),
  });
  return { pack: tied, path };
}

/** Styles with nothing but what every cell needs. */
export function leastStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
