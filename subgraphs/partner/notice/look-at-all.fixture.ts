import { createLogger } from "#shared/logging/logger.ts";
import { runChange } from "../command/run-change.ts";
import type { PartnerDesk } from "../partner.fixture.ts";

/** Everybody of an organization has looked at all that they were told. */
export async function lookAtAll({ organization, database: { orm, pool } }: PartnerDesk): Promise<void> {
  const parts = { organization, orm, pool, log: createLogger("partner", "silent"), clock: () => new Date() };
  await runChange(parts, "test", async ({ sql, record }) => {
    await sql.query("update notice set seen_at = now() where seen_at is null");
    record({ action: "demo.seed", subject: "test" });
  });
}
