import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEvent } from '../audit/audit-event.entity.ts';
import { record } from '../audit/record.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, type UserError, UserErrors } from '../kernel/user-error.ts';
import { Attribute, type AttributeFacts } from './attribute.entity.ts';
import type { InterviewKit } from './interview-kit.entity.ts';
import { changeKit, draftOf, type SeenKit } from './kit-change.ts';
import { KitQuestion, type QuestionFacts } from './kit-question.entity.ts';
import { KitSection } from './kit-section.entity.ts';
import { KitVersion } from './kit-version.entity.ts';
import { isBannedTag } from './question-tags.ts';

/** A part of a draft; places follow the order given. */
export interface DraftSection extends Pick<KitSection, 'title' | 'kind'> {
  readonly questions: readonly Omit<QuestionFacts, 'position'>[];
  readonly attributes: readonly (Omit<AttributeFacts, 'position' | 'challengeKind'> &
    Partial<Pick<AttributeFacts, 'challengeKind'>>)[];
}

/** Which kit, and all that its next version shall hold. */
export interface SaveInterviewKitDraft extends SeenKit {
  readonly sections: readonly DraftSection[];
}

/** Saves what the next version of a kit shall hold, in place of what was saved before; interviews ask the published one. */
export async function saveInterviewKitDraft(context: Context, input: SaveInterviewKitDraft): Promise<InterviewKit> {
  const banned = bannedIn(input.sections);
  if (banned.length > 0) throw new UserErrors(banned);
  return changeKit(context, input, async (tx, kit) => {
    const draft = (await draftOf(tx, kit)) ?? (await newDraft(tx, context, kit));
    await clear(tx, draft);
    input.sections.forEach((section, index) => {
      add(tx, context, { draft, section, position: index + 1 });
    });
    await recordOnce(tx, context, draft);
  });
}

function bannedIn(sections: readonly DraftSection[]): UserError[] {
  return sections.flatMap(({ questions }, at) =>
    questions.flatMap(({ tags }, of) =>
      tags.flatMap((tag, index) => {
        const path = ['sections', at, 'questions', of, 'tags', index].map(String);
        return isBannedTag(tag) ? [invalid(`Questions tagged “${tag}” are not asked here.`, ...path)] : [];
      }),
    ),
  );
}

async function newDraft(tx: EntityManager, context: Context, kit: InterviewKit): Promise<KitVersion> {
  const number = (await tx.count(KitVersion, { kit })) + 1;
  const draft = new KitVersion(context, { kit, number });
  tx.persist(draft);
  return draft;
}

/** None of them is loaded, so nothing in memory is left behind. */
async function clear(tx: EntityManager, { id }: KitVersion): Promise<void> {
  const run = statementsIn(tx);
  const ofDraft = 'section_id in (select s.id from kit_section s where s.kit_version_id = $1::uuid)';
  await run(`delete from kit_question where ${ofDraft}`, [id]);
  await run(`delete from attribute where ${ofDraft}`, [id]);
  await run('delete from kit_section where kit_version_id = $1::uuid', [id]);
}

interface Placed {
  readonly draft: KitVersion;
  readonly section: DraftSection;
  readonly position: number;
}

function add(tx: EntityManager, context: Context, { draft, section, position }: Placed): void {
  const { title, kind, questions, attributes } = section;
  const made = new KitSection(context, draft, { position, title: title.trim(), kind });
  tx.persist(made);
  questions.forEach((question, index) => {
    tx.persist(new KitQuestion(context, made, { ...question, position: index + 1 }));
  });
  attributes.forEach((attribute, index) => {
    const challengeKind = attribute.challengeKind ?? null;
    tx.persist(new Attribute(context, made, { ...attribute, challengeKind, position: index + 1 }));
  });
}

/** Saving goes on while somebody types: one row per person and draft says enough. */
async function recordOnce(tx: EntityManager, context: Context, draft: KitVersion): Promise<void> {
  const about = { action: 'interviewKit.draftSaved', objectType: 'KitVersion', objectId: draft.id };
  const known = await tx.count(AuditEvent, { ...about, actor: context.viewer.id });
  if (known === 0) record(tx, context, { ...about, changes: { kit: draft.kit.id, number: draft.number } });
}
