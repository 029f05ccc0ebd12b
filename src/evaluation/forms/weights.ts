/** A first-level indicator and the points it may have. */
export interface Weight {
  readonly name: string;
  readonly points: number;
}

/** 预算执行率 has ten points in every form. */
export const EXECUTION_POINTS = 10;
/** What all points of a form make together, 预算执行率 included. */
export const ALL_POINTS = 100;

/** Which first-level indicators a form has besides 产出 and 效益. */
export interface HasIndicators {
  readonly cost: boolean;
  readonly satisfaction: boolean;
}

/** Ten points in every form that measures it. */
const SATISFACTION: Weight = { name: '满意度指标', points: 10 };

/**
 * The points of the first level, beside 预算执行率: with 成本 20/40/20/10, without 50/30/10; where satisfaction is not
 * measured its points go to 效益. (财政部's form as counties fill it in, from 2020; 成本 of its own from about 2022.)
 */
export function weightsFor({ cost, satisfaction }: HasIndicators): readonly Weight[] {
  const benefit = (cost ? 20 : 30) + (satisfaction ? 0 : SATISFACTION.points);
  return [
    ...(cost ? [{ name: '成本指标', points: 20 }] : []),
    { name: '产出指标', points: cost ? 40 : 50 },
    { name: '效益指标', points: benefit },
    ...(satisfaction ? [SATISFACTION] : []),
  ];
}
