import { readDocx } from '../../../../src/document/docx/read';
import type { TextDocument } from '../../../../src/model';
import { docxFile, docxPackage, p, r, relationships, WORD, type DocxParts } from '../../../support/texts/docx-file';

const read = (body: string, parts: DocxParts = {}): TextDocument => readDocx('a.docx', docxFile(body, parts)).text;

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string, more = ''): string => p('文', `<w:pStyle w:val="${id}"/>${more}`);

describe('headings', () => {
  const STYLES = [
    style('1', 'heading 1'),
    style('2', '标题 2'),
    style('a', '正文', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('b', '我的', '<w:basedOn w:val="a"/>'),
    style('c', 'heading 3', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
  ].join('');

  it.each([
    ['the name of the style', styled('1'), 1],
    ['its name in Chinese', styled('2'), 2],
    ['the outline of the style', styled('a'), 3],
    ['the outline of the style it is based on', styled('b'), 3],
    ['a style that says it is text', styled('c'), null],
    ['the paragraph itself', styled('1', '<w:outlineLvl w:val="3"/>'), 4],
    ['a paragraph that says it is text', styled('1', '<w:outlineLvl w:val="9"/>'), null],
    ['no style', p('文'), null],
    ['a style that is not there', styled('x'), null],
  ])('are told by %s', (_what, body, level) => {
    expect(read(body, { styles: STYLES }).paragraphs.map((each) => each.level)).toEqual([level]);
  });
});

const field = (instruction: string, inside: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inside}`;
const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

describe('roles', () => {
  const rolesOf = (body: string, parts: DocxParts = {}): string =>
    read(body, parts)
      .paragraphs.map(({ role }) => role)
      .join(' ');

  it.each([
    ['text', p('甲'), 'body'],
    ['a cell', `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc></w:tr></w:tbl>${p('乙')}`, 'tableCell body'],
    ['contents by their style', styled('t'), 'contents'],
    [
      'contents in a field',
      `<w:p>${field('TOC \\o', r('甲'))}</w:p>${p('乙')}<w:p>${END}</w:p>${p('丙')}`,
      'contents contents body body',
    ],
    ['no contents where their field never ends', `<w:p>${field('TOC \\o', r('甲'))}</w:p>${p('乙')}`, 'body body'],
    [
      'contents in a control',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}</w:sdtContent></w:sdt>${p('乙')}`,
      'contents body',
    ],
    [
      'a box',
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('甲')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      'body textBox',
    ],
  ])('tell %s', (_what, body, roles) => {
    expect(rolesOf(body, { styles: style('t', 'toc 1') })).toBe(roles);
  });

  it('tell notes, which stand behind the paragraph that refers to them', () => {
    const note = (id: number, text: string, type = ''): string =>
      `<w:footnote ${type} w:id="${id}">${p(text)}</w:footnote>`;
    const { plain, paragraphs } = read(
      `<w:p>${r('12')}<w:r><w:footnoteReference w:id="3"/></w:r>${r('04')}</w:p>${p('乙')}`,
      { footnotes: note(0, '线', 'w:type="separator"') + note(3, '注') },
    );
    expect(plain).toBe('1204\n注\n乙\n');
    expect(paragraphs.map(({ role }) => role)).toEqual(['body', 'note', 'body']);
  });
});

describe('remarks', () => {
  it.each([
    ['trackedChanges', `<w:p><w:ins w:id="1" w:author="a">${r('甲')}</w:ins></w:p>`],
    ['trackedChanges', `<w:p><w:del w:id="1" w:author="a">${r('甲')}</w:del></w:p>`],
    ['trackedChanges', p('甲', '<w:rPr><w:ins w:id="1" w:author="a"/></w:rPr>')],
    ['hiddenText', `<w:p>${r('甲', '<w:vanish/>')}</w:p>`],
    ['hiddenText', `<w:p>${r('甲', '<w:rStyle w:val="h"/>')}</w:p>`],
    ['hiddenText', styled('i')],
    ['fields', `<w:p>${field('REF a', r('3'))}${END}</w:p>`],
    ['fields', `<w:p><w:fldSimple w:instr="DOCPROPERTY a">${r('3')}</w:fldSimple></w:p>`],
    [
      'textBoxes',
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('甲')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    ],
    ['comments', '<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>'],
    ['pictures', '<w:p><w:r><w:pict><v:imagedata r:id="x"/></w:pict></w:r></w:p>'],
    ['pictures', '<w:p><m:oMath><m:r><m:t>1</m:t></m:r></m:oMath></w:p>'],
  ])('tell of %s', (remark, body) => {
    const styles = `<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>${style(
      'i',
      'i',
      '<w:rPr><w:vanish/></w:rPr>',
    )}`;
    expect(read(body, { styles }).remarks).toEqual([remark]);
  });

  it.each([
    ['links', `<w:p>${field('HYPERLINK "a"', r('甲'))}${END}</w:p>`],
    ['text and tables', `${p('甲')}<w:tbl><w:tr><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`],
    [
      'changes of looks',
      p(
        '甲',
        '<w:rPr><w:rPrChange w:id="1" w:author="a"/></w:rPr><w:pPrChange w:id="2" w:author="a"><w:pPr><w:rPr><w:del w:id="3" w:author="a"/></w:rPr></w:pPr></w:pPrChange>',
      ),
    ],
  ])('are none for %s', (_what, body) => {
    expect(read(body).remarks).toEqual([]);
  });
});

