const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The parts of a global id. */
export interface GlobalId {
  readonly type: string;
  /** The row's uuid. */
  readonly key: string;
}

/** The opaque id of a row over all types, as clients see it. */
export function toGlobalId(type: string, key: string): string {
  return btoa(`${type}:${key}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The type and key of a global id, or null when the text is none. */
export function parseGlobalId(id: string): GlobalId | null {
  if (id.length > 200 || !/^[\w-]+$/.test(id)) return null;
  const text = decode(id);
  const [type, key] = text.split(':');
  return type && key && uuidPattern.test(key) && toGlobalId(type, key) === id ? { type, key } : null;
}

function decode(id: string): string {
  try {
    return atob(id.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
