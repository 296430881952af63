package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by a description: a role, an age, a head noun. */
final class Holders {
    /** How far back an age is looked for, in characters. */
    private static final int AGE_REACH = 8000;

    private final Roster roster;
    private final Fullest fullest;
    private final Tokens tokens;
    private final String text;

    Holders(Roster roster, Fullest fullest) {
        this.roster = roster;
        this.fullest = fullest;
        this.tokens = roster.tokens();
        this.text = tokens.text();
    }

    /** The person whose role or body holds all words of a role, nearest before a place; or null. */
    @Nullable
    Entry withRole(List<String> words, int place) {
        Entry best = null;
        for (Entry entry : roster.withRole(words.get(0))) {
            Set<String> known = new HashSet<>(Names.words(entry.role == null ? "" : entry.role));
            if (entry.affiliation != null) {
                known.addAll(Names.words(entry.affiliation));
            }
            if (known.containsAll(words) && (best == null || entry.before(place) > best.before(place))) {
                best = entry;
            }
        }
        return best;
    }

    /** The person who is last introduced with an age in brackets before a place: "Budi (34)"; or null. */
    @Nullable
    Entry aged(String age, int place) {
        int from = Math.max(0, place - AGE_REACH);
        int open = from + text.substring(from, place).lastIndexOf("(" + age);
        int digits = open + 1 + age.length();
        if (open < Math.max(2, from) || digits >= text.length() || Character.isDigit(text.charAt(digits))) {
            return null;
        }
        int end = text.charAt(open - 1) == ' ' ? open - 1 : open;
        int index = roster.scan().at(tokens.at(end) - 1);
        Mention mention = index < 0 ? null : roster.scan().mentions().get(index);
        Range name = mention == null ? null : mention.name();
        boolean person = mention != null && mention.kind() == Mention.Kind.PERSON;
        return person && name != null && name.end() == end ? fullest.of(mention, name) : null;
    }

    /** The body that is named last before a place, or null. */
    @Nullable
    Entry bodyBefore(int place) {
        Mention body = roster.scan().before(place, Mention.Kind.ORGANISATION);
        Range name = body == null ? null : body.name();
        return name == null ? null : fullest.of(name.of(text), Mention.Kind.ORGANISATION, place);
    }

    /** The body, role or group with this head noun that is nearest before a place, or null. */
    @Nullable
    Entry headed(String word, int place) {
        Entry best = null;
        for (Entry entry : roster.withWord(word)) {
            if (!entry.isPerson()
                    && entry.words.get(0).equals(word)
                    && entry.before(place - 1) >= 0
                    && (best == null || entry.before(place - 1) > best.before(place - 1))) {
                best = entry;
            }
        }
        return best;
    }
}
