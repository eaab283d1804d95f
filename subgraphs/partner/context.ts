import type DataLoader from "dataloader";
import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import type { Asker } from "#shared/policy/access.ts";
import type { KeyClaims } from "#shared/seal/key-statement.ts";
import type { CaseFileRow } from "./case-file/case-file-row.ts";
import type { CaseKeys } from "./case-file/case-keys.ts";
import type { CommandPoint } from "./command/command-point.ts";
import type { EntityManager } from "./database/entity-manager.ts";
import type { InboxItem } from "./inbox/inbox-item.store.ts";
import type { Introduction } from "./introduction/introduction.store.ts";
import type { NeedRow } from "./need/need-draft.ts";
import type { SimilarNeeds } from "./need/similar-needs.store.ts";
import type { Note } from "./note/note.store.ts";
import type { NotePerson } from "./note/note-people.store.ts";
import type { Opportunity } from "./opportunity/opportunity.entity.ts";
import type { Person } from "./person/person.entity.ts";
import type { Contact } from "./reachability/contacts.store.ts";
import type { MessageKind } from "./reachability/message-kind.ts";
import type { GivenEmail, Reachability } from "./reachability/reachability.store.ts";
import type { ResponderRow } from "./responder/responder-draft.ts";
import type { Looking } from "./showing/looking.ts";
import type { Showing } from "./showing/showing.entity.ts";
import type { WouldShow } from "./showing/would-show.ts";

/** Somebody with a token. At home the roles are those of our own database; elsewhere nothing is made of them. */
export type PersonActor = {
  kind: "person";
  /** Id of the row at their organization, `colorado~<uuid>`. */
  id: string;
  issuer: string;
  organization: string;
  roles: readonly string[];
  /** Whether they belong to the organization that runs this partner. */
  isHome: boolean;
  /** Of a tool of home: what its coordinator calls it. It acts in the roles it was given, as itself. */
  toolName?: string;
};

/** Who asks: a person, the gateway alone (only `@network` fields), or the service of another party. */
export type Actor = PersonActor | { kind: "network" } | { kind: "service"; party: string };

/** Rows by id, read in one query per tick; `undefined` for what does not exist. They decide nothing. */
export type Loaders = {
  need: DataLoader<string, NeedRow | undefined>;
  responder: DataLoader<string, ResponderRow | undefined>;
  person: DataLoader<string, Person | undefined>;
  reachability: DataLoader<string, Reachability | undefined>;
  /** Where somebody said that they read mail at work, also of who has left. */
  givenEmail: DataLoader<string, GivenEmail | undefined>;
  introduction: DataLoader<string, Introduction | undefined>;
  /** By the id of the introduction. */
  notes: DataLoader<string, readonly Note[]>;
  /** By the id of the introduction. */
  notePeople: DataLoader<string, readonly NotePerson[]>;
  inboxItem: DataLoader<string, InboxItem | undefined>;
  /** By the id of one of our people. */
  contact: DataLoader<string, Contact | undefined>;
  opportunity: DataLoader<string, Opportunity | undefined>;
  showing: DataLoader<string, Showing | undefined>;
  /** By the id of the need. */
  looking: DataLoader<string, Looking | undefined>;
  /** By the id of the need: whom its next wave would reach; undefined when it cannot be found out. */
  wouldShow: DataLoader<string, readonly WouldShow[] | undefined>;
  /** By the id of the need: of a case file, what the asker may see. */
  caseFile: DataLoader<string, CaseFileRow | undefined>;
  similarNeeds: DataLoader<string, SimilarNeeds | undefined>;
};

/** Which need was shown, and who posted it: their own looks are not recorded. */
export type SeenNeed = Pick<NeedRow, "id" | "postedBy">;

/** What one request carries through resolvers and use cases. */
export type PartnerContext = {
  /** For reading. Commands get one of their own from `runCommand`. */
  em: EntityManager;
  forkEntityManager: () => EntityManager;
  actor: Actor;
  /** What the actor is to this partner; the table of policies is asked with it. */
  asker: Asker;
  /** The organization that runs this partner. */
  organization: string;
  now: Date;
  requestId: string;
  loaders: Loaders;
  /** Records that a need is shown; all of one tick in one transaction. Rejects when it cannot be recorded. */
  noteSighting: (need: SeenNeed) => Promise<void>;
  newId: () => PartitionedId;
  /** An index from 0 up to, and without, `below`; by chance. */
  chooseIndex: (below: number) => number;
  /** Ids of all organizations that take part, as far as is known. */
  knownOrganizations: () => readonly string[];
  /** Signs what the organization says of one of its people's keys. */
  /** Which messages the organization sends its people, and the public key of push messages. */
  messages: { kinds: readonly MessageKind[]; pushKey: string | null };
  stateKeys: (claims: KeyClaims) => Promise<string>;
  /** Whether the organization holds a masking key that its signed record states: without one it takes part in no edition. */
  hasMaskingKey: () => boolean;
  /** Keys of case files, which are kept apart from the database. */
  caseKeys: CaseKeys;
  /** Aborted when nobody waits for the answer any more: what then runs in the database is cancelled. */
  signal?: AbortSignal | undefined;
  /** Told at each point of each command; the product has nobody there. */
  atPoint?: ((command: string, point: CommandPoint) => Promise<void>) | undefined;
};
