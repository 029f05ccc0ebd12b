/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import type * as Checking from '../../src/checking';
import type * as Language from '../../src/language';
import type * as Model from '../../src/model';
import type { WorkbookSnapshot } from '../../src/model';
import type * as Narrative from '../../src/narrative';
import type * as Proofreading from '../../src/proofreading';
import type * as Reading from '../../src/reading';
import type * as Recognition from '../../src/recognition';
import type * as Standards from '../../src/standards';
import { CONSISTENT, retexted } from '../support/books/sample-files';
import { textOf } from '../support/texts/text-of';

const ROOT = path.join(__dirname, '../..');

interface Patch {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The diffs of CONTRIBUTING.md, in their order. */
function patches(): readonly Patch[] {
  const text = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  return [...text.matchAll(/```diff (\S+)\n([^]*?)```/g)].map(([, file = '', body = '']) => ({
    file,
    before: linesOf(body, ' -'),
    after: linesOf(body, ' +'),
  }));
}

function linesOf(body: string, signs: string): string {
  const lines = body.split('\n').filter((line) => line !== '' && signs.includes(line.charAt(0)));
  return lines.map((line) => `${line.slice(1)}\n`).join('');
}

/** A file of the sources with its patches. */
function patched(file: string): string {
  let source = readFileSync(path.join(ROOT, file), 'utf8');
  for (const { before, after } of patches().filter((patch) => patch.file === file)) {
    expect(source.split(before)).toHaveLength(2);
    source = source.replace(before, () => after);
  }
  return source;
}

/** The product with these files patched, as far as `work` looks at it. */
function withPatched<T>(files: readonly string[], work: () => T): T {
  let result: T | undefined;
  jest.isolateModules(() => {
    for (const file of files) jest.doMock(path.join(ROOT, file), () => evaluated(file));
    result = work();
    for (const file of files) jest.dontMock(path.join(ROOT, file));
  });
  return result as T;
}

function evaluated(file: string): unknown {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 };
  const { outputText } = ts.transpileModule(patched(file), { compilerOptions });
  const exported = {};
  const from = (name: string): unknown => jest.requireActual<object>(path.join(ROOT, path.dirname(file), name));
  const body = runInThisContext(`(function (require, exports) {${outputText}})`) as (...given: unknown[]) => void;
  body(from, exported);
  return exported;
}

const load = {
  recognition: () => jest.requireActual<typeof Recognition>('../../src/recognition'),
  checking: () => jest.requireActual<typeof Checking>('../../src/checking'),
  narrative: () => jest.requireActual<typeof Narrative>('../../src/narrative'),
  language: () => jest.requireActual<typeof Language>('../../src/language'),
  standards: () => jest.requireActual<typeof Standards>('../../src/standards'),
  proofreading: () => jest.requireActual<typeof Proofreading>('../../src/proofreading'),
  reading: () => jest.requireActual<typeof Reading>('../../src/reading'),
  model: () => jest.requireActual<typeof Model>('../../src/model'),
};

const FUND = 'src/standards/tables/government-fund.ts';
const OTHERS = 'src/standards/other-tables.ts';
const RULES = 'src/rules/government-fund.ts';
const SECTION = 'src/narrative/templates/sections/funds.ts';
const CATALOGUE = 'src/standards/catalogues/north.ts';
const REGIONAL = 'src/standards/editions/regional.ts';
const PROVINCES = 'src/narrative/templates/provinces/index.ts';
const SLIPS = 'src/proofreading/wording/leftovers/words.ts';

