import { readXml, type XmlCursor } from '../../package/xml';
import { unescaped } from '../parts/string-item';

const GENERAL = 'General';

/**
 * Number formats that files name by their ids alone (ECMA-376 part 1, 18.8.30), in the notation of en-US; those
 * that differ from language to language are written out by the programs themselves.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  56: '"上午/下午 "hh"時"mm"分"ss"秒 "',
};

/**
 * The number formats of a workbook's cell formats, by the position that cells refer to; undefined for General.
 * @throws DocumentFault damaged
 */
export function readNumberFormats(xml: string): readonly (string | undefined)[] {
  return readXml(xml, (cursor) => {
    const codes = new Map(Object.entries(BUILT_IN));
    const ids: string[] = [];
    while (cursor.toChild()) {
      const name = cursor.local();
      if (name === 'numFmts') readCodes(cursor, codes);
      else if (name === 'cellXfs') readIds(cursor, ids);
      else cursor.skip();
    }
    return ids.map((id) => codes.get(id)).map((code) => (code === GENERAL ? undefined : code));
  });
}

function readCodes(cursor: XmlCursor, codes: Map<string, string>): void {
  while (cursor.toChild()) {
    codes.set(cursor.attribute('numFmtId') ?? '', unescaped(cursor.attribute('formatCode') ?? ''));
    cursor.skip();
  }
}

function readIds(cursor: XmlCursor, ids: string[]): void {
  while (cursor.toChild()) {
    if (cursor.local() === 'xf') ids.push(cursor.attribute('numFmtId') ?? '0');
    cursor.skip();
  }
}
