/**
 * `npm run package`: what an office is handed, in one archive: the page, the add-in's site, its manifest, the guide.
 * What `npm run build` may be told it may be told too: `npm run package -- --env base=https://oa.example.gov.cn`.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { zipSync } = require('fflate');

const { version } = require('../package.json');

const ROOT = path.join(__dirname, '..');

const WPS = 'WPS加载项';

function fromSetup(name, windows) {
  return { from: `assets/wps-setup/${name}`, to: `${WPS}/${name}`, windows };
}

/**
 * Where each thing is taken from, and what it is called in the archive. `windows`: the mark at the head of a text
 * that Windows' own programs read; without one some take it for another encoding, with one some do not run it.
 */
const CONTENTS = [
  { from: 'docs/guide/使用说明.html', to: '使用说明.html' },
  { from: 'dist/决算助手.html', to: '决算助手.html' },
  { from: 'dist/manifest.xml', to: 'manifest.xml' },
  { from: 'dist/taskpane.html', to: '加载项网站/taskpane.html' },
  { from: 'dist/workbench.html', to: '加载项网站/workbench.html' },
  { from: 'dist/js', to: '加载项网站/js' },
  { from: 'dist/assets', to: '加载项网站/assets' },
  { from: 'dist/samples', to: '加载项网站/samples' },
  { from: 'dist/vendor', to: '加载项网站/vendor', optional: true },
  { from: 'dist/wps', to: `${WPS}/juesuan_${version}` },
  ...['setup.sh', '安装.sh', '卸载.sh'].map((name) => fromSetup(name)),
  ...['安装.cmd', '卸载.cmd'].map((name) => fromSetup(name, '')),
  ...['setup.ps1', '说明.txt'].map((name) => fromSetup(name, '\uFEFF')),
  { from: 'LICENSE', to: 'LICENSE.txt' },
];

/**
 * The files of the archive, by the path that they have in it.
 * @param {string} root the folder that holds `dist` and `docs`
 * @returns {Record<string, Uint8Array>}
 * @throws Error with a Chinese sentence where something has not been built
 */
function packageFiles(root) {
  const files = CONTENTS.flatMap(({ from, to, optional, windows }) => {
    const place = path.join(root, from);
    if (existsSync(place)) return filesUnder(place, to).map(([name, file]) => [name, content(file, windows)]);
    if (optional) return [];
    throw new Error(`缺少 ${from}：请先运行 npm run build。`);
  });
  return Object.fromEntries(files);
}

function content(place, windows) {
  const bytes = readFileSync(place);
  if (windows === undefined) return new Uint8Array(bytes);
  return new Uint8Array(Buffer.from(`${windows}${bytes.toString('utf8').replace(/\r?\n/g, '\r\n')}`));
}

/** A file, or every file under a folder: its name in the archive, and its place. */
function filesUnder(place, name) {
  const inside = namesIn(place);
  if (inside === null) return [[name, place]];
  return inside.sort().flatMap((each) => filesUnder(path.join(place, each), `${name}/${each}`));
}

/** What is in a folder; null for a file. */
function namesIn(place) {
  try {
    return readdirSync(place);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

/** @throws Error where the build fails; webpack has said why */
function build(words) {
  const webpack = require.resolve('webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('构建没有完成，没有打包。');
}

function main() {
  build(process.argv.slice(2));
  const target = path.join(ROOT, 'dist/决算助手.zip');
  const archive = zipSync(packageFiles(ROOT), { level: 9 });
  writeFileSync(target, archive);
  process.stdout.write(`已写出 dist/决算助手.zip（${(archive.length / 2 ** 20).toFixed(1)} MB）\n`);
}

module.exports = { packageFiles };

if (require.main === module) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
