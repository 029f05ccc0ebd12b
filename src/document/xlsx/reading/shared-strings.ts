import { readXml } from '../../package/xml';
import { readStringItem, unescaped } from '../parts/string-item';

/**
 * The texts that cells refer to by their position.
 * @throws DocumentFault damaged
 */
export function readSharedStrings(xml: string): readonly string[] {
  return readXml(xml, (cursor) => {
    const texts: string[] = [];
    while (cursor.toChild()) {
      if (cursor.local() === 'si') texts.push(unescaped(readStringItem(cursor)));
      else cursor.skip();
    }
    return texts;
  });
}
