const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The parts of a global id. */
export interface GlobalId {
  readonly type: string;
  /** The row's uuid. */
  readonly key: string;
}

/**
 * The opaque id of a row over all types, as clients see it: base64url without padding. Names and uuids hold none of the
 * letters that come to `+` or `/` (`>`, `?` and `~`), so that nothing is replaced in the hundreds of ids of an answer.
 */
export function toGlobalId(type: string, key: string): string {
  const text = btoa(`${type}:${key}`);
  const padding = text.indexOf('=');
  return padding < 0 ? text : text.slice(0, padding);
}

/** The type and key of a global id, or null when the text is none. */
export function parseGlobalId(id: string): GlobalId | null {
  if (id.length > 200 || !/^[A-Za-z0-9]+$/.test(id)) return null;
  const [type, key] = decode(id).split(':');
  return type && key && uuidPattern.test(key) && toGlobalId(type, key) === id ? { type, key } : null;
}

function decode(id: string): string {
  try {
    return atob(id);
  } catch {
    return '';
  }
}
