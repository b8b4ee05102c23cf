import { Migration } from '@mikro-orm/migrations';

/** Decisions that nobody rewrites, and letters that move only along their way and are final once sent. */
export class DecisionRules extends Migration {
  override up(): void {
    this.addSql(`alter table decision add constraint decision_of_stage unique (id, vetting_case_id, stage)`);
    this.addSql(`
      alter table decision add constraint decision_supersedes_same_stage
      foreign key (supersedes_id, vetting_case_id, stage) references decision (id, vetting_case_id, stage)`);
    this.addSql(letterGuard);
    this.addSql(`
      create trigger feedback_letter_guard before insert or update or delete on feedback_letter
      for each row execute function feedback_letter_guard()`);
    this.addSql(itemGuard);
    this.addSql(`
      create trigger letter_item_guard before insert or update or delete on letter_item
      for each row execute function letter_item_guard()`);
  }
}

/** The moves of feedback-letter.states.ts; a test holds the two together. */
const letterGuard = `
  create function feedback_letter_guard() returns trigger language plpgsql as $$
  declare
    reviewed boolean;
    rejected boolean;
  begin
    if tg_op = 'DELETE' then
      raise exception 'letters are kept' using errcode = '23514', constraint = 'feedback_letter_kept';
    end if;
    if tg_op = 'INSERT' then
      select d.outcome = 'REJECT' and d.vetting_case_id = new.vetting_case_id and d.stage = new.stage
        into rejected from decision d where d.id = new.decision_id;
      if new.status <> 'DRAFT' or rejected is not true then
        raise exception 'a rejection opens a draft' using errcode = '23514', constraint = 'feedback_letter_opening';
      end if;
      return new;
    end if;
    if old.status in ('SENT', 'WAIVED', 'SUPERSEDED') then
      raise exception 'this letter is final' using errcode = '23514', constraint = 'feedback_letter_final';
    end if;
    if (new.id, new.created_at, new.vetting_case_id, new.decision_id, new.stage, new.due_at, new.reapply_not_before)
      is distinct from
      (old.id, old.created_at, old.vetting_case_id, old.decision_id, old.stage, old.due_at, old.reapply_not_before) then
      raise exception 'a letter keeps its case' using errcode = '23514', constraint = 'feedback_letter_fixed';
    end if;
    if (new.opening, new.closing) is distinct from (old.opening, old.closing)
      and (old.status <> 'DRAFT' or new.status <> 'DRAFT') then
      raise exception 'only a draft is edited' using errcode = '23514', constraint = 'feedback_letter_draft_only';
    end if;
    reviewed := new.stage in ('TECHNICAL_INTERVIEW', 'LISTING');
    if new.status <> old.status and new.status not in ('WAIVED', 'SUPERSEDED') and not (
      case when reviewed then (old.status, new.status) in (
          ('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'APPROVED'), ('APPROVED', 'DRAFT'), ('APPROVED', 'SENT'))
        else (old.status, new.status) = ('DRAFT', 'SENT') end
    ) then
      raise exception 'no such move of a letter' using errcode = '23514', constraint = 'feedback_letter_move';
    end if;
    return new;
  end $$`;

const itemGuard = `
  create function letter_item_guard() returns trigger language plpgsql as $$
  declare
    letter uuid := case when tg_op = 'DELETE' then old.letter_id else new.letter_id end;
    standing text;
  begin
    -- Shared lock: nobody submits or sends the letter while a paragraph of it changes.
    select status into standing from feedback_letter where id = letter for share;
    if standing is distinct from 'DRAFT' or (tg_op = 'UPDATE' and old.letter_id <> new.letter_id) then
      raise exception 'only a draft is edited' using errcode = '23514', constraint = 'feedback_letter_draft_only';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$`;
