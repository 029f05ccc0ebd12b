/** The words by which a unit's name ends. */
export const UNIT_END =
  '局|委员会|管委会|厅|办公室|人民政府|办事处|中心|总队|大队|支队|学校|小学|中学|幼儿园|学院|医院|卫生院|联合会|协会|法院|检察院|党校|图书馆|博物馆|站|所|馆';
