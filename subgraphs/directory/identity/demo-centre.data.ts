import type { ActiveCentrePerson } from "./centre-person.store.ts";

/** The centre's made-up people, with the same ids in every demonstration. */
export const demoCentre: readonly ActiveCentrePerson[] = [
  {
    id: "centre~5f0c8a52-7d1e-4b86-9a34-1c2e6d0b7f91",
    login: "analyst@centre",
    name: "Yuki Arnaud",
    roles: ["ANALYST"],
  },
  {
    id: "centre~a3d94e17-20b6-4c5f-8e72-94b1f6c30d28",
    login: "operator@centre",
    name: "Samuel Brandt",
    roles: ["OPERATOR"],
  },
];
