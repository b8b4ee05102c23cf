import type { CodegenConfig } from '@graphql-codegen/cli';

const settings = {
  preset: 'client-preset',
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    scalars: { DateTime: 'string', Date: 'string', Decimal: 'string', ID: 'string' },
    strictScalars: true,
    importExtension: '.ts',
  },
} as const;

/**
 * Typed operations, from the committed schema: of the story that the tour and the demo data tell, of the screens that
 * tests ask for, with the file by which a client registers its documents, and of what the bench asks.
 */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'src/story/gql/': {
      ...settings,
      documents: ['src/story/*.graphql'],
      presetConfig: { fragmentMasking: false },
    },
    'test/documents/gql/': {
      ...settings,
      documents: ['test/documents/*.graphql'],
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
    },
    'bench/documents/gql/': {
      ...settings,
      documents: ['bench/documents/*.graphql'],
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;
