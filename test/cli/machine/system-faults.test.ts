import { run } from '../../../src/cli/program';
import { FAULTS } from '../../../src/cli/texts';
import { memoryMachine, systemError } from '../../support/memory-machine';

/** How `check` ends, and what it complains of, where reading its file fails so. */
async function checked(code: string): Promise<{ readonly status: number; readonly said: string }> {
  const memory = memoryMachine({ 'a.xlsx': new Uint8Array(1) });
  const machine = { ...memory, read: () => Promise.reject(systemError(code)) };
  return { status: await run(['check', 'a.xlsx'], machine), said: memory.err() };
}

describe('a file that the system does not give', () => {
  it.each([...FAULTS.keys()])('%s is one Chinese sentence that names the file', async (code) => {
    const { status, said } = await checked(code);
    expect(status).toBe(2);
    expect(said).toMatch(/^“a\.xlsx”读不出来：[^。\n]+。\n$/);
    // Nothing of what the system says itself but the words of an option.
    expect(said.replace('a.xlsx', '').replace('--jobs', '')).not.toMatch(/[A-Za-z_]/);
  });

  it.each<[code: string, said: string]>([
    ['EACCES', '“a.xlsx”读不出来：没有权限；请检查文件和所在文件夹的权限。'],
    ['EBUSY', '“a.xlsx”读不出来：正被其他程序占用；请关闭占用它的程序后再试。'],
    ['EMFILE', '“a.xlsx”读不出来：同时打开的文件太多；请用 --jobs 减少同时核对的本数。'],
    ['ENAMETOOLONG', '“a.xlsx”读不出来：名称太长；请改短后再试。'],
    ['NOT_A_FILE', '“a.xlsx”读不出来：它是设备或管道，不是文件；请先存成文件。'],
    ['ESTALE', '“a.xlsx”读不出来：网络文件夹断开了；请重新连接后再试。'],
    ['ESOMETHING', '“a.xlsx”读不出来，可能正被其他程序占用或没有权限；请关闭占用它的程序后再试。'],
  ])('%s says what to do', async (code, said) => {
    expect((await checked(code)).said).toBe(`${said}\n`);
  });
});