/** The sample, with the fund's table under another title and without its own on the tab, and one table more. */
function otherBook(): WorkbookSnapshot {
  const sheets = CONSISTENT.sheets.map((sheet, index) => {
    const isFund = JSON.stringify(sheet.values.slice(0, 3)).includes('政府性基金预算财政拨款收入支出决算表');
    const [own = sheet] = retexted([sheet], (text) =>
      text.replace('政府性基金预算财政拨款收入支出决算表', '政府性基金财政拨款收支情况决算表'),
    );
    return isFund ? { ...own, name: `表${index}` } : sheet;
  });
  const [first] = CONSISTENT.sheets;
  if (first === undefined) throw new RangeError('no sheet');
  const more = { ...first, name: '村级', values: [['村级补助资金表'], ['村名', '金额'], ['甲村', 1], ['乙村', 2]] };
  return { ...CONSISTENT, sheets: [...sheets, { ...more, merges: [], numberFormats: new Map(), formulas: new Map() }] };
}

test('names each file, and each patch fits', () => {
  expect(patches().map(({ file }) => file)).toEqual([
    FUND,
    OTHERS,
    RULES,
    RULES,
    SECTION,
    CATALOGUE,
    REGIONAL,
    PROVINCES,
    SLIPS,
  ]);
  for (const file of [FUND, OTHERS, RULES, SECTION, CATALOGUE, REGIONAL, PROVINCES, SLIPS])
    expect(patched(file)).not.toBe(readFileSync(path.join(ROOT, file), 'utf8'));
});

test('a table that was never seen is known after the first change', () => {
  const look = () => {
    const { tables, unmapped } = load.recognition().recognise(otherBook(), {});
    return {
      confidence: tables.find(({ id }) => id === 'governmentFund')?.confidence ?? 0,
      reason: unmapped.find(({ sheet }) => sheet === '村级')?.reason ?? '',
    };
  };
  const before = withPatched([], look);
  const after = withPatched([FUND, OTHERS], look);
  expect(after.confidence).toBeGreaterThan(before.confidence);
  expect(before.reason).not.toContain('补充附表');
  expect(after.reason).toContain('补充附表');
});

test('a new rule is checked after the second change', () => {
  const checksOf = () => {
    const report = load.recognition().recognise(CONSISTENT, {});
    return load
      .checking()
      .checkReport(report)
      .ledger()
      .filter(({ rule }) => rule === 'J90')
      .map(({ verdict }) => verdict);
  };
  expect(withPatched([], checksOf)).toEqual([]);
  expect(withPatched([RULES], checksOf)).toEqual(['exact']);
});

test('a new sentence is written after the third change', () => {
  const written = () => {
    const report = load.recognition().recognise(CONSISTENT, {});
    const { EMPTY_SUPPLEMENT } = load.model();
    return load.language().draftToText(load.narrative().draftNarrative(report, { supplement: EMPTY_SUPPLEMENT }));
  };
  expect(withPatched([], written)).not.toContain('均按批准的用途使用');
  expect(withPatched([SECTION], written)).toMatch(/本年政府性基金支出共[\d.]+万元，均按批准的用途使用。/);
});

test('a new slip is found after the fifth change', () => {
  const found = () => {
    const document = textOf('支出合计10.00万元，同比上年增加1.00万元，增长11.11%。');
    const { findings } = load.proofreading().proofread(document, load.reading().readText(document));
    return findings.filter(({ rule }) => rule === 'NR-L04').map(({ place, correction }) => [place.quote, correction]);
  };
  expect(withPatched([], found)).toEqual([]);
  expect(withPatched([SLIPS], found)).toEqual([['同比上年', '比上年']]);
});

test('a new province has its tables, its outline and its source after the fourth change', () => {
  const look = () => {
    const { editionOf, knownOf } = load.standards();
    const [known] = knownOf([2024]).filter(({ region }) => region === '青海');
    const { templateInForce } = load.language();
    return {
      tables: editionOf(2024, '青海').id,
      outline: templateInForce(load.narrative().TEMPLATES, '青海', 2024).id,
      seen: [known?.tables, known?.sections],
    };
  };
  expect(withPatched([], look)).toEqual({ tables: 'national-2024', outline: 'national', seen: [false, false] });
  expect(withPatched([CATALOGUE, REGIONAL, PROVINCES], look)).toEqual({
    tables: 'qinghai-2024',
    outline: 'qinghai',
    seen: [true, true],
  });
});
