const { CORE_ROOMS, HOST_USERS, PROGRAMS, ROOMS } = require('./rooms.cjs');

const inside = (rooms) => `^src/(${rooms.join('|')})/`;

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `src/${room} 只能引用：${['model', ...allowed].join('、')}`,
  severity: 'error',
  from: { path: inside([room]) },
  to: { path: '^src/', pathNot: inside([room, 'model', ...allowed]) },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'core-is-pure',
      comment: '核心各室不引用 React、Office 或打开文件的库',
      severity: 'error',
      from: { path: inside(CORE_ROOMS) },
      to: {
        path: 'node_modules/(react|react-dom|@fluentui|zustand|@tanstack|@microsoft|@e965|docx|fflate|officecrypto-tool|commander)/',
      },
    },
    {
      name: 'numfmt-in-one-place',
      comment: '数字显示成什么，只由 src/recognition/figures/shown-text.ts 问 numfmt',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/recognition/figures/shown-text\\.ts$' },
      to: { path: 'node_modules/numfmt/' },
    },
    {
      name: 'core-without-node',
      comment: '核心各室不引用 Node 自带模块',
      severity: 'error',
      from: { path: inside(CORE_ROOMS) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'hosts-apart',
      comment: '各宿主互不引用，只共用 src/host 下的端口文件',
      severity: 'error',
      from: { path: '^src/host/([^/]+)/' },
      to: { path: '^src/host/[^/]+/', pathNot: '^src/host/$1/' },
    },
    {
      name: 'hosts-by-entries',
      comment: '宿主的目录只由入口（entries）引用；文件宿主（host/file）另由网页和命令行引用',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/host/', inside([...HOST_USERS.entries, ...HOST_USERS.filePrograms])] },
      to: { path: '^src/host/[^/]+/' },
    },
    {
      name: 'file-programs-on-files',
      comment: '网页和命令行只引用文件宿主（host/file）',
      severity: 'error',
      from: { path: inside(HOST_USERS.filePrograms) },
      to: { path: '^src/host/[^/]+/', pathNot: '^src/host/file/' },
    },
    {
      name: 'office-only-in-excel',
      comment: '只有 src/host/excel 引用 Office 的库',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/host/excel/' },
      to: { path: 'node_modules/@microsoft/office-js' },
    },
    {
      name: 'pane-is-no-program-user',
      comment: '窗格不引用网页、功能区命令和命令行；功能区留给窗格的请求（request.ts）除外',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: inside(['workbench', 'commands', 'cli']), pathNot: '^src/commands/request\\.ts$' },
    },
    {
      name: 'cli-without-pages',
      comment: '命令行不引用任何页面',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: inside(PROGRAMS.filter((room) => room !== 'cli')) },
    },
    {
      name: 'no-cycles',
      comment: '不得循环引用',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: '没有人引用、也不是入口的文件应当删除',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', inside(HOST_USERS.entries), '^src/(workbench|cli)/main(-one-file)?\\.tsx?$'],
      },
      to: {},
    },
    {
      name: 'only-listed-packages',
      comment: '只引用 package.json 中 dependencies 列出的包',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'resolvable',
      comment: '引用的文件必须存在',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
