/** A file is not as it has to be; the message is one line that says what to do. */
export class FileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FileError';
  }
}
