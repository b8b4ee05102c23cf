import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations of the story that the tour and the demo data tell, from the committed schema. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['src/story/*.graphql'],
  generates: {
    'src/story/gql/': {
      preset: 'client-preset',
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        scalars: { DateTime: 'string', Date: 'string', Decimal: 'string', ID: 'string' },
        strictScalars: true,
        importExtension: '.ts',
      },
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;
