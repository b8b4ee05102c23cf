// Registers the documents of the screens and of the story, by the SHA-256 of their text, in schema/documents.json: what
// a session may run. With --check it compares and fails when the file is behind.
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { parse, print, separateOperations } from 'graphql';

const root = new URL('../', import.meta.url);
const file = new URL('schema/documents.json', root);

const written = `${JSON.stringify(Object.fromEntries(await registered()), null, 2)}\n`;
if (!process.argv.includes('--check')) {
  await writeFile(file, written);
} else if (written !== (await readFile(file, 'utf8').catch(() => ''))) {
  console.error('schema/documents.json is behind the documents: run `npm run codegen` and commit it.');
  process.exitCode = 1;
}

async function registered() {
  const found = [];
  for await (const path of glob(['test/documents/*.graphql', 'src/story/*.graphql'], { cwd: root.pathname })) {
    const document = parse(await readFile(new URL(path, root), 'utf8'));
    for (const [name, operation] of Object.entries(separateOperations(document))) found.push([name, print(operation)]);
  }
  return found.sort().map(([, text]) => [createHash('sha256').update(text).digest('hex'), text]);
}
