import { findApplication, watchRibbon } from '../../host/wps/ribbon';
import { pressButton } from '../buttons';

const application = findApplication(window);

// Opened outside of WPS 表格 the page has no ribbon.
if (application !== null) watchRibbon(application, pressButton);
