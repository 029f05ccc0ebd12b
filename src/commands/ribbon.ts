import { sendRequest, type PaneRequest } from './request';

/** The part of a ribbon event that a command needs: Excel greys the button until it is called. */
export interface RibbonEvent {
  readonly completed: () => void;
}

/**
 * A button opens the pane and leaves its request there. An Excel that cannot show the pane from here opens
 * it by the manifest, whose address asks for the check itself; a pane that is open already hears the request.
 */
function asking(request: PaneRequest): (event: RibbonEvent) => Promise<void> {
  return async (event) => {
    sendRequest(request);
    try {
      if (canShowPane()) await Office.addin.showAsTaskpane();
    } catch {
      // The request keeps waiting for the user to open the pane; a ribbon button has nowhere to say more.
    } finally {
      event.completed();
    }
  };
}

function canShowPane(): boolean {
  return (
    Office.context.requirements.isSetSupported('SharedRuntime', '1.1') &&
    typeof (Office.addin as Partial<Office.Addin> | undefined)?.showAsTaskpane === 'function'
  );
}

/** The names by which the manifest calls our functions. */
export const COMMANDS = {
  /** 检查一致性 */
  checkConsistency: asking('check'),
  /** 标记 */
  markFindings: asking('mark'),
  /** 清除标记 */
  clearMarks: asking('clearMarks'),
  /** 删除助手痕迹 */
  removeTraces: asking('removeTraces'),
  /** 此单元格的公式 */
  showCellChecks: asking('cellChecks'),
} as const;

/** Tells Excel which function stands behind each name; to be called once office.js is ready. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: RibbonEvent) => void command(event));
  }
}
