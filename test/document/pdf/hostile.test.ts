/** @jest-environment node */
import { deflateSync } from 'node:zlib';
import { openText, pageDoubtSentence } from '../../../src/document';
import { checkStreams } from '../../../src/document/pdf/engine/packed-streams';
import { readPdf } from '../../../src/document/pdf/read-pdf';
import { bytesOf, drawPage, lettersOf, pdfOf, stream, type PdfPageDrawing } from '../../support/pdf/pdf-writer';

const PAGE = drawPage().table(
  60,
  90,
  [80, 80],
  [
    ['项目', '金额'],
    ['收入', '10.00'],
  ],
);

const SHIFTED = drawPage(undefined, 0x9000).text(60, 90, '收入支出决算总表本年收入合计');

async function sentenceOf(bytes: Uint8Array): Promise<string> {
  const opened = await openText('公开.pdf', bytes);
  return opened.kind === 'fault' ? opened.sentence : 'read';
}

/** A page whose content is packed, as programs write it. */
function packed(content: Uint8Array): Uint8Array {
  const letters = lettersOf(content);
  const page = drawPage();
  const whole = lettersOf(pdfOf([page]));
  return bytesOf(whole.replace(stream(''), stream(letters, '/Filter /FlateDecode')));
}

const CONTENT = new TextEncoder().encode(PAGE.steps.join('\n'));

describe('what cannot be read is said in one sentence', () => {
  it.each([
    ['only the beginning', bytesOf('%PDF-1.7\n'), '已损坏'],
    ['the first half', pdfOf([PAGE]).slice(0, 300), '已损坏'],
    ['noise behind the mark', bytesOf(`%PDF-1.4\n${'x'.repeat(5000)}`), '已损坏'],
    ['no letters at all', pdfOf([drawPage().bar(10, 10, 300, 300)]), '没有文字'],
    ['letters that nobody names', pdfOf([SHIFTED], { hasLetters: false }), '乱码'],
    ['a font without its map', pdfOf([PAGE], { encoding: 'UniJIS-UCS2-H' }), '乱码'],
    ['more pages than any account', pdfOf(Array.from({ length: 1201 }, () => drawPage())), '内容过多'],
  ])('%s', async (_, bytes, part) => {
    const sentence = await sentenceOf(bytes);
    expect(sentence).toMatch(/^“公开\.pdf”.+。$/);
    expect(sentence).toContain(part);
  });

  it('a packed stream is read, and one with a changed byte is not', async () => {
    const sound = packed(deflateSync(CONTENT));
    expect(await sentenceOf(sound)).toBe('read');
    const changed = sound.slice();
    const at = lettersOf(sound).indexOf('FlateDecode') + 60;
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    expect(await sentenceOf(changed)).toContain('已损坏');
  });

  it('streams that unpack to more than there is room for are not unpacked', () => {
    const large = packed(deflateSync(new Uint8Array(2_000_000)));
    expect(() => checkStreams(large, 1_000_000)).toThrow('tooLarge');
    expect(() => checkStreams(large, 3_000_000)).not.toThrow();
  });
});

describe('a picture among pages of text is said', () => {
  const picture = (width: number): string =>
    stream(
      '\xff'.repeat(3 * width),
      `/Type /XObject /Subtype /Image /Width ${width} /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB`,
    );
  const read = (page: PdfPageDrawing, width: number): ReturnType<typeof readPdf> =>
    readPdf('a.pdf', pdfOf([PAGE, page], { extra: [picture(width)], resources: '/XObject << /Im1 100 0 R >>' }));
  const drawn = (width: number, height: number): PdfPageDrawing =>
    drawPage().raw(`q ${width} 0 0 ${height} 0 0 cm /Im1 Do Q`);
  const said = ['第 2 页没有文字层（可能是扫描件或图片），没有读取，无法核对。'];

  // Pictures of one dot are unpacked as lines are, larger ones are left packed.
  it.each([
    ['of one dot', drawn(500, 500), 1, said],
    ['of many dots', drawn(500, 500), 40, said],
    ['in strips', drawn(500, 160).raw('q 500 0 0 160 0 160 cm /Im1 Do Q'), 40, said],
    ['with its number', drawn(500, 500).text(280, 820, '- 2 -'), 40, said],
    ['that is small', drawn(50, 50), 40, []],
  ])('%s', async (_, page, width, sentences) => {
    const { plain, print } = await read(page, width);
    expect([plain, print?.doubts.map(pageDoubtSentence)]).toEqual(['项目\n金额\n收入\n10.00\n', sentences]);
  });

  it('behind a heading, which is read', async () => {
    const { plain, print } = await read(drawn(500, 500).text(200, 400, '第二部分 决算表', 20), 40);
    expect(plain).toContain('第二部分');
    expect(print?.doubts.map(pageDoubtSentence)).toEqual(said);
  });
});

