import { z } from "zod";
import { peerNews } from "../peer/peer-news.ts";
import { forgetShown } from "./forget-shown.ts";
import { shownForgotten } from "./forgetting.store.ts";

/** A home has erased a need: what we hold of it goes as well. */
export const forgettingNews = peerNews(shownForgotten, z.object({}), (scope, _, { sender, subject }) =>
  forgetShown(scope, { subject, home: sender }),
);
