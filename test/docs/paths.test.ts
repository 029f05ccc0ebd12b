import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** What a newcomer reads first, and the README of every room. */
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/decisions.md',
  'docs/writing-rules.md',
  ...roomPages('src'),
];

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

/** Files and folders that a README names in short: `case.ts`, `units/`, `docx/write/`. */
function shortNamesIn(page: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(/`([\w-]+(?:\/[\w.-]+)*(?:\/|\.tsx?))`/g)].flatMap(([, name]) => name ?? []);
}

function everythingIn(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
}

const IN_SRC = everythingIn('src');

/** It stands in the room, at any depth, or beside it, or is a room. */
function isThere(room: string, name: string): boolean {
  const bare = name.replace(/\/$/, '');
  const beside = [`${room}/${bare}`, `${path.dirname(room)}/${bare}`, `src/${bare}`, bare];
  return beside.some(exists) || IN_SRC.some((each) => each.startsWith(`${room}/`) && each.endsWith(`/${bare}`));
}

test.each(roomPages('src'))('%s names only what stands in its room', (page) => {
  expect(shortNamesIn(page).filter((name) => !isThere(path.dirname(page), name))).toEqual([]);
});

test('every room stands in the architecture', () => {
  const text = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
  const rooms = readdirSync(path.join(ROOT, 'src')).filter((name) =>
    statSync(path.join(ROOT, 'src', name)).isDirectory(),
  );
  expect(rooms.filter((room) => !text.includes(`\`${room}/\``))).toEqual([]);
});
