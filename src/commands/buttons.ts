import { sendRequest, type PaneRequest } from './request';

/** What the ribbon's buttons ask for, by the names under which a host calls them. */
export const BUTTONS: Readonly<Record<string, PaneRequest>> = {
  /** 检查一致性 */
  checkConsistency: 'check',
  /** 标记 */
  markFindings: 'mark',
  /** 清除标记 */
  clearMarks: 'clearMarks',
  /** 删除助手痕迹 */
  removeTraces: 'removeTraces',
  /** 此单元格的公式 */
  showCellChecks: 'cellChecks',
};

/** Leaves the pane the request of a button; a name that no button has asks for nothing. */
export function pressButton(name: string): void {
  const request = BUTTONS[name];
  if (request) sendRequest(request);
}
