// Prints the bill of materials of the server as CycloneDX: every package that runs, by the lockfile, with its checksum.
// `npm sbom --omit dev` (npm 11.19) leaves out what the tests use as well, graphql among it.
import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';

const read = async (file) => JSON.parse(await readFile(new URL(`../${file}`, import.meta.url), 'utf8'));

const { name, version } = await read('package.json');
const { packages } = await read('package-lock.json');

const runs = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
const components = runs.map(([path, locked]) => componentOf(path, locked));
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { 'bom-ref': `${name}@${version}`, type: 'application', name, version } },
  components,
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);

function componentOf(path, { name: alias, version: exact, integrity, license, optional, devOptional }) {
  const full = alias ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [, group, short] = /^(?:(@[^/]+)\/)?(.+)$/.exec(full);
  const scope = optional || devOptional ? 'optional' : 'required';
  return {
    'bom-ref': path,
    type: 'library',
    ...(group && { group }),
    name: short,
    version: exact,
    scope,
    purl: `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${short}@${exact}`,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    ...(license && { licenses: [{ expression: license }] }),
  };
}
