/**
 * Three builds from one source: `web` (task pane with its ribbon commands, the add-in for WPS 表格, workbench), `page`
 * (the workbench as one file that opens by double-click) and `cli` (the command line).
 *
 * Choices, as in `npm run build -- --env base=https://oa.example.gov.cn/juesuan`:
 * - `--env office=`  `vendor` (default: the copy that ships with the pages), `cdn` or `cdn-china`
 * - `--env base=`    the https address the pages will be served from; written into dist/manifest.xml
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, NormalModuleReplacementPlugin, optimize } = require('webpack');
const { DEV_ORIGIN, officeJsSource, manifestBase } = require('./scripts/build-options');
const { LIBRARIES } = require('./scripts/libraries');
const swcOptions = require('./scripts/swc-options');
const { SCRIPT_HASHES } = require('./scripts/inline-page');
const { InlinePagePlugin } = require('./scripts/inline-page-plugin');
const { WpsPagePlugin } = require('./scripts/wps-page-plugin');

const ROOT = __dirname;
const DIST = path.join(ROOT, 'dist');
const OFFICE_JS = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** What office.js loads at run time in Excel on Windows, Mac and the web; the package's other 1,000 files stay out. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  'o15apptofilemappingtable.js',
];

const ICONS = ['icon-16.png', 'icon-32.png', 'icon-64.png', 'icon-80.png'];

const source = (file) => path.join(ROOT, 'src', file);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  // What no page asks for stays out, whether or not the minifier sees that it could: lists of sources, mostly.
  sideEffects: false,
  options: swcOptions({ module: 'es6' }),
};

/** swc's own in place of the one webpack has: a build takes a third of the time. */
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })];

/** Libraries as they are used here, and the maps of characters that pdf.js asks for. */
const libraries = [
  ...LIBRARIES.filter(({ asModule }) => asModule !== undefined).map(({ files }) => ({
    test: files,
    loader: path.join(ROOT, 'scripts/libraries/webpack-loader.js'),
  })),
  { test: /\.bcmap$/, type: 'asset/inline', generator: { dataUrl: { mimetype: 'application/octet-stream' } } },
];

const styles = { test: /\.css$/, use: ['style-loader', 'css-loader'] };

const resolve = { extensions: ['.tsx', '.ts', '.js'] };

/** The add-in for WPS 表格 besides its pane, as it lies in the repository. */
const WPS_FILES = ['index.html', 'main.js', 'js/ribbon.js', 'ribbon.xml', 'manifest.xml'];

/** Opens from a folder and asks for nothing. */
const WPS_PANE = 'wps/taskpane.html';

const TOO_OLD = '本浏览器版本过低，请改用新版 Edge 或 Chrome（86 以上）打开 决算助手 网页版。';

/** `scripts`: where they may come from; `connect` says whether the page may read files of its own origin. */
function contentSecurityPolicy({ scripts, connect }) {
  return [
    "default-src 'none'",
    ['script-src', ...scripts].join(' '),
    // Fluent writes its styles into the page while it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page({ name, chunks, title, csp, unsupported, officeJs }) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: path.join(ROOT, 'assets/page.html'),
    chunks,
    title,
    csp,
    unsupported,
    officeJs,
    scriptLoading: 'defer',
    inject: 'body',
    minify: false,
  });
}

