/**
 * The ribbon in WPS 表格. WPS calls these functions by their names, which must be global; functions that answer later
 * break its ribbon. They run in a page of their own: what a button asks for waits in a store that all pages of an
 * add-in share, and the pane takes it from there. Written in the language of old engines.
 */

/** Before the names of the buttons, so that no other program of WPS has the same ids. */
var PREFIX = 'juesuan_et_';

/** Where the pane's number is kept, and what the buttons asked for. */
var PANE_KEY = 'juesuan.et.pane';
var REQUEST_KEY = 'juesuan.et.request';

/** Of msoCTPDockPosition. */
var DOCKED_RIGHT = 2;
var PANE_WIDTH = 380;

/** Requests so far: two clicks on one button are two requests. */
var requests = 0;

function OnAddinLoad() {
  return true;
}

function OnAction(control) {
  var name = String(control.Id).slice(PREFIX.length);
  if (name !== 'openPane') {
    requests += 1;
    window.Application.PluginStorage.setItem(REQUEST_KEY, requests + ':' + name);
  }
  showPane();
  return true;
}

function GetImage() {
  return 'images/icon-32.png';
}

function OnGetEnabled() {
  return true;
}

function showPane() {
  var app = window.Application;
  var pane = heldPane(app);
  if (!pane) {
    pane = app.CreateTaskPane(folder() + '/taskpane.html', '决算助手');
    app.PluginStorage.setItem(PANE_KEY, String(pane.ID));
    pane.DockPosition = DOCKED_RIGHT;
    pane.Width = PANE_WIDTH;
  }
  pane.Visible = true;
}

/** The pane that was made before; null where there is none, or WPS no longer knows it. */
function heldPane(app) {
  var id = app.PluginStorage.getItem(PANE_KEY);
  if (!id) return null;
  try {
    return app.GetTaskPane(Number(id)) || null;
  } catch (gone) {
    return null;
  }
}

/** Where this add-in lies; WPS wants the address of the pane as it is written, Chinese folders and all. */
function folder() {
  var address = decodeURI(String(window.location.href));
  return address.slice(0, address.lastIndexOf('/'));
}
