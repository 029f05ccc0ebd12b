import { saidOf as said } from '../../support/texts/said-of';

const HEADING = '一、预算绩效管理情况';

/** A step of managing projects with how many they are, and how much money. */
const steps = (...told: readonly (readonly [projects: string, money: string])[]): string =>
  `${['编报绩效目标', '绩效跟踪评价', '绩效自评']
    .flatMap((name, at) => (told[at] ? [`${name}的2023年度项目${told[at][0]}个，涉及预算金额${told[at][1]}万元`] : []))
    .join('；')}。`;

describe('projects that are the same from step to step', () => {
  it('asks about money that one step tells otherwise', () => {
    expect(said(HEADING, steps(['39', '4415.48'], ['39', '4418.48'], ['39', '4415.48']))).toEqual([
      'NR-X01 warning “绩效跟踪”写的是4418.48万元，而“绩效目标”写的是4415.48万元，两处的其余各数都相同，请核对是不是同一批项目、同一笔钱。',
    ]);
  });

  it('asks about a number that one step tells otherwise', () => {
    expect(said(HEADING, steps(['39', '4415.48'], ['39', '4415.48'], ['93', '4415.48']))).toEqual([
      'NR-X01 warning “绩效自评”写的是93个，而“绩效目标”写的是39个，两处的其余各数都相同，请核对是不是同一批项目、同一笔钱。',
    ]);
  });

  it('asks about money only where digits changed places, or one is another', () => {
    expect(said(HEADING, steps(['39', '4415.48'], ['39', '4451.48']))).toEqual([
      expect.stringContaining('4451.48万元'),
    ]);
    expect(said(HEADING, steps(['39', '4415.48'], ['39', '4208.15'], ['39', '4415.48']))).toEqual([]);
  });

  it.each([
    steps(['39', '4415.48'], ['39', '4415.48'], ['39', '4415.48']),
    steps(['39', '4415.48'], ['20', '3100.00'], ['12', '2000.00']),
    steps(['39', '4415.48'], ['39', '4208.15'], ['39', '4100.00']),
  ])('%s', (text) => {
    expect(said(HEADING, text)).toEqual([]);
  });
});

it('what is not held in equipment is no car', () => {
  const text = '共有车辆0辆。单价130万元（含）以上设备（不含车辆）2台（套）。';
  expect(said('一、国有资产占有使用情况说明', text)).toEqual([]);
});
