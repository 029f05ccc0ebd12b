import { readDocx } from '../../../../src/document/docx/read';
import { docxFile, p, r } from '../../../support/texts/docx-file';

const plainOf = (body: string): string => readDocx('a.docx', docxFile(body)).text.plain;

/** What stands in the body → the lines of the plain text, joined by “|”. */
const BODIES: readonly (readonly [what: string, body: string, lines: string])[] = [
  ['a paragraph a line, empty ones too', `${p('一')}<w:p/>${p('二')}`, '一||二'],
  ['runs that cut a figure', `<w:p>${r('支出12')}${r('04.50')}${r('万元')}</w:p>`, '支出1204.50万元'],
  [
    'what stands between runs',
    `<w:p>${r('12')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="a"/>${r('04')}<w:bookmarkEnd w:id="0"/></w:p>`,
    '1204',
  ],
  [
    'all children of a run',
    '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:noBreakHyphen/><w:t>丁</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="00A8"/><w:lastRenderedPageBreak/><w:t>戊</w:t></w:r></w:p>',
    '甲\t乙\v丙\v-丁¨戊',
  ],
  ['no sign for breaks of pages', '<w:p><w:r><w:t>甲</w:t><w:br w:type="page"/></w:r></w:p>', '甲'],
  ['no text outside runs', '<w:p><w:t>甲</w:t><w:r><w:t>乙</w:t></w:r></w:p>', '乙'],
  [
    'blanks that are kept and blanks that are not',
    '<w:p><w:r><w:t> 甲 乙 </w:t></w:r><w:r><w:t xml:space="preserve"> 丙 </w:t></w:r></w:p>',
    '甲 乙 丙 ',
  ],
  [
    'references, sections and asides',
    '<w:p><w:r><w:t>&#49;2<![CDATA[<3>]]>4<!-- 5 -->6&amp;&lt;</w:t></w:r></w:p>',
    '12<3>46&<',
  ],
  ['line ends in a text as blanks', '<w:p><w:r><w:t>甲\r\n乙\n丙&#10;丁</w:t></w:r></w:p>', '甲 乙 丙 丁'],
  [
    'deletions left out, insertions and moves kept',
    `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>旧</w:delText></w:r><w:r><w:t>旧</w:t></w:r></w:del><w:ins w:id="2" w:author="a">${r('新')}</w:ins><w:moveFrom w:id="3" w:author="a">${r('从')}</w:moveFrom><w:moveTo w:id="4" w:author="a">${r('到')}</w:moveTo></w:p>`,
    '新到',
  ],
  [
    'a deleted mark joins its paragraph to the next',
    `${p('甲', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>')}${p('乙')}${p('丙')}`,
    '甲乙|丙',
  ],
  [
    'a deleted mark before a table joins nothing',
    `${p('甲', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>')}<w:tbl><w:tr><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>${p('丙', '<w:rPr><w:del w:id="2" w:author="a"/></w:rPr>')}`,
    '甲|乙|丙',
  ],
  [
    'deleted rows and cells left out',
    `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr><w:tc>${p('旧')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel w:id="2" w:author="a"/></w:tcPr>${p('旧')}</w:tc><w:tc>${p('新')}</w:tc></w:tr></w:tbl>`,
    '新',
  ],
  ['hidden text left out', `<w:p>${r('藏', '<w:vanish/>')}${r('显', '<w:vanish w:val="0"/>')}</w:p>`, '显'],
  [
    'a word without its reading',
    `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${r('jué')}</w:rt><w:rubyBase>${r('决')}</w:rubyBase></w:ruby></w:r>${r('算')}</w:p>`,
    '决算',
  ],
  [
    'results of fields, not their instructions',
    `<w:p>${r('共')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> =1+2 </w:instrText></w:r><w:r><w:t>隐</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('个')}<w:fldSimple w:instr=" NUMPAGES ">${r('9')}</w:fldSimple></w:p>`,
    '共3个9',
  ],
  [
    'the paragraphs behind a field that was never finished',
    `<w:p>${r('甲')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('乙')}</w:p>${p('丙')}`,
    '甲|丙',
  ],
  [
    'what content controls, links and tags hold',
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt><w:p><w:hyperlink r:id="x">${r('乙')}</w:hyperlink><w:smartTag w:element="a">${r('丙')}</w:smartTag><w:sdt><w:sdtContent>${r('丁')}</w:sdtContent></w:sdt><w:customXml w:element="a">${r('戊')}</w:customXml></w:p>`,
    '甲|乙丙丁戊',
  ],
  [
    'no words that ask for words',
    `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处')}</w:sdtContent></w:sdt>${r('甲')}</w:p>`,
    '甲',
  ],
  [
    'cells, nested ones too, in their order',
    `<w:tbl><w:tr><w:tc>${p('甲')}<w:tbl><w:tr><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>${p('丙')}</w:tc><w:tc>${p('丁')}</w:tc></w:tr></w:tbl>`,
    '甲|乙|丙|丁',
  ],
  [
    'not what hangs below a merged cell',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('甲')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('暗')}</w:tc></w:tr></w:tbl>`,
    '甲',
  ],
  [
    'a box behind its paragraph, and only one version of it',
    `<w:p>${r('甲')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('框')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('框')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('乙')}</w:p>${p('丙')}`,
    '甲乙|框|丙',
  ],
  ['no formulas', `<w:p>${r('甲')}<m:oMath><m:r><m:t>1</m:t></m:r></m:oMath>${r('乙')}</w:p>`, '甲乙'],
];

describe('the plain text of a .docx', () => {
  it.each(BODIES)('has %s', (_what, body, lines) => {
    expect(plainOf(body).replace(/\n$/, '').split('\n').join('|')).toBe(lines);
  });
});
