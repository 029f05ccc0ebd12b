import { createRoot } from 'react-dom/client';
import { createWpsHost } from '../../host/wps';
import { findApplication, hidePane } from '../../host/wps/ribbon';
import { Outside } from '../components/shell/outside';
import { keepFocus } from '../keep-focus';
import { startPane } from '../start-pane';
import { OUTSIDE_WPS, SAMPLE_WPS } from '../texts/outside';

/** The pane inside WPS 表格, which does not tell its theme. */
function start(root: HTMLElement): void {
  keepFocus(document);
  const page = createRoot(root);
  const application = findApplication(window);
  if (application === null) page.render(<Outside text={OUTSIDE_WPS} />);
  else startPane(page, createWpsHost(application), { onHide: () => hidePane(application), sample: SAMPLE_WPS });
}

/** The page's one element; everything of the pane stands in it. */
const root = document.getElementById('root');
// In an engine that is too old the root was given away to the sentence that says so.
if (root !== null) start(root);
