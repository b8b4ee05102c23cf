const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A short public name of eight unpredictable letters that are hard to mistake; it tells nothing of the person. */
export function newHandle(randomBytes: (size: number) => Uint8Array): string {
  const name = [...randomBytes(8)].map((byte) => letters.charAt(byte % letters.length)).join('');
  return `dev-${name}`;
}
