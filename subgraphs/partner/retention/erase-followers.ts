import { eraseCaseFile } from "../case-file/erase-case-file.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { eraseIntroductions } from "../introduction/erase-introductions.ts";
import { eraseNotes } from "../note/erase-notes.ts";
import { erasePermissions } from "../permission/erase-permissions.ts";
import { eraseShowings } from "../showing/erase-showings.ts";
import { eraseSightings } from "../sighting/erase-sightings.ts";

/**
 * What follows when a need is erased, in the same transaction, while the need is still there; each slice that keeps
 * something of a need declares its own. @returns the ids of the rows that it erased: whatever else names them goes too
 */
export type FollowErasure = (scope: ChangeScope, need: string) => Promise<readonly string[]>;

export const eraseFollowers: readonly FollowErasure[] = [
  eraseCaseFile,
  eraseNotes, // along introductions: before they go
  eraseIntroductions,
  eraseShowings,
  erasePermissions,
  eraseSightings,
];
