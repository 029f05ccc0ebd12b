import { EMPTY_SUPPLEMENT } from '../../../src/model';
import { draftToText, editableSections } from '../../../src/language';
import { draftNarrative, TEMPLATES, variantOf } from '../../../src/narrative';
import { healthBureau } from '../../support/narrative/health-bureau';

const report = healthBureau();

/** The draft of the health bureau (湖南 2020) with some texts in 助手资料. */
function draftWith(texts: Readonly<Record<string, string>>) {
  return draftNarrative(report, { supplement: { ...EMPTY_SUPPLEMENT, texts } });
}

const sectionOf = (draft: ReturnType<typeof draftWith>, id: string) =>
  draft.sections.find((section) => section.id === id);

const wordsAt = (draft: ReturnType<typeof draftWith>, id: string) =>
  (sectionOf(draft, id)?.paragraphs ?? []).map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('a unit’s own variant of a template', () => {
  it('is the template itself where nothing was changed', () => {
    const [template] = TEMPLATES;
    expect(template && variantOf(template, { 'text/duties': '公共卫生' }).template).toBe(template);
  });

  it('writes the unit’s own sentence, its numbers with their cells', () => {
    const draft = draftWith({ 'sentence:hunan-2020/grandTotal/1': '全年总收入、总支出都是{收支总计}。' });
    expect(wordsAt(draft, 'grandTotal')).toEqual(['全年总收入、总支出都是20862.65万元。']);
    const figures = sectionOf(draft, 'grandTotal')?.paragraphs.flatMap(({ runs }) =>
      runs.flatMap((run) => run.figure ?? []),
    );
    expect(figures?.[0]?.sources).toHaveLength(1);
    expect(draft.remarks).toEqual(draftWith({}).remarks);
  });

  it('owes no reason that its sentence does not ask for', () => {
    const asked = (texts: Readonly<Record<string, string>>) =>
      draftWith(texts).missing.filter(({ where }) => where.startsWith('一、收入支出决算总体情况'));
    expect(asked({})).not.toEqual([]);
    expect(asked({ 'sentence:hunan-2020/grandTotal/1': '总计{收支总计}。' })).toEqual([]);
  });

  it('leaves a section out, and numbers the rest anew', () => {
    const draft = draftWith({ 'sentence:hunan-2020/income/heading': '（不写）' });
    expect(sectionOf(draft, 'income')).toBeUndefined();
    expect(sectionOf(draft, 'expenditure')?.heading).toBe('二、支出决算情况说明');
  });

  it('adds a paragraph behind those of the template', () => {
    const draft = draftWith({ 'sentence:hunan-2020/grandTotal/2': '以上数据均含{单位}所属单位。' });
    expect(wordsAt(draft, 'grandTotal')[1]).toBe('以上数据均含示例县卫生健康局所属单位。');
  });

  it('puts sections in the unit’s order, those not named behind', () => {
    const draft = draftWith({ 'order:hunan-2020/narrative': '支出决算情况说明\n收入决算情况说明' });
    const headings = draft.sections.filter(({ level }) => level === 2).map(({ heading }) => heading);
    expect(headings.slice(2, 5)).toEqual([
      '一、支出决算情况说明',
      '二、收入决算情况说明',
      '三、收入支出决算总体情况说明',
    ]);
  });

  it('has the unit’s own switches', () => {
    expect(draftToText(draftWith({ 'switch:hunan-2020/listZeroItems': '是' }))).toContain('经营收入0.00万元');
    expect(draftToText(draftWith({}))).not.toContain('经营收入0.00万元');
  });

  it.each([
    [
      'a name that does not exist',
      { 'sentence:hunan-2020/grandTotal/1': '总计{收支总记}。' },
      '自己改的模板句子没有采用，仍按原句：第3个字：没有名为“收支总记”的数或文字，是不是“收支总计”。原文：总计{收支总记}。',
    ],
    [
      'a brace without its partner in an added paragraph',
      { 'sentence:hunan-2020/grandTotal/2': '总计{收支总计' },
      '自己改的模板句子没有采用，仍按原句：第3个字：“{”后面没有配对的“}”。原文：总计{收支总计',
    ],
    ['a switch with words of its own', { 'switch:hunan-2020/zeroText': '零' }, '“零写作”不能填“零”，可以填：0.00、0。'],
    [
      'an order with a heading that is not there',
      { 'order:hunan-2020/narrative': '结余情况' },
      '自定的章节次序里没有这一节：“结余情况”，没有采用。',
    ],
  ])('with %s is used without it, and says so', (_case, texts, remark) => {
    const draft = draftWith(texts);
    expect(draft.remarks).toContain(remark);
    expect(draftToText(draft)).toBe(draftToText(draftWith({})));
  });

  it('of another template changes nothing here', () => {
    const draft = draftWith({ 'sentence:national/grandTotal/1': '总计{收支总记}。' });
    expect(draft).toEqual(draftWith({}));
  });
});

describe('the template that 助手资料 names', () => {
  it.each(['国家通用', 'national'])('is taken by title or id: %s', (named) => {
    expect(draftWith({ template: named }).template).toBe('national');
  });

  it('gives way to one that is asked for', () => {
    const supplement = { ...EMPTY_SUPPLEMENT, texts: { template: '国家通用' } };
    expect(draftNarrative(report, { template: 'sichuan', supplement }).template).toBe('sichuan');
  });

  it('that does not exist is said, and the usual one is taken', () => {
    const draft = draftWith({ template: '湖南' });
    expect(draft.template).toBe('hunan-2020');
    expect(draft.remarks[0]).toMatch(/^没有名为“湖南”的模板，改按年度和地区选择；可用的有：.*湖南 2022年度、.*。$/);
  });

  it('of other years is used, and said', () => {
    expect(draftWith({ template: 'hunan-2022' }).remarks[0]).toBe('所选模板“湖南 2022年度”不是2020年度用的，请核对。');
  });
});

describe('the sentences for somebody who changes them', () => {
  const template = TEMPLATES.find(({ id }) => id === 'hunan-2022');
  if (!template) throw new Error('a template of Hunan');

  it('are those of every section, with an empty one to be added', () => {
    const sections = editableSections(template, {});
    const total = sections.find(({ id }) => id === 'grandTotal');
    expect(total?.level).toBe(2);
    expect(total?.heading.text).toBe('收入支出决算总体情况说明');
    expect(total?.paragraphs.map(({ entry }) => entry)).toEqual([
      'sentence:hunan-2022/grandTotal/1',
      'sentence:hunan-2022/grandTotal/2',
    ]);
    expect(total?.paragraphs[1]).toMatchObject({ original: '', text: '' });
    expect(total?.isChanged).toBe(false);
    expect(total?.order.headings[0]).toBe('收入支出决算总体情况说明');
  });

  it('show what the unit changed beside what the template says', () => {
    const sections = editableSections(template, { 'sentence:hunan-2022/income/1': '收入{本年收入合计}。' });
    const income = sections.find(({ id }) => id === 'income');
    expect(income?.isChanged).toBe(true);
    expect(income?.paragraphs[0]?.text).toBe('收入{本年收入合计}。');
    expect(income?.paragraphs[0]?.original).toMatch(/^\{年度\}年度收入合计/);
  });
});
