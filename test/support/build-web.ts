import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './browser';

const ROOT = join(__dirname, '../..');

/** Everything the pages are made from. */
const SOURCES = [
  'src',
  'assets',
  'samples',
  'manifest.xml',
  'package-lock.json',
  'scripts/build-options.js',
  'scripts/inline-page.js',
  'scripts/inline-page-plugin.js',
  'scripts/older-script.js',
  'scripts/swc-options.js',
  'scripts/wps-page-plugin.js',
  'webpack.config.js',
];

const STAMP = join(DIST, '.web-built');

/** Builds the pages as they ship, unless `dist` is newer than all that it is made from. */
export function buildWebWhenStale(): void {
  const startedAt = new Date();
  if (newest(SOURCES.map((source) => join(ROOT, source))) <= modifiedAt(STAMP)) return;
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const words = ['--mode', 'production', '--config-name', 'web', '--config-name', 'page'];
  const result = spawnSync(process.execPath, [webpack, ...words], { cwd: ROOT, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`网页构建失败：\n${result.stdout}${result.stderr}`);
  mkdirSync(DIST, { recursive: true });
  writeFileSync(STAMP, '');
  // Dated when the build began, so that a source saved while it ran counts as newer.
  utimesSync(STAMP, startedAt, startedAt);
}

function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => newestUnder(path)));
}

function newestUnder(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
