import { readWorkbook } from '../../src/document';
import { reviewWorkbook, roundOf, summaryWorkbook, checkedEntry } from '../../src/reports';
import type { WorkbookSnapshot } from '../../src/model';
import { carriedRounds, chooseRound, ROUND_SHEET, type Round } from '../../src/rounds';
import { buildReport } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK, withFigure } from '../support/report/small-book';

const WRONG = sourceOf(buildReport(withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], 8)));

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await readWorkbook('r.xlsx', bytes)).snapshot;
}

function roundsIn(snapshot: WorkbookSnapshot): readonly Round[] {
  const carried = carriedRounds(snapshot);
  return 'rounds' in carried ? carried.rounds : [];
}

/** The 审核意见单 with something written into its visible sheet. */
async function answered(change: (rows: unknown[][]) => unknown[][]): Promise<WorkbookSnapshot> {
  const snapshot = await read(reviewWorkbook(WRONG));
  const [first, ...others] = snapshot.sheets;
  const values = change(first!.values.map((row) => [...row])) as never;
  return { ...snapshot, sheets: [{ ...first!, values }, ...others] };
}

describe('a 审核意见单', () => {
  it('carries its round where no spreadsheet shows it', async () => {
    const snapshot = await read(reviewWorkbook(WRONG));
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['审核意见单', 'visible'],
      [ROUND_SHEET, 'veryHidden'],
    ]);
    expect(roundsIn(snapshot)).toEqual([roundOf(WRONG)]);
  });

  it('brings back what the unit answered, by the number of the opinion', async () => {
    const snapshot = await answered((rows) =>
      rows.map((row) => (row[0] === 1 ? [...row.slice(0, 6), ' 已改为 7.00 '] : row)),
    );
    expect(roundsIn(snapshot)[0]?.opinions.map(({ reply }) => reply)).toEqual(
      roundOf(WRONG).opinions.map(({ index }) => (index === 1 ? '已改为 7.00' : '')),
    );
  });

  it('takes a bare number for an answer, and blanks for none', async () => {
    const write = (reply: unknown) =>
      answered((rows) => rows.map((row) => (row[0] === 1 ? [...row.slice(0, 6), reply] : row)));
    expect(roundsIn(await write(7))[0]?.opinions[0]?.reply).toBe('7');
    expect(roundsIn(await write('  '))[0]?.opinions[0]?.reply).toBe('');
    expect(roundsIn(await write(true))[0]?.opinions[0]?.reply).toBe('');
  });

  it('does so where rows were put in and columns changed places', async () => {
    const snapshot = await answered((rows) =>
      [...rows.slice(0, 2), ['补记'], ...rows.slice(2)].map((row) =>
        row[0] === 1 ? ['情况属实', ...row] : [row[6] ?? null, ...row.slice(0, 6)],
      ),
    );
    expect(roundsIn(snapshot)[0]?.opinions[0]?.reply).toBe('情况属实');
  });

  it('with more text than a cell holds is carried whole', async () => {
    const findings = WRONG.checked.findings.map((each) => ({ ...each, message: '长'.repeat(40_000) }));
    const source = { ...WRONG, checked: { ...WRONG.checked, findings } };
    expect(roundsIn(await read(reviewWorkbook(source)))).toEqual([roundOf(source)]);
  });
});

it('a summary carries the rounds of all its units', async () => {
  const other = { ...WRONG, report: { ...WRONG.report, unitName: '第二局' } };
  const entries = [WRONG, other].map((source) => checkedEntry(source, []));
  const rounds = roundsIn(await read(summaryWorkbook(entries, { time: '', year: null })));
  expect(rounds.map(({ unitName }) => unitName)).toEqual(['示例局', '第二局']);
});

it('is carried past rows that hold nothing, which a spreadsheet may count in', async () => {
  const snapshot = await read(reviewWorkbook(WRONG));
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === ROUND_SHEET ? { ...sheet, values: [...sheet.values, [null, null], [], ['']] } : sheet,
  );
  expect(roundsIn({ ...snapshot, sheets })).toEqual([roundOf(WRONG)]);
});

describe('a file that cannot serve', () => {
  it('is told apart from ours', async () => {
    const snapshot = await read(reviewWorkbook(WRONG));
    expect(carriedRounds({ ...snapshot, sheets: snapshot.sheets.slice(0, 1) })).toEqual({ problem: 'none' });
  });

  it.each<[string, (rows: (readonly unknown[])[]) => (readonly unknown[])[]]>([
    ['the text was cut', (rows) => rows.map((row, index) => (index === 0 ? row : [String(row[0]).slice(0, 50)]))],
    ['it is of another version', (rows) => [[rows[0]?.[0], '99'], ...rows.slice(1)]],
    ['a field is missing', ([head]) => [head!, ['{"unitName":"示例局"}']]],
  ])('is told as damaged where %s', async (_what, change) => {
    const snapshot = await read(reviewWorkbook(WRONG));
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === ROUND_SHEET ? { ...sheet, values: change([...sheet.values]) as never } : sheet,
    );
    expect(carriedRounds({ ...snapshot, sheets })).toEqual({ problem: 'damaged' });
  });
});

describe('the round of a unit', () => {
  const named = { name: '意见.xlsx', rounds: [roundOf(WRONG)] };

  it.each([
    ['the same unit', { unitName: '示例局', year: 2020 }],
    ['the same name with other spaces', { unitName: '示 例局', year: 2020 }],
  ])('is found for %s', (_what, whose) => expect(chooseRound(named, whose)).toEqual({ round: named.rounds[0] }));

  it.each([
    [{ unitName: '第二局', year: 2020 }, '第二局 2020 年度'],
    [{ unitName: '示例局', year: 2021 }, '示例局 2021 年度'],
    [{ unitName: null, year: 2020 }, '未识别名称的单位 2020 年度'],
  ])('is refused for %j', (whose, words) =>
    expect(chooseRound(named, whose)).toEqual({
      refusal: `“意见.xlsx”是示例局 2020 年度的上一轮意见，与本册（${words}）不符，未作比对；请选同一单位、同一年度的审核意见单。`,
    }),
  );
});
