import type { Opener } from "../../../shared/seal/open-part.ts";
import type { Section } from "../permission/permission-codes.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import type { StatedKeysByPerson } from "../person-key/use-stated-keys.ts";
import { recoveryReaderOf } from "./case-file-names.ts";
import type { NeedFile, Piece } from "./need-file.ts";
import { readerKey, type Sealing } from "./seal-parts.ts";
import { isClosedToKeeper, isForOthersNow, mustSealAgain, planSealing } from "./seal-plan.ts";
import type { PaperKey } from "./use-paper-key.ts";

/** What somebody of the home works with at a file. */
export type FileDesk = {
  file: NeedFile;
  keys: OpenKeys;
  /** The key on paper, when somebody has typed it in. */
  paper: Opener | undefined;
  /** The one key on paper that is made on this page. */
  paperKey: PaperKey;
  /** Keys that were verified in this page. */
  stated: StatedKeysByPerson;
  /** Reads the keys of all of them anew. */
  askKeys: () => Promise<StatedKeysByPerson>;
  /** Colleagues for whom everything is sealed, oneself among them. */
  home: readonly string[];
  /** Whether somebody has chosen here who these are. */
  isChosenAnew: boolean;
  choose: (people: readonly string[]) => void;
  /** Whether what is sealed now still opens when one of them loses their keys. */
  isSpare: boolean;
  /** Whether something is being sealed in this page, or was: half of it may be kept so far. */
  sealing: "NOT" | "UNDER_WAY" | "DONE";
  seals: (sealing: FileDesk["sealing"]) => void;
  onChange: () => void;
};

type Place = { section: Section; piece: number; parts?: Piece["parts"] };

/** Everything that sealing a piece takes but its content. */
export function sealingAt({ file, stated, home }: FileDesk, place: Place): Omit<Sealing, "content"> {
  const { need, recoveryKey } = file;
  const { section, piece, parts = [] } = place;
  const last = Math.max(0, ...parts.map(({ version }) => version));
  return { need, section, piece, last, plan: planSealing(file, section, home), stated, recoveryKey };
}

/** Whether a piece asks to be sealed again (`MUST`), or can be for other colleagues than before (`CAN`). */
export function sealingAgain(
  { file, stated, home, isChosenAnew, sealing }: FileDesk,
  piece: Piece,
): "MUST" | "CAN" | "NOT" {
  if (sealing === "UNDER_WAY") return "NOT";
  if (mustSealAgain(file, piece) || isClosedToKeeper(file, piece, home)) return "MUST";
  const keyed = file.colleagues.map(({ id }) => id).filter((id) => stated.get(id)?.ok);
  return isChosenAnew && isForOthersNow(piece, home, keyed) ? "CAN" : "NOT";
}

/** The same desk with keys of this moment, where somebody had none a moment ago: they may have made them since. */
export async function lookedAgain(desk: FileDesk, section: string): Promise<FileDesk> {
  return withoutKeys(desk, section).length === 0 ? desk : { ...desk, stated: await desk.askKeys() };
}

/** Those who may read a section and have no keys that could be verified: it is not sealed for them yet. */
export function withoutKeys({ file, stated, home }: FileDesk, section: string): string[] {
  const { need, recoveryKey } = file;
  const readers = planSealing(file, section, home).flatMap((one) => one.readers);
  return [...new Set(readers)].filter((id) => stated.has(id) && !readerKey(id, { need, stated, recoveryKey }));
}

/** Called what they are called here; the key on paper has no name of its own. */
export function nameOf({ file }: Pick<FileDesk, "file">, id: string): string | undefined {
  return id === recoveryReaderOf(file.need) ? undefined : (file.names.get(id) ?? "?");
}