it('figures that did not fit are said', async () => {
  const page = drawPage().table(
    60,
    90,
    [80, 80],
    [
      ['项目', '金额'],
      ['收入', '####'],
    ],
  );
  const { print } = await readPdf('a.pdf', pdfOf([page]));
  expect(print?.doubts).toEqual([{ kind: 'hashes', pages: [1] }]);
});

it('scripts, forms, attachments and addresses change nothing and are not followed', async () => {
  const fetched = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked the network'));
  const bytes = pdfOf([PAGE], {
    catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AcroForm << /Fields [100 0 R] >>',
    page: '/Annots [100 0 R 101 0 R]',
    extra: [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (999.99) /Rect [60 700 200 760] >>',
      '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://127.0.0.1:9/) >> >>',
    ],
  });
  const { plain } = await readPdf('a.pdf', bytes);
  expect(plain).toBe((await readPdf('a.pdf', pdfOf([PAGE]))).plain);
  expect(fetched).not.toHaveBeenCalled();
  fetched.mockRestore();
});

describe('drawings within drawings come to an end, and their page is not read', () => {
  const form = (content: string, drawn: string): string =>
    stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm1 ${drawn} 0 R >> >>`);
  const twice = '/Fm1 Do /Fm1 Do';
  const doubling = Array.from({ length: 40 }, (_, at) => form(at === 39 ? '' : twice, String(101 + at)));
  const tiling = stream(
    '/Pattern cs /P1 scn 0 0 9 9 re f /P1 scn 0 0 9 9 re f',
    '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P1 100 0 R >> >>',
  );
  it.each([
    ['a form that draws itself', [form('/Fm1 Do', '100')], '/Fm1 Do'],
    ['a form that draws itself twice', [form(twice, '100')], '/Fm1 Do'],
    ['two forms that draw each other', [form(twice, '101'), form(twice, '100')], '/Fm1 Do'],
    ['forty forms of which each draws the next twice', doubling, '/Fm1 Do'],
    ['a pattern that is filled with itself', [tiling], '/Pattern cs /P1 scn 0 0 9 9 re f'],
  ])('%s', async (_, extra, content) => {
    const bytes = pdfOf([PAGE, drawPage().raw(content)], {
      extra,
      resources: '/XObject << /Fm1 100 0 R >> /Pattern << /P1 100 0 R >>',
    });
    const { plain, print } = await readPdf('a.pdf', bytes);
    expect(plain).toContain('收入');
    expect(print?.doubts.map(pageDoubtSentence)).toEqual(['第 2 页有内容损坏，没有读取，无法核对。']);
  });

  it('as deep as a program nests them they are read', async () => {
    const chain = Array.from({ length: 20 }, (_, at) => form(at === 19 ? '' : '/Fm1 Do', String(101 + at)));
    const bytes = pdfOf([PAGE, drawPage().text(60, 90, '收入').raw('/Fm1 Do')], {
      extra: chain,
      resources: '/XObject << /Fm1 100 0 R >>',
    });
    const { print } = await readPdf('a.pdf', bytes);
    expect(print?.doubts).toEqual([]);
  });
});

it('can be given up between two pages', async () => {
  const seen: number[] = [];
  const pause = (page: number): Promise<void> => {
    seen.push(page);
    return page === 2 ? Promise.reject(new Error('given up')) : Promise.resolve();
  };
  await expect(readPdf('a.pdf', pdfOf([PAGE, PAGE, PAGE]), { pause })).rejects.toThrow('given up');
  expect(seen).toEqual([1, 2]);
});

it('the page that is one file says where PDFs are read', async () => {
  jest.resetModules();
  jest.doMock('../../../src/document/pdf/read-pdf', () =>
    jest.requireActual<object>('../../../src/document/pdf/elsewhere'),
  );
  const { openText: openInOneFile } = await import('../../../src/document/open-text');
  const opened = await openInOneFile('公开.pdf', pdfOf([PAGE]));
  jest.dontMock('../../../src/document/pdf/read-pdf');
  expect(opened.kind === 'fault' && opened.sentence).toBe(
    '“公开.pdf”是 PDF，这里不能读取；请用网页版（workbench.html）或命令行 juesuan check 打开，或换用原来的文稿（.docx）。',
  );
});

it('says of a table that stands otherwise than its page that it was not read', async () => {
  const page = drawPage().text(60, 60, '本年度部门决算情况说明');
  page.table(
    60,
    90,
    [80, 80],
    [
      ['项目', '金额'],
      ['收入', '10.00'],
    ],
  );
  const turned = drawPage();
  for (const [at, words] of ['支出', '12.50', '3.00', '4.50'].entries()) turned.text(300 + at * 20, 600, words);
  page.steps.push(...turned.steps.map((step) => step.replace('1 0 0 1', '0 1 -1 0')));
  const { plain, print } = await readPdf('a.pdf', pdfOf([page]));
  expect([plain, print?.doubts.map(pageDoubtSentence)]).toEqual([
    '本年度部门决算情况说明\n项目\n金额\n收入\n10.00\n',
    ['第 1 页有一部分转了方向印在同一页上，这一部分没有读取，无法核对。'],
  ]);
});
