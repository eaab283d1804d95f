import type { Bytes } from "../../../shared/seal/bytes.ts";
import { currentKeys } from "../../../shared/seal/key-statement.ts";
import { type Reader, sealPart } from "../../../shared/seal/seal-part.ts";
import type { Section } from "../permission/permission-codes.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import type { StatedKeysByPerson } from "../person-key/use-stated-keys.ts";
import { casePurpose, partName, recoveryReaderOf } from "./case-file-names.ts";
import type { PlannedPart } from "./seal-plan.ts";

/** What is sealed, and by which keys of its readers: verified ones, and the key on paper. */
export type Sealing = {
  need: string;
  section: Section;
  piece: number;
  /** The newest that there is; 0 when there is none. */
  last: number;
  content: Bytes;
  plan: readonly PlannedPart[];
  stated: StatedKeysByPerson;
  recoveryKey: string | undefined;
};

/** Somebody's key to seal for; undefined when they have none, or none that could be verified. */
export function readerKey(
  id: string,
  { need, stated, recoveryKey }: Pick<Sealing, "need" | "stated" | "recoveryKey">,
): Reader | undefined {
  if (id === recoveryReaderOf(need)) return recoveryKey === undefined ? undefined : { id, sealing: recoveryKey };
  const keys = stated.get(id);
  const current = keys?.ok ? currentKeys(keys.claims) : undefined;
  return current && { id, sealing: current.sealing };
}

/** Seals a piece, a part for each consent, in versions that follow each other. Whoever has no key is left out. */
export async function sealParts(sealing: Sealing, { person, holder }: OpenKeys): Promise<string[]> {
  const { need, section, piece, last, content, plan } = sealing;
  const keyed = plan
    .map(({ grant, readers }) => ({ grant, readers: readers.flatMap((id) => readerKey(id, sealing) ?? []) }))
    .filter(({ readers }, at) => at === 0 || isForOthers(readers, plan[0]));
  const about = { subject: need, part: partName(section, piece), sender: person, purpose: casePurpose };
  return Promise.all(
    keyed.map(async ({ grant, readers }, at) => {
      const context = { ...about, grant, version: last + 1 + at };
      return JSON.stringify(await sealPart({ context, content, readers }, holder));
    }),
  );
}

/** A part under a permission of which nobody has a key yet would be for the home alone: it waits. */
function isForOthers(readers: readonly Reader[], home: PlannedPart | undefined): boolean {
  return readers.some(({ id }) => !home?.readers.includes(id));
}
