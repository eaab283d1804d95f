import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { noticeKindMeanings, noticeWayMeanings } from "./notice-kind.ts";

export const NoticeKindEnum = codesEnum("UpdateKind", "Why there is something to look at.", noticeKindMeanings);
export const NoticeWayEnum = codesEnum("UpdateWay", "How somebody has come to be told.", noticeWayMeanings);
