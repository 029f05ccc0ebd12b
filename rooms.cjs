/**
 * The rooms of src/ and who may import whom: the one list that ESLint and the dependency rules both read.
 * Data goes one way: a room names only what stands before it. `model` may be imported by everybody.
 */

/** Room → the rooms it may import, besides itself and `model`. These are pure functions over plain data. */
const CORE = {
  model: [],
  formulas: [],
  standards: [],
  recognition: ['standards'],
  rules: ['standards'],
  checking: ['rules', 'standards'],
  publish: ['standards'],
  comparison: ['standards'],
  rounds: ['standards'],
  roster: ['standards'],
  pictures: ['rules', 'standards'],
  facts: ['standards'],
  language: ['facts', 'standards'],
  narrative: ['language', 'facts', 'standards'],
  evaluation: ['language', 'facts', 'standards'],
  reading: ['facts', 'standards'],
  proofreading: ['reading', 'facts', 'standards'],
  revision: ['reading', 'facts', 'language', 'standards'],
  supplement: ['facts', 'language', 'recognition', 'standards'],
};

/** Files in and out, and what is handed out in them. */
const FILES = {
  document: ['formulas'],
  reports: ['document', 'pictures', 'rounds', 'roster', 'comparison'],
};

/** A case: all rooms put together, once for everybody. */
const CASEWORK = { casework: [...Object.keys(CORE), ...Object.keys(FILES)] };

const HOST = { host: ['formulas', 'document'] };

/**
 * Who may name a host's own folder in src/host, besides that folder itself: entries name any, and the programs that
 * work on files name the file host. All others know the port and the files beside it.
 */
const HOST_USERS = { entries: ['taskpane/entries', 'commands/entries'], filePrograms: ['workbench', 'cli'] };

/** Programs: they put the rooms together, and nobody imports them. The workbench and the commands show the pane. */
const PROGRAMS = ['taskpane', 'workbench', 'commands', 'cli'];

/** Folders that work and do not speak: no Chinese but in their files of words. */
const ENGINES = [
  'formulas',
  'checking/bind',
  'checking/book',
  'checking/judging',
  'checking/locate',
  'checking/missing',
  'checking/rule-set',
  'document/package',
  'casework',
  'taskpane',
  'workbench',
];

module.exports = {
  ENGINES,
  ROOMS: { ...CORE, ...FILES, ...CASEWORK, ...HOST },
  HOST_USERS,
  CORE_ROOMS: Object.keys(CORE),
  PROGRAMS,
};
