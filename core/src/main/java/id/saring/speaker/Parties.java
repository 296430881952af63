package id.saring.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who is a side of a case, where the article names one: "korban", "pelaku". */
final class Parties {
    /** In an order, as the one found last is taken. */
    private static final List<String> SUSPECTS =
            Keyword.SUSPECT.words().stream().sorted().toList();

    private final Roster roster;
    private final Fullest fullest;

    Parties(Roster roster, Fullest fullest) {
        this.roster = roster;
        this.fullest = fullest;
    }

    /** The only person whom the article calls so: "korban berinisial B", "tersangka C" for "pelaku"; or null. */
    @Nullable
    Entry only(String word, int place) {
        Entry one = null;
        for (String role : Keyword.SUSPECT.is(word) ? SUSPECTS : List.of(word)) {
            for (Entry entry : roster.withRole(role)) {
                if (!isCalled(entry, role)) {
                    continue;
                }
                Entry whole = fullest.of(entry.name, Mention.Kind.PERSON, place);
                if (one != null && !one.name.equals(whole.name)) {
                    return null;
                }
                one = whole;
            }
        }
        return one;
    }

    /** "korban", "terduga pelaku", but not "ibu korban". */
    private static boolean isCalled(Entry entry, String word) {
        String role = entry.role == null ? "" : entry.role.toLowerCase(Locale.ROOT);
        return role.startsWith(word) || role.startsWith("terduga " + word);
    }
}
