import { draftEvaluation } from '../../src/evaluation';
import { draftToText } from '../../src/language';
import { EMPTY_SUPPLEMENT, type Draft, type Supplement } from '../../src/model';
import { hengshanOwnLevel, hengyangBook, read } from '../support/evaluation/seed-books';
import { amounts } from '../support/narrative/say';

function drafted(entries: Partial<Supplement> = {}): Draft {
  const supplement = { ...EMPTY_SUPPLEMENT, ...entries };
  return draftEvaluation(read(hengyangBook()), { supplement, template: 'evaluation-hunan-2021' });
}

function linesUnder(draft: Draft, heading: string): readonly string[] {
  const section = draft.sections.find((each) => each.heading.endsWith(heading));
  return (section?.paragraphs ?? []).map(({ runs }) => runs.map(({ text }) => text).join(''));
}

const PROJECT = { 'list/projects': '培训项目' };

it('lets no heading stand over nothing: what is still open is asked for under it', () => {
  const draft = drafted({ texts: PROJECT });
  expect(linesUnder(draft, '项目资金情况')).toEqual(['〔项目资金情况〕']);
  const bare = draft.sections.filter(({ paragraphs, heading }, index) => {
    const below = draft.sections[index + 1];
    return paragraphs.length === 0 && !(below && below.level > (draft.sections[index]?.level ?? 3)) && heading !== '';
  });
  expect(bare.map(({ heading }) => heading)).toEqual([]);
});

it('keeps the name of a project before what is known of it', () => {
  const told = { 'project/培训项目/spent': '95.00', 'project/培训项目/adjusted': '100.00' };
  expect(linesUnder(drafted({ texts: PROJECT, amounts: amounts(told) }), '项目产出及效益')).toEqual([
    '1、培训项目：实际支出95.00万元，资金执行率95.00%。',
  ]);
  const use = { ...PROJECT, 'project/培训项目/use': '培训干部' };
  expect(linesUnder(drafted({ texts: use }), '项目资金情况')).toEqual(['1、培训项目：主要用于培训干部。']);
});

it('counts 科目, which are no 项', () => {
  expect(draftToText(drafted())).toContain('按功能分类科目（款）列示，共8个科目：');
});

it('does not tell a 类 again whose only 款 has its name', () => {
  const own = read(hengshanOwnLevel({ reception: '34.00', vehicles: '12.00' }), 'ownLevel');
  const text = draftToText(draftEvaluation(own, { template: 'evaluation-national' }));
  expect(text).toContain('其他支出4.10万元，占基本支出的0.22%。');
  expect(text).not.toContain('其中：其他支出');
});
