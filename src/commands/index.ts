export {
  receiveRequests,
  REQUEST_EVENT,
  requestOfAddress,
  sendRequest,
  takeAddress,
  type PaneRequest,
} from './request';
export { checkConsistency, COMMANDS, registerCommands, type RibbonEvent } from './ribbon';
