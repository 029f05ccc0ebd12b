import { revisedDocx } from '../../../src/casework';
import { readDocx } from '../../../src/document/docx/read';
import { reviseText } from '../../../src/revision';
import { partText } from '../../support/books';
import { docxFile, docxPackage, p, r, relationships, WORD } from '../../support/texts/docx-file';
import { factsOf } from '../../support/texts/facts-of';

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';
const BOOKS = { old: factsOf(2023, { [TOTAL]: [110, 100] }), fresh: factsOf(2024, { [TOTAL]: [132, 110] }) };
const HEADING = p('一、收入支出决算总体情况说明');
const [BEFORE, FIGURE, BEHIND] = ['收入支出总计', '110.00', '万元。'];

/** The copy of a document with last year's total in it, and what could only be commented on. */
function revised(bytes: Uint8Array): ReturnType<typeof revisedDocx> {
  const document = readDocx('上年稿.docx', bytes).text;
  return revisedDocx(bytes, reviseText(document, BOOKS), new Date(2025, 6, 1));
}

/** A sentence whose figure stands in such XML. */
function sentence(figure: string): string {
  return `${HEADING}<w:p>${r(BEFORE)}${figure}${r(BEHIND)}</w:p>`;
}

const RUN = r(FIGURE);

describe('a figure that cannot be written over is commented on, with the reason', () => {
  it.each([
    ['在域的结果里，改了会被重新计算，只加了批注', `<w:fldSimple w:instr="= 1 + 2">${RUN}</w:fldSimple>`],
    [
      '在锁定或绑定数据的内容控件里，只加了批注',
      `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${RUN}</w:sdtContent></w:sdt>`,
    ],
    [
      '同一内容存了几种格式，只加了批注',
      `<mc:AlternateContent><mc:Choice Requires="x">${RUN}</mc:Choice><mc:Fallback>${RUN}</mc:Fallback></mc:AlternateContent>`,
    ],
    ['是别人还没有接受的修订，只加了批注', `<w:ins w:id="1" w:author="张三">${RUN}</w:ins>`],
  ])('%s', (why, figure) => {
    const { bytes, refused, isProtected } = revised(docxFile(sentence(figure)));
    expect(refused).toEqual([
      expect.objectContaining({ kind: 'asked', quote: FIGURE, why: expect.stringContaining(why) as string }),
    ]);
    expect(isProtected).toBe(false);
    expect(partText(bytes, 'word/comments.xml')).toContain('收支总计：本年应为“132.00”，请手工改。');
    expect(readDocx('', bytes).text.plain).toContain(`${BEFORE}${FIGURE}`);
  });

  it('of a protected document nothing is written over', () => {
    const body = `${HEADING}${p(`${BEFORE}${FIGURE}${BEHIND}`)}`;
    const { refused, isProtected } = revised(
      docxPackage({
        'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
        'word/_rels/document.xml.rels': relationships([['settings', 'settings.xml']]),
        'word/settings.xml': `<w:settings xmlns:w="${WORD}"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`,
      }),
    );
    expect(isProtected).toBe(true);
    expect(refused.map(({ why }) => why).join()).toContain('文档设了保护，只加了批注');
  });

  it('one that can be is a tracked change, and nothing is refused', () => {
    const { bytes, refused } = revised(docxFile(sentence(RUN)));
    expect(refused).toEqual([]);
    expect(partText(bytes, 'word/document.xml')).toMatch(/<w:ins [^>]*w:author="决算助手"[^>]*>.*132\.00/s);
  });
});
