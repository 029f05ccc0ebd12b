import { handMadeBook, HEAD, OFFICE, PACKAGE, PLAIN_STYLES, SHEET_TYPE, TWO_ROWS } from './hand-made';

const DRAWING_NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** As WPS 表格 writes: no count attributes everywhere, own extension lists, spaces in odd places, a lone quote style. */
export function wpsLikeBook(): Uint8Array {
  return handMadeBook({
    beforeSheets:
      '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/>' +
      '<bookViews><workbookView windowWidth="28800" windowHeight="12375" activeTab="1"/></bookViews>',
    afterSheets:
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'GK01 收入支出决算总表(公开01表)'!$1:$1</definedName></definedNames>` +
      '<calcPr calcId="144525"/>',
    sheets: [
      {
        name: 'GK01 收入支出决算总表(公开01表)',
        inside:
          '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B2"/>' +
          '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
          '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
          '<sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="1"/>' +
          `<cols><col min="1" max="1" width="24.625" customWidth="1"/></cols>${TWO_ROWS}` +
          "<mergeCells count='1'><mergeCell ref='A3:B3'/></mergeCells>" +
          '<conditionalFormatting sqref="B1:B2"><cfRule type="cellIs" dxfId="0" priority="7" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
          '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/>' +
          '<pageSetup paperSize="9" orientation="portrait"/><headerFooter/>' +
          '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
          '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
          '<x14:cfRule type="dataBar" id="{B3A1}" priority="12"/><xm:sqref>B1:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      },
      {
        name: '说明',
        inside: '<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      },
    ],
    styles: PLAIN_STYLES.replace(
      '<dxfs count="0"/>',
      '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>',
    ),
  });
}

/** A sheet with a chart, a protected sheet, an external link and an order of calculation, as Excel keeps them. */
export function chartBook(): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  return handMadeBook({
    beforeSheets:
      '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView firstSheet="0" activeTab="0"/></bookViews>',
    afterSheets: '<calcPr calcId="191029"/><extLst><ext uri="{x}"/></extLst>',
    sheets: [
      {
        name: '图表',
        inside:
          '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>5</v></c></row></sheetData>' +
          '<sheetProtection sheet="1" objects="1" scenarios="1"/>' +
          '<autoFilter ref="A1:B1"/><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>' +
          '<dataValidations count="1"><dataValidation type="whole" sqref="B1"><formula1>1</formula1></dataValidation></dataValidations>' +
          '<hyperlinks><hyperlink ref="A1" location="说明!A1"/></hyperlinks><drawing r:id="rId1"/>',
      },
      {
        name: '说明',
        inside: '<sheetData><row r="1"><c r="A1" t="str"><f>"文"&amp;"本"</f><v>文本</v></c></row></sheetData>',
      },
    ],
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'drawing', '../drawings/drawing1.xml')),
      'xl/drawings/drawing1.xml':
        `${HEAD}<xdr:wsDr ${DRAWING_NAMESPACES}><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
        '<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
        '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
        `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/>` +
        '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
      'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'chart', '../charts/chart1.xml')),
      'xl/charts/chart1.xml':
        `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
        '<c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
        '<c:val><c:numRef><c:f>图表!$A$1:$B$1</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
        '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
        '</c:plotArea></c:chart></c:chartSpace>',
      'xl/calcChain.xml': `${HEAD}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/><c r="A1" i="2"/></calcChain>`,
    },
    moreTypes:
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>` +
      `<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>` +
      `<Override PartName="/xl/calcChain.xml" ContentType="${SHEET_TYPE}.calcChain+xml"/>`,
    moreRelationships: relation('rId9', 'calcChain', 'calcChain.xml'),
  });
}

/** Every part with a prefix for the main namespace, as a few exporters write. */
export function prefixedBook(): Uint8Array {
  return handMadeBook({
    prefix: 'x',
    sheets: [
      {
        name: '带前缀',
        inside: `${TWO_ROWS}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
      },
    ],
  });
}

/** The least that is a workbook: no styles, no layout. */
export function bareBook(): Uint8Array {
  return handMadeBook({ sheets: [{ name: '裸表', inside: TWO_ROWS }], styles: null });
}

/** Twenty thousand rows of eleven cells. */
export function longBook(rows = 20_000): Uint8Array {
  const row = (index: number): string => {
    const cells = Array.from(
      { length: 10 },
      (_, column) => `<c r="${'BCDEFGHIJK'.charAt(column)}${index}" s="1"><v>${(index * (column + 3)) / 8}</v></c>`,
    );
    return `<row r="${index}"><c r="A${index}" t="inlineStr"><is><t>第${index}行</t></is></c>${cells.join('')}</row>`;
  };
  const data = Array.from({ length: rows }, (_, index) => row(index + 1)).join('');
  return handMadeBook({ sheets: [{ name: '长表', inside: `<sheetData>${data}</sheetData>` }] });
}
