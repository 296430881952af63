package id.saring.dates;

import java.util.Arrays;
import java.util.Comparator;

/** A table of phrases over the vocabulary; the longest one that starts at a token wins. */
final class Phrases {
    private static final Phrase[] NONE = {};

    static final Phrases REFERENCES = load("references.tsv");
    static final Phrases FEASTS = load("feasts.tsv");

    private static final class Phrase {
        final int[] words;
        final String value;

        Phrase(int[] words, String value) {
            this.words = words;
            this.value = value;
        }
    }

    /** The phrases that start with each word, the longest first. */
    private final Phrase[][] byFirst = new Phrase[Lexicon.bundled().size()][];

    private Phrases() {
        Arrays.fill(byFirst, NONE);
    }

    private static Phrases load(String table) {
        Phrases phrases = new Phrases();
        Lexicon lexicon = Lexicon.bundled();
        for (Rows.Row row : Rows.of(table, 2)) {
            int[] words = Arrays.stream(row.cell(0).split(" ", -1))
                    .mapToInt(lexicon::idOf)
                    .toArray();
            Phrase[] known = phrases.byFirst[words[0]];
            Phrase[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = new Phrase(words, row.cell(1));
            Arrays.sort(more, Comparator.comparingInt(phrase -> -phrase.words.length));
            phrases.byFirst[words[0]] = more;
        }
        return phrases;
    }

    /** What a token finds. */
    record Hit(String value, int next) {}

    boolean mayStart(int word) {
        return byFirst[word].length > 0;
    }

    @org.jspecify.annotations.Nullable
    Hit find(Tokens t, int i) {
        int first = t.wordId(i);
        if (first < 0) {
            return null;
        }
        for (Phrase phrase : byFirst[first]) {
            int next = end(t, i, phrase.words);
            if (next > 0) {
                return new Hit(phrase.value, next);
            }
        }
        return null;
    }

    /** Words joined by a hyphen count as a phrase: "baru-baru ini". */
    private static int end(Tokens t, int i, int[] words) {
        int at = i + 1;
        for (int k = 1; k < words.length; k++) {
            if (t.mark(at) == '-' && t.glued(at) && t.glued(at + 1)) {
                at++;
            }
            if (t.wordId(at) != words[k] || !t.close(at)) {
                return 0;
            }
            at++;
        }
        return at;
    }
}
