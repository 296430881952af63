package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Words that tell the name of an outlet from that of a place: the "Kabar" of "Kabar Melati". */
final class OutletNames {
    private static final int MAX_WORDS = 3;
    private static final WordTable<Boolean> WORDS = WordRows.words("outlet-words.tsv");

    private OutletNames() {}

    /** Whether one of the words of a name is an outlet's. */
    static boolean has(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (WORDS.contains(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch is the name of an outlet alone, as a source: "Kabar Sore", "kompas". */
    static boolean is(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tokens.isWord(at)) {
                return false;
            }
        }
        return to - from <= MAX_WORDS && has(tokens, from, to);
    }
}
