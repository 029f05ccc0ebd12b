import { readStartOptions } from '../../scripts/start-options';

test.each([
  ['', { excel: false, port: 3000 }],
  ['--port 8080', { excel: false, port: 8080 }],
  ['--port=8080', { excel: false, port: 8080 }],
  ['--excel', { excel: true, port: 3001 }],
  ['--excel --port 3443', { excel: true, port: 3443 }],
  ['--port x', { problem: '端口号须是 1 到 65535 的整数，现为“x”。' }],
  ['--port 0', { problem: '端口号须是 1 到 65535 的整数，现为“0”。' }],
  ['--port 65536', { problem: '端口号须是 1 到 65535 的整数，现为“65536”。' }],
  ['--port', { problem: '不认识的参数：--port。可用：--port 端口号' }],
  ['--open now', { problem: '不认识的参数：--open now。可用：--port 端口号' }],
])('npm start -- %s', (line, expected) => {
  expect(readStartOptions(line.split(' ').filter((word) => word !== ''))).toEqual(expected);
});
