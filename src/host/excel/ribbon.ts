/** The part of a ribbon event that a button needs: Excel greys it until `completed` is called. */
export interface RibbonEvent {
  readonly completed: () => void;
}

/**
 * Tells Excel what stands behind the names that the manifest calls; to be called once office.js is ready.
 * @param press hears the name of the button before the pane is shown, so that a pane that opens finds the request
 */
export function registerButtons(names: readonly string[], press: (name: string) => void): void {
  for (const name of names) {
    Office.actions.associate(name, (event: RibbonEvent) => {
      press(name);
      void showPane(event);
    });
  }
}

/**
 * An Excel that cannot show the pane from here opens it by the manifest, whose address asks for the check itself; a
 * pane that is open already hears the request.
 */
async function showPane(event: RibbonEvent): Promise<void> {
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
