import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A library of one module that opens a file, has every tracked change accepted or rejected, and saves it as .docx. */
const MODULE = `Sub Settle(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & command, "", 0, Array())
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToURL(target), filter())
  document.close(True)
End Sub
`;

const COMMANDS = { accept: 'AcceptAllTrackedChanges', reject: 'RejectAllTrackedChanges' } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SCRIPTS = 'xmlns:script="http://openoffice.org/2000/script"';
const LIBRARIES = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** Puts the module into a profile that LibreOffice has made. */
function withModule(profile: string): void {
  const folder = path.join(profile, 'user', 'basic', 'Standard');
  mkdirSync(folder, { recursive: true });
  const text = MODULE.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const module = `<script:module ${SCRIPTS} script:name="Settling" script:language="StarBasic">${text}</script:module>`;
  writeFileSync(path.join(folder, 'Settling.xba'), `${HEAD}\n${module}`);
  const library = `<library:library ${LIBRARIES} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Settling"/></library:library>`;
  writeFileSync(path.join(folder, 'script.xlb'), `${HEAD}\n${library}`);
  const libraries = `<library:libraries ${LIBRARIES}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`;
  writeFileSync(path.join(profile, 'user', 'basic', 'script.xlc'), `${HEAD}\n${libraries}`);
}

function started(profile: string, what: string): void {
  const home = `-env:UserInstallation=file://${profile}`;
  execFileSync('soffice', [home, '--headless', '--norestore', what], { stdio: 'ignore', timeout: 100_000 });
}

/** A .docx as LibreOffice leaves it that was told to accept, or to reject, every tracked change; `folder` is for its files. */
export function settledByLibreOffice(folder: string, bytes: Uint8Array, way: keyof typeof COMMANDS): Uint8Array {
  const profile = path.join(folder, 'profile');
  // A module put into a profile that is not there yet would be lost when it is made.
  if (!existsSync(profile)) started(profile, '--terminate_after_init');
  withModule(profile);
  const [source, target] = [path.join(folder, `${way}-in.docx`), path.join(folder, `${way}-out.docx`)];
  writeFileSync(source, bytes);
  const macro = `macro:///Standard.Settling.Settle("${source}","${target}","${COMMANDS[way]}")`;
  started(profile, macro);
  return new Uint8Array(readFileSync(target));
}
