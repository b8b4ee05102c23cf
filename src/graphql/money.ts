import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Field, ObjectType } from 'type-graphql';

const pattern = /^(?:0|[1-9]\d{0,7})(?:\.\d{1,2})?$/;

function parse(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && pattern.test(text)) return text;
  const message = 'A decimal has at most eight digits before the point and two after it, e.g. "62.50".';
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An exact amount: text on the way out, text or number on the way in, never a float in between. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact amount with at most two decimals, e.g. "62.50"',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => {
    const isAmount = node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT;
    return parse(isAmount ? node.value : null);
  },
});

/** An amount in a currency. */
@ObjectType({ description: 'An amount in a currency' })
export class Money {
  @Field(() => Decimal, { description: 'How much' })
  amount!: string;

  @Field(() => String, { description: 'Currency, ISO 4217' })
  currency!: string;
}

/** An amount as the database keeps it, which is in US dollars unless its row says otherwise. */
export function dollars(amount: unknown): Money {
  return { amount: String(amount), currency: 'USD' };
}
