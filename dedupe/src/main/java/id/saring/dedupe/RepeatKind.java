package id.saring.dedupe;

/** How a paragraph repeats an earlier one. */
public enum RepeatKind {
    /** The same characters. */
    EXACT,
    /** The same but for case, blanks, punctuation, quote styles or invisible characters. */
    FOLDED,
    /** Word shingles that are alike, and the same numbers. */
    NEAR;

    /**
     * How two paragraphs with the same key repeat each other.
     *
     * @param earlier the {@link Fingerprint#spelling()} of the one
     * @param later that of the other
     * @return {@link #EXACT} or {@link #FOLDED}
     */
    public static RepeatKind ofSpellings(int earlier, int later) {
        return earlier == later ? EXACT : FOLDED;
    }
}
