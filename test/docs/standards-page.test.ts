import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardsPage } from '../../scripts/standards-page';
import { CATALOGUES, REGIONS } from '../../src/standards';

const PAGE = readFileSync(join(__dirname, '../../docs/standards.md'), 'utf8');

test('docs/standards.md is what the data says; `npm run docs` writes it', () => {
  expect(PAGE).toBe(standardsPage());
});

test('it names every province and every source', () => {
  expect(REGIONS.filter((region) => !PAGE.includes(`| ${region} | `))).toEqual([]);
  const sources = CATALOGUES.filter(({ region }) => region !== null);
  expect(sources.filter(({ title, address }) => !PAGE.includes(address ?? title))).toEqual([]);
});
