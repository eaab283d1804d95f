/** Programs that come in as themselves. */
export const toolEnglish = {
  "tool.about": "A program of yours, such as a case system, can come in by a key of its own. It manages no people.",
  "tool.add": "Let a program in",
  "tool.send": "Let it in",
  "tool.none": "No program comes in so far.",
  "tool.name": "What it is called",
  "tool.roles": "May act as",
  "tool.rolesWanted": "What may it do?",
  "tool.id": "Its id",
  "tool.key": "Its key",
  "tool.publicKey": "Its public key",
  "tool.publicKey.hint":
    "Whoever runs the program gives you this. It begins with a curly bracket, and has kty, crv and x.",
  "tool.privateKey": "This holds the private part of the key. Never pass that on. Ask for the public part alone.",
  "tool.withdraw": "Keep it out from now on",
  "tool.withdraw.title": "Keep {name} out from now on?",
  "tool.withdraw.text": "It cannot come in any more, and never again with this key.",
  "tool.withdrawn": "It may not come in any more.",
} as const;
