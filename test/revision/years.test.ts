import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Revision, Span } from '../../src/model';
import { reviseText } from '../../src/revision';
import { randomOf } from '../support/generator';
import { factsOf } from '../support/texts/facts-of';
import { nextYear, tellingFacts } from '../support/texts/grown-facts';
import { textOf } from '../support/texts/text-of';

/** Published texts, and texts in the manner of many provinces. */
const FOLDERS = [
  path.join(__dirname, '..', 'fixtures', 'texts'),
  path.join(__dirname, '..', 'proofreading', 'manners'),
];
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8').replace(/^# 来源.*\n/, '')] as const),
);

/** Whatever looks like a year of these years, however it goes on, but not a count or a part of a longer number. */
const ANY_YEAR =
  /(?<![\d.,])(?:20[012]\d|二[〇○零][〇○零一二三四五六七八九]{2})(?![\d.,]\d|\d|[余多]|\s*(?:万元|元|%|人|个|批|辆|平方米))/g;

/** What is said of a stretch: that it changes or goes, or why it stays. */
function saidOf(plain: string, { changes, paragraphs, left }: Revision, { start, end }: Span): string | null {
  const meets = ({ span }: { readonly span: Span }): boolean => span.start < end && start < span.end;
  if (changes.some(meets)) return '改';
  const { paragraphs: lines } = textOf(plain);
  const goes = paragraphs.some((each) => {
    const line = each.kind === 'delete' ? lines[each.paragraph] : undefined;
    return line !== undefined && meets(line);
  });
  return goes ? '删' : (left.find(meets)?.why ?? null);
}

describe('every year of a text', () => {
  it.each(TEXTS)('%s is brought over, asked about, or kept for a reason', (name, plain) => {
    const document = textOf(plain);
    const old = tellingFacts(document);
    const revision = reviseText(document, { old, fresh: nextYear(old, randomOf(1, name)) });
    const silent = [...plain.matchAll(ANY_YEAR)].flatMap(({ index, 0: year }) => {
      const said = saidOf(plain, revision, { start: index, end: index + year.length });
      return said === null ? [plain.slice(Math.max(0, index - 12), index + 16)] : [];
    });
    expect(silent).toEqual([]);
  });

  it.each([
    ['2022、2023年度收支情况。', '2023、2024年度收支情况。', []],
    ['开展专项整治2023行动。', '开展专项整治2023行动。', ['可能是年度，没有“年”字，没有改，请核对']],
    ['截至2023.12.31，共有车辆。', '截至2023.12.31，共有车辆。', ['可能是年度，没有“年”字，没有改，请核对']],
    [
      '根据《2023年预算法》（财预〔2023〕5号）。',
      '根据《2023年预算法》（财预〔2023〕5号）。',
      ['文件、法规名称里的年度照旧', '文号照旧'],
    ],
  ])('%s', (old, now, whys) => {
    const plain = `2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n${old}`;
    const { changes, left } = reviseText(textOf(plain), { old: factsOf(2023, {}), fresh: factsOf(2024, {}) });
    const text = [...changes]
      .reverse()
      .reduce((words, { span, new: put }) => words.slice(0, span.start) + put + words.slice(span.end), plain);
    expect(text.split('\n')[2]).toBe(now);
    expect(left.map(({ why }) => why)).toEqual(whys);
  });
});
