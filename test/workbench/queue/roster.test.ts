/** @jest-environment node */
import { readWorkbook } from '../../../src/document';
import { createQueueStore } from '../../../src/workbench/queue/store/create-queue-store';
import { queueCore } from '../../../src/workbench/queue/units/queue-core';
import type { PlacedFile } from '../../../src/casework/units';
import type { QueueStore } from '../../../src/workbench/queue/store/queue-state';
import { rosterFile, SIX_AND_TWO } from '../../support/books/roster-file';
import { sixUnits, soundBook } from '../../support/books/unit-books';
import { docxFile } from '../../support/texts/docx-file';

interface Bench {
  readonly queue: QueueStore;
  readonly saved: Map<string, Uint8Array>;
  /** The units that were checked, in order. */
  readonly checked: string[];
}

function bench(): Bench {
  const saved = new Map<string, Uint8Array>();
  const checked: string[] = [];
  const queue = createQueueStore({
    loadCore: () =>
      Promise.resolve({
        ...queueCore,
        examineUnit: (unit, pause) => {
          checked.push(unit.id);
          return queueCore.examineUnit(unit, pause);
        },
      }),
    openBook: () => Promise.resolve(null),
    download: (name, bytes) => void saved.set(name, bytes),
    copyRich: () => Promise.resolve(true),
  });
  return { queue, saved, checked };
}

const file = (path: string, bytes: Uint8Array): PlacedFile => ({ path, read: () => Promise.resolve(bytes) });
const text = (...lines: readonly string[]): Uint8Array =>
  docxFile(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''));
const six = sixUnits().map(({ path, bytes }) => file(path, bytes));
const ROSTER = file('名册.xlsx', rosterFile(SIX_AND_TWO));

const standings = (queue: QueueStore): readonly (readonly [string, string])[] =>
  (queue.getState().rosterBoard?.lines ?? []).map(({ name, standing }) => [name, standing]);

describe('six units held against a 名册', () => {
  const { queue, saved, checked } = bench();

  beforeAll(async () => {
    await queue.getState().take(six, { isFolder: true });
    await queue.getState().takeRoster([ROSTER]);
  });

  it('show who has not published, whose year is another, and who need not, the gravest first', () => {
    expect(standings(queue)).toEqual([
      ['丙县水利局', '年度错'],
      ['庚县档案局', '未公开'],
      ['己县财政局', '读不出'],
      ['甲县教育局', '已公开'],
      ['乙县民政局', '已公开'],
      ['丁县林业局', '已公开'],
      ['戊乡人民政府', '已公开'],
      ['辛县保密局', '涉密免公开'],
    ]);
    expect(queue.getState().rosterBoard?.headline).toEqual([
      '应公开2020年度部门决算的单位7个（另有涉密免公开单位1个），已公开4个，公开率57.14%。',
    ]);
    expect(queue.getState()).toMatchObject({ work: null, messages: [], roster: { year: 2020 } });
  });

  it('count the days and what lacks by level, and say which', () => {
    const line = queue.getState().rosterBoard?.lines.find(({ name }) => name === '甲县教育局');
    expect(line).toMatchObject({ days: 26, isLate: true, isBad: false, opens: '甲县教育局2020年部门决算.xlsx' });
    const said = line?.remarks.join('') ?? '';
    expect(said).toContain('历时26日，超过法定期限20日');
    expect(said).toMatch(/。法定缺：决算情况说明，\d+ 项未能核对。/);
    expect(line?.lacks?.lawful).toBeGreaterThan(0);
    const none = queue.getState().rosterBoard?.lines.find(({ name }) => name === '庚县档案局');
    expect(none).toMatchObject({ lacks: null, opens: null, isBad: true, remarks: ['未见公开2020年度决算。'] });
  });

  it('are not checked again for it, but for those whose texts are parted otherwise', () => {
    expect(new Set(checked).size).toBe(6);
    expect(checked).toHaveLength(6);
  });

  it('go out as a 通报底稿, which a second round takes beside the 名册', async () => {
    await queue.getState().saveBulletin();
    const bytes = saved.get('通报底稿.xlsx') ?? new Uint8Array();
    const { snapshot } = await readWorkbook('通报底稿.xlsx', bytes);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['通报', '单位一览', '公开完整性', '分单位']),
    );
    expect(queue.getState().messages[0]?.text).toMatch(/^已交给浏览器保存：通报底稿.xlsx。/);

    const second = bench().queue;
    const more = file('2020决算/庚县档案局.xlsx', soundBook({ unit: '庚县档案局' }));
    await second.getState().take([...six, more], { isFolder: true });
    await second.getState().takeRoster([ROSTER, file('通报底稿.xlsx', bytes)]);
    expect(second.getState().rosterBoard?.headline).toContainEqual(expect.stringMatching(/^公开方面：已改1项/));
    const mended = second.getState().rosterBoard?.lines.find(({ name }) => name === '庚县档案局');
    expect(mended).toMatchObject({ standing: '已公开', isBad: false });
    expect(mended?.remarks.at(-1)).toMatch(/^上一轮的问题：已改 1 项/);
  });

  it('are held anew for another year, and with a day of approval', async () => {
    await queue.getState().changeRoster({ year: 2019, approvedOn: '2020-08-01' });
    expect(standings(queue)).toContainEqual(['丙县水利局', '已公开']);
    expect(standings(queue)).toContainEqual(['乙县民政局', '年度错']);
    await queue.getState().changeRoster({ year: 2020 });
  });
});

