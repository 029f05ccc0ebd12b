import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commentDocx, writeDocx } from '../../../../src/document/docx';
import { readDocx } from '../../../../src/document/docx/read';
import { partText } from '../../../support/books';
import { docxFile, p, r } from '../../../support/texts/docx-file';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const withLibreOffice = isInstalled ? describe : describe.skip;

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const handMade = (): Uint8Array =>
  docxFile(
    [
      `<w:p>${r('支出12')}${r('04.50')}${r('万元，增长3.2%。')}</w:p>`,
      `<w:p>${r('共')}${field(' =1+2 ', '17')}${r('个单位')}</w:p>`,
      `<w:p><w:ins w:id="5" w:author="a">${r('新增99辆')}</w:ins></w:p>`,
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc>${p('合计88.00')}</w:tc></w:tr></w:tbl>${p('')}`,
    ].join(''),
  );

/** What LibreOffice holds each comment to stand round: the text between the marks of its own format, by comment. */
function annotations(odt: Uint8Array): Readonly<Record<string, string>> {
  const xml = partText(odt, 'content.xml');
  const found = [...xml.matchAll(/<office:annotation [^>]*office:name="([^"]*)"[^>]*>(.*?)<\/office:annotation>/gs)];
  return Object.fromEntries(
    found.map(({ 0: whole, 1: name = '', 2: inside = '', index }) => {
      const from = index + whole.length;
      const to = xml.indexOf(`<office:annotation-end office:name="${name}"`);
      const words = xml.slice(from, to).replace(/<office:annotation .*?<\/office:annotation>/gs, '');
      const note = /<text:p[^>]*>(.*)<\/text:p>/s.exec(inside)?.[1] ?? '';
      return [note.replace(/<[^>]*>/g, ''), words.replace(/<[^>]*>/g, '')];
    }),
  );
}

/** Opened by LibreOffice; skipped, and said to be, where it is not installed. */
withLibreOffice('a copy with comments in LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function converted(name: string, bytes: Uint8Array): Uint8Array {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'odt', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return new Uint8Array(readFileSync(file.replace(/docx$/, 'odt')));
  }

  /** The words that comments were put on → where LibreOffice shows them. */
  function expectShown(name: string, bytes: Uint8Array, words: readonly string[]): void {
    const { plain } = readDocx(name, bytes).text;
    const comments = words.map((word) => {
      const start = plain.indexOf(word);
      return { span: { start, end: start + word.length }, text: `改${word}`, author: '审核人' };
    });
    const copy = commentDocx(bytes, comments);
    expect(annotations(converted(name, copy))).toEqual(Object.fromEntries(words.map((word) => [`改${word}`, word])));
  }

  it('shows them at their words', () => {
    expectShown('hand.docx', handMade(), ['1204.50', '3.2%', '17', '99', '88.00', '个单位']);
  });

  it('shows them in a document of ours', async () => {
    const bytes = await writeDocx(
      [
        { kind: 'title', text: '决算公开' },
        { kind: 'heading', level: 1, text: '一、总体情况' },
        { kind: 'paragraph', pieces: [{ text: '收入' }, { text: '20862.66', anchor: 'a' }, { text: '万元。' }] },
      ],
      { title: '决算公开', author: '某局' },
    );
    expectShown('own.docx', bytes, ['862.66万', '总体']);
  });
});
