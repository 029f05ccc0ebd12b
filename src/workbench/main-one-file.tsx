import { carriedSample } from './carried-samples';
import { startWorkbench } from './start';

startWorkbench(carriedSample);
