/** What a document may ask for; a number moves only with a measurement. */
export const limits = {
  tokens: 2_000,
  /** Nested fields, leaves included. */
  depth: 12,
  /** The same below `__schema` and `__type`, which the standard introspection query needs. */
  introspectionDepth: 20,
  aliases: 30,
  directives: 20,
  rootFields: 20,
  mutations: 1,
  /** Selections with every fragment written out. */
  selections: 1_000,
  page: 100,
  /** What a connection gives when `first` is left out. */
  defaultPage: 25,
  /** What a list counts as that neither takes `first` nor declares `maxItems`; the schema of the API has none. */
  defaultItems: 10,
  /** Objects in the answer, by static count. */
  nodes: 10_000,
  /** Fields that give objects, once for each parent. */
  cost: 5_000,
  mutationCost: 10,
  /** Objects below `__schema` and `__type`, by an estimate of five items for each inner list. */
  introspectionNodes: 500_000,
} as const;
