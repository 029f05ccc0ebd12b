import type { ReportModel } from '../../../src/model';
import { gatherFacts } from '../../../src/facts';
import { countUnit, tableRows } from '../../../src/standards';
import { book } from '../../support/narrative/book';

function agency(...rows: readonly (readonly [key: string, shown: string])[]): ReportModel {
  return book({
    tables: {
      agencyOperations: {
        title: '机构运行信息表',
        columns: [['finalAmount', '统计数']],
        rows: rows.map(([key, shown]) => [key, key, shown] as const),
      },
    },
  });
}

it('tells amounts from counts by the row as the standard has it, and counts by their unit', () => {
  const facts = gatherFacts(
    agency(['vehicles', '12.00'], ['agencyOperatingExpenses.administrative', '3.00'], ['overseasGuests', '8']),
  );
  expect(facts.get('agencyOperations/vehicles/finalAmount')).toMatchObject({ kind: 'amount', fen: 12_000_000 });
  expect(facts.get('agencyOperations/agencyOperatingExpenses.administrative/finalAmount')).toMatchObject({
    kind: 'amount',
    fen: 3_000_000,
  });
  expect(facts.get('agencyOperations/overseasGuests/finalAmount')).toMatchObject({
    kind: 'count',
    count: 8,
    unit: '人次',
  });
});

it('knows of every row of 机构运行信息表 what it counts', () => {
  const counted = tableRows('agencyOperations').filter(({ key }) => countUnit('agencyOperations', key) !== null);
  expect(counted.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['overseasGroups', 'vehiclesKept', 'domesticGuests', 'equipmentGeneral50']),
  );
  expect(counted.map(({ key }) => key)).not.toContain('procurementSmall');
  expect(countUnit('agencyOperations', 'vehiclesKept#2')).toBe('辆');
});
