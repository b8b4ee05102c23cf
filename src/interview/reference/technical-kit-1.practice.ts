import type { SectionContent } from './kit-content.ts';

/** The practice challenge of the first technical kit: one or two of four kinds are used, on the candidate's own machine. */
export const practice: SectionContent = {
  kind: 'PRACTICE',
  title: 'Practice challenge: work on something together',
  questions: [
    {
      text: 'System design: an event company sells tickets to a concert that is sold out within minutes. Design booking and payment. Start with the contract that the mobile team gets; let them choose what to leave out.',
      tags: ['system-design', 'api-contract', 'data-store'],
    },
    {
      text: 'System design, turn: traffic is a hundred times what was planned, and one region is lost. What breaks first, how would you know, and what do you do about it now and in a month?',
      tags: ['system-design', 'scale'],
    },
    {
      text: 'Live coding, in their own editor with all their tools: an endpoint that takes a webhook of a payment provider, which is sent at least once and in any order. Make it right first; ask what they would test.',
      tags: ['live-coding', 'idempotency'],
    },
    {
      text: 'Code review: give them your change of about eighty lines that adds a balance transfer. It works on your machine. Ask for the review they would leave for you, most important thing first.',
      tags: ['code-review', 'consistency'],
    },
    {
      text: 'Smelly code: a report endpoint of one file, slow since last month, with a log and a query plan beside it. Let them find the causes; ask which they would fix first and how they would prove that it helped.',
      tags: ['smelly-code', 'debugging', 'bottleneck'],
    },
  ],
  attributes: [
    {
      slug: 'api-contract-design',
      name: 'API contract design',
      isRequired: true,
      challengeKind: 'SYSTEM_DESIGN',
      anchors: [
        'The contract is the tables with a URL each; errors and change are not thought of.',
        'A usable happy path; errors, paging and versions are found only when asked for.',
        'Starts from what callers need; names resources, errors, limits and how the contract may change without breaking them.',
        'Designs a contract that makes wrong use hard, carries retries and partial failure in it, and says what was left out on purpose.',
      ],
    },
    {
      slug: 'data-store-choice',
      name: 'Data-store choice',
      isRequired: true,
      challengeKind: 'SYSTEM_DESIGN',
      anchors: [
        'Picks a store by fashion or habit and cannot say what it is bad at.',
        'Compares stores by reputation; access patterns and guarantees come up late or not at all.',
        'Derives the choice from reads, writes, invariants and growth; knows what the store will not do for them.',
        'Weighs two fitting choices with numbers, including operation and the way out, and keeps what must be consistent in one place.',
      ],
    },
    {
      slug: 'idempotency-and-consistency',
      name: 'Idempotency and consistency',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'A repeated or crossed request corrupts data, and they do not see it when shown.',
        'Sees the danger when pointed to it; mends it with a check that races.',
        'Puts a key, a constraint or a lock where the effect happens, and says which anomaly it rules out.',
        'Finds the second and third way in which it could go wrong, closes them in the data model, and knows where eventual is good enough.',
      ],
    },
    {
      slug: 'bottlenecks-at-scale',
      name: 'Bottlenecks at scale',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'Adds machines or a cache without knowing what is slow.',
        'Guesses plausible bottlenecks; has no way to find out which it is.',
        'Measures or estimates first, finds the one that counts, and fixes it with a change in proportion.',
        'Works out with rough numbers what breaks next and at which load, and keeps a design simple until then.',
      ],
    },
    {
      slug: 'working-code',
      name: 'Code that works and reads',
      isRequired: false,
      challengeKind: 'LIVE_CODING',
      anchors: [
        'Nothing runs at the end, and there is no plan to get there.',
        'Something runs for the one example; names and structure hide what it does.',
        'Small steps that run, readable code, the failure cases named and the important ones tested.',
        'Code one would merge: simple, tested where it matters, with its limits written beside it, and the time well spent.',
      ],
    },
    {
      slug: 'review-judgement',
      name: 'Judgement in review',
      isRequired: false,
      challengeKind: 'CODE_REVIEW',
      anchors: [
        'Comments on layout, misses that money can be lost.',
        'Finds defects in the order of the lines; cannot say which would stop the merge.',
        'Finds the serious defect first, explains the failure it leads to, and proposes a change.',
        'Sees the design behind the defects, sorts by risk, and writes so that the author learns and stays willing.',
      ],
    },
    {
      slug: 'debugging-method',
      name: 'Method in debugging',
      isRequired: false,
      challengeKind: 'SMELLY_CODE_DEBUGGING',
      anchors: [
        'Changes things until something else happens.',
        'Has an idea and looks only for what confirms it.',
        'Forms a hypothesis from the evidence, tests it cheaply, and narrows down to the cause.',
        'Finds cause and contributing smells, proves the fix with a measurement, and leaves a guard against its return.',
      ],
    },
  ],
};
