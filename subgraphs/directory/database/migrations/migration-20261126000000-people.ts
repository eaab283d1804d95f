import { Migration } from "@mikro-orm/migrations";
import { recordChangesOf } from "#shared/audit/record-tables.ts";
import { oidcItemTable } from "#shared/issuer/oidc-item.store.ts";
import { passkeyTable } from "#shared/issuer/passkey/passkey.store.ts";
import { upstreamAccountTable } from "#shared/issuer/upstream/upstream-account.store.ts";

const peopleTable = `
create table centre_person (
  id text primary key,
  login text not null unique,
  name text not null,
  roles text[] not null check (roles <@ array['ANALYST', 'OPERATOR']),
  is_active boolean not null,
  created_at timestamptz not null
);`;

const invitations = `
alter table centre_person add column invitation_hash text unique;
alter table centre_person add column invitation_expires_at timestamptz;`;

/** The issuer made these tables by itself before. */
const makeWhereMissing = `
do $do$ begin
  if to_regclass('centre_person') is null then ${oidcItemTable} ${peopleTable} end if;
  if to_regclass('passkey') is null then ${invitations} ${passkeyTable} ${upstreamAccountTable} end if;
end $do$`;

export class Migration20261126000000People extends Migration {
  override up(): void {
    this.addSql(makeWhereMissing);
    this.addSql(`alter table centre_person
      add column status text check (status in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
      add column joined_at timestamptz`);
    this.addSql(`update centre_person set joined_at = case when is_active then created_at end,
      status = case when is_active then 'ACTIVE' when invitation_hash is null then 'DEACTIVATED' else 'INVITED' end`);
    this.addSql("alter table centre_person alter column status set not null, drop column is_active");
    this.addSql("create index audit_entry_newest on audit_entry (at desc, id)");
    this.addSql(recordChangesOf("centre_person"));
  }
}
