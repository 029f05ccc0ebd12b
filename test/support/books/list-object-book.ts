import { handMadeBook, HEAD, OFFICE, PACKAGE, PLAIN_STYLES, SHEET_TYPE } from './hand-made';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const ROWS =
  '<row r="1" spans="1:3" ht="24" customHeight="1"><c r="A1" t="inlineStr"><is><r><rPr><b/><sz val="14"/></rPr><t>单位</t></r><r><t xml:space="preserve"> 名称</t></r></is></c>' +
  '<c r="B1" t="inlineStr"><is><t>基本支出</t></is></c><c r="C1" t="inlineStr"><is><t>合计</t></is></c></row>' +
  '<row r="2" outlineLevel="1"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2" s="1"><v>10.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>21</v></c></row>' +
  '<row r="3" outlineLevel="1" hidden="1"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="e"><f t="shared" si="0"/><v>#N/A</v></c></row>' +
  '<row r="4" collapsed="1"><c r="A4"/><c r="B4" s="1"><v>1E-2</v></c><c r="C4"><f t="shared" si="0"/><v>0.02</v></c></row>';

/** What spreadsheets of offices hold besides cells: a table object, groups of rows, sparklines, printer settings. */
export function listObjectBook(): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return handMadeBook({
    beforeSheets: '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>',
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">明细!$A$1:$C$4</definedName>' +
      '<definedName name="率" hidden="1">0.13</definedName></definedNames><calcPr calcId="191029"/>',
    sheets: [
      {
        name: '明细',
        inside:
          '<sheetPr><tabColor rgb="FFFFC000"/><outlinePr summaryBelow="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
          `<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><sheetData>${ROWS}</sheetData>` +
          '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" r:id="rId2"/>' +
          '<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>' +
          '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
          '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
          '<x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>明细!B2:B4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      },
      { name: '深藏', state: 'veryHidden', inside: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    ],
    styles: PLAIN_STYLES,
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'table', '../tables/table1.xml')}${relation('rId2', 'printerSettings', '../printerSettings/printerSettings1.bin')}</Relationships>`,
      'xl/tables/table1.xml':
        `${HEAD}<table xmlns="${MAIN}" id="1" name="明细表" displayName="明细表" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/>` +
        '<tableColumns count="3"><tableColumn id="1" name="单位 名称"/><tableColumn id="2" name="基本支出"/><tableColumn id="3" name="合计"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>',
      'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256),
      'customXml/item1.xml': '<?xml version="1.0"?><档案 号="2020-17"/>',
    },
    moreTypes:
      '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
      `<Override PartName="/xl/tables/table1.xml" ContentType="${SHEET_TYPE}.table+xml"/>`,
  });
}
