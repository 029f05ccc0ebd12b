import { createHash } from 'node:crypto';
import { inlinePage } from '../../scripts/inline-page';

const PAGE =
  `<meta content="script-src SCRIPT-HASHES; x" /><link rel="icon" sizes="32x32" href="i.png" />` +
  `<script src="a.js" data-word="w"></script><script defer="defer" src="b.js"></script>`;

const inlined = (files: Readonly<Record<string, string>>): string =>
  inlinePage(PAGE, (address) => Buffer.from(files[address] ?? '', 'utf8'));

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('scripts and the icon stand in the page, and their hashes in its policy', () => {
  expect(inlined({ 'a.js': 'one()', 'b.js': '"二"', 'i.png': 'PNG' })).toBe(
    `<meta content="script-src ${hashOf('one()')} ${hashOf('"二"')}; x" />` +
      `<link rel="icon" sizes="32x32" href="data:image/png;base64,${Buffer.from('PNG').toString('base64')}" />` +
      `<script data-word="w">one()</script><script>"二"</script>`,
  );
});

test.each([
  ['the end of a script', '"</script>"', '"\\x3C/script>"'],
  ['the beginning of one', '"<SCRIPT>"', '"\\x3CSCRIPT>"'],
  ['a comment of the page', '"<!--"', '"\\x3C!--"'],
  ['line ends as a browser reads them', '`a\r\nb\rc`', '`a\nb\nc`'],
  ['signs that a replacement would take for its own', '"$& $1"', '"$& $1"'],
])('%s in a text is written so that the page stays whole', (_what, code, written) => {
  const page = inlined({ 'a.js': code });
  expect(page).toContain(`<script data-word="w">${written}</script>`);
  expect(page).toContain(hashOf(written));
});

test('a script with a zero is refused: the page would carry another one than was hashed', () => {
  expect(() => inlined({ 'a.js': '"\0"' })).toThrow('a.js 含有空字符，不能放进网页。');
});
