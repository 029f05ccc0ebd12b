import { ownEntryNames } from '../../../src/language';
import { handEditId, isHandEdit, isVariantEntry } from '../../../src/language/variant/entry-ids';
import type { Template } from '../../../src/language/template';
import { templateOf } from '../../support/narrative/say';

const TEMPLATE: Template = {
  ...templateOf(''),
  parts: [
    {
      id: 'first',
      heading: '概况',
      sections: [{ id: 'duties', heading: '主要职责', sections: [{ id: 'deep', heading: '细目' }] }],
    },
    { id: 'second', heading: '说明' },
  ],
};

const nameOf = (id: string) => ownEntryNames([TEMPLATE], { [id]: '' }).get(id) ?? null;

it.each([
  ['template', '情况说明的模板'],
  ['template/evaluation', '绩效自评报告的模板'],
  ['tables/published', '公开表的名称和次序'],
  ['figure:first/income/total/total', '手工改数'],
  ['sentence:test/first/heading', '模板“一句话”：概况（标题）'],
  ['sentence:test/duties/1', '模板“一句话”：主要职责（第1段）'],
  ['sentence:test/deep/12', '模板“一句话”：细目（第12段）'],
  ['sentence:test/second/2', '模板“一句话”：说明（第2段）'],
  ['order:test/', '模板“一句话”：各节的次序'],
  ['order:test/first', '模板“一句话”：概况各节的次序'],
  ['switch:test/zeroText', '模板“一句话”：零写作'],
  // What stands for nothing of the template, or of none.
  ['switch:test/colour', null],
  ['sentence:test/third/heading', null],
  ['sentence:test/duties/x1', null],
  ['sentence:test/duties/1x', null],
  ['sentence:other/duties/1', null],
  ['text/duties', null],
])('%s is called %s', (id, name) => {
  expect(nameOf(id)).toBe(name);
});

it.each([
  ['template', true, false],
  ['template/evaluation', true, false],
  ['tables/published', true, false],
  ['sentence:a/b/1', true, false],
  ['order:a/b', true, false],
  ['switch:a/b', true, false],
  [handEditId('节', { fact: 'income/total/total' }), false, true],
  ['my sentence:a', false, false],
  ['text/duties', false, false],
])('%s is own wording: %s, a figure by hand: %s', (id, isVariant, isEdit) => {
  expect([isVariantEntry(id), isHandEdit(id)]).toEqual([isVariant, isEdit]);
});
