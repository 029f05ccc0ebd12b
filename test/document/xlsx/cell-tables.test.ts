import { SSF } from '@e965/xlsx';
import { readNumberFormats } from '../../../src/document/xlsx/reading/number-formats';
import { readSharedStrings } from '../../../src/document/xlsx/reading/shared-strings';

describe('readSharedStrings', () => {
  it.each([
    ['texts', '<si><t>收入</t></si><si><t>支出</t></si>', ['收入', '支出']],
    ['texts that are empty', '<si/><si><t/></si><si><t></t></si>', ['', '', '']],
    ['blanks', '<si><t xml:space="preserve"> 一 </t></si><si><t> 二 </t></si>', [' 一 ', ' 二 ']],
    ['runs', '<si><r><rPr><sz val="9"/></rPr><t>一</t></r><r><t xml:space="preserve"> 二</t></r></si>', ['一 二']],
    ['readings', '<si><t>课题</t><rPh sb="0" eb="2"><t>カダイ</t></rPh><phoneticPr fontId="1"/></si>', ['课题']],
    ['characters that are written', '<si><t>_x0009_一&lt;_x000D_\n_x005F_x0009_</t></si>', ['\t一<\n_x0009_']],
    ['extensions passed over', '<extLst><ext><si><t>x</t></si></ext></extLst><si><t>一</t></si>', ['一']],
  ])('reads %s', (_name, items, expected) => {
    expect(readSharedStrings(`<sst xmlns="m" count="9">${items}</sst>`)).toEqual(expected);
  });
});

describe('readNumberFormats', () => {
  const formats = (inside: string): readonly (string | undefined)[] =>
    readNumberFormats(`<styleSheet xmlns="m">${inside}</styleSheet>`);

  it.each([
    [
      'by their ids',
      '<cellXfs><xf numFmtId="4"/><xf numFmtId="0"/><xf/><xf numFmtId="49"/></cellXfs>',
      ['#,##0.00', undefined, undefined, '@'],
    ],
    [
      'that the file tells',
      '<numFmts count="2"><numFmt numFmtId="43" formatCode="_ * #,##0.00_ ;_ * &quot;-&quot;??_ "/>' +
        '<numFmt formatCode="0.00&#x4e07;" numFmtId="900"/></numFmts><cellXfs><xf numFmtId="900"><alignment/></xf><xf numFmtId="43"/></cellXfs>',
      ['0.00万', '_ * #,##0.00_ ;_ * "-"??_ '],
    ],
    [
      'in place of built-in ones',
      '<numFmts><numFmt numFmtId="4" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="4"/></cellXfs>',
      ['0.0'],
    ],
    ['that nobody tells', '<cellXfs><xf numFmtId="44"/></cellXfs>', [undefined]],
    [
      'of cells, not of named styles or differences',
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="1"/></cellXfs>' +
        '<dxfs><dxf><numFmt numFmtId="1" formatCode="x"/></dxf></dxfs>',
      ['0'],
    ],
    ['of a file without any', '<fonts/>', []],
  ])('reads those %s', (_name, inside, expected) => {
    expect(formats(inside)).toEqual(expected);
  });

  it('knows the same formats by their ids alone as SheetJS', () => {
    const { get_table: tableOf } = SSF as { readonly get_table: () => Readonly<Record<string, string>> };
    const ids = Array.from({ length: 60 }, (_, id) => id);
    const expected = ids.map((id) => tableOf()[id]).map((code) => (code === 'General' ? undefined : code));
    expect(expected.filter((code) => code !== undefined)).toHaveLength(28);
    expect(formats(`<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`)).toEqual(expected);
  });
});
