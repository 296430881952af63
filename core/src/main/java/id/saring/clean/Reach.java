package id.saring.clean;

/** How much a rule removes where its pattern matches; {@link id.saring.model.BoilerplateRules} says it in full. */
enum Reach {
    /** What the pattern matched. */
    MATCH,
    /** What the pattern matched with the "sini" behind it, where the page has glued the next sentence to that; else nothing. */
    LINK,
    /** The whole line. */
    LINE,
    /** Up to the end of the headline that follows. */
    HEADLINE,
    /** Up to the end of the sentence. */
    SENTENCE,
    /** The pattern and the name behind it. */
    NAME,
    /** What the pattern matched, and what its sentence has before it. */
    AROUND,
    /** The line, and the next one if that is what it announces: a headline or a name. */
    NEXT,
    /** The line and the list of headlines behind it. */
    LIST
}
