import { type FieldNode, getNamedType, type GraphQLObjectType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { Row, Selection } from '../database/selection.ts';
import type { Answer } from '../kernel/answer.ts';
import { plannerFor, selectionFor } from './lookups.ts';
import type { RequestContext } from './request-context.ts';

/** What a mutation gives, before it is read for the viewer. */
export type Payload = Readonly<Record<string, unknown>>;

/** A field of a payload that holds a row, and what is asked for below it. */
interface Asked {
  readonly name: string;
  readonly type: string;
  readonly nodes: readonly FieldNode[];
}

/** Reads for the viewer what a mutation's payload is asked for: with the commit where the operation lets it, else after it. */
export class ReadBack {
  readonly #context: RequestContext;
  readonly #info: GraphQLResolveInfo;
  readonly #asked: readonly Asked[];
  readonly #early = new Map<string, Row | null>();

  constructor(context: RequestContext, info: GraphQLResolveInfo) {
    this.#context = context;
    this.#info = info;
    const type = getNamedType(info.returnType);
    this.#asked = isObjectType(type) ? askedOf(type, context, info) : [];
  }

  /** The read of a row that the payload will hold; null where that is no field's, or where the roles see no such row. */
  readonly answerOf = (type: string, id: string): Answer | null => {
    const [asked, ...others] = this.#asked.filter((one) => one.type === type);
    if (!asked || others.length > 0) return null;
    const { reads, viewer } = this.#context;
    const whole = reads.whole(viewer, this.#selection(asked), id);
    if (!whole) return null;
    const take: Answer['take'] = (rows) => void this.#early.set(`${type} ${id}`, whole.rowIn(rows));
    return { text: whole.text, values: whole.values, take };
  };

  /** Replaces each entity in the payload by what the viewer may see of it, one statement for each that was not yet read. */
  async of(payload: Payload): Promise<Payload> {
    const shown: Record<string, unknown> = { ...payload };
    for (const asked of this.#asked) {
      const value = payload[asked.name];
      if (hasId(value)) shown[asked.name] = await this.#row(asked, value.id);
    }
    return shown;
  }

  async #row(asked: Asked, id: string): Promise<Row | null> {
    const early = this.#early.get(`${asked.type} ${id}`);
    if (early !== undefined) return early;
    const { reads, viewer } = this.#context;
    const [row = null] = await reads.byKeys(viewer, this.#selection(asked), [id]);
    return row;
  }

  #selection({ type, nodes }: Asked): Selection {
    return selectionFor(this.#context, this.#info, { type, nodes });
  }
}

function askedOf(type: GraphQLObjectType, context: RequestContext, info: GraphQLResolveInfo): readonly Asked[] {
  const fields = plannerFor(context, info).fields(type, info.fieldNodes);
  return [...fields].flatMap(([name, nodes]) => {
    const target = getNamedType(type.getFields()[name]?.type);
    return isObjectType(target) && context.reads.models.has(target.name) ? [{ name, type: target.name, nodes }] : [];
  });
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
