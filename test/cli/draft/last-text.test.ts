import { run } from '../../../src/cli/program';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';
import { memoryMachine } from '../../support/memory-machine';
import { docxFile, p } from '../../support/texts/docx-file';

const SENTENCES = ['一、主要职责', '拟订全县卫生健康规划。', '二、机构设置', '设内设机构2个，分别是：办公室、财务股。'];
const FILES = {
  'new.xlsx': fileOf(CONSISTENT.sheets),
  'last.docx': docxFile(SENTENCES.map((each) => p(each)).join('')),
  'empty.txt': new TextEncoder().encode('没有什么可取的。'),
};

describe('draft --last-text', () => {
  it('writes what last year’s text tells, each marked, and says how much', async () => {
    const machine = memoryMachine(FILES);
    expect(await run(['draft', 'new.xlsx', '--last-text', 'last.docx'], machine)).toBe(0);
    expect(machine.out()).toContain('拟订全县卫生健康规划〔取自上年稿，请核〕。');
    expect(machine.out()).toContain('内设机构2个，分别是：办公室、财务股〔取自上年稿，请核〕。');
    expect(machine.err()).toContain('从“last.docx”取来 2 项，都注明“取自上年稿，请核”；已填的没有改。');
    expect(machine.err()).toContain('文中有2处取自上年稿，后面已经注明，请逐处核对。');
  });

  it('leaves what was taken in 助手资料, with its mark', async () => {
    const machine = memoryMachine(FILES);
    await run(['draft', 'new.xlsx', '--last-text', 'last.docx', '--blanks', 'kept'], machine);
    const kept = [...machine.files.keys()].find((name) => name.includes('助手资料'));
    if (kept === undefined) throw new Error('nothing was kept');
    const again = memoryMachine({ ...FILES, 'kept.xlsx': machine.files.get(kept) ?? new Uint8Array() });
    await run(['draft', 'new.xlsx', '--supplement', 'kept.xlsx', '--last-text', 'last.docx'], again);
    expect(again.out()).toBe(machine.out());
    expect(again.err()).toContain('“last.docx”里没有可以取来的内容');
  });

  it.each([
    [['draft', 'new.xlsx', '--last-text', 'empty.txt'], 0, '“empty.txt”里没有可以取来的内容'],
    [['draft', 'new.xlsx', '--last-text', 'none.docx'], 2, 'none.docx'],
    [['draft', 'new.xlsx', 'new.xlsx', '--last-text', 'last.docx'], 2, '--last-text 是一个单位的上年稿'],
  ])('%s ends with %i', async (words, status, sentence) => {
    const machine = memoryMachine(FILES);
    expect(await run(words, machine)).toBe(status);
    expect(machine.err()).toContain(sentence);
  });
});
