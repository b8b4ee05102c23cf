import { ValidateBy } from 'class-validator';

/** Refuses a text that is nothing but blanks: where a text is asked for, something has to be said. */
export function Written(): PropertyDecorator {
  return ValidateBy({
    name: 'written',
    validator: {
      validate: (text) => typeof text === 'string' && /\S/.test(text),
      defaultMessage: () => 'Write something here; blanks say nothing',
    },
  });
}
