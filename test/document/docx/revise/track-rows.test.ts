import { SaxesParser } from 'saxes';
import { reviseDocx, type DocxEdit } from '../../../../src/document/docx';
import { readDocx } from '../../../../src/document/docx/read';
import { partText } from '../../../support/books';
import { docxFile, p, r } from '../../../support/texts/docx-file';
import { settleChanges } from '../../../support/texts/settle-changes';

const REVISER = { author: '决算助手', date: '2025-03-04T09:00:00Z' };
const BOLD = '<w:b/>';

const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="900"/>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: readonly string[], properties = ''): string => `<w:tr>${properties}${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): Uint8Array =>
  docxFile(`${p('前')}<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>${p('后')}`);

/** 前 is paragraph 0; the cells follow, row by row. */
const PLAIN = table(
  row([cell(p('201')), cell(p('10.00'))]),
  row(
    [cell(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r('205', BOLD)}</w:p>`), cell(p(''))],
    '<w:trPr><w:cantSplit/></w:trPr>',
  ),
  row([cell(p('210')), cell(p('30.00'))]),
);
const OLD = ['前', '201', '10.00', '205', '', '210', '30.00', '后'];

function linesOf(bytes: Uint8Array): readonly string[] {
  return readDocx('a.docx', bytes).text.plain.trimEnd().split('\n');
}

function revised(bytes: Uint8Array, ...edits: readonly DocxEdit[]): Uint8Array {
  const { bytes: made, refused } = reviseDocx(bytes, edits, REVISER);
  expect(refused).toEqual([]);
  new SaxesParser({ xmlns: true }).write(partText(made, 'word/document.xml')).close();
  return made;
}

const put = (behind: number, like: number, ...cells: readonly string[]): DocxEdit => ({
  kind: 'insertRow',
  behind,
  like,
  cells,
  instead: '应增加一行',
});
const strike = (paragraph: number): DocxEdit => ({ kind: 'deleteRow', paragraph, instead: '应删去一行' });

