const ts = require('typescript');

/**
 * ESLint rule: what `tsc` says of a file, asked of the program that the rules about types have had checked already;
 * `tsc` would have to check it once more.
 */
module.exports = {
  meta: { type: 'problem', schema: [], messages: { wrong: 'TS{{code}}: {{text}}' } },
  create(context) {
    const { sourceCode } = context;
    const { program, esTreeNodeToTSNodeMap } = sourceCode.parserServices;
    return {
      'Program:exit'(node) {
        for (const { code, messageText, start } of program.getSemanticDiagnostics(esTreeNodeToTSNodeMap.get(node))) {
          const text = ts.flattenDiagnosticMessageText(messageText, '\n');
          context.report({ loc: sourceCode.getLocFromIndex(start), messageId: 'wrong', data: { code, text } });
        }
      },
    };
  },
};
