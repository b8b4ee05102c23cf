import type { KitContent, SectionContent } from './kit-content.ts';
import { practice } from './technical-kit-1.practice.ts';

const smallTalk: SectionContent = {
  kind: 'SMALL_TALK',
  title: 'Small talk: one engineer meets another',
  questions: [
    {
      text: 'Introduce yourself first, as an engineer: what you build, what went wrong last week. Then ask what they enjoyed building lately. Five minutes, no more.',
      tags: ['warm-up'],
    },
    {
      text: 'Say how the hour will go: one piece of their own work, some theory, one challenge together, their questions. Say that looking things up is fine and that thinking aloud helps you both.',
      tags: ['expectations'],
    },
  ],
  attributes: [
    {
      slug: 'small-talk',
      name: 'Ease of exchange',
      isRequired: false,
      challengeKind: null,
      anchors: [
        'Turns down every attempt at a conversation between colleagues, or is disrespectful.',
        'Answers and waits; does not take up what they hear.',
        'Gets into a conversation about the craft once given room for it.',
        'Listens, builds on what they hear and asks back what they really want to know.',
      ],
    },
  ],
};

const experience: SectionContent = {
  kind: 'EXPERIENCE',
  title: 'Experience dive: one decision, all the way down',
  questions: [
    {
      text: 'Choose one system of which you decided the shape. What was the decision, what else was on the table, and what did the choice cost you later?',
      tags: ['decision', 'trade-off'],
    },
    {
      text: 'What was measured before and after? Ask for numbers, where they came from, and who looked at them.',
      tags: ['outcome', 'measurement'],
    },
    {
      text: 'Take each specialization they claim: which part of this system proves it? Go down until you reach something only who built it could know.',
      tags: ['claims'],
    },
    {
      text: 'Tell me about the worst night this system gave you. How did you find the cause, and what is different since?',
      tags: ['production-debugging', 'incident'],
    },
  ],
  attributes: [
    {
      slug: 'experience-dive',
      name: 'Depth of own experience',
      isRequired: false,
      challengeKind: null,
      anchors: [
        'Story and details do not fit together, or the work was plainly somebody else’s.',
        'Built endpoints that others had designed; knows what was done and not why.',
        'Took decisions of weight, knows the alternatives and the price, and can name a result.',
        'Took decisions that shaped a system for years, measured what came of them, and would decide one of them differently today, with reasons.',
      ],
    },
  ],
};

const theory: SectionContent = {
  kind: 'THEORY',
  title: 'Theory check: what holds up the practice',
  questions: [
    {
      text: 'HTTP: a client times out on a POST and sends it again. Walk me through everything on the way that decides whether the customer pays twice. Which methods, status codes and headers help, and which only look as if they did?',
      tags: ['http', 'retries'],
    },
    {
      text: 'HTTP: one of your read endpoints serves data that changes hourly to a million clients. What would you let caches do, and how does a client learn that its copy is old?',
      tags: ['http', 'caching'],
    },
    {
      text: 'Async: in your main language, what happens between the moment a request waits for the database and the moment it goes on? What makes every other request wait too?',
      tags: ['async', 'runtime'],
    },
    {
      text: 'Async: a worker reads jobs from a queue faster than the service behind it can take them. Where does the pressure go, and where do you want it to go?',
      tags: ['async', 'back-pressure'],
    },
    {
      text: 'Databases: the same query is fast for one customer and slow for another. How do you find out why? What in the plan would make you add an index, and what would make you leave it?',
      tags: ['database', 'query-plan'],
    },
    {
      text: 'Databases: two requests book the last seat at once. Which isolation level or lock gives the right answer, and what do you pay for it?',
      tags: ['database', 'isolation'],
    },
    {
      text: 'Distributed systems: an order is written in one service and a payment taken in another; the network fails in between. What states can the two be in, and how do they agree again?',
      tags: ['distributed', 'consistency'],
    },
    {
      text: 'Distributed systems: what does a majority of nodes agreeing give you, and what does it not? When would you rather do without?',
      tags: ['distributed', 'consensus'],
    },
  ],
  attributes: [
    {
      slug: 'http-fundamentals',
      name: 'HTTP fundamentals',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'Knows routes of a framework and not the protocol; takes every failure for a 500.',
        'Names methods and status codes; cannot say what a retry, a proxy or a cache makes of them.',
        'Reasons from safe and idempotent methods, conditional requests and caching rules to what a client sees.',
        'Predicts what happens on every hop in a failure, chooses headers and semantics on purpose, and knows where the text of the standard and the real world part.',
      ],
    },
    {
      slug: 'async-patterns',
      name: 'Async patterns',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'Believes that async makes things faster; cannot tell waiting from working.',
        'Uses the words of the language correctly; cannot say what blocks, or what happens when the queue grows.',
        'Explains how the runtime schedules, finds the blocking call, and bounds concurrency, time and retries.',
        'Designs for back-pressure and cancellation, knows how ordering and delivery guarantees break, and tells it from own production.',
      ],
    },
    {
      slug: 'database-internals',
      name: 'Database internals',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'The ORM is the database; slow means a bigger machine.',
        'Knows that indexes help; reads a plan only as far as “sequential scan is bad”.',
        'Reads a plan, sees wrong estimates, picks an index by selectivity and order, and knows what a transaction promises at each level.',
        'Explains pages, visibility and locks well enough to predict a plan or an anomaly, and weighs the write price of each index.',
      ],
    },
    {
      slug: 'distributed-systems-reasoning',
      name: 'Distributed-systems reasoning',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'Takes the network for reliable and clocks for equal.',
        'Knows the names: eventual consistency, saga, consensus; cannot apply them to the failure on the table.',
        'Lists the states after a partial failure and brings them together with idempotency, an outbox or compensation; says what users see meanwhile.',
        'Chooses the weakest guarantee that is enough, proves it with the failure that would break it, and knows from experience what the stronger one costs.',
      ],
    },
  ],
};

/** First version of what is asked in a technical interview. */
export const technicalKit1: KitContent = {
  slug: 'backend-technical',
  name: 'Technical interview, backend',
  stage: 'TECHNICAL_INTERVIEW',
  number: 1,
  sections: [smallTalk, experience, theory, practice],
};
