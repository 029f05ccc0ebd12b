import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** What a newcomer reads first, and the README of every room. */
const PAGES = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/writing-rules.md', ...roomPages('src')];

function roomPages(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const place = `${folder}/${name}`;
    if (name === 'README.md') return [place];
    return statSync(path.join(ROOT, place)).isDirectory() ? roomPages(place) : [];
  });
}

/** Paths from the root that a page names, without what stands for any name. */
function pathsIn(page: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(/\b(?:src|test|docs|bench|scripts)\/[\w./-]*\w/g)].map(([found]) => found);
}

/** A test may be named without its ending, as jest takes it. */
function exists(named: string): boolean {
  return ['', '.test.ts', '.test.tsx'].some((ending) => existsSync(path.join(ROOT, named + ending)));
}

test.each(PAGES)('%s names only what exists', (page) => {
  expect(pathsIn(page).filter((named) => !exists(named))).toEqual([]);
});

test('every room stands in the architecture', () => {
  const text = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
  const rooms = readdirSync(path.join(ROOT, 'src')).filter((name) =>
    statSync(path.join(ROOT, 'src', name)).isDirectory(),
  );
  expect(rooms.filter((room) => !text.includes(`\`${room}/\``))).toEqual([]);
});
