// Compares the API with the one of the last release, `schema/released.graphql`: a change that breaks clients is refused,
// unless what it takes away was deprecated there. With --release the present API becomes the released one. Two paths
// after it are compared in place of the two files.
import { copyFile, readFile } from 'node:fs/promises';
import { ChangeType, CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

const root = new URL('../', import.meta.url);
const [released, current] = pathsOf(process.argv.slice(2).filter((word) => !word.startsWith('--')));

if (process.argv.includes('--release')) {
  await copyFile(current, released);
} else {
  const changes = await changesBetween(await schemaIn(released), await schemaIn(current));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const dangerous = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Dangerous);
  for (const { message } of dangerous) console.log(`dangerous: ${message}`);
  for (const { message } of breaking) console.error(`breaking: ${message}`);
  if (breaking.length > 0) {
    console.error('Keep it, deprecate it, and take it away after a release that says so.');
    process.exitCode = 1;
  }
}

function pathsOf([one, other]) {
  return [one ?? new URL('schema/released.graphql', root), other ?? new URL('schema/schema.graphql', root)];
}

async function schemaIn(path) {
  return buildSchema(await readFile(path, 'utf8'));
}

function changesBetween(before, after) {
  return diff(before, after, [DiffRule.suppressRemovalOfDeprecatedField, allowDeprecatedArguments]);
}

/** The package's own rule knows fields, input fields and values of enums, and not arguments. */
function allowDeprecatedArguments({ changes, oldSchema }) {
  return changes.map((change) =>
    change.type === ChangeType.FieldArgumentRemoved && wasDeprecated(oldSchema, change.path)
      ? { ...change, criticality: { level: CriticalityLevel.Dangerous } }
      : change,
  );
}

function wasDeprecated(schema, path) {
  const [typeName, fieldName, argumentName] = path.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  const argument = field?.args.find(({ name }) => name === argumentName);
  return Boolean(argument?.deprecationReason ?? field?.deprecationReason);
}
