import { type Postgres, startPostgres } from "../postgres/start-postgres.ts";
import type { ConstellationOptions } from "./constellation-options.ts";

export type KeptPostgres = { adminUrl: string; port: number; pid(): number | undefined; stop(): Promise<void> };

/** Starts the embedded PostgreSQL and starts it again, on the same port, when it ends without being asked. */
export async function keepPostgres(
  folder: string,
  { isDurable, onProgress }: ConstellationOptions,
): Promise<KeptPostgres> {
  const notice = onProgress ? { onNotice: onProgress } : {};
  let current: Postgres | undefined = await startPostgres({ folder, isDurable, ...notice });
  const { adminUrl, port } = current;
  let isStopping = false;
  const watch = (server: Postgres) =>
    server.ended.then(async () => {
      current = undefined;
      if (isStopping) return;
      onProgress?.("PostgreSQL ended unasked; starting it again");
      current = await startPostgres({ folder, isDurable, port });
      if (isStopping) await current.stop();
      else void watch(current).catch(() => onProgress?.("PostgreSQL could not be started again"));
    });
  void watch(current).catch(() => onProgress?.("PostgreSQL could not be started again"));
  return {
    adminUrl,
    port,
    pid: () => current?.pid,
    stop: async () => {
      isStopping = true;
      await current?.stop();
    },
  };
}
