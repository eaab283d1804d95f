import type DataLoader from "dataloader";
import type { Viewer } from "#shared/auth/viewer.ts";
import type { Asker } from "#shared/policy/access.ts";
import type { EntityManager } from "./database/entity-manager.ts";
import type { Organization } from "./organization/organization.entity.ts";

export type DirectoryContext = {
  /** Forked for this request. */
  em: EntityManager;
  /** Of people of the centre, the roles are those of its own table at this moment, not those of their token. */
  viewer: Viewer | undefined;
  /** What they are to the directory; the table of policies is asked with it. */
  asker: Asker;
  networkPin: string;
  /** Of this directory: where its people sign in and join. */
  publicUrl: string;
  now: Date;
  newUuid: () => string;
  organizations: DataLoader<string, Organization | undefined>;
  /** Called after a change of membership was committed. */
  onChanged: () => Promise<void>;
};
