package id.saring.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a name means that other words are glued to, by the names that the article writes whole. */
final class GluedNames {
    /** A name has so many letters or more. */
    private static final int SHORTEST = 3;

    private final Roster roster;

    GluedNames(Roster roster) {
        this.roster = roster;
    }

    /** The person whose name is written whole elsewhere, or null. */
    @Nullable
    Entry of(String shown, List<String> words, boolean person) {
        Entry before = person ? beforeFunction(words) : null;
        return before == null ? behindHeading(shown) : before;
    }

    /** "Budi Wiradalam" where "Budi Wira" stands elsewhere. */
    private @Nullable Entry beforeFunction(List<String> words) {
        int last = words.size() - 1;
        String word = words.get(last);
        if (!GluedTails.mayEnd(word)) {
            return null;
        }
        for (String function : GluedWords.FUNCTIONS) {
            int length = word.length() - function.length();
            if (length < SHORTEST || !word.endsWith(function)) {
                continue;
            }
            List<String> name = new ArrayList<>(words.subList(0, last));
            name.add(word.substring(0, length));
            Entry whole = known(name);
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }

    /** "Cara Kredit MudahBudi" where "Budi" speaks: a heading that lost the break before a sentence. */
    private @Nullable Entry behindHeading(String shown) {
        int at = shown.length() - SHORTEST;
        while (at > 0 && !GluedHeads.turns(shown, at)) {
            at--;
        }
        if (at <= 0 || Names.words(shown.substring(0, at)).stream().noneMatch(roster::isSmall)) {
            return null;
        }
        Entry person = known(Names.words(shown.substring(at)));
        return person != null && person.marked ? person : null;
    }

    private @Nullable Entry known(List<String> name) {
        roster.withWord(name.get(0));
        Entry entry = roster.get(Names.key(name));
        return entry != null && entry.isPerson() ? entry : null;
    }
}
