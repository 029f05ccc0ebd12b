import type { FunctionalTable } from '../functional-table';

/** 国有资本经营预算财政拨款支出决算表; columns 合计, 基本支出, 项目支出. The department had none. */
export const STATE_CAPITAL: FunctionalTable = { total: [null, null, null], rows: [] };
