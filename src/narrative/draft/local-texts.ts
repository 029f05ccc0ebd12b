import type { DraftContext } from './context';

/** Words that follow from the scope of the report: how the text calls whom it speaks of. */
const BY_SCOPE: Readonly<Record<string, readonly [department: string, unit: string]>> = {
  本部门: ['本部门', '本单位'],
  部门: ['部门', '单位'],
};

export const LOCAL_TEXTS: readonly string[] = Object.keys(BY_SCOPE);

export function isLocalText(name: string): boolean {
  return name in BY_SCOPE;
}

/** 部门 editions are also used where the scope could not be told: many units' texts are headed 部门决算. */
export function localText({ report }: DraftContext, name: string): string {
  const isUnit = report.scope === 'unit' || report.scope === 'ownLevel';
  return BY_SCOPE[name]?.[isUnit ? 1 : 0] ?? name;
}
