import type { OrganizationPlan } from "./organization-plan.ts";
import type { ServiceEnvironment } from "./service-environment.ts";

/** Which program a process runs; paths of built files. */
export type Programs = {
  gateway: string;
  directory: string;
  matching: string;
  statistics: string;
  partner: string;
  seed: string;
  backup: string;
  conflictList: string;
  verify: { partner: string; directory: string; statistics: string };
};

export type ConstellationOptions = {
  /** Folder of everything that outlives the constellation. */
  home: string;
  /** Those of the first start; later ones go on with whoever takes part by then. */
  organizations: readonly OrganizationPlan[];
  /** A free port when left out. */
  gatewayPort?: number;
  /** Demo people in every organization, and demo data in those of the first start. */
  isDemo: boolean;
  /** False lets PostgreSQL forget in a power cut: for tests alone. */
  isDurable: boolean;
  /** A superuser's or CREATEDB CREATEROLE role's URL on a server of one's own, in the place of the embedded one. */
  databaseUrl?: string;
  recordsPollMs?: number;
  logLevel?: string;
  /** Other names of this machine, by process: `localhost`. */
  hostNames?: Readonly<Record<string, string>>;
  /** More settings, by process. */
  settings?: Readonly<Record<string, ServiceEnvironment>>;
  programs?: Partial<Programs>;
  /** Our own environment; little of it is handed on. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when starting is to be given up; what has started is stopped. */
  signal?: AbortSignal;
  /** Told what goes on, sentence by sentence. */
  onProgress?: (sentence: string) => void;
};
