import { createHash } from "node:crypto";
import type { JudgedCard } from "./judged.types.ts";

/** The day on which the verdicts were given; cards are fresh or stale against it. */
export const JUDGED_AT = new Date("2026-11-15T09:00:00Z");

const FRESH = "2026-10-20";
/** Twenty months before the verdicts: nobody knows whether the profile still holds. */
export const LONG_AGO = "2025-03-10";

const ALL_LAWYERS_HELP = "ADVICE_TO_COLLEAGUE BRIEF_SERVICE CO_COUNSEL REPRESENTATION";

export const FAMILY = "family-divorce family-custody";
export const IMMIGRATION = "status-asylum status-t-visa status-u-visa family-reunification";
export const CIVIL = "money-damages money-judgment";

/** A card in few words; lists are separated by blanks. */
interface CardWords {
  readonly issues: string;
  readonly at?: string;
  readonly speaks: string;
  readonly through?: string;
  readonly gives?: string;
  readonly cost?: string;
  readonly places?: "OPEN" | "LIMITED" | "FULL" | "PAUSED";
  readonly remote?: boolean;
  readonly confirmedOn?: string;
  readonly traits?: string;
  readonly trained?: boolean;
}

export const words = (text: string | undefined): string[] => (text ?? "").split(" ").filter((word) => word !== "");

export const organizationOf = (key: string): string => key.split("/")[0] ?? "";

/** The id of a responder whose short key is `<organization>/<what they do>`: stable, and shaped as a uuid v4. */
function responderIdOf(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `${organizationOf(key)}~${uuid.join("-")}`;
}

export type PoolEntry = readonly [key: string, card: JudgedCard];

export const lawyer = (key: string, said: CardWords): PoolEntry => entry(key, "LAWYER", said);

export const accredited = (key: string, said: CardWords): PoolEntry => entry(key, "ACCREDITED_REPRESENTATIVE", said);

export const student = (key: string, said: CardWords): PoolEntry =>
  entry(key, "STUDENT", { gives: "BRIEF_SERVICE REPRESENTATION", ...said });

export const expert = (key: string, said: CardWords): PoolEntry =>
  entry(key, "EXPERT", { gives: "EXPERT_OPINION ADVICE_TO_COLLEAGUE REPRESENTATION", ...said });

export const interpreter = (key: string, said: CardWords): PoolEntry =>
  entry(key, "INTERPRETER", { gives: "BRIEF_SERVICE REPRESENTATION", ...said });

function entry(key: string, profession: string, said: CardWords): PoolEntry {
  const card: JudgedCard = {
    responder: responderIdOf(key),
    version: 1,
    removed: false,
    profession,
    issues: words(said.issues),
    help: words(said.gives ?? ALL_LAWYERS_HELP),
    jurisdictions: words(said.at),
    languages: [
      ...words(said.speaks).map((tag) => ({ tag, skill: "SPOKEN" as const })),
      ...words(said.through).map((tag) => ({ tag, skill: "INTERPRETER" as const })),
    ],
    remote: said.remote ?? true,
    cost: words(said.cost ?? "FREE"),
    availability: said.places ?? "OPEN",
    confirmedOn: said.confirmedOn ?? FRESH,
    traits: words(said.traits),
    trained: said.trained ?? true,
  };
  return [key, card];
}
