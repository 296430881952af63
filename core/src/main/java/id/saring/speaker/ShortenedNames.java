package id.saring.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a name of two words or more means of which one word is shortened. */
final class ShortenedNames {
    private final Roster roster;

    ShortenedNames(Roster roster) {
        this.roster = roster;
    }

    /** "W. Ratmoko" for "Wiraguna Ratmoko", "Wirag Santoso" for "Wiraguna Budi Santoso": a first name in short. */
    @Nullable
    Entry first(List<String> words) {
        String first = words.get(0);
        Entry only = null;
        for (Entry entry : roster.withWord(words.get(1))) {
            String whole = entry.isPerson() ? entry.words.get(0) : "";
            boolean shorter = whole.length() > first.length()
                    && whole.charAt(0) == first.charAt(0)
                    && (first.length() == 1 || entry.role != null && Holders.isInside(first, whole))
                    && entry.words.size() > 1
                    && entry.words.get(entry.words.size() - 1).equals(words.get(1));
            if (shorter && only != null && !only.words.equals(entry.words)) {
                return null;
            }
            only = shorter ? entry : only;
        }
        return only;
    }

    /** "Budi Wira S" for "Budi Wira Santoso": the last name by its first letter. */
    @Nullable
    Entry last(List<String> words, int place) {
        int last = words.size() - 1;
        Entry best = null;
        for (Entry entry : roster.withWord(words.get(0))) {
            boolean whole = entry.isPerson()
                    && entry.words.size() > last
                    && entry.words.get(last).length() > 1
                    && entry.words.get(last).startsWith(words.get(last))
                    && entry.words.subList(0, last).equals(words.subList(0, last));
            best = whole && (best == null || NameMatch.better(entry, best, place)) ? entry : best;
        }
        return best;
    }
}
