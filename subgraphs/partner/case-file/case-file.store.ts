import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { Section } from "../permission/permission.codes.ts";
import { type ReceiptKind, recoveryReaderOf } from "./case-file.codes.ts";

export type Receipt = { reader: string; kind: ReceiptKind; at: string };

/** What is known of a sealed part without its bytes. */
export type CasePart = {
  need: string;
  section: Section;
  piece: number;
  version: number;
  /** Under which it may leave; null when it is for people of the home alone. */
  permission: string | null;
  sealedBy: string;
  sealedAt: string;
  readers: string[];
  mustBeSealedAnew: boolean;
  /** Of this version. */
  receipts: Receipt[];
};

/** What is sealed, as it rests. */
export type RestingPart = CasePart & {
  nonce: string;
  ciphertext: string;
  wraps: Buffer;
  signature: string;
  /** The key on paper for which it is sealed. */
  recoveryKey: string | null;
};

/** Of the key on paper: its public half, who said that they have it, and when in ISO 8601; each null when not known. */
export type PaperKept = { recoveryKey: string | null; keptBy: string | null; keptAt: string | null };

export type CaseFile = { need: string; key: string } & PaperKept;

/** Also for a reader of the home who has left, and for a key on paper that another has replaced. */
const columns = `c.need, c.section, c.piece, c.version, c.permission, c.sealed_by as "sealedBy",
  ${isoText("c.sealed_at")} as "sealedAt", to_json(c.readers) as readers,
  (c.is_over or exists (select from person p where p.id = any(c.readers) and p.status <> 'ACTIVE')
    or c.recovery_key <> f.recovery_key) is true as "mustBeSealedAnew",
  (select coalesce(json_agg(json_build_object('reader', r.reader, 'kind', r.kind, 'at', ${isoText("r.at")})
      order by r.at, r.reader, r.kind), '[]')
   from case_receipt r where (r.need, r.section, r.piece, r.version) = (c.need, c.section, c.piece, c.version))
    as receipts`;

export async function caseFileOf(sql: Sql, need: string): Promise<CaseFile | undefined> {
  return (await caseFilesOf(sql, [need]))[0];
}

export async function caseFilesOf(sql: Sql, needs: readonly string[]): Promise<CaseFile[]> {
  const text = `select need, key, recovery_key as "recoveryKey", recovery_kept_by as "keptBy",
    ${isoText("recovery_kept_at")} as "keptAt" from case_file where need = any($1)`;
  return sql.query<CaseFile>(text, [needs]);
}

/** All parts of these needs, or those sealed for one reader. */
export async function casePartsOf(sql: Sql, needs: readonly string[], reader?: string): Promise<CasePart[]> {
  const text = `select ${columns} from case_part c join case_file f on f.need = c.need
    where c.need = any($1) and ($2::text is null or $2 = any(c.readers))`;
  return sql.query<CasePart>(text, [needs, reader ?? null]);
}

/** Of a need, what is sealed for the key on paper and not for this person. */
export async function partsByPaper(sql: Sql, need: string, person: string): Promise<CasePart[]> {
  const text = `select ${columns} from case_part c join case_file f on f.need = c.need
    where c.need = $1 and $2 = any(c.readers) and not ($3 = any(c.readers))`;
  return sql.query<CasePart>(text, [need, recoveryReaderOf(need), person]);
}

export async function restingPart(sql: Sql, part: CasePart): Promise<RestingPart | undefined> {
  const text = `select ${columns}, c.nonce, c.ciphertext, c.wraps, c.signature,
    c.recovery_key as "recoveryKey" from case_part c join case_file f on f.need = c.need
    where c.need = $1 and c.section = $2 and c.piece = $3 and c.version = $4`;
  const [row] = await sql.query<RestingPart>(text, [part.need, part.section, part.piece, part.version]);
  return row;
}

/** Of these needs, the responders as whom or for whom somebody of the other side works on them now. */
export async function acceptedResponders(
  sql: Sql,
  person: string,
  needs: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await sql.query<{ need: string; responders: string[] }>(
    `select p.need, json_agg(i.responder) as responders
     from introduction_person p join introduction i on i.id = p.introduction
     where p.person = $1 and p.need = any($2) and i.state = 'ACCEPTED' and i.is_confirmed group by p.need`,
    [person, needs],
  );
  return new Map(rows.map(({ need, responders }) => [need, new Set(responders)]));
}

/** The newest version of a section's piece, whatever its consent; 0 when there is none. */
export async function lastVersion(sql: Sql, { need, section, piece }: Omit<Place, "version">): Promise<number> {
  const text = `select coalesce(max(version), 0)::int as last from case_part
    where need = $1 and section = $2 and piece = $3`;
  const [row] = await sql.query<{ last: number }>(text, [need, section, piece]);
  return row?.last ?? 0;
}

export type Place = { need: string; section: Section; piece: number; version: number };

export async function countParts(sql: Sql, need: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>("select count(*)::int as count from case_part where need = $1", [
    need,
  ]);
  return row?.count ?? 0;
}

export async function hasReceipt(
  sql: Sql,
  { need, section, piece, version }: Place,
  { reader, kind }: Omit<Receipt, "at">,
): Promise<boolean> {
  const text = `select 1 from case_receipt where need = $1 and section = $2 and piece = $3 and version = $4
    and reader = $5 and kind = $6`;
  return (await sql.query(text, [need, section, piece, version, reader, kind])).length > 0;
}
