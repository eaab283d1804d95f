import { z } from "zod";

export const backupFormat = "alight-backup-1";

/** Read before anything else: whose backup it is, of when, and which steps of the schema it has behind it. */
export const backupHeader = z.object({
  format: z.literal(backupFormat),
  organization: z.string(),
  networkPin: z.string(),
  publicUrl: z.string(),
  /** The moment of the snapshot, ISO 8601. */
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type BackupHeader = z.output<typeof backupHeader>;

export const backupPart = z.object({ kind: z.enum(["table", "file"]), name: z.string() });
export type BackupPart = z.output<typeof backupPart>;

const partSum = backupPart.extend({
  /** Rows of a table; 0 of a file. */
  rows: z.number().int().min(0),
  bytes: z.number().int().min(0),
  /** SHA-256 of the part's bytes, base64url. */
  sha256: z.string(),
});
export type PartSum = z.output<typeof partSum>;

/** The last word: every part with its sum. A file without it is not whole. */
export const backupClosing = z.object({ parts: z.array(partSum) });

/** Files that belong to an organization besides its database. */
export const fileNames = ["keys", "records"] as const;
export type FileName = (typeof fileNames)[number];
