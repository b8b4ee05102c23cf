// Loads what tests import as Node does everywhere: sources as they were built, tests compiled as they are read.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../../', import.meta.url).href;
const tests = `${root}test/`;
const { jsc, module } = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));
const options = { swcrc: false, jsc: { ...jsc, rewriteRelativeImportExtensions: false }, module, sourceMaps: 'inline' };

process.setSourceMapsEnabled(true);
registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL;
    // Outside of Jest's own runner the package only says that it is outside.
    if (specifier === '@jest/globals') return asModule(new URL('globals.js', import.meta.url).href);
    if (!from?.startsWith(root) || !/^\..*\.ts$/.test(specifier)) return next(specifier, context);
    return asModule(built(new URL(specifier, from).href));
  },
  load(url, context, next) {
    const [address] = url.split('?');
    if (!address.startsWith(tests) || !address.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(address);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    return { source: code, format: 'module', shortCircuit: true };
  },
});

function asModule(url) {
  return { url, format: 'module', shortCircuit: true };
}

/** Where a source was built to; what is no source stays. */
function built(url) {
  const path = url.slice(root.length);
  return /^(src|migrations)\//.test(path) ? `${root}dist/${path.replace(/\.ts$/, '.js')}` : url;
}