function copies({ office, base }) {
  const vendored = office.vendored
    ? [...OFFICE_JS_FILES.map((file) => `dist/${file}`), 'LICENSE.md'].map((file) => ({
        from: path.join(OFFICE_JS, file),
        to: path.join(DIST, 'vendor/office-js', file.replace(/^dist\//, '')),
        // Published as it is: the licence allows redistribution, not change.
        info: { minimized: true },
      }))
    : [];
  return new CopyPlugin({
    patterns: [
      ...vendored,
      ...[...ICONS, 'legacy.js', 'shortcuts.json'].map((file) => ({
        from: path.join(ROOT, 'assets', file),
        to: path.join(DIST, 'assets', file),
        // Minifying would raise it above the language its readers know.
        info: { minimized: true },
      })),
      ...WPS_FILES.map((file) => ({
        from: path.join(ROOT, 'assets/wps', file),
        to: path.join(DIST, 'wps', file),
        // Functions are called by their names, and old engines read them.
        info: { minimized: true },
      })),
      { from: path.join(ROOT, 'assets/icon-32.png'), to: path.join(DIST, 'wps/images/icon-32.png') },
      { from: path.join(ROOT, 'samples/*.xlsx'), to: path.join(DIST, 'samples/[name][ext]') },
      {
        from: path.join(ROOT, 'manifest.xml'),
        to: path.join(DIST, 'manifest.xml'),
        transform: (xml) => xml.toString('utf8').replaceAll(DEV_ORIGIN, base),
      },
    ],
  });
}

function web(mode, { office, base }) {
  return {
    name: 'web',
    mode,
    target: ['web', 'es2020'],
    entry: {
      taskpane: source('taskpane/entries/excel.tsx'),
      commands: source('commands/entries/excel.ts'),
      workbench: source('workbench/main.tsx'),
      // A runtime of its own, which looks for nothing beside the page.
      wps: {
        import: [source('commands/entries/wps.ts'), source('taskpane/entries/wps.tsx')],
        runtime: 'wps-runtime',
        publicPath: '',
      },
    },
    output: {
      path: DIST,
      filename: 'js/[name].[contenthash:12].js',
      chunkFilename: 'js/[name].[contenthash:12].js',
      publicPath: 'auto',
      // What the other builds put here.
      clean: { keep: /^(juesuan\.js|决算助手\.)/ },
    },
    // Maps that need eval would need a weaker Content-Security-Policy than the one that ships.
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    module: {
      rules: [typescript, styles, ...libraries],
    },
    resolve,
    optimization: {
      minimizer,
      // The pane and the ribbon commands share one page and must share one copy of every module.
      runtimeChunk: 'single',
      splitChunks: { chunks: 'all' },
    },
    cache: {
      type: 'filesystem',
      name: `web-${mode}`,
      buildDependencies: { config: [path.join(ROOT, 'webpack.config.js')] },
    },
    performance: false,
    plugins: [
      page({
        name: 'taskpane',
        chunks: ['taskpane', 'commands'],
        title: '决算助手',
        csp: contentSecurityPolicy({ scripts: ["'self'", ...office.origins], connect: "'none'" }),
        unsupported: '本版本 Excel 不支持任务窗格，请改用 决算助手 网页版（workbench.html，用 Edge 或 Chrome 打开）。',
        officeJs: office.url,
      }),
      page({
        name: 'workbench',
        chunks: ['workbench'],
        title: '决算助手 · 网页版',
        // Reads the sample workbooks beside it.
        csp: contentSecurityPolicy({ scripts: ["'self'"], connect: "'self'" }),
        unsupported: TOO_OLD,
      }),
      page({
        name: WPS_PANE.replace('.html', ''),
        chunks: [],
        title: '决算助手',
        csp: contentSecurityPolicy({ scripts: [SCRIPT_HASHES], connect: "'none'" }),
        unsupported: '本版 WPS 的网页内核过旧，显示不了窗格。请升级 WPS，或双击“决算助手.html”用 Edge 或 Chrome 打开。',
      }),
      new WpsPagePlugin({ root: ROOT, entry: 'wps', page: WPS_PANE, without: /[\\/]node_modules[\\/]pdfjs-dist[\\/]/ }),
      copies({ office, base }),
    ],
  };
}

/** The workbench with its scripts, styles and samples in one file: it opens from disk and asks for nothing. */
function onePage(mode) {
  return {
    name: 'page',
    mode,
    target: ['web', 'es2020'],
    entry: { page: source('workbench/main-one-file.tsx') },
    output: { path: DIST, filename: '[name].js', publicPath: '', clean: false },
    devtool: false,
    module: { rules: [typescript, styles, ...libraries, { test: /\.xlsx$/, type: 'asset/inline' }] },
    resolve,
    optimization: { minimizer },
    cache: {
      type: 'filesystem',
      name: `page-${mode}`,
      buildDependencies: { config: [path.join(ROOT, 'webpack.config.js')] },
    },
    performance: false,
    plugins: [
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      // With pdf.js the file would be half as large again.
      new NormalModuleReplacementPlugin(/\/pdf\/(?:read-pdf|draw-pages)$/, (resource) => {
        resource.request = resource.request.replace(/[^/]+$/, 'elsewhere');
      }),
      page({
        name: '决算助手',
        chunks: ['page'],
        title: '决算助手',
        csp: contentSecurityPolicy({ scripts: [SCRIPT_HASHES], connect: "'none'" }),
        unsupported: TOO_OLD,
      }),
      new InlinePagePlugin(ROOT),
    ],
  };
}

function cli(mode) {
  return {
    name: 'cli',
    mode,
    target: 'node20',
    entry: { juesuan: source('cli/main.ts') },
    output: { path: DIST, filename: '[name].js', clean: false },
    devtool: false,
    module: { rules: [typescript, ...libraries] },
    resolve,
    optimization: { minimize: false },
    performance: false,
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      // One file to copy to another machine; what is imported lazily is still only run when asked for.
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  };
}

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const wanted = { office: officeJsSource(env.office), base: manifestBase(env.base) };
  return [web(mode, wanted), onePage(mode), cli(mode)];
};