describe('tables', () => {
  const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
  const sheetsOf = (body: string) => read(body).tables?.sheets ?? [];

  it('have their cells at their columns, merged as they are shown', () => {
    const [sheet] = sheetsOf(
      p('支出表') +
        tbl(
          tr(tc('甲', '<w:gridSpan w:val="2"/>'), tc('乙', '<w:vMerge w:val="restart"/>')),
          tr(tc('丙'), tc('1.50'), tc('暗', '<w:vMerge/>')),
          `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('2.50')}${tc('丁')}</w:tr>`,
        ),
    );
    expect(sheet?.name).toBe('支出表');
    expect(sheet?.values).toEqual([
      ['支出表', null, null],
      ['甲', null, '乙'],
      ['丙', 1.5, null],
      [null, 2.5, '丁'],
    ]);
    expect(sheet?.merges).toEqual([
      { top: 1, left: 0, bottom: 1, right: 1 },
      { top: 1, left: 2, bottom: 2, right: 2 },
    ]);
  });

  it('have cells of several lines, and cells that hang below nothing', () => {
    const [sheet] = sheetsOf(
      tbl(tr(`<w:tc>${p('甲')}${p('乙')}</w:tc>`, tc('丙', '<w:vMerge/>')), tr(tc('丁'), tc('戊'))),
    );
    expect(sheet?.values).toEqual([
      ['甲\n乙', '丙'],
      ['丁', '戊'],
    ]);
  });

  it('in a frame are tables of their own, with the lines above them in it', () => {
    const inner = tbl(tr(tc('甲'), tc('乙')), tr(tc('丙'), tc('丁')));
    const sheets = sheetsOf(tbl(`<w:tr><w:tc>${p('收入决算表')}${inner}${p('')}</w:tc></w:tr>`));
    expect(sheets.map(({ name, values }) => [name, values.length])).toEqual([['收入决算表', 3]]);
  });
});

describe('XML of other programs', () => {
  const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

  it.each([
    [
      'another prefix',
      `<x:document xmlns:x="${WORD}"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`,
    ],
    ['no prefix', `<document xmlns="${WORD}"><body><p><r><t>甲</t></r></p></body></document>`],
    [
      'the strict dialect',
      `<w:document xmlns:w="${STRICT}"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>`,
    ],
    [
      'names declared further down, and names of others that look the same',
      `<a:document xmlns:a="${WORD}"><b:body xmlns:b="${WORD}"><b:p><b:r><b:t>甲</b:t></b:r><r xmlns="urn:x"><t>乙</t></r><w:r xmlns:w="urn:y"><w:t>丙</w:t></w:r></b:p></b:body></a:document>`,
    ],
    [
      'unknown elements',
      `<w:document xmlns:w="${WORD}" xmlns:z="urn:z"><z:a/><w:body><z:b><w:p><w:r><z:c/><w:t>甲</w:t></w:r></w:p></z:b></w:body></w:document>`,
    ],
  ])('is read with %s', (_what, document) => {
    const bytes = docxPackage({ 'word/document.xml': document });
    expect(readDocx('a.docx', bytes).text.plain).toBe('甲\n');
  });

  it('is found by what points to it, not by its name', () => {
    const bytes = docxPackage({
      '_rels/.rels': relationships([['officeDocument', '/doc/main.xml']]),
      'word/document.xml': '<other/>',
      'doc/main.xml': `<w:document xmlns:w="${WORD}"><w:body>${p('甲')}</w:body></w:document>`,
    });
    expect(readDocx('a.docx', bytes).text.plain).toBe('甲\n');
  });
});
