/** Jest's transformer: TypeScript (and packages that ship only ES modules) to CommonJS, by esbuild. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const esbuild = require('esbuild');

const own = readFileSync(__filename);

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file, { configString, instrument }) =>
    createHash('sha256')
      .update(own)
      .update([esbuild.version, configString, String(instrument), file, source].join('\0'))
      .digest('hex'),
  process: (source, file) => ({
    code: esbuild.transformSync(source, {
      loader: /\.[cm]?ts$/.test(file) ? 'ts' : 'js',
      format: 'cjs',
      platform: 'node',
      define: { 'import.meta.dirname': '__dirname' },
      target: 'node20',
      sourcefile: file,
      sourcemap: 'inline',
    }).code,
  }),
};
