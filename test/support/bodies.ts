/** A body as it was sent, but for what is of the request alone: its number, what it cost and what is left to spend. */
export function bodyOf(text: string): string {
  return text
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":"-"')
    .replace(/,?"extensions":\{"cost":[^]*?\}\}(?=[,}])/, '');
}
