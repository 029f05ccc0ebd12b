/** @jest-environment node */
import { openText } from '../../../src/document';

jest.mock('pdfjs-dist/legacy/build/pdf.mjs', () => {
  throw new Error('Loading chunk 7 failed.');
});

it('a program that came without what reads a PDF says so, and where it can be read', async () => {
  const opened = await openText('情况说明.pdf', new TextEncoder().encode('%PDF-1.7\n%%EOF'));
  expect(opened).toEqual({
    kind: 'fault',
    code: 'pdfAbsent',
    sentence: expect.stringMatching(
      /^“情况说明\.pdf”是 PDF，这里不能读取；请用网页版（workbench\.html）或命令行/,
    ) as string,
  });
});
