import { introductionForms } from "../../subgraphs/partner/introduction/introduction-forms.fixture.ts";

/** The graph's commands that the journeys give, with the types of their arguments. */
export const commandForms = {
  postNeed: { organization: "ID!", input: "PostNeedInput!" },
  reviseNeed: { need: "ID!", input: "ReviseNeedInput!" },
  withdrawNeed: { need: "ID!" },
  declineOpportunity: { opportunity: "ID!", reason: "OpportunityDeclineReason!" },
  closeNeed: { need: "ID!", input: "CloseNeedInput!" },
  invitePerson: { organization: "ID!", input: "InvitePersonInput!" },
  withdrawInvitation: { person: "ID!" },
  changeRoles: { person: "ID!", roles: "[Role!]!" },
  deactivatePerson: { person: "ID!" },
  reactivatePerson: { person: "ID!" },
  replaceSignIn: { person: "ID!" },
  addTool: { organization: "ID!", input: "AddToolInput!" },
  withdrawTool: { tool: "ID!" },
  handOver: { from: "ID!", to: "ID!" },
  recordPermission: { need: "ID!", input: "RecordPermissionInput!" },
  withdrawPermission: { permission: "ID!" },
  stopEverything: { need: "ID!" },
  keepRecoveryKey: { need: "ID!", sealing: "String!" },
  sealSection: { need: "ID!", input: "SealSectionInput!" },
  takeSection: { need: "ID!", section: "CaseSection!", piece: "Int!" },
  confirmOpened: { need: "ID!", section: "CaseSection!", piece: "Int!", version: "Int!" },
  keepPersonKey: { organization: "ID!", input: "PersonKeyInput!" },
  replacePersonKey: { organization: "ID!", input: "PersonKeyInput!" },
  endPersonKey: { organization: "ID!" },
  addResponder: { organization: "ID!", input: "AddResponderInput!" },
  reviseResponder: { responder: "ID!", input: "ReviseResponderInput!" },
  checkAdmission: { responder: "ID!", jurisdiction: "ID!" },
  approveResponder: { responder: "ID!" },
  pauseResponder: { responder: "ID!" },
  resumeResponder: { responder: "ID!" },
  confirmResponder: { responder: "ID!" },
  retireResponder: { responder: "ID!" },
  reportConcern: { responder: "ID!", reason: "ConcernReason!" },
  closeConcern: { concern: "ID!", outcome: "ConcernOutcome!" },
  setReachability: { person: "ID!", input: "SetReachabilityInput!" },
  setAway: { person: "ID!", input: "SetAwayInput!" },
  setAnswerTimes: { organization: "ID!", input: "[AnswerTimeInput!]!" },
  openNeed: { need: "ID!" },
  exportNeed: { need: "ID!", form: "ExportForm!" },
  importNeeds: { organization: "ID!", form: "ExportForm!", text: "String!" },
  setRetention: { organization: "ID!", input: "RetentionInput!" },
  eraseNeed: { need: "ID!" },
  markSeen: { update: "ID!" },
  makeCalendarLink: { person: "ID!" },
  revokeCalendarLink: { person: "ID!" },
  keepPushSubscription: { person: "ID!", endpoint: "String!" },
  endPushSubscription: { person: "ID!", endpoint: "String" },
  ...introductionForms,
  writeNote: { introduction: "ID!", part: "String!" },
  takeNote: { introduction: "ID!", number: "Int!" },
  setConflictCheck: { organization: "ID!", way: "ConflictWay!", checkers: "[ID!]!" },
  sealNames: { introduction: "ID!", part: "String!" },
  takeNames: { introduction: "ID!" },
  askBlindly: { introduction: "ID!", blinded: "[String!]!" },
  reportBlindly: { introduction: "ID!", outcome: "BlindOutcome!" },
  reportOrganizationConcern: { organization: "ID!", responder: "ID", reason: "ConcernReason!" },
  closeOrganizationConcern: { concern: "ID!", outcome: "ConcernOutcome!" },
  proposeResource: { input: "ResourceInput!" },
  acceptResource: { resource: "ID!" },
  holdOrganization: { organization: "ID!" },
  releaseOrganization: { organization: "ID!" },
  removeOrganization: { organization: "ID!" },
  suspendOrganization: { admission: "SignedRecord!" },
} as const;

export type CommandName = keyof typeof commandForms;

/** The mutation of one command, all its arguments as variables. */
export function commandText(name: CommandName, selection: string): string {
  const forms: [string, string][] = [...Object.entries(commandForms[name]), ["idempotencyKey", "ID!"]];
  const variables = forms.map(([argument, type]) => `$${argument}: ${type}`).join(", ");
  const given = forms.map(([argument]) => `${argument}: $${argument}`).join(", ");
  return `mutation (${variables}) { done: ${name}(${given}) { ${selection} problems { code message path } } }`;
}
