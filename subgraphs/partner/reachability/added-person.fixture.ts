import { randomUUID } from "node:crypto";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { organization } from "../partner.fixture.ts";

type Changing = { change(work: (scope: ChangeScope) => Promise<void>): Promise<void> };

/** One more advocate, who takes part. */
export async function addPerson(desk: Changing, login: string): Promise<string> {
  const id = partitionedId(organization, randomUUID());
  await desk.change(async ({ sql, now }) => {
    await sql.query(
      `insert into person (id, login, name, roles, languages, status, created_at, joined_at, changed_at)
       values ($1, $2, 'Noor Lind', '{ADVOCATE}', '{}', 'ACTIVE', $3, $3, $3)`,
      [id, login, now],
    );
  });
  return id;
}
