const nowhere = 'http://own.invalid';

/** A path of this server, as it was wished; where the wish would lead elsewhere, or nowhere, the sign-in page. */
export function ownPath(wish: unknown): string {
  const home = '/sign-in';
  if (typeof wish !== 'string' || wish.length > 500 || !/^\/[\w\-./~%?=&]*$/.test(wish)) return home;
  if (!URL.canParse(wish, nowhere)) return home;
  const { origin, pathname, search } = new URL(wish, nowhere);
  // A path that begins with two strokes is an address to a browser.
  return origin === nowhere && !pathname.startsWith('//') ? `${pathname}${search}` : home;
}
