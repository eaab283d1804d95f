import { z } from "zod";
import { isPartitionedId } from "#shared/ids/partitioned-id.ts";
import { availabilities, costTerms, helpKinds, languageSkills, professions, traits } from "./vocabulary.ts";

export const organizationId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,30}$/)
  .brand<"OrganizationId">();

/** `<organization>~<uuid v4>` */
export const responderId = z.string().max(80).refine(isPartitionedId).brand<"ResponderId">();
export type ResponderId = z.output<typeof responderId>;

export const legalIssueCode = z.string().regex(/^[a-z]{2,20}-[a-z0-9-]{1,40}$/);

/** ISO 3166-1 alpha-2 or ISO 3166-2. */
export const jurisdictionCode = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);

/** BCP 47 (RFC 5646). */
export const languageTag = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/);

/** A card that claims more than this says nothing and only costs memory: it is refused. */
export const maxIssuePlaces = 2_000;

const version = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

const offeredCard = z
  .object({
    responder: responderId,
    version,
    removed: z.literal(false),
    profession: z.enum(professions),
    issues: z.array(legalIssueCode).max(100),
    help: z.array(z.enum(helpKinds)).max(helpKinds.length),
    jurisdictions: z.array(jurisdictionCode).max(100),
    languages: z.array(z.object({ tag: languageTag, skill: z.enum(languageSkills) })).max(60),
    remote: z.boolean(),
    cost: z.array(z.enum(costTerms)).max(costTerms.length),
    availability: z.enum(availabilities),
    confirmedOn: z.iso.date().startsWith("20"),
    traits: z.array(z.enum(traits)).max(traits.length),
    trained: z.boolean(),
  })
  .refine((card) => card.issues.length * Math.max(1, card.jurisdictions.length) <= maxIssuePlaces);

const removedCard = z.object({ responder: responderId, version, removed: z.literal(true) });

/**
 * All that matching knows of a responder: codes, never a name, a contact, free text or an exact place.
 * `version` grows with every change of one responder; a removed card says nothing but that.
 */
export const capabilityCard = z.discriminatedUnion("removed", [offeredCard, removedCard]);
export type CapabilityCard = z.output<typeof capabilityCard>;
export type OfferedCard = z.output<typeof offeredCard>;
