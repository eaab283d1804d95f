import { isoText } from "../database/iso-text.ts";

/** How far the look for a conflict has come, of an introduction that is called `i`; null before anything was said. */
export const selectCheckStanding = `(select json_build_object('way', c.way, 'checkers', c.checkers,
    'namesVersion', c.names_version,
    'readers', coalesce(jsonb_path_query_array(c.names, '$.wraps[*].recipient'), '[]'),
    'sealedAt', ${isoText("c.sealed_at")}, 'takenAt', ${isoText("c.taken_at")}, 'blind', c.blind)
  from conflict_check c where c.introduction = i.id)`;
