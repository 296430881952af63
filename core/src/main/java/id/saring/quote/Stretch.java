package id.saring.quote;

/**
 * The part of a sentence that is read for a report.
 *
 * @param from its first token
 * @param to the token behind it
 * @param mark the first stretch in marks that starts in it
 * @param markEnd the first stretch in marks that starts behind it
 */
record Stretch(int from, int to, int mark, int markEnd) {
    /** The same from a later token on. */
    Stretch from(int token) {
        return new Stretch(token, to, mark, markEnd);
    }

    /** The same up to an earlier token. */
    Stretch until(int token) {
        return new Stretch(from, token, mark, markEnd);
    }
}
