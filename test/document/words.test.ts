import { SaxesParser } from 'saxes';
import { createWorkbook, readWorkbook } from '../../src/document';
import { writeDocx } from '../../src/document/docx';
import { writeCells, openPackage, packageBytes } from '../../src/document/xlsx';
import { partText, unpacked } from '../support/books';

/** Words that mean something to a format, and are only words to whoever wrote them. */
const WORDS = [
  '示例县_x0022_卫生局',
  '_x0041_',
  '_x005F_x0041_',
  '__x000d__',
  '_x00e9_X0041_',
  '_xD83D_',
  'constructor',
  '__proto__',
  ' 前后有空格 ',
  '第一行\n第二行',
  '&amp;<b>"\'',
];

const FORBIDDEN = '卫\uFFFE生\uFFFF健\u0000康\u0001局';

const rowsOf = async (bytes: Uint8Array): Promise<unknown> =>
  (await readWorkbook('a.xlsx', bytes)).snapshot.sheets[0]?.values.map(([value]) => value);

const sheetOf = (words: readonly string[]): Uint8Array =>
  createWorkbook([{ name: '表', columns: [{ width: 20 }], rows: words.map((value) => [{ value }]) }]);

describe('words in a workbook of ours', () => {
  it('are read back as they were written', async () => {
    expect(await rowsOf(sheetOf(WORDS))).toEqual(WORDS);
  });

  it('are read back from cells that were written into a book', async () => {
    const pack = openPackage(sheetOf(WORDS.map(() => '旧')));
    const writes = WORDS.map((value, row) => ({ sheet: '表', row, column: 0, value, isResult: false }));
    expect(await rowsOf(packageBytes(writeCells(pack, writes)))).toEqual(WORDS);
  });

  it('lose what XML cannot hold, and nothing else', async () => {
    expect(await rowsOf(sheetOf([FORBIDDEN]))).toEqual(['卫生健康局']);
  });
});

describe('words in a document of ours', () => {
  it('lose what XML cannot hold, in every part', async () => {
    const bytes = await writeDocx(
      [
        { kind: 'title', text: FORBIDDEN },
        { kind: 'heading', level: 1, text: FORBIDDEN },
        { kind: 'paragraph', pieces: [{ text: FORBIDDEN }] },
      ],
      { title: FORBIDDEN, author: FORBIDDEN },
    );
    for (const path of [...unpacked(bytes).keys()].filter((each) => /\.(xml|rels)$/.test(each))) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      parser.write(partText(bytes, path)).close();
    }
    expect(partText(bytes, 'word/document.xml')).toContain('卫生健康局');
  });
});
