import fc from 'fast-check';
import { draft, NOTHING_KEPT, takeLastText, type WithLastText } from '../../../src/casework';
import { draftToText } from '../../../src/language';
import { EMPTY_SUPPLEMENT, type ReportModel, type Supplement } from '../../../src/model';
import { draftNarrative, TEMPLATES } from '../../../src/narrative';
import { randomOf } from '../../support/generator';
import { consistentBook, seeds } from '../../support/narrative/random-book';
import { consistentAnswers } from '../../support/texts/consistent-answers';
import { textOf } from '../../support/texts/text-of';

const [SEED] = fc.sample(seeds, { seed: 18, numRuns: 1 });
if (!SEED) throw new Error('no book');
const REPORT = consistentBook(SEED);

const toward = (report: ReportModel) => ({ report, kept: NOTHING_KEPT, others: {} });
const take = (plain: string, supplement: Supplement = EMPTY_SUPPLEMENT): WithLastText =>
  takeLastText(textOf(plain), toward(REPORT), supplement);
const taken = (plain: string): Readonly<Record<string, string>> =>
  Object.fromEntries(take(plain).taken.map(({ id, value }) => [id, value]));

const ORGANISATION = '第一部分 某局概况\n二、机构设置及决算单位构成\n';

describe('what last year’s text tells of the unit', () => {
  it.each([
    [
      '内设机构，分别是',
      '（一）机构设置。某局设内设机构3个，分别是：办公室、规划财务股、医政医管股。',
      '办公室\n规划财务股\n医政医管股',
    ],
    ['内设科室，包括', '某局内设科室包括：办公室、财务科和人事科。', '办公室\n财务科\n人事科'],
    ['内设机构有几个', '内设机构2个：综合科、业务科。', '综合科\n业务科'],
  ])('takes %s', (_what, sentence, list) => {
    expect(taken(`${ORGANISATION}${sentence}\n`)['list/institutions']).toBe(list);
  });

  it.each([
    ['a count that the list does not bear out', '设内设机构4个，分别是：办公室、财务股。'],
    ['what is no name', '设内设机构2个，分别是：办公室、负责全县卫生健康统计工作。'],
    ['no list', '内设机构没有变化。'],
  ])('takes no 机构 from %s', (_what, sentence) => {
    expect(taken(`${ORGANISATION}${sentence}\n`)['list/institutions']).toBeUndefined();
  });

  it.each([
    ['lines', '编入本部门决算的单位共2个，名单如下：\n1.某局本级\n2.某疾控中心\n三、其他\n', '某局本级\n某疾控中心'],
    ['a sentence', '纳入决算编制范围的单位包括：某局本级、某疾控中心。\n', '某局本级\n某疾控中心'],
    ['fewer lines than told', '编入本部门决算的单位共3个，名单如下：\n1.某局本级\n2.某疾控中心\n', undefined],
  ])('takes 决算单位 from %s', (_what, text, list) => {
    expect(taken(ORGANISATION + text)['list/units']).toBe(list);
  });

  it('takes 职责 as they stand, paragraph by paragraph, up to the next heading', () => {
    const text = '一、主要职责\n（一）拟订规划。\n（二）组织实施。\n二、机构设置\n设内设机构1个，分别是：办公室。\n';
    expect(taken(text)['text/duties']).toBe('（一）拟订规划。\n（二）组织实施。');
  });
});

