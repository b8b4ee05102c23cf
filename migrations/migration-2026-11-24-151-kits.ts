import { Migration } from '@mikro-orm/migrations';

/** Kits that people write as drafts and publish whole; no spelling of a banned tag can be stored. */
export class KitDrafts extends Migration {
  override up(): void {
    for (const statement of [...columns, ...tags, ...drafts]) this.addSql(statement);
  }
}

const columns = [
  `alter table "interview_kit" add "edits" int not null default 0`,
  `alter table "kit_question" drop constraint "kit_question_no_banned_tag"`,
];

const pinned = 'set search_path = public, pg_temp';

/** The same fold as tagKey in question-tags.ts; a test holds the two together. */
const lookAlikes = {
  from: 'аАαΑɑᴀ4@вВьЬβΒʙ8сСςᴄԁԀᴅđĐеЕεΕᴇɛ3€ɡɢ9нНһҺΗʜħĦհіІιΙıɪɩɨ1!|lLӏӀłŁʟкКκΚᴋмМΜᴍпПηΝɴոռоОοΟᴏσ0øØօрРρΡᴘԛԚгᴦʀɾѕЅꜱ5$тТτΤᴛ7ŧŦυᴜսՍʋѵѴνᴠԝԜωᴡѡщЩшШхХχΧуУүҮγΥʏΖᴢƶ2',
  to: 'aaaaaaaabbbbbbbbccccdddddeeeeeeeeggghhhhhhhhhiiiiiiiiiiiiiiiiiikkkkkmmmmnnnnnnnoooooooooopppppqqrrrrsssssttttttttuuuuuvvvvwwwwwwwwwxxxxyyyyyyyzzzz',
};

const tags = [
  `create function kit_tag_key(tag text) returns text language plpgsql immutable parallel safe ${pinned} as $$
   begin
     return replace(replace(regexp_replace(
       lower(translate(normalize(tag, nfkd), '${lookAlikes.from}', '${lookAlikes.to}') collate "C"),
       '[^a-z]', '', 'g'), 'rn', 'm'), 'vv', 'w');
   end $$`,
  `create function kit_tags_are_banned(tags text[]) returns boolean language plpgsql immutable parallel safe ${pinned} as $$
   declare
     banned constant text[] := array['WHITEBOARD', 'ALGORITHM_TRIVIA', 'TRICK_QUESTION', 'RECRUITER_SCREEN'];
   begin
     return exists (select 1 from unnest(tags) t, unnest(banned) b
       where kit_tag_key(t) in (kit_tag_key(b), kit_tag_key(b) || 's'));
   end $$`,
  `alter table "kit_question" add constraint "kit_question_no_banned_tag" check (not kit_tags_are_banned(tags))`,
];

/** The rules of interview-kit.blockers.ts, asked of the rows; a kit has one draft at most, and its versions no gap. */
const versionGuard = `
  create or replace function kit_version_guard() returns trigger language plpgsql ${pinned} as $$
  declare
    kit interview_kit;
    required int;
    kinds text[];
  begin
    if tg_op <> 'INSERT' and old.published_at is not null then
      raise exception 'a published kit does not change' using errcode = '23514', constraint = 'kit_version_published';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if tg_op = 'INSERT' then
      if new.published_at is not null then
        raise exception 'a kit begins as a draft' using errcode = '23514', constraint = 'kit_version_begins_as_draft';
      end if;
      if new.number is distinct from
        (select coalesce(max(v.number), 0) + 1 from kit_version v where v.kit_id = new.kit_id) then
        raise exception 'versions of a kit are counted without a gap'
          using errcode = '23514', constraint = 'kit_version_gapless';
      end if;
      return new;
    end if;
    if (new.id, new.created_at, new.kit_id, new.number)
      is distinct from (old.id, old.created_at, old.kit_id, old.number) then
      raise exception 'a version keeps its kit and number' using errcode = '23514', constraint = 'kit_version_fixed';
    end if;
    if new.published_at is null then
      return new;
    end if;
    select * into kit from interview_kit k where k.id = new.kit_id;
    select count(*) filter (where a.is_required) into required
      from attribute a join kit_section s on s.id = a.section_id where s.kit_version_id = new.id;
    if required not between 1 and
      (case kit.stage when 'SOFT_SKILLS_INTERVIEW' then 4 when 'TECHNICAL_INTERVIEW' then 8 else 0 end) then
      raise exception 'too much or nothing has to be rated'
        using errcode = '23514', constraint = 'kit_version_required_attributes';
    end if;
    kinds := case kit.stage when 'SOFT_SKILLS_INTERVIEW' then array['ENGLISH', 'COMMUNICATION', 'ROLE_PLAY']
      else array['SMALL_TALK', 'EXPERIENCE', 'THEORY', 'PRACTICE'] end;
    if exists (select 1 from kit_section s where s.kit_version_id = new.id and s.kind <> all (kinds)) then
      raise exception 'a section belongs to another stage' using errcode = '23514', constraint = 'kit_version_section_kinds';
    end if;
    if exists (
      select 1 from kit_section s where s.kit_version_id = new.id
        and not exists (select 1 from kit_question q where q.section_id = s.id and q.text ~ '\\S')) then
      raise exception 'a section asks nothing' using errcode = '23514', constraint = 'kit_version_sections_ask';
    end if;
    if exists (
      select 1 from attribute a join kit_section s on s.id = a.section_id
      where s.kit_version_id = new.id and (cardinality(a.anchors) <> 4
        or exists (select 1 from unnest(a.anchors) anchor where coalesce(anchor, '') !~ '\\S'))) then
      raise exception 'an attribute lacks an anchor' using errcode = '23514', constraint = 'kit_version_anchors';
    end if;
    if exists (
      select 1 from attribute a join kit_section s on s.id = a.section_id
      where s.kit_version_id = new.id and a.challenge_kind is not null and s.kind <> 'PRACTICE') then
      raise exception 'a challenge is worked on in the practice'
        using errcode = '23514', constraint = 'kit_version_challenges';
    end if;
    if exists (
      select 1 from attribute a join kit_section s on s.id = a.section_id
      where s.kit_version_id = new.id group by a.slug having count(*) > 1) then
      raise exception 'an attribute is rated twice' using errcode = '23514', constraint = 'kit_version_attributes_once';
    end if;
    return new;
  end $$`;

const drafts = [
  versionGuard,
  `create unique index kit_version_one_draft on kit_version (kit_id) where published_at is null`,
  // Parts of a draft are replaced as a whole; the guard of parts refuses it to what is published.
  'grant delete on kit_section to app',
  'grant delete on kit_question to app',
  'grant delete on attribute to app',
];
