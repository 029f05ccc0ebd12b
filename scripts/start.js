/**
 * Serves the pages from the source, rebuilt on every change.
 *   npm start [-- --port N]          the workbench, http://localhost:3000
 *   npm run dev:excel [-- --port N]  the pane for a developer's own Excel, https://localhost:3001
 */
const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const configs = require('../webpack.config.js');
const { developerCertificate } = require('./developer-certificate');
const { isFree } = require('./free-port');
const { readStartOptions } = require('./start-options');

const HOST = '127.0.0.1';

const say = (line) => process.stdout.write(`${line}\n`);

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function greeting({ excel, port }) {
  return excel
    ? `决算助手窗格：https://localhost:${port}/taskpane.html（加载项清单 manifest.xml；按 Ctrl+C 结束）`
    : `决算助手：http://localhost:${port}/（按 Ctrl+C 结束）`;
}

function serverOptions({ excel, port }) {
  return {
    host: HOST,
    port,
    server: excel ? { type: 'https', options: developerCertificate() ?? {} } : 'http',
    // The page must be the one that ships: no script of the server's in it, hence no reloading by itself.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    setupExitSignals: true,
    headers: { 'Cache-Control': 'no-cache' },
    devMiddleware: { index: 'workbench.html' },
  };
}

function warnOfUntrustedCertificate({ excel }) {
  if (!excel || developerCertificate() !== null) return;
  say('未找到受信任的本机证书，已改用临时自签证书，Excel 会拒绝加载窗格。请先运行：npx office-addin-dev-certs install');
}

/** Answers the compiler; its first finished build prints the address, each broken one its errors. */
function createCompiler(options) {
  const [web] = configs({}, { mode: 'development' });
  const compiler = webpack({ ...web, stats: 'none', infrastructureLogging: { level: 'error' } });
  let greeted = false;
  compiler.hooks.done.tap('start', (stats) => {
    if (stats.hasErrors()) process.stderr.write(`${stats.toString({ preset: 'errors-only', colors: false })}\n`);
    if (!greeted) say(greeting(options));
    greeted = true;
  });
  return compiler;
}

async function start() {
  const options = readStartOptions(process.argv.slice(2));
  if (options.problem !== undefined) fail(options.problem);
  if (!(await isFree(options.port))) {
    const other = `${options.excel ? 'npm run dev:excel' : 'npm start'} -- --port ${options.port + 1}`;
    fail(`端口 ${options.port} 已被占用，请换一个端口，例如：${other}`);
  }
  warnOfUntrustedCertificate(options);
  say('正在编译网页，编译好了在这里显示网址……');
  await new WebpackDevServer(serverOptions(options), createCompiler(options)).start();
}

start().catch((error) => fail(`无法启动：${error.message}`));
