import type { DefaultValues } from "react-hook-form";
import { z } from "zod/mini";
import { foundPlace } from "../find/found-place.ts";
import type { MessageId } from "../language/english.ts";
import type { HeldResponder } from "./responder-standing.ts";

export const professions = ["LAWYER", "ACCREDITED_REPRESENTATIVE", "STUDENT", "INTERPRETER", "EXPERT"] as const;
export const helpKinds = [
  "ADVICE_TO_COLLEAGUE",
  "BRIEF_SERVICE",
  "EXPERT_OPINION",
  "CO_COUNSEL",
  "REPRESENTATION",
] as const;
export const costTerms = ["FREE", "LOW_FEE", "CONTINGENCY", "STANDARD_FEE"] as const;
export const traits = [
  "WOMAN",
  "MAN",
  "NON_BINARY",
  "SURVIVOR_LEADER",
  "LGBTQI_AFFIRMING",
  "DISABILITY_ACCESS",
] as const;
export const furtherFacts = ["remote", "trained", "mentors", "sponsored"] as const;

const found = z.object({ id: z.string(), name: z.string() });
const typed = z.string().check(z.trim(), z.minLength(1, "form.required"));
/** A row that says nothing is left out. */
const admission = z.object({ place: z.nullable(found), regulator: z.string().check(z.trim()) }).check(
  z.refine(({ place, regulator }) => place !== null || regulator === "", { error: "form.required", path: ["place"] }),
  z.refine(({ place, regulator }) => place === null || regulator !== "", {
    error: "form.required",
    path: ["regulator"],
  }),
);

/** What the form of a profile holds. */
export const profileForm = z
  .object({
    name: typed,
    profession: z.enum(professions, "form.required"),
    issues: z.array(found),
    help: z.array(z.enum(helpKinds)),
    admissions: z.array(admission),
    spoken: z.array(found),
    interpreted: z.array(found),
    cost: z.array(z.enum(costTerms)).check(z.minLength(1, "profile.form.oneAtLeast")),
    freePlaces: z.string().check(z.trim(), z.regex(/^\d{1,2}$/, "profile.form.freePlacesForm")),
    traits: z.array(z.enum(traits)),
    further: z.array(z.enum(furtherFacts)),
    supervisor: z.string(),
  })
  .check(
    whole(
      "issues",
      "profile.form.oneAtLeast",
      ({ profession, issues }) => profession === "INTERPRETER" || issues.length > 0,
    ),
    whole("help", "profile.form.oneAtLeast", ({ profession, help }) => profession === "INTERPRETER" || help.length > 0),
    whole("spoken", "profile.form.oneAtLeast", ({ spoken, interpreted }) => spoken.length + interpreted.length > 0),
    whole(
      "supervisor",
      "profile.form.supervisorMissing",
      (said) => said.profession !== "STUDENT" || said.supervisor !== "",
    ),
    whole("admissions", "profile.form.once", ({ admissions }) => isEachOnce(admissions)),
    whole(
      "further",
      "profile.form.mentorsNeedAdvice",
      (said) => !said.further.includes("mentors") || said.help.includes("ADVICE_TO_COLLEAGUE"),
    ),
  );

export type ProfileValues = z.infer<typeof profileForm>;

type Said = Pick<ProfileValues, "profession" | "issues" | "help" | "spoken" | "interpreted" | "supervisor"> &
  Pick<ProfileValues, "admissions" | "further">;

/** What several answers have to be together; judged also while others are wrong, so that all is said at once. */
function whole(name: keyof Said, error: MessageId, isRight: (said: Said) => boolean) {
  return z.refine<Said>(isRight, { error, path: [name], when: () => true });
}

function isEachOnce(admissions: Said["admissions"]): boolean {
  const places = admissions.flatMap(({ place }) => (place ? [place.id] : []));
  return new Set(places).size === places.length;
}

/** What a form begins with: nothing, or what is said so far. */
export function startOf(responder: HeldResponder | undefined): DefaultValues<ProfileValues> {
  if (!responder) return unsaid;
  const { name, profession, issues, help, cost, freePlaces, traits: own, supervisor } = responder;
  return {
    ...{ name, profession, help, cost, traits: own },
    issues: issues.map(({ code, name: said }) => ({ id: code, name: said })),
    admissions: responder.admissions.map(({ jurisdiction, regulator }) => ({
      place: foundPlace(jurisdiction),
      regulator,
    })),
    spoken: languagesOf(responder, "SPOKEN"),
    interpreted: languagesOf(responder, "INTERPRETER"),
    freePlaces: String(freePlaces ?? 0),
    further: furtherOf(responder),
    supervisor: supervisor?.id ?? "",
  };
}

const unsaid: DefaultValues<ProfileValues> = {
  ...{ name: "", issues: [], help: [], cost: [], traits: [], spoken: [], interpreted: [], further: [] },
  ...{ admissions: [{ place: null, regulator: "" }], freePlaces: "1", supervisor: "" },
};

function languagesOf({ languages }: HeldResponder, wanted: "SPOKEN" | "INTERPRETER") {
  const served = languages.filter(({ skill }) => skill === wanted);
  return served.map(({ language }) => ({ id: language.tag, name: language.name }));
}

function furtherOf({ remote, trained, mentors, isSponsored }: HeldResponder) {
  const facts = { remote, trained, mentors, sponsored: isSponsored };
  return furtherFacts.filter((fact) => facts[fact]);
}

/** What the form says, as the graph takes it. */
export function profileInput(values: ProfileValues) {
  const { name, profession, issues, help, cost, freePlaces, traits: own, further, supervisor } = values;
  const served = [
    ...values.spoken.map(({ id }) => ({ language: id, skill: "SPOKEN" as const })),
    ...values.interpreted.map(({ id }) => ({ language: id, skill: "INTERPRETER" as const })),
  ];
  return {
    ...{ name, profession, help, cost, traits: own, languages: served },
    issues: issues.map(({ id }) => id),
    admissions: values.admissions.flatMap(({ place, regulator }) =>
      place ? [{ jurisdiction: place.id, regulator }] : [],
    ),
    freePlaces: Number(freePlaces),
    remote: further.includes("remote"),
    trained: further.includes("trained"),
    mentors: further.includes("mentors"),
    isSponsored: further.includes("sponsored"),
    supervisor: profession === "STUDENT" ? supervisor : null,
  };
}
