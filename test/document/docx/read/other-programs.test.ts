import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocx } from '../../../../src/document/docx/read';
import type { TextDocument } from '../../../../src/model';
import { recognise } from '../../../../src/recognition';
import { PUBLISHED } from '../../../support/books/sample-files';
import { docxFile, p, r } from '../../../support/texts/docx-file';
import { figuresOf } from '../../../support/texts/table-figures';

const fixture = (name: string): TextDocument =>
  readDocx(name, new Uint8Array(readFileSync(path.join(__dirname, '../../../fixtures/docx', name)))).text;

/** A line for each paragraph: its number, its words, and its role where it is not the body. */
const linesOf = ({ plain, paragraphs }: TextDocument): readonly string[] =>
  paragraphs.map(
    ({ span, role, number }) =>
      `${number ?? ''}${plain.slice(span.start, span.end)}${role === 'body' ? '' : ` [${role}]`}`,
  );

describe('a document that LibreOffice saved', () => {
  it('says what it said before', () => {
    const text = fixture('libreoffice-features.docx');
    expect(linesOf(text)).toEqual([
      '某局2024年度部门决算',
      '一、概况',
      '（一）职责',
      '（二）机构',
      '1.甲处',
      '二、决算情况',
      '（一）总体',
      '收入总计20862.66万元，增长3.21%。其中：\v本年收入\t1&2',
      '含结转。 [note]',
      '前半句后半句。',
      '显共3个附表',
      '框外',
      '框内12辆 [textBox]',
      '表1 收入决算表',
      '单位：万元',
      ...['项目', '金额', '预算', '决算', '合计', '1,204.50', '0.00'].map((cell) => `${cell} [tableCell]`),
      '注：略。',
    ]);
    expect(text.paragraphs[0]?.level).toBe(1);
    expect(text.remarks).toEqual(['trackedChanges', 'hiddenText', 'fields', 'textBoxes']);
    expect(text.tables?.sheets.map(({ values }) => values)).toEqual([
      [
        ['表1 收入决算表', null, null],
        ['单位：万元', null, null],
        ['项目', '金额', null],
        [null, '预算', '决算'],
        ['合计', 1204.5, 0],
        ['注：略。', null, null],
      ],
    ]);
  });

  it('has the tables of the book that it tells of, and its headings', () => {
    const { tables, paragraphs } = fixture('libreoffice-draft.docx');
    const own = recognise(PUBLISHED);
    const read = recognise(tables!);
    expect(figuresOf(read)).toEqual(figuresOf(own));
    expect([read.unitName, read.amountUnit]).toEqual([own.unitName, own.amountUnit]);
    expect(paragraphs.filter(({ level }) => level === 1)).toHaveLength(5);
    expect(paragraphs.some(({ role }) => role === 'contents')).toBe(true);
  });
});

const hinted = (text: string): string =>
  r(text, '<w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;

/** What these programs are known to write; made by hand, since neither could be asked. */
describe('a document as other programs write it', () => {
  it('WPS: a run for each change of script, contents in a control, styles by numbers', () => {
    const entry = (title: string, page: string): string =>
      `<w:hyperlink w:anchor="_Toc1"><w:r><w:t>${title}</w:t></w:r><w:r><w:tab/></w:r>${mark('begin')}${code('PAGEREF _Toc1 \\h')}${mark('separate')}<w:r><w:t>${page}</w:t></w:r>${mark('end')}</w:hyperlink>`;
    const body = [
      `<w:sdt><w:sdtPr><w:id w:val="147"/><w15:color xmlns:w15="urn:w15" w:val="DBDBDB"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="7"/></w:pPr>${mark('begin')}${code('TOC \\o "1-2" \\h \\u')}${mark('separate')}${entry('一、概况', '1')}</w:p><w:p>${mark('end')}</w:p></w:sdtContent></w:sdt>`,
      p('概况', '<w:pStyle w:val="2"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      `<w:p><w:pPr><w:rPr><w:rFonts w:hint="default"/></w:rPr></w:pPr>${hinted('支出')}${r('12', '<w:rFonts w:hint="default"/>')}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${hinted('04.50')}${hinted('万元')}</w:p>`,
    ].join('');
    const styles =
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:basedOn w:val="1"/></w:style><w:style w:type="paragraph" w:styleId="7"><w:name w:val="toc 1"/></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:nsid w:val="B5E306A2"/><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0" w:tentative="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const { text } = readDocx('wps.docx', docxFile(body, { styles, numbering }));
    expect(linesOf(text)).toEqual(['一、概况\t1 [contents]', ' [contents]', '一、概况', '支出1204.50万元']);
    expect(text.remarks).toEqual([]);
    expect(text.paragraphs[2]?.level).toBe(1);
  });

  it('Word: marks of revisions and proofing, versions of shapes, links that are fields', () => {
    const body = [
      `<w:p xmlns:w14="urn:w14" w14:paraId="1A2B3C4D" w:rsidR="00A1" w:rsidRDefault="00A2"><w:proofErr w:type="gramStart"/><w:r w:rsidRPr="00A3"><w:t>公务</w:t></w:r><w:proofErr w:type="gramEnd"/><w:r><w:t xml:space="preserve">接待 </w:t></w:r><w:smartTag w:uri="urn:a" w:element="b"><w:smartTagPr/><w:r><w:t>12</w:t></w:r></w:smartTag><w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('内1')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('内1')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>批次</w:t></w:r></w:p>`,
      `<w:p>${mark('begin')}${code('HYPERLINK "http://example.gov.cn"')}${mark('separate')}${r('网站')}${mark('end')}</w:p>`,
      '<w:sectPr w:rsidR="00A1"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    ].join('');
    const { text } = readDocx('word.docx', docxFile(body));
    expect(linesOf(text)).toEqual(['公务接待 12批次', '内1 [textBox]', '网站']);
    expect(text.remarks).toEqual(['textBoxes']);
  });
});
