package id.saring.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of phrases over the vocabulary; the longest one that starts at a token wins. */
final class Phrases {
    static final Phrases REFERENCES = load("references.tsv");
    static final Phrases FEASTS = load("feasts.tsv");

    private record Phrase(List<Integer> words, String value) {}

    private final List<List<Phrase>> byFirst = new ArrayList<>();

    private Phrases() {}

    private static Phrases load(String table) {
        Phrases phrases = new Phrases();
        Lexicon lexicon = Lexicon.bundled();
        for (Rows.Row row : Rows.of(table, 2)) {
            String[] words = row.cell(0).split(" ", -1);
            List<Integer> ids = Arrays.stream(words).map(lexicon::idOf).toList();
            while (phrases.byFirst.size() <= ids.get(0)) {
                phrases.byFirst.add(new ArrayList<>(0));
            }
            phrases.byFirst.get(ids.get(0)).add(new Phrase(ids, row.cell(1)));
        }
        for (List<Phrase> list : phrases.byFirst) {
            list.sort((a, b) -> b.words().size() - a.words().size());
        }
        return phrases;
    }

    /** What a token finds. */
    record Hit(String value, int next) {}

    boolean mayStart(int word) {
        return word >= 0 && word < byFirst.size() && !byFirst.get(word).isEmpty();
    }

    @org.jspecify.annotations.Nullable
    Hit find(Tokens t, int i) {
        int first = t.wordId(i);
        if (!mayStart(first)) {
            return null;
        }
        for (Phrase phrase : byFirst.get(first)) {
            int next = end(t, i, phrase.words());
            if (next > 0) {
                return new Hit(phrase.value(), next);
            }
        }
        return null;
    }

    /** Words joined by a hyphen count as a phrase: "baru-baru ini". */
    private static int end(Tokens t, int i, List<Integer> words) {
        int at = i + 1;
        for (int k = 1; k < words.size(); k++) {
            if (t.mark(at) == '-' && t.glued(at) && t.glued(at + 1)) {
                at++;
            }
            if (t.wordId(at) != words.get(k) || !t.close(at)) {
                return 0;
            }
            at++;
        }
        return at;
    }
}