describe('phrases and counts', () => {
  const THREE_PUBLIC = '七、“三公”经费财政拨款支出决算情况说明\n';

  it('takes what money was for', () => {
    const text = `${THREE_PUBLIC}2、公务接待费支出决算为1.00万元，主要用于上级督导接待。\n3、公务用车运行维护费2.00万元，主要用于卫生应急和巡回医疗，年末保有量3辆。\n`;
    expect(taken(text)).toMatchObject({
      'text/receptionPurpose': '上级督导接待',
      'text/vehicleUse': '卫生应急和巡回医疗',
    });
  });

  it.each([
    ['two ways', '公务用车运行维护费2.00万元，主要用于下乡。公务用车费用主要用于执法。'],
    ['figures of money', '公务用车运行维护费2.00万元，主要用于燃料费1.20万元、维修费0.80万元。'],
    ['a gap', '公务用车运行维护费2.00万元，主要用于〔公务用车用途〕。'],
  ])('takes none from %s', (_what, sentence) => {
    expect(taken(`${THREE_PUBLIC}${sentence}\n`)['text/vehicleUse']).toBeUndefined();
  });

  it('takes counts that the books do not hold, once they are told in one way', () => {
    const kept = 'agencyOperations/vehiclesKept/finalAmount';
    expect(taken(`${THREE_PUBLIC}公务用车保有量为3辆。\n`)[kept]).toBe('3');
    expect(taken(`${THREE_PUBLIC}公务用车保有量为3辆。\n公务用车保有量为5辆。\n`)[kept]).toBeUndefined();
  });

  it('takes terms with their meaning, and writes them where the text uses them', () => {
    const { supplement } = take('第三部分 名词解释\n1.基本支出：指人员和公用支出。\n2.健康扶贫：指医疗救助。\n');
    expect(supplement.texts).toMatchObject({ 'term/基本支出': '指人员和公用支出。', 'term/健康扶贫': '指医疗救助。' });
    const written = draftToText(draft(REPORT, { supplement, prior: null }));
    expect(written).toContain('基本支出：指人员和公用支出〔取自上年稿，请核〕。');
    expect(written).not.toContain('健康扶贫');
  });
});

describe('助手资料', () => {
  const TEXT = '一、主要职责\n拟订规划。\n七、“三公”经费情况\n公务用车保有量为3辆。\n';

  it('is never overwritten: what is filled in, or left open on purpose, stays', () => {
    const own: Supplement = {
      ...EMPTY_SUPPLEMENT,
      texts: { 'text/duties': '本年的职责' },
      waived: ['agencyOperations/vehiclesKept/finalAmount'],
    };
    expect(take(TEXT, own)).toEqual({ supplement: own, taken: [] });
  });

  it('knows what was taken, and a draft says so behind each, and once above', () => {
    const { supplement } = take(TEXT);
    expect(supplement.fromLastText).toEqual(['text/duties', 'agencyOperations/vehiclesKept/finalAmount']);
    const drafted = draft(REPORT, { supplement, prior: null });
    const text = draftToText(drafted);
    expect(text).toContain('拟订规划〔取自上年稿，请核〕。');
    expect(text).toContain('3〔取自上年稿，请核〕辆');
    expect(text).not.toContain('\u0001');
    const marks = text.split('〔取自上年稿，请核〕').length - 1;
    expect(drafted.remarks).toContain(`文中有${marks}处取自上年稿，后面已经注明，请逐处核对。`);
    const seen = draftToText(draft(REPORT, { supplement: { ...supplement, fromLastText: [] }, prior: null }));
    expect(text.replaceAll('〔取自上年稿，请核〕', '')).toBe(seen);
  });
});

it.each(TEMPLATES.map(({ id }) => [id]))('a draft by %s gives back what it was told, and nothing else', (template) => {
  const random = randomOf(7, template);
  let answers: Supplement = { ...EMPTY_SUPPLEMENT, unitKind: SEED.unitKind };
  let drafted = draftNarrative(REPORT, { template, supplement: answers });
  for (let round = 0; round < 6 && drafted.missing.length > 0; round += 1) {
    answers = consistentAnswers(REPORT, drafted.missing, answers, SEED.unitKind, random);
    drafted = draftNarrative(REPORT, { template, supplement: answers });
  }
  const entries = take(draftToText(drafted)).taken.filter(({ id }) => !id.startsWith('term/'));
  const told = (id: string): string | undefined => answers.texts[id] ?? answers.counts[id]?.toString();
  const wrong = entries.filter(
    ({ id, value }) => (told(id) ?? '').replace(/[。；]$/, '') !== value.replace(/[。；]$/, ''),
  );
  expect(wrong).toEqual([]);
  expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(['text/duties']));
});
