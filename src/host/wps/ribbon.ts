import { EtRefusal, guarded } from './bridge';
import type { EtApplication } from './et';

/** The keys of `assets/wps/js/ribbon.js`, which runs in a page of its own. */
const PANE_KEY = 'juesuan.et.pane';
/** Holds a number, a colon and the button; empty once it was heard. */
const REQUEST_KEY = 'juesuan.et.request';

/** Milliseconds; one call each time. */
const OFTEN = 500;

/**
 * Hears what the ribbon's buttons ask for: pages of a WPS add-in share a store and nothing that tells of changes, so
 * it is looked at again and again.
 * @param press hears the name of the button
 */
export function watchRibbon(application: object, press: (name: string) => void): void {
  const app = guarded(application as EtApplication);
  const look = (): void => {
    const request = taken(app);
    if (request !== null) press(request.replace(/^\d+:/, ''));
  };
  look();
  setInterval(look, OFTEN);
}

/** Null where nothing waits, and while WPS does not answer: what waits goes on waiting. */
function taken(app: EtApplication): string | null {
  try {
    const { PluginStorage: storage } = app;
    const request = storage.getItem(REQUEST_KEY);
    if (typeof request !== 'string' || request === '') return null;
    storage.setItem(REQUEST_KEY, '');
    return request;
  } catch (error) {
    if (error instanceof EtRefusal) return null;
    throw error;
  }
}

/** Puts the pane away; the ribbon's button brings it back. A docked pane of WPS has no cross in some builds. */
export function hidePane(application: object): void {
  const app = guarded(application as EtApplication);
  try {
    const pane = app.GetTaskPane(Number(app.PluginStorage.getItem(PANE_KEY)));
    if (pane) pane.Visible = false;
  } catch (error) {
    if (!(error instanceof EtRefusal)) throw error;
  }
}

/** What WPS hands to its pages: a global, in old builds behind another one. Null in any other program. */
export function findApplication(page: object): object | null {
  const { Application, wps } = page as { readonly Application?: unknown; readonly wps?: unknown };
  if (isObject(Application)) return Application;
  const { EtApplication } = isObject(wps) ? (wps as { readonly EtApplication?: unknown }) : {};
  const application: unknown = typeof EtApplication === 'function' ? Reflect.apply(EtApplication, wps, []) : null;
  return isObject(application) ? application : null;
}

/** What WPS hands out may be callable. */
function isObject(value: unknown): value is object {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}
