import { appEnglish } from "../app/app.english.ts";
import { graphEnglish } from "../graph/graph.english.ts";
import { sessionEnglish } from "../session/session.english.ts";

/** What is said before anybody is signed in: all that the first load carries. */
export const entranceEnglish = { ...appEnglish, ...graphEnglish, ...sessionEnglish } as const;
