import { pastedText, openText } from '../../src/document';
import { docxFile, docxPackage, p } from '../support/texts/docx-file';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

async function textOf(name: string, bytes: Uint8Array) {
  const read = await openText(name, bytes);
  if (read.kind === 'fault') throw new Error(read.sentence);
  return read.text;
}

async function sentenceOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await openText(name, bytes);
  return read.kind === 'fault' ? read.sentence : 'no fault';
}

describe('a text without a format', () => {
  it('keeps its characters, and has a paragraph a line', async () => {
    const { plain, paragraphs, format } = await textOf('说明.txt', utf8('甲\r\n\r\n 乙12\n丙'));
    expect([plain, format]).toEqual(['甲\r\n\r\n 乙12\n丙', 'txt']);
    expect(paragraphs.map(({ span }) => plain.slice(span.start, span.end))).toEqual(['甲', '', ' 乙12', '丙']);
  });

  it.each([
    ['GBK', Uint8Array.of(0xba, 0xcf, 0xbc, 0xc6), '合计'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x08, 0x54, 0xa1, 0x8b), '合计'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0xe5, 0x90, 0x88), '合'],
  ])('is read in %s', async (_name, bytes, expected) => {
    expect((await textOf('a.txt', bytes)).plain).toBe(expected);
  });

  it('is Markdown by its name, and pasted without one', async () => {
    expect((await textOf('a.md', utf8('# 甲'))).format).toBe('md');
    expect(pastedText('', '甲')).toMatchObject({ kind: 'text', text: { format: 'pasted', plain: '甲' } });
  });
});

it('reads a .docx by what it is, whatever its name', async () => {
  expect((await textOf('a.txt', docxFile(p('甲')))).format).toBe('docx');
});

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string): string => [...text].join('\0');

/** Files that are no text, with the sentence that their reader gets. */
const FAULTS: readonly (readonly [name: string, bytes: Uint8Array, sentence: string])[] = [
  ['空.txt', new Uint8Array(), '“空.txt”是空文件（0 字节），可能没有导出或下载完整；请重新导出后再选择。'],
  [
    '旧.doc',
    latin1(`${OLE}${wide('WordDocument')}`),
    '“旧.doc”是旧格式的文档（.doc、.wps），不能读取；请用 Word 或 WPS 文字打开后另存为 .docx，再选择新文件。',
  ],
  [
    '密.docx',
    latin1(`${OLE}${wide('EncryptedPackage')}`),
    '“密.docx”设有打开密码，无法读取；请用 Word 或 WPS 文字输入密码打开，取消密码后另存为 .docx 再选择。',
  ],
  [
    '版.ofd',
    docxPackage({ 'OFD.xml': '<ofd/>', '_rels/.rels': '<a/>' }),
    '“版.ofd”是版式文件（OFD），不能读取；请找到原来的文稿或 PDF 再选择。',
  ],
  ['版.pdf', latin1('%PDF-1.7'), '“版.pdf”已损坏，有内容读不出来，读出的数不能保证是原来的；请重新获取文件后再选择。'],
  [
    '扫描.jpg',
    latin1('\xff\xd8\xff\xe0'),
    '“扫描.jpg”是图片或扫描件，不能读取；请找到原来的文稿，另存为 .docx 再选择。',
  ],
  [
    '表.xlsx',
    docxPackage({ 'xl/workbook.xml': '<a/>', '_rels/.rels': '<a/>' }),
    '“表.xlsx”是工作簿，不是文稿；请选择 .docx、.pdf、.txt、.md 或网页（.html）文件。',
  ],
  [
    '富.rtf',
    latin1('{\\rtf1'),
    '“富.rtf”不是 .docx 格式的文档，不能读取；请用 Word 或 WPS 文字打开后另存为 .docx，再选择新文件。',
  ],
  [
    '存.mht',
    utf8('MIME-Version: 1.0\r\n'),
    '“存.mht”是网页存档（.mht），不能读取；请另存为 .docx，或在浏览器里另存为“网页，仅 HTML”再选择。',
  ],
  [
    '乱.txt',
    Uint8Array.of(0, 1, 2, 0xff),
    '“乱.txt”不是能读的文稿（可能已损坏，或只是改过扩展名）；请选择 .docx、.pdf、.txt、.md 或网页（.html）文件，其他格式请另存为 .docx。',
  ],
  ['白.docx', docxFile('<w:p/>'), '“白.docx”里没有文字，可能是空白文件或整页是图片；请选择有文字的文稿。'],
];

it.each(FAULTS)('says in one sentence why %s is not read', async (name, bytes, sentence) => {
  expect(await sentenceOf(name, bytes)).toBe(sentence);
});
