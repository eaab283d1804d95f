import { Migration } from "@mikro-orm/migrations";

/**
 * What a card says in a few bits lies in one integer (layout 1 of `openTerms`) instead of a JSON text, so that nothing
 * needs looking up when a million cards are read. The words stand here as they were in that layout: a step that has run
 * is never edited.
 */
const up = `
create function pack_terms(terms jsonb) returns integer language sql immutable return
  (1 << 24)
  | coalesce((select bit_or(1 << (at - 1)::integer)
      from unnest(array['ADVICE_TO_COLLEAGUE', 'BRIEF_SERVICE', 'EXPERT_OPINION', 'CO_COUNSEL', 'REPRESENTATION'])
        with ordinality as word (name, at) where terms->'help' @> to_jsonb(name)), 0)
  | coalesce((select bit_or(1 << (at + 4)::integer)
      from unnest(array['FREE', 'LOW_FEE', 'CONTINGENCY', 'STANDARD_FEE'])
        with ordinality as word (name, at) where terms->'cost' @> to_jsonb(name)), 0)
  | ((terms->>'trained')::boolean::integer << 9)
  | ((array_position(array['OPEN', 'LIMITED', 'FULL', 'PAUSED'], terms->>'availability') - 1) << 10)
  | ((array_position(array['LAWYER', 'ACCREDITED_REPRESENTATIVE', 'STUDENT', 'INTERPRETER', 'EXPERT'],
      terms->>'profession') - 1) << 12)
  | ((terms->>'remote')::boolean::integer << 15)
  | coalesce((select bit_or(1 << (at + 15)::integer)
      from unnest(array['WOMAN', 'MAN', 'NON_BINARY', 'SURVIVOR_LEADER', 'LGBTQI_AFFIRMING', 'DISABILITY_ACCESS'])
        with ordinality as word (name, at) where terms->'traits' @> to_jsonb(name)), 0);
alter table card alter column terms type integer
  using case when is_removed then 0 else pack_terms(terms::jsonb) end;
drop function pack_terms(jsonb);
`;

export class PackedTermsMigration extends Migration {
  override up(): void {
    this.addSql(up);
  }
}
