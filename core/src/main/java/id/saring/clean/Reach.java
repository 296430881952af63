package id.saring.clean;

/** How much a rule removes where its pattern matches. */
enum Reach {
    /** What the pattern matched. */
    MATCH,
    /** What the pattern matched with the "sini" behind it, where the page has glued the next sentence to that. */
    LINK,
    /** The whole line. */
    LINE,
    /** Up to the end of the headline that follows. */
    HEADLINE,
    /** Up to the end of the sentence. */
    SENTENCE,
    /** The pattern and the name behind it. */
    NAME,
    /** The sentence that holds what the pattern matched. */
    AROUND,
    /** The line, and the next one if that is a headline. */
    NEXT,
    /** The line and the list of headlines behind it. */
    LIST
}
