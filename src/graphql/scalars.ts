import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

/** An instant: rows carry it as ISO 8601 text, which passes through unparsed; input becomes a Date. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with offset, e.g. 2026-11-24T09:30:00.000Z',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => GraphQLDateTime.parseValue(value),
  parseLiteral: (node) => GraphQLDateTime.parseLiteral(node, {}),
});

/** A calendar day without a time. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in ISO 8601, e.g. 2026-11-24',
  serialize: String,
  parseValue: (value) => GraphQLLocalDate.parseValue(value),
  parseLiteral: (node) => GraphQLLocalDate.parseLiteral(node, {}),
});
