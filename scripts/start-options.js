const { parseArgs } = require('node:util');

const DEFAULT_PORT = { workbench: 3000, excel: 3001 };

/**
 * The words after `npm start --`.
 * @returns {{ excel: boolean, port: number } | { problem: string }} `problem` is one Chinese sentence
 */
function readStartOptions(words) {
  try {
    const { values } = parseArgs({
      args: words,
      options: { port: { type: 'string' }, excel: { type: 'boolean', default: false } },
    });
    return withPort(values);
  } catch {
    return { problem: `不认识的参数：${words.join(' ')}。可用：--port 端口号` };
  }
}

function withPort({ excel, port }) {
  if (port === undefined) return { excel, port: excel ? DEFAULT_PORT.excel : DEFAULT_PORT.workbench };
  const number = Number(port);
  if (!/^\d+$/.test(port) || number < 1 || number > 65535) {
    return { problem: `端口号须是 1 到 65535 的整数，现为“${port}”。` };
  }
  return { excel, port: number };
}

module.exports = { readStartOptions };
