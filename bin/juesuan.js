#!/usr/bin/env node
const { existsSync } = require('node:fs');
const path = require('node:path');

const built = path.join(__dirname, '../dist/juesuan.js');

if (existsSync(built)) {
  require(built);
} else {
  process.stderr.write('命令行尚未构建：请先在本项目目录运行 npm run build。\n');
  process.exitCode = 2;
}
