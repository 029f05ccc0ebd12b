import { chooseTemplate, keptChoice, regionOf, templateInForce } from '../../../src/language/choosing/choose-template';
import type { Template } from '../../../src/language/template';
import type { ReportModel } from '../../../src/model';
import { buildReport } from '../../support/report/build-report';
import { templateOf } from '../../support/narrative/say';

function template(id: string, region: string | null, fromYear: number, toYear: number): Template {
  return { ...templateOf(''), id, title: `模板${id}`, edition: { region, fromYear, toYear } };
}

const TEMPLATES = [
  template('old', null, 0, 2019),
  template('new', null, 2020, Number.MAX_SAFE_INTEGER),
  template('hunan', '湖南', 2020, 2022),
  template('hunan-later', '湖南', 2023, Number.MAX_SAFE_INTEGER),
];

const report = (rest: Partial<ReportModel>) =>
  buildReport([], { unitName: '某局', fileName: '决算.xlsx', year: 2021, ...rest });

const printed = (unitName: string | null, ...notes: readonly string[]) =>
  buildReport([{ id: 'income', columns: [], rows: [], seen: { words: { unitName, notes } as never } }]).tables;

describe('the template of a report', () => {
  it.each<[string, Partial<ReportModel>, string, string | null, boolean]>([
    [
      'the unit’s name',
      { unitName: '湖南省财政厅' },
      'hunan',
      '按单位名称里的“湖南”用了模板“模板hunan”，不对的请另选模板。',
      false,
    ],
    [
      'the file’s name',
      { fileName: '湖南某局.xlsx' },
      'hunan',
      '按文件名里的“湖南”用了模板“模板hunan”，不对的请另选模板。',
      false,
    ],
    [
      'what the sheets print',
      { tables: printed(null, '湖南省财政厅制') },
      'hunan',
      '按表上的文字里的“湖南”用了模板“模板hunan”，不对的请另选模板。',
      false,
    ],
    [
      'the unit that the sheets print',
      { tables: printed('湖南省某局') },
      'hunan',
      '按表上的文字里的“湖南”用了模板“模板hunan”，不对的请另选模板。',
      false,
    ],
    [
      'the unit’s name before the file’s',
      { unitName: '四川省某局', fileName: '湖南.xlsx' },
      'new',
      '单位名称里是“四川”，没有这个省的模板，用了“模板new”，可以另选模板。',
      false,
    ],
    [
      'a year before the province had one',
      { unitName: '湖南省某局', year: 2019 },
      'old',
      '单位名称里是“湖南”，没有这个省的模板，用了“模板old”，可以另选模板。',
      false,
    ],
    [
      'no year: the newest',
      { unitName: '湖南省某局', year: null },
      'hunan-later',
      '按单位名称里的“湖南”用了模板“模板hunan-later”，不对的请另选模板。',
      false,
    ],
    [
      'nothing',
      {},
      'new',
      '这是哪个省（自治区、直辖市）的单位？没有看出来，暂用模板“模板new”；请按所在地另选模板，没有的就选“模板new”。',
      true,
    ],
    [
      'nothing but an old year',
      { unitName: null, year: 2018 },
      'old',
      '这是哪个省（自治区、直辖市）的单位？没有看出来，暂用模板“模板old”；请按所在地另选模板，没有的就选“模板old”。',
      true,
    ],
  ])('follows %s', (_what, rest, id, reason, isAsked) => {
    const chosen = chooseTemplate(TEMPLATES, report(rest), undefined);
    expect([chosen.template.id, chosen.reason, chosen.isAsked]).toEqual([id, reason, isAsked]);
  });

  it('is the one that is asked for, by its id or as it is', () => {
    const own = template('own', null, 0, 0);
    expect(chooseTemplate(TEMPLATES, report({}), 'old')).toEqual({
      template: TEMPLATES[0],
      reason: null,
      isAsked: false,
    });
    expect(chooseTemplate(TEMPLATES, report({}), own)).toEqual({ template: own, reason: null, isAsked: false });
  });

  it('is none where the id does not exist, and says which do', () => {
    expect(() => chooseTemplate(TEMPLATES.slice(0, 2), report({}), 'hubei')).toThrow(
      '没有编号为“hubei”的模板，可用的有：old（模板old）、new（模板new）',
    );
  });
});

it.each([
  ['湖南', 2020, 'hunan'],
  ['湖南', 2022, 'hunan'],
  ['湖南', 2023, 'hunan-later'],
  ['湖南', 2019, 'old'],
  ['湖北', 2020, 'new'],
  ['湖北', null, 'new'],
])('in force in %s in %s: %s', (region, year, id) => {
  expect(templateInForce(TEMPLATES, region, year).id).toBe(id);
});

it.each([
  [2020, 'no national template for 2020'],
  [null, 'no national template for any year'],
])('a content without a national template for %s cannot be written', (year, message) => {
  expect(() => templateInForce(TEMPLATES.slice(0, 1), '湖北', year)).toThrow(message);
});

describe('the choice that 助手资料 keeps', () => {
  it.each<[string | undefined, number | null, string | null, string | null]>([
    [undefined, 2021, null, null],
    ['  ', 2021, null, null],
    ['hunan', 2021, 'hunan', null],
    [' 模板hunan ', 2022, 'hunan', null],
    ['hunan', null, 'hunan', null],
    ['hunan', 2023, 'hunan', '所选模板“模板hunan”不是2023年度用的，请核对。'],
    ['hunan', 2019, 'hunan', '所选模板“模板hunan”不是2019年度用的，请核对。'],
    [
      '湖南',
      2021,
      null,
      '没有名为“湖南”的模板，改按年度和地区选择；可用的有：模板old、模板new、模板hunan、模板hunan-later。',
    ],
  ])('%s in %s', (named, year, id, remark) => {
    const choice = keptChoice(TEMPLATES, report({ year }), named);
    expect([choice.template?.id ?? null, choice.remark]).toEqual([id, remark]);
  });
});

it.each<[Partial<ReportModel>, string | null]>([
  [{ unitName: '湖南省某局', fileName: '四川.xlsx' }, '湖南'],
  [{ unitName: null, fileName: '四川.xlsx' }, '四川'],
  [{ tables: printed('云南省某局', '四川省制') }, '云南'],
  [{}, null],
])('the province of %j is %s', (rest, region) => {
  expect(regionOf(report(rest))).toBe(region);
});
