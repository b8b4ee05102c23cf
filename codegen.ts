import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the documents in test/ and src/tour, from the committed schema. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['test/**/*.graphql'],
  generates: {
    'test/gql/': {
      preset: 'client-preset',
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
        strictScalars: true,
        documentMode: 'documentNode',
      },
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;