it('a 名册 among the files is told as one, and is nobody’s publication', async () => {
  const { queue } = bench();
  await queue.getState().take([...six, file('2020决算/应公开单位.xlsx', rosterFile(SIX_AND_TWO))], { isFolder: true });
  const line = queue.getState().board?.lines.find(({ id }) => id.includes('应公开单位'));
  expect(line?.lacks).toEqual(['没有决算公开表，像是一份名册，没有核对。要与它对照，请点“名册…”选它。']);
  await queue.getState().takeRoster([ROSTER]);
  expect(queue.getState().rosterBoard?.others).toEqual([]);
});

it('a text of no unit is a publication of its own, and two of one unit are 重复', async () => {
  const { queue, checked } = bench();
  const published = text('庚县档案局2020年度部门决算', '一、主要职责', '负责档案。');
  await queue
    .getState()
    .take(
      [
        file('公开/甲局.xlsx', soundBook({ unit: '甲县教育局' })),
        file('公开/一组/乙局.xlsx', soundBook({ unit: '乙县民政局' })),
        file('公开/一组/乙县民政局2020年决算公开.xlsx', soundBook({ unit: '乙县民政局' })),
        file('公开/庚县档案局2020年度部门决算.docx', published),
      ],
      { isFolder: true },
    );
  expect(queue.getState().units).toHaveLength(3);
  await queue.getState().takeRoster([ROSTER]);
  expect(standings(queue)).toEqual(
    expect.arrayContaining([
      ['甲县教育局', '已公开'],
      ['乙县民政局', '重复'],
      ['庚县档案局', '已公开'],
    ]),
  );
  expect(checked.filter((id) => id.endsWith('.docx'))).toEqual(['庚县档案局2020年度部门决算.docx']);
});

it('a workbook that is no 名册 is said to be none, and the list stays as it was', async () => {
  const { queue } = bench();
  await queue.getState().take(six.slice(0, 3), { isFolder: true });
  await queue.getState().takeRoster([file('乙.xlsx', soundBook({ unit: '乙县民政局' }))]);
  expect(queue.getState()).toMatchObject({ roster: null, rosterBoard: null, work: null });
  expect(queue.getState().messages).toEqual([
    { kind: 'error', text: '“乙.xlsx”里没有认出名册：请在表头写明“单位名称”，每个单位一行。' },
  ]);
});

it('nothing is said of units while some are waiting', async () => {
  const { queue } = bench();
  const stop = queue.subscribe(({ board, work }) => {
    if (board?.lines.length === 2 && work !== null) queue.getState().cancel();
  });
  await queue.getState().take(six, { isFolder: true });
  stop();
  const again = queue.subscribe(({ work }) => {
    if (work?.kind === 'checking') queue.getState().cancel();
  });
  await queue.getState().takeRoster([ROSTER]);
  again();
  expect(queue.getState()).toMatchObject({ rosterBoard: null, work: null });
  await queue.getState().saveBulletin();
  await queue.getState().goOn();
  expect(standings(queue)).toHaveLength(8);
});
