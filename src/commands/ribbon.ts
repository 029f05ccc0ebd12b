import { sendRequest } from './request';

/** The part of a ribbon event that a command needs: Excel greys the button until it is called. */
export interface RibbonEvent {
  readonly completed: () => void;
}

/**
 * 检查一致性: opens the pane and asks it to run the check. An Excel that cannot show the pane from here opens
 * it by the manifest, whose address asks for the check itself; a pane that is open already hears the request.
 */
export async function checkConsistency(event: RibbonEvent): Promise<void> {
  sendRequest('check');
  try {
    if (canShowPane()) await Office.addin.showAsTaskpane();
  } catch {
    // The request keeps waiting for the user to open the pane; a ribbon button has nowhere to say more.
  } finally {
    event.completed();
  }
}

function canShowPane(): boolean {
  return (
    Office.context.requirements.isSetSupported('SharedRuntime', '1.1') &&
    typeof (Office.addin as Partial<Office.Addin> | undefined)?.showAsTaskpane === 'function'
  );
}

/** The names by which the manifest calls our functions. */
export const COMMANDS = { checkConsistency } as const;

/** Tells Excel which function stands behind each name; to be called once office.js is ready. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: RibbonEvent) => void command(event));
  }
}
