import type { PublicTableId } from '../../src/model';
import { readTitle } from '../../src/recognition/sheet/titles';
import {
  CATALOGUES,
  EDITIONS,
  edition,
  editionOf,
  FURTHER_TABLES,
  knownOf,
  REGIONS,
  regionIn,
  type Catalogue,
} from '../../src/standards';

const NAMED = CATALOGUES.map((each): [string, Catalogue] => [`${each.year} ${each.title}`, each]);
const BESIDE = new Set<PublicTableId>(['stateAssets', ...FURTHER_TABLES.map(({ standard }) => standard.id)]);

/** The table that a title of a list is read as; null for one that is known and not read. */
function tableOf(title: string): PublicTableId | readonly PublicTableId[] | null {
  const verdict = readTitle(title);
  if (verdict?.kind === 'table') return verdict.table;
  return verdict?.kind === 'other' ? (verdict.tables ?? null) : null;
}

describe.each(NAMED)('%s', (_, { region, year, title, address, tables, sections, differs }) => {
  test('says what was seen, where and of which province', () => {
    expect(tables.length + sections.length).toBeGreaterThan(0);
    expect(address ?? 'https://').toMatch(/^https?:\/\//);
    expect(title).toContain(String(year));
    // 隆德县… and the like: the page's own title tells the province, or nothing does.
    expect([region, null]).toContain(region === null ? null : regionIn(title));
  });

  test('every title is known, and none is taken for another table', () => {
    const unknown = tables.filter((each) => readTitle(each)?.kind === 'foreign');
    expect(unknown).toEqual([]);
    const read = tables.map(tableOf).filter((each): each is PublicTableId => typeof each === 'string');
    expect(new Set(read).size + doubles(tables)).toBe(read.length);
  });

  test('its tables are those of its edition, in their order', () => {
    if (differs !== undefined || tables.length === 0) return;
    const own = editionOf(year, region);
    const all: readonly PublicTableId[] = own.tables.map(({ table }) => table);
    const expected = all.filter((table): boolean => table !== 'stateAssets');
    const read = tables.flatMap((each) => {
      const table = tableOf(each);
      return typeof table === 'string' ? [table] : (table ?? []).filter((id) => expected.includes(id));
    });
    const printed = read.map((table, at) => (read.indexOf(table) === at ? table : secondForm(table)));
    const order = own.region === null ? inOrderOf(read) : expected;
    // Which of the two sheets is the second form, no title alone says.
    const either = (table: PublicTableId): PublicTableId => (isSecondForm(table) ? nineOf(table) : table);
    expect(printed.map(either)).toEqual(order.map(either));
    const unread = tables.filter((each) => tableOf(each) === null && each !== '国有资产占用情况表');
    expect(unread.filter((each) => own.unread?.includes(each) !== true)).toEqual([]);
  });
});

/** Titles that stand for one of the nine and for its second form. */
function doubles(tables: readonly string[]): number {
  const read = tables.map(tableOf).filter((each) => typeof each === 'string');
  return read.length - new Set(read).size;
}

function secondForm(table: PublicTableId): PublicTableId {
  return FURTHER_TABLES.find(({ besides }) => besides === table)?.standard.id ?? table;
}

function isSecondForm(table: PublicTableId): boolean {
  return FURTHER_TABLES.some(({ standard, besides }) => standard.id === table && besides !== undefined);
}

function nineOf(table: PublicTableId): PublicTableId {
  return FURTHER_TABLES.find(({ standard }) => standard.id === table)?.besides ?? table;
}

/** The national nine, or the same with 三公 seventh: one set in two orders. */
function inOrderOf(read: readonly PublicTableId[]): readonly PublicTableId[] {
  const id = read[6] === 'threePublic' ? 'national-2022-seventh' : 'national-2022';
  return edition(id).tables.map(({ table }) => table);
}

test('a further table stands in the edition of its regions, and only there', () => {
  for (const { standard, regions } of FURTHER_TABLES) {
    const printing = EDITIONS.filter(({ tables }) => tables.some(({ table }) => table === standard.id));
    expect([...new Set(printing.map(({ region }) => region))].sort()).toEqual([...regions].sort());
  }
  for (const { tables } of EDITIONS) {
    for (const { table, mayLack } of tables) {
      expect(mayLack === true).toBe(BESIDE.has(table));
    }
  }
});

test('an edition that counts as seen rests on a list', () => {
  for (const { region, from, to, verified } of EDITIONS.filter((each) => each.region !== null)) {
    const lists = CATALOGUES.filter(
      (each) => each.region === region && each.year >= from && each.year <= (to ?? each.year) && each.tables.length > 0,
    );
    expect(lists.length > 0).toBe(verified);
  }
});

test('what is known follows from the lists alone', () => {
  const known = knownOf([2022, 2023, 2024, 2025]);
  expect(known).toHaveLength(REGIONS.length * 4);
  expect(known.find(({ region, year }) => region === '云南' && year === 2024)).toMatchObject({
    tables: true,
    sections: true,
  });
  expect(known.find(({ region, year }) => region === '青海' && year === 2024)).toMatchObject({
    tables: false,
    sections: false,
    catalogues: [],
  });
  // A list that breaks off is a source and does not make the headings 已见.
  expect(known.find(({ region, year }) => region === '福建' && year === 2023)).toMatchObject({
    tables: true,
    sections: false,
  });
  expect(known.filter(({ year, tables }) => year === 2025 && tables).map(({ region }) => region)).toEqual(['上海']);
});

test('one set of tables is in force for a region and a year', () => {
  for (const region of REGIONS) {
    for (let year = 2017; year <= 2030; year += 1) {
      const own = EDITIONS.filter((each) => each.region === region && each.from <= year && year <= (each.to ?? year));
      expect(own.length).toBeLessThanOrEqual(1);
      expect([region, null]).toContain(editionOf(year, region).region);
    }
  }
});
