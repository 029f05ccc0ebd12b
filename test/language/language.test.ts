import { EMPTY_SUPPLEMENT } from '../../src/model';
import { gatherFacts, wordOf } from '../../src/facts';
import {
  languageOf,
  problemsIn,
  problemsOfTemplate,
  textSegment,
  variantIn,
  writeDraft,
  type Language,
  type Template,
} from '../../src/language';
import { healthBureau } from '../support/narrative/health-bureau';
import { templateOf } from '../support/narrative/say';

/** A language of another content: two words, a list, a condition and a text of its own. */
const OWN: Language = languageOf({
  words: [wordOf('单位'), wordOf('本年收入合计')],
  lists: [
    {
      name: '指标',
      locals: ['名'],
      hasAmount: false,
      hasBudget: false,
      entries: () => ['产出', '效益'].map((name) => ({ subject: null, names: { 名: [textSegment(name)] } })),
    },
  ],
  conditions: [{ name: '项目自评', holds: ({ report }) => report.year === 2020 }],
  localTexts: [{ name: '评价对象', text: ({ report }) => `${report.unitName ?? ''}的项目` }],
});

function write(template: Template): string {
  const report = healthBureau();
  const facts = gatherFacts(report);
  const { draft } = writeDraft({ language: OWN, template, report, supplement: EMPTY_SUPPLEMENT, facts });
  return draft.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)))
    .join('');
}

it('writes with the words, lists, conditions and texts that were handed to it', () => {
  const sentence =
    '{评价对象}{若：项目自评}已自评{否则}未自评{完}，收入{本年收入合计}，{数：指标}类指标：{每：指标｜、}{名}{完}。';
  expect(write(templateOf(sentence))).toBe('示例县卫生健康局的项目已自评，收入19359.65万元，2类指标：产出、效益。');
});

it.each([
  ['{收支总计}', '没有名为“收支总计”的数或文字'],
  ['{部门}', '没有名为“部门”的数或文字'],
  ['{每：内设机构}{名}{完}', '没有名为“内设机构”的名单'],
  ['{若：单位口径}是{完}', '没有“单位口径”这个条件'],
])('knows nothing of another content: %s', (sentence, message) => {
  expect(problemsIn(OWN, sentence)).toMatchObject([{ message: expect.stringContaining(message) as string }]);
});

it('suggests names of its own', () => {
  expect(problemsIn(OWN, '{评价对像}')).toMatchObject([
    { message: '没有名为“评价对像”的数或文字，是不是“评价对象”。' },
  ]);
  expect(problemsIn(OWN, '{数：指标}{占：本年收入合计}')).toMatchObject([
    { message: '“本年收入合计”没有规定占什么的比重。' },
  ]);
});

it('compiles the same template for each language anew', () => {
  const template = templateOf('{评价对象}');
  expect(problemsOfTemplate(OWN, template)).toEqual([]);
  expect(write(template)).toBe('示例县卫生健康局的项目');
  const other = languageOf({ lists: [], conditions: [], localTexts: [] });
  const report = healthBureau();
  const parts = { language: other, template, report, supplement: EMPTY_SUPPLEMENT, facts: gatherFacts(report) };
  expect(() => writeDraft(parts)).toThrow('没有名为“评价对象”的数或文字');
});

it('checks a unit’s own sentences in the language of the template', () => {
  const template = templateOf('{本年收入合计}');
  const own = (sentence: string) => variantIn(OWN, template, { 'sentence:test/only/1': sentence });
  expect(own('{评价对象}').template.parts[0]?.paragraphs).toEqual([{ text: '{评价对象}' }]);
  expect(own('{收支总计}').remarks).toHaveLength(1);
});
