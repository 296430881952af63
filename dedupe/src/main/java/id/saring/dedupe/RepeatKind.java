package id.saring.dedupe;

/** How a paragraph repeats an earlier one. */
public enum RepeatKind {
    /** The same characters. */
    EXACT,
    /** The same but for case, blanks, punctuation, quote styles or invisible characters. */
    FOLDED,
    /** Word shingles that are alike, and the same numbers. */
    NEAR;

    /** The kind for two paragraphs with one key. */
    static RepeatKind ofSpellings(int earlier, int later) {
        return earlier == later ? EXACT : FOLDED;
    }
}
