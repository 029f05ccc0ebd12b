import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { packageFiles } from '../../scripts/package';

const ROOT = join(__dirname, '../..');

let root: string;

function put(...places: readonly string[]): void {
  for (const place of places) {
    mkdirSync(dirname(join(root, place)), { recursive: true });
    writeFileSync(join(root, place), place);
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'juesuan-'));
  cpSync(join(ROOT, 'docs/guide'), join(root, 'docs/guide'), { recursive: true });
  cpSync(join(ROOT, 'assets/wps-setup'), join(root, 'assets/wps-setup'), { recursive: true });
  put('dist/wps/taskpane.html', 'dist/wps/js/ribbon.js');
  put('LICENSE', 'dist/manifest.xml', 'dist/taskpane.html', 'dist/workbench.html', 'dist/juesuan.js');
  put('dist/js/a.js', 'dist/assets/icon-16.png', 'dist/samples/示例.xlsx', 'dist/vendor/office-js/zh-cn/s.js');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the page, the site of the add-in, the manifest and the guide, and nothing for programmers', () => {
  put('dist/决算助手.html', 'dist/决算助手.zip');
  expect(Object.keys(packageFiles(root)).sort()).toEqual(
    [
      '使用说明.html',
      '决算助手.html',
      'manifest.xml',
      'LICENSE.txt',
      '加载项网站/taskpane.html',
      '加载项网站/workbench.html',
      '加载项网站/js/a.js',
      '加载项网站/assets/icon-16.png',
      '加载项网站/samples/示例.xlsx',
      '加载项网站/vendor/office-js/zh-cn/s.js',
      ...['taskpane.html', 'js/ribbon.js'].map((name) => `WPS加载项/juesuan_${version}/${name}`),
      ...['setup.ps1', 'setup.sh', '安装.cmd', '安装.sh', '卸载.cmd', '卸载.sh', '说明.txt'].map(
        (name) => `WPS加载项/${name}`,
      ),
    ].sort(),
  );
});

test('what Windows reads says how it is written, and every script tells to restart WPS', () => {
  put('dist/决算助手.html');
  const files = packageFiles(root);
  const text = (name: string): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[`WPS加载项/${name}`]);
  for (const name of ['setup.ps1', '说明.txt']) expect(text(name)).toMatch(/^\uFEFF[^\n]*\r\n/);
  for (const name of ['安装.cmd', '卸载.cmd']) expect(text(name)).toMatch(/^@echo off\r\n/);
  for (const name of ['setup.ps1', 'setup.sh', '说明.txt']) expect(text(name)).toContain('允许后请重启 WPS');
  expect(text('说明.txt')).toContain('未经真机验证');
});

test('files are packed as they are', () => {
  put('dist/决算助手.html');
  const files = packageFiles(root);
  expect(new TextDecoder().decode(files['加载项网站/js/a.js'])).toBe('dist/js/a.js');
});

test('without a build it says what to run', () => {
  expect(() => packageFiles(root)).toThrow('缺少 dist/决算助手.html：请先运行 npm run build。');
});

test('the guide names what is in the archive, asks for nothing and needs no script', () => {
  const guide = readFileSync(join(ROOT, 'docs/guide/使用说明.html'), 'utf8');
  for (const name of ['决算助手.html', '加载项网站', 'manifest.xml']) expect(guide).toContain(name);
  expect(guide).not.toMatch(/<script|<link|src="(?!data:image\/png)|url\(/);
});

test('the guide has its pictures: whole, each told in words for those who do not see it, and shown', () => {
  const guide = readFileSync(join(ROOT, 'docs/guide/使用说明.html'), 'utf8');
  // The page says where each stands; scripts/guide-pictures.ts draws them there.
  const named = [...guide.matchAll(/<!-- picture: (\w+) (\S+) -->/g)].map(([, , caption]) => caption);
  const pictures = [...guide.matchAll(/<img\s+alt="([^"]*)"\s+src="data:image\/png;base64,([^"]*)"\s*\/>/g)];
  expect(named).toHaveLength(2);
  expect(pictures.map(([, alt]) => alt)).toEqual(named);
  for (const [, , data = ''] of pictures) expect(sizeOfPng(Buffer.from(data, 'base64'))).toEqual([1000, 620]);
  expect(guide).toMatch(/img-src data:/);
  expect(guide).not.toMatch(/(?:figure|img)[^{}]*\{[^}]*(?:display:\s*none|visibility:\s*hidden)/);
});

/** Width and height of a whole PNG. */
function sizeOfPng(bytes: Buffer): readonly [width: number, height: number] {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.subarray(-8, -4).toString('latin1')).toBe('IEND');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
