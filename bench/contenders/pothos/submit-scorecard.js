// A scorecard handed in, as it is written with Prisma: one interactive transaction, the case locked first.
import { createHash } from 'node:crypto';
import { prisma } from './builder.js';

/** Submits a draft for its author and gives what it became; throws where it cannot be submitted. */
export function submitScorecard(args) {
  return prisma.$transaction((tx) => submit(tx, args));
}

async function submit(tx, { id, version, author }) {
  const now = new Date();
  await tx.$queryRaw`
    select c.id from vetting_case c join scorecard s on s.vetting_case_id = c.id where s.id = ${id}::uuid for update of c`;
  const card = await tx.scorecard.findUniqueOrThrow({
    where: { id },
    include: {
      vettingCase: { select: { status: true } },
      interview: { select: { startsAt: true } },
      ratings: { orderBy: { position: 'asc' } },
      evidence: { where: { withdrawnAt: null }, orderBy: { position: 'asc' } },
      claimVerdicts: { orderBy: { position: 'asc' } },
    },
  });
  mustBeReady(card, { author, now });
  const draft = { id, version, status: 'DRAFT' };
  const submitted = { status: 'SUBMITTED', submittedAt: now, version: { increment: 1 } };
  mustBeOne(await tx.scorecard.updateMany({ where: draft, data: submitted }), 'The scorecard has changed.');
  const owed = { id: card.participantId, feedback: 'OWED' };
  mustBeOne(
    await tx.interviewParticipant.updateMany({ where: owed, data: { feedback: 'SUBMITTED' } }),
    'Nothing is owed here.',
  );
  await keepVersion(tx, { card, now });
  await moveOn(tx, { card, now });
  await tx.auditEvent.create({ data: auditOf({ id, author, now }), select: { id: true } });
  return { id, status: 'SUBMITTED' };
}

function mustBeReady({ authorId, vettingCase, interview, ratings }, { author, now }) {
  const isOpen = ['OPEN', 'ON_HOLD'].includes(vettingCase.status);
  const isRated = ratings.every(({ rating }) => rating !== null);
  if (authorId !== author || !isOpen || interview.startsAt > now || !isRated) {
    throw new Error('This scorecard cannot be submitted.');
  }
}

function mustBeOne({ count }, otherwise) {
  if (count !== 1) throw new Error(otherwise);
}

async function keepVersion(tx, { card, now }) {
  const content = contentOf(card);
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const data = { scorecardId: card.id, number: 1, content, contentHash, createdAt: now, submittedAt: now };
  await tx.scorecardVersion.create({ data, select: { id: true } });
}

function contentOf(card) {
  const { authorId, interviewId, stage, recommendation, summary, assessedEnglish } = card;
  const { proposedSeniority, challengesUsed, ratings, evidence, claimVerdicts } = card;
  return {
    author: authorId,
    interview: interviewId,
    ...{ stage, recommendation, summary, assessedEnglish, proposedSeniority, challengesUsed },
    ratings: ratings.map(({ attributeId: attribute, rating, note, notAssessedReason }) => ({
      ...{ attribute, rating, note, notAssessedReason },
    })),
    evidence: evidence.map(({ id, attributeId: attribute, kind, excerpt, file, lines }) => ({
      ...{ id, attribute, kind, excerpt, file, lines },
    })),
    claimVerdicts: claimVerdicts.map(({ claimId: claim, verdict }) => ({ claim, verdict })),
  };
}

async function moveOn(tx, { card: { interviewId, vettingCaseId }, now }) {
  const owing = await tx.interviewParticipant.count({ where: { interviewId, isActive: true, feedback: 'OWED' } });
  if (owing === 0) {
    const completed = { status: 'COMPLETED', completedAt: now, version: { increment: 1 } };
    await tx.interview.update({ where: { id: interviewId }, data: completed, select: { id: true } });
  }
  const waiting = { waitingOn: 'DECISION_MAKER', waitingSince: now };
  const data = { ...waiting, edits: { increment: 1 }, version: { increment: 1 } };
  await tx.vettingCase.update({ where: { id: vettingCaseId }, data, select: { id: true } });
}

function auditOf({ id, author, now }) {
  const what = { action: 'scorecard.submitted', outcome: 'DONE', objectType: 'Scorecard', objectId: id };
  return { ...what, createdAt: now, actor: author, changes: {}, requestId: 'bench' };
}