describe('rows of a table', () => {
  it.each([
    [
      'a row that comes, in its place',
      [put(1, 3, '203', '5.00')],
      ['前', '201', '10.00', '203', '5.00', '205', '', '210', '30.00', '后'],
    ],
    [
      'several behind the same, in their order',
      [put(5, 1, '211', '1'), put(5, 1, '212', '2')],
      [...OLD.slice(0, 7), '211', '1', '212', '2', '后'],
    ],
    ['an empty cell', [put(5, 1, '211', '')], [...OLD.slice(0, 7), '211', '', '后']],
    ['a row that goes', [strike(4)], ['前', '201', '10.00', '210', '30.00', '后']],
    [
      'one that comes behind one that goes',
      [strike(3), put(3, 1, '206', '6.00')],
      ['前', '201', '10.00', '206', '6.00', '210', '30.00', '后'],
    ],
    [
      'a figure in a row beside one that goes',
      [strike(3), { kind: 'replace', span: { start: 6, end: 11 }, text: '11.00', instead: '' }],
      ['前', '201', '11.00', '210', '30.00', '后'],
    ],
  ] as const)('%s: accepted the new one, rejected the old one', (_what, edits, wanted) => {
    const made = revised(PLAIN, ...edits);
    expect(linesOf(made)).toEqual(wanted);
    expect(linesOf(settleChanges(made, 'accept'))).toEqual(wanted);
    expect(linesOf(settleChanges(made, 'reject'))).toEqual(OLD);
  });

  it('looks like the row that it is made after, and marks the row as well as its words', () => {
    const xml = partText(revised(PLAIN, put(1, 3, '203', '5.00')), 'word/document.xml');
    const [, made = ''] = /<w:tr>((?:(?!<w:tr>).)*203.*?)<\/w:tr>/s.exec(xml) ?? [];
    expect(made).toMatch(/^<w:trPr><w:cantSplit\/><w:ins [^>]*\/><\/w:trPr>/);
    expect(made).toContain('<w:jc w:val="center"/>');
    expect(made).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">203/);
  });

  const THEIRS = 'w:id="5" w:author="张三" w:date="2024-01-01T00:00:00Z"';
  const EXCEPTIONS = '<w:tblPrEx><w:jc w:val="center"/></w:tblPrEx>';

  it.each([
    ['whose properties are an empty tag', row([cell(p('201')), cell(p('1'))], '<w:trPr/>')],
    ['with exceptions from the table', row([cell(p('201')), cell(p('1'))], EXCEPTIONS)],
    [
      'that somebody changed before',
      row(
        [cell(p('201')), cell(p('1'))],
        `<w:trPr><w:cantSplit/><w:trPrChange ${THEIRS}><w:trPr/></w:trPrChange></w:trPr>`,
      ),
    ],
    ['with a cell in a control', row([`<w:sdt><w:sdtContent>${cell(p('201'))}</w:sdtContent></w:sdt>`, cell(p('1'))])],
    ['with a cell of two paragraphs', row([cell(p('201')), cell(p('1') + p('注'))])],
    ['that begins a merge downwards', row([cell(p('201'), '<w:vMerge w:val="restart"/>'), cell(p('1'))])],
    ['whose cells have no looks', '<w:tr><w:tc><w:p><w:r><w:t>201</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>'],
  ])('a row %s goes, and one like it comes', (_what, own) => {
    const bytes = table(own, row([cell(p('210')), cell(p('30.00'))]));
    const old = linesOf(bytes);
    const last = old.slice(-3);
    const gone = revised(bytes, strike(1));
    expect(linesOf(settleChanges(gone, 'accept'))).toEqual(['前', ...last]);
    expect(linesOf(settleChanges(gone, 'reject'))).toEqual(old);
    const come = revised(bytes, put(1, 1, '203', '5.00'));
    expect(linesOf(settleChanges(come, 'accept'))).toEqual([...old.slice(0, -3), '203', '5.00', ...last]);
    expect(linesOf(settleChanges(come, 'reject'))).toEqual(old);
  });

  it('comes behind the last of the cells that hang together', () => {
    const bytes = table(
      row([cell(p('类'), '<w:vMerge w:val="restart"/>'), cell(p('1'))]),
      row([cell(p(''), '<w:vMerge/>'), cell(p('2'))]),
      row([cell(p('款')), cell(p('3'))]),
    );
    expect(linesOf(revised(bytes, put(3, 4, '项', '5.00')))).toEqual([
      '前',
      '类',
      '1',
      '2',
      '项',
      '5.00',
      '款',
      '3',
      '后',
    ]);
  });

  it('takes over what a row is by itself, and nothing of what somebody changed or of how it hangs together', () => {
    const merged = row(
      [cell(p('201'), '<w:vMerge w:val="restart"/><w:shd w:fill="FF0000"/>'), cell(p('1'))],
      `${EXCEPTIONS}<w:trPr><w:cantSplit/><w:trPrChange ${THEIRS}><w:trPr/></w:trPrChange></w:trPr>`,
    );
    const xml = partText(revised(table(merged), put(1, 1, '203', '5.00')), 'word/document.xml');
    const [, made = ''] = /<w:tr>((?:(?!<w:tr>).)*203.*?)<\/w:tr>/s.exec(xml) ?? [];
    expect(made).toMatch(
      /^<w:tblPrEx><w:jc w:val="center"\/><\/w:tblPrEx><w:trPr><w:cantSplit\/><w:ins [^>]*\/><\/w:trPr>/,
    );
    expect(made).toContain('<w:tcPr><w:tcW w:w="900"/><w:shd w:fill="FF0000"/></w:tcPr>');
    expect(made).not.toMatch(/vMerge|trPrChange/);
  });

  it('is as wide as the headings that it stands below, and looks like none', () => {
    const headings = row(
      [
        cell(`<w:p>${r('科目', BOLD)}</w:p>`, '<w:vMerge/><w:shd w:fill="EEEEEE"/>'),
        cell(`<w:p>${r('金额', BOLD)}</w:p>`),
      ],
      '<w:trPr><w:tblHeader/></w:trPr>',
    );
    const edit = { ...put(1, 1, '203', '5.00'), isBelowHeadings: true } as DocxEdit;
    const xml = partText(revised(table(headings), edit), 'word/document.xml');
    const [, made = ''] = /<w:tr>((?:(?!<w:tr>).)*203.*?)<\/w:tr>/s.exec(xml) ?? [];
    expect(made).toContain('<w:tcPr><w:tcW w:w="900"/></w:tcPr>');
    expect(made).not.toMatch(/tblHeader|vMerge|shd|<w:b\/>/);
  });

  it.each([
    ['behind what is no row', PLAIN, put(0, 1, '203', '5.00')],
    ['like what is no row', PLAIN, put(1, 0, '203', '5.00')],
    ['other cells than it has', table(row([cell(p('201'), '<w:gridSpan w:val="2"/>')])), put(1, 1, '203', '5.00')],
    [
      'cells that hang below others',
      table(
        row([cell(p('类'), '<w:vMerge w:val="restart"/>'), cell(p('1'))]),
        row([cell(p(''), '<w:vMerge/>'), cell(p('2'))]),
      ),
      put(3, 3, '', '5.00'),
    ],
    [
      'its place between cells that hang together',
      table(
        row([cell(p('类'), '<w:vMerge w:val="restart"/>'), cell(p('1'))]),
        row([cell(p(''), '<w:vMerge/>'), cell(p('2'))]),
        row([cell(p('款')), cell(p('3'))]),
      ),
      put(1, 4, '项', '5.00'),
    ],
  ])('a row with %s, or so placed, is only commented on', (_what, bytes, edit) => {
    const { bytes: made, refused } = reviseDocx(bytes, [edit], REVISER);
    expect(refused).toEqual([{ edit: 0, why: 'row' }]);
    expect(linesOf(made)).toEqual(linesOf(bytes));
    expect(partText(made, 'word/comments.xml')).toContain('应增加一行');
  });
});
