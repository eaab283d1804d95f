import { lazy } from "react";
import { WorkScreen } from "../work/work-screen.tsx";

// Each screen is loaded when it is gone to; the first one that everybody comes to is there at once.
const IntroductionScreen = lazy(async () => ({
  default: (await import("../introduction/introduction-screen.tsx")).IntroductionScreen,
}));
const CaseFileScreen = lazy(async () => ({
  default: (await import("../case-file/case-file-screen.tsx")).CaseFileScreen,
}));
const IntroductionFileScreen = lazy(async () => ({
  default: (await import("../case-file/introduction-file-screen.tsx")).IntroductionFileScreen,
}));
const KeysScreen = lazy(async () => ({ default: (await import("../person-key/keys-screen.tsx")).KeysScreen }));
const NameCheckScreen = lazy(async () => ({
  default: (await import("../conflict-check/name-check-screen.tsx")).NameCheckScreen,
}));
const NewNeedScreen = lazy(async () => ({
  default: (await import("../need-form/need-form-screen.tsx")).NewNeedScreen,
}));
const NeedDraftScreen = lazy(async () => ({
  default: (await import("../need-form/need-form-screen.tsx")).NeedDraftScreen,
}));
const OpportunitiesScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunities-screen.tsx")).OpportunitiesScreen,
}));
const PermissionsScreen = lazy(async () => ({
  default: (await import("../permission/permissions-screen.tsx")).PermissionsScreen,
}));
const HandOverScreen = lazy(async () => ({
  default: (await import("../work/hand-over-screen.tsx")).HandOverScreen,
}));
const OpportunityScreen = lazy(async () => ({
  default: (await import("../opportunity/opportunity-screen.tsx")).OpportunityScreen,
}));
const ResponderScreen = lazy(async () => ({
  default: (await import("../responder/responder-screen.tsx")).ResponderScreen,
}));
const ProfileScreen = lazy(async () => ({
  default: (await import("../responder/profile-screen.tsx")).ProfileScreen,
}));
const MeScreen = lazy(async () => ({ default: (await import("../reachability/me-screen.tsx")).MeScreen }));

const NeedsScreen = lazy(async () => ({ default: (await import("../need/needs-screen.tsx")).NeedsScreen }));
const NeedScreen = lazy(async () => ({ default: (await import("../need/need-screen.tsx")).NeedScreen }));
const CandidatesScreen = lazy(async () => ({
  default: (await import("../candidate/candidates-screen.tsx")).CandidatesScreen,
}));
const OrganizationScreen = lazy(async () => ({
  default: (await import("../organization/organization-screen.tsx")).OrganizationScreen,
}));

const ResourcesScreen = lazy(async () => ({
  default: (await import("../resource/resources-screen.tsx")).ResourcesScreen,
}));
const ResourceScreen = lazy(async () => ({
  default: (await import("../resource/resource-screen.tsx")).ResourceScreen,
}));
const HotlinesScreen = lazy(async () => ({
  default: (await import("../hotline/hotlines-screen.tsx")).HotlinesScreen,
}));
const NetworkScreen = lazy(async () => ({
  default: (await import("../network/network-screen.tsx")).NetworkScreen,
}));

const ReportScreen = lazy(async () => ({ default: (await import("../report/report-screen.tsx")).ReportScreen }));
const StatisticsScreen = lazy(async () => ({
  default: (await import("../statistics/statistics-screen.tsx")).StatisticsScreen,
}));
const EditionScreen = lazy(async () => ({
  default: (await import("../statistics/edition-screen.tsx")).EditionScreen,
}));
const TableScreen = lazy(async () => ({ default: (await import("../statistics/table-screen.tsx")).TableScreen }));

/** The screens of which there is one. */
export const plainScreens = {
  work: WorkScreen,
  updates: WorkScreen, // where the link of an e-mail leads
  "hand-over": HandOverScreen,
  "need-new": NewNeedScreen,
  opportunities: OpportunitiesScreen,
  organization: OrganizationScreen,
  report: ReportScreen,
  resources: ResourcesScreen,
  hotlines: HotlinesScreen,
  network: NetworkScreen,
  needs: NeedsScreen,
  keys: KeysScreen,
  profile: ProfileScreen,
  me: MeScreen,
  statistics: StatisticsScreen,
} as const;

/** The screens about something, by its id. */
export const screensAbout = {
  introduction: IntroductionScreen,
  "name-check": NameCheckScreen,
  "need-draft": NeedDraftScreen,
  opportunity: OpportunityScreen,
  file: CaseFileScreen,
  "introduction-file": IntroductionFileScreen,
  permissions: PermissionsScreen,
  resource: ResourceScreen,
  need: NeedScreen,
  candidates: CandidatesScreen,
  responder: ResponderScreen,
  edition: EditionScreen,
} as const;

/** The screens about a part of something, by the id of the whole and the name of the part. */
export const screensWithin = {
  "edition-table": TableScreen,
} as const;
