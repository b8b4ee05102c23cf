import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

const years = /^(19|2[01])\d\d-/;

/** What is typed by mistake, or is more than the database can keep, is refused before it gets there. */
function within<T>(text: unknown, parsed: T): T {
  if (typeof text !== 'string' || years.test(text)) return parsed;
  const message = 'Give a year from 1900 to 2199.';
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An instant: rows carry it as ISO 8601 text, which passes through unparsed; input becomes a Date. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with offset, e.g. 2026-11-24T09:30:00.000Z',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => within(value, GraphQLDateTime.parseValue(value)),
  parseLiteral: (node) => within(textOf(node), GraphQLDateTime.parseLiteral(node, {})),
});

/** A calendar day without a time. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in ISO 8601, e.g. 2026-11-24',
  serialize: String,
  parseValue: (value) => within(value, GraphQLLocalDate.parseValue(value)),
  parseLiteral: (node) => within(textOf(node), GraphQLLocalDate.parseLiteral(node, {})),
});

function textOf(node: ValueNode): string | null {
  return node.kind === Kind.STRING ? node.value : null;
}
