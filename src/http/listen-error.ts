/** The address cannot be listened on; the message is one line that names the variable. */
export class ListenError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ListenError';
  }
}
