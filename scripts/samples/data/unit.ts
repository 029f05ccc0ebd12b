/** Whose book it is. The name is invented; the figures come from a published text of a county's health department. */
export const UNIT_NAME = '示例县卫生健康局';
export const ACCOUNT_YEAR = 2020;
