/** A question of a page with the answer that stands below it, as JSON. */
export interface WorkedQuestion {
  readonly name: string;
  readonly question: string;
  readonly answer: string;
}

/** The questions of a page that are followed by their answers. */
export function workedIn(page: string): WorkedQuestion[] {
  return [...page.matchAll(/```graphql\n([^`]*)```\n\n```json\n([^]*?)\n```/g)].map(
    ([, question = '', answer = '']) => ({ name: /query (\w+)/.exec(question)?.[1] ?? '', question, answer }),
  );
}
