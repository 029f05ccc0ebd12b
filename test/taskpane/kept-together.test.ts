import type { Run } from '../../src/model';
import { keptTogether } from '../../src/taskpane/components/narrative/kept-together';

const FIGURE: Run = {
  text: '1.01',
  figure: { fact: 'f', value: '1.01', unit: '%', formula: '', sources: [] },
};
const BLANK: Run = { text: '待填', blank: { id: 'b', kind: 'reason', prompt: '原因' } };

function parted(runs: readonly Run[]): readonly (readonly [string, string])[] {
  return keptTogether(runs).map(({ run, closing }) => [run.text, closing]);
}

test.each<[string, readonly Run[], readonly (readonly [string, string])[]]>([
  [
    'a percent sign and a stop',
    [{ text: '占' }, FIGURE, { text: '%；其他' }],
    [
      ['占', ''],
      ['1.01', '%；'],
      ['其他', ''],
    ],
  ],
  [
    'a full stop behind a blank',
    [BLANK, { text: '。' }],
    [
      ['待填', '。'],
      ['', ''],
    ],
  ],
  [
    'words stay free',
    [FIGURE, { text: '万元。' }],
    [
      ['1.01', ''],
      ['万元。', ''],
    ],
  ],
  [
    'two buttons in a row',
    [FIGURE, BLANK, { text: '，' }],
    [
      ['1.01', ''],
      ['待填', '，'],
      ['', ''],
    ],
  ],
  [
    'text behind text',
    [{ text: '甲' }, { text: '，乙' }],
    [
      ['甲', ''],
      ['，乙', ''],
    ],
  ],
])('%s', (_name, runs, expected) => {
  expect(parted(runs)).toEqual(expected);
});
