package id.saring.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a word means that is a piece of a word of a name, or one that is written otherwise. */
final class NamePieces {
    private final Roster roster;

    NamePieces(Roster roster) {
        this.roster = roster;
    }

    /** "Tirt" for "Tiranta": four letters of the only longer word that begins with the first three. */
    @Nullable
    Entry likened(String word, int place) {
        String whole = Lexicon.flags(word) == 0 ? roster.clippings().startingLike(word) : null;
        Entry only = null;
        for (Entry entry : whole == null ? List.<Entry>of() : roster.withWord(whole)) {
            boolean fits = entry.isPerson() && entry.words.size() > 1 && entry.role != null && entry.before(place) >= 0;
            only = fits && (only == null || NameMatch.better(entry, only, place)) ? entry : only;
        }
        return only;
    }

    /** "Wir" for "Wirawan Santoso": three letters with which only the first name of somebody named before begins. */
    @Nullable
    Entry clipped(String word, int place) {
        boolean name = word.length() == Occurrences.START - 1 && (Lexicon.flags(word) == 0 || Forenames.holds(word));
        String whole = name ? roster.clippings().startingWith(word) : null;
        Entry best = null;
        for (Entry entry : whole == null ? List.<Entry>of() : roster.withWord(whole)) {
            boolean before = entry.isPerson()
                    && entry.words.size() > 1
                    && entry.words.get(0).equals(whole);
            if (before && entry.before(place) >= 0 && (best == null || NameMatch.better(entry, best, place))) {
                best = entry;
            }
        }
        return best;
    }

    /** "Arti" for "Sumiarti Santoso", "Cak Mono" for "Sumono": the last letters of a word of a name. */
    @Nullable
    Entry endingOn(List<String> words, int place) {
        boolean titled = words.size() == 2 && Keyword.CALL.is(words.get(0));
        String word = words.get(words.size() - 1);
        if (word.length() < 4 || words.size() > 1 && !titled || Lexicon.flags(word) != 0) {
            return null;
        }
        String whole = roster.clippings().endingOn(word);
        Entry best = null;
        for (Entry entry : whole == null ? List.<Entry>of() : roster.withWord(whole)) {
            boolean before = entry.isPerson() && entry.role != null;
            if (before && entry.before(place) >= 0 && (best == null || NameMatch.better(entry, best, place))) {
                best = entry;
            }
        }
        return best;
    }

    /** "Budi Wiar" for "Budi Wira Santoso": the second word is written a little otherwise. */
    @Nullable
    Entry misspelt(List<String> words, int place) {
        Entry best = null;
        for (Entry entry : words.size() == 2 ? roster.withWord(words.get(0)) : List.<Entry>of()) {
            boolean fuller = entry.isPerson()
                    && entry.role != null
                    && entry.words.size() > 1
                    && entry.words.get(0).equals(words.get(0))
                    && NameMatch.isMisspelt(entry.words.get(1), words.get(1));
            if (fuller && (best == null || NameMatch.better(entry, best, place))) {
                best = entry;
            }
        }
        return best;
    }

    /** "Wirawn" for "Wirawan Santoso": the only one who is introduced by a word that is written a little otherwise. */
    static @Nullable Entry misspeltAlone(List<Entry> begun, String word, int place) {
        Entry only = null;
        for (Entry entry : begun) {
            boolean near = entry.isPerson() && entry.words.size() > 1 && entry.before(place) >= 0;
            if (near && entry.role != null && isMisspelt(entry, word)) {
                if (only != null && !only.words.equals(entry.words)) {
                    return null;
                }
                only = entry;
            }
        }
        return only;
    }

    private static boolean isMisspelt(Entry entry, String word) {
        for (String own : entry.words) {
            if (NameMatch.isMisspelt(own, word)) {
                return true;
            }
        }
        return false;
    }
}
