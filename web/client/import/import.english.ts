/** Needs that come in from a file, and leave as one. */
export const importEnglish = {
  "import.title": "Bring needs in from a file",
  "import.about":
    "All of them come in, or none. What has not ended comes in as a draft: nobody outside sees it before you open it.",
  "import.file": "The file",
  "import.file.hint":
    "JSON that was handed out here, or a table in the form of HTCDS 2.0 (CSV). At most 50 needs at once.",
  "import.tooLong": "This file is too long. Bring the needs in by several shorter files.",
  "import.unreadable": "There is nothing in this file that can be read. Choose another one.",
  "import.send": "Bring in {name}",
  "import.nothing":
    "{count, plural, one {There is # problem} other {There are # problems}} in the file. Nothing was brought in. Mend the file and choose it again.",
  "import.done": "{count, plural, one {# need was} other {# needs were}} brought in",
  "import.done.about": "Delete the file where you no longer need it: it tells more than a page does.",
  "import.isDraft": "is a draft. Look at it, then open it.",
  "import.hasEnded": "has ended, and is kept as it was.",
  "import.warnings": "Worth a second look",
  "export.title": "Hand a need out as a file",
  "export.about": "Each need can be handed out on its own page, as JSON or as a table in the form of HTCDS 2.0.",
  "export.needs": "Your needs",
} as const;
