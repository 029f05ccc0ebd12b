import { scanXml, type XmlElement } from '../../../../src/document/package/xml';
import { chartBook, exceljsBook, listObjectBook, sheetjsBook, unpacked, wpsLikeBook } from '../../../support/books';
import { filesIn } from '../../../support/books/files-in';
import { parseXml, type XmlElement as ParsedElement } from '../../../support/xml-tree';

const BOOKS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...filesIn('samples'),
  ...filesIn('test/fixtures/workbooks'),
  ['of exceljs', exceljsBook],
  ['of SheetJS', sheetjsBook],
  ['of WPS', wpsLikeBook],
  ['with a chart', chartBook],
  ['with a list', listObjectBook],
];

/** What both readers tell of an element; the other one drops blanks at the ends of texts. */
function told({ name, attributes, text, children }: XmlElement | ParsedElement): unknown {
  return { name, attributes: { ...attributes }, text: text.replace(/\s/g, ''), children: children.map(told) };
}

describe('scanXml and a parser of the standard agree on', () => {
  it.each(BOOKS)('the parts of the workbook %s', async (_name, make) => {
    for (const [part, bytes] of unpacked(await make())) {
      if (!/\.(xml|rels|vml)$/.test(part)) continue;
      const xml = new TextDecoder().decode(bytes);
      expect(told(scanXml(xml))).toEqual(told(parseXml(xml)));
    }
  });

  it.each([
    ['references', '<a b="&#x4e00;&amp;&quot;&lt;" c=\'&gt;"\'>&#20108;&apos;&#x20000;</a>'],
    ['blanks in attributes', '<a b="x\ty\nz\r\nw" c=" "/>'],
    ['blanks in tags', '<a\n b = "1"\t><c ></c\n></a >'],
    ['CDATA sections', '<a>一<![CDATA[<b>&amp;]]]]><![CDATA[>]]>二</a>'],
    [
      'comments and instructions',
      '<?xml version="1.0"?><!-- <a> -->\n<?x <a> ?><a>1<!-- </a> -->2<?y ?>3</a><!-- --> ',
    ],
    ['names of many letters', '<表格:行 列.1="甲" _b-c="乙"/>'],
    ['signs that may stand in values', '<a b="1>2/" c="=">></a>'],
  ])('%s', (_name, xml) => {
    expect(told(scanXml(xml))).toEqual(told(parseXml(xml)));
  });

  it.each([
    ['no end', '<a>'],
    ['no end of a child', '<a><b></a>'],
    ['another end', '<a></b>'],
    ['an end of more letters', '<a></ab>'],
    ['an end too many', '<a/></a>'],
    ['two roots', '<a/><b/>'],
    ['no root', ' '],
    ['text before the root', 'x<a/>'],
    ['text behind the root', '<a/>x'],
    ['a CDATA section behind the root', '<a/><![CDATA[x]]>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute without a value', '<a b/>'],
    ['attributes that touch', '<a b="1"c="2"/>'],
    ['an attribute without an end', '<a b="1/>'],
    ['a smaller than in an attribute', '<a b="<"/>'],
    ['a slash inside', '<a/ b="1">'],
    ['a smaller than in a text', '<a>1 < 2</a>'],
    ['an unknown entity', '<a>&e;</a>'],
    ['a reference without an end', '<a>&amp</a>'],
    ['a bare ampersand', '<a b="A&B"/>'],
    ['a reference to no character', '<a>&#x110000;</a>'],
    ['a comment without an end', '<a><!-- </a>'],
    ['a CDATA section without an end', '<a><![CDATA[</a>'],
    ['an instruction without an end', '<a/><?x'],
    ['something else with an exclamation mark', '<a><!x></a>'],
  ])('refusing %s', (_name, xml) => {
    expect(() => parseXml(xml)).toThrow();
    expect(() => scanXml(xml)).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
  });
});
