import { approvalEnglish } from "../approval/approval.english.ts";
import { concernEnglish } from "../concern/concern.english.ts";
import { importEnglish } from "../import/import.english.ts";
import { peopleEnglish } from "../people/people.english.ts";
import { recordEnglish } from "../record/record.english.ts";
import { settingEnglish } from "../setting/setting.english.ts";
import { toolEnglish } from "../tool/tool.english.ts";

/** What coordinators do for their organization: the screen, and the slices that are its tabs. */
export const organizationEnglish = {
  ...approvalEnglish,
  ...concernEnglish,
  ...importEnglish,
  ...peopleEnglish,
  ...recordEnglish,
  ...settingEnglish,
  ...toolEnglish,
  "organization.document": "Organization",
  "organization.title": "Your organization",
  "organization.parts": "Parts of your organization",
  "organization.people": "People",
  "organization.approvals": "To approve",
  "organization.settings": "Settings",
  "organization.concerns": "Concerns",
  "organization.tools": "Programs",
  "organization.numbers": "Your numbers",
  "organization.records": "Records",
  "organization.files": "Files",
  "organization.notYours": "This page is for coordinators. Ask one of yours when something here has to change.",
  "organization.notThere": "This is not there for you. It may be that you are no coordinator any more.",
  "organization.tooLong": "Write 120 characters at most.",
} as const;
