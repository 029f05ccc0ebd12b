import { fetchSample } from './fetch-sample';
import { startWorkbench } from './start';

startWorkbench(fetchSample);
