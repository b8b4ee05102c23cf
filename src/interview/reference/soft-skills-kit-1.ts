import type { KitContent, SectionContent } from './kit-content.ts';

const english: SectionContent = {
  kind: 'ENGLISH',
  title: 'Arriving, and hearing their English',
  questions: [
    {
      text: 'Tell me what you have been working on this month, as you would tell a colleague from another team. Let them talk for two minutes; follow up on something they did not prepare.',
      tags: ['warm-up', 'spontaneous-speech'],
    },
    {
      text: 'Explain one technical word you just used to somebody who buys software and does not build it. Listen for reformulation, not for vocabulary.',
      tags: ['paraphrase'],
    },
    {
      text: 'I will describe a small change request quickly and a little unclearly, as clients do. Say back to me what you understood and what you would ask.',
      tags: ['listening', 'clarifying'],
    },
  ],
  attributes: [
    {
      slug: 'english',
      name: 'English',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'Cannot follow at ordinary speed; the talk stops while single words are searched, and answers belong to other questions.',
        'Follows when spoken to slowly and says prepared things well; loses the thread once the subject turns, and leaves misunderstandings standing.',
        'Holds a working conversation at ordinary speed; makes mistakes that do not change the meaning, asks when something was missed, finds another way to say it.',
        'Argues, jokes and disagrees with ease; hears what was meant and not only what was said; would run a call with a client alone.',
      ],
    },
  ],
};

const communication: SectionContent = {
  kind: 'COMMUNICATION',
  title: 'Working with others, from their own past',
  questions: [
    {
      text: 'Think of the last time you had to tell somebody that a date would not hold. When did you know, when did you say so, and in which words?',
      tags: ['bad-news', 'timing'],
    },
    {
      text: 'You and the people you work for are six hours apart. Show me, with a real example, what you write down so that nobody waits for you.',
      tags: ['async', 'writing'],
    },
    {
      text: 'Tell me about a technical decision of your team that you thought was wrong. What did you do before it was taken, and what after?',
      tags: ['disagreement'],
    },
    {
      text: 'Which feedback about how you work with others surprised you? What did you change, and how do you know that it helped?',
      tags: ['feedback', 'self-knowledge'],
    },
  ],
  attributes: [
    {
      slug: 'communication',
      name: 'Communication',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'Blames others in every story, or has no story; keeps problems to themselves until somebody finds them.',
        'Tells what the team did and not what they did; reports when asked; writing is a message that needs a call to be understood.',
        'Gives concrete examples of own words and own part; says early what will not hold; leaves written decisions that others could act on.',
        'Shows how their way of communicating changed an outcome: a risk named in time, a decision written so well that a distant team built on it, feedback taken in and turned into habit.',
      ],
    },
  ],
};

const rolePlay: SectionContent = {
  kind: 'ROLE_PLAY',
  title: 'Role-play: the first week with a client',
  questions: [
    {
      text: 'Play the client: a founder who wants an export feature by Friday and says it is "just a button". The data lies in two systems that disagree. Let the candidate lead; give details only when asked.',
      tags: ['scope', 'expectations'],
    },
    {
      text: 'In the middle of the scene, add that an earlier developer promised it for last week. Do not help. Watch whether they defend, promise, or take hold of the situation.',
      tags: ['pressure'],
    },
    {
      text: 'Step out of the scene: what would you send me in writing within the next hour? Ask them to say it sentence by sentence.',
      tags: ['writing', 'follow-up'],
    },
    {
      text: 'If what you hear sounds learnt by heart, change one fact of the scene and see whether the answer changes with it.',
      tags: ['unrehearsed'],
    },
  ],
  attributes: [
    {
      slug: 'role-play',
      name: 'Role-play',
      isRequired: true,
      challengeKind: null,
      anchors: [
        'Agrees to everything or refuses everything; grows sharp, or recites, when the scene turns.',
        'Asks a question or two, then promises without knowing; takes the pressure on and lets the subject slip.',
        'Finds out what the client needs it for, names what is not known, offers a smaller thing by Friday and says what it leaves out.',
        'Leads the client to a decision of their own with two clear options and their price, stays warm under pressure, and closes with next steps, owner and date.',
      ],
    },
  ],
};

/** First version of what is asked in a soft-skills interview. */
export const softSkillsKit1: KitContent = {
  slug: 'backend-soft-skills',
  name: 'Soft-skills interview, backend',
  stage: 'SOFT_SKILLS_INTERVIEW',
  number: 1,
  sections: [english, communication, rolePlay],
};
