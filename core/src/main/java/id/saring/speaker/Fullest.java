package id.saring.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the fullest form of a name that an article gives. */
final class Fullest {
    private final Roster roster;
    private final GluedNames glued;
    private final ShortenedNames shortened;
    private final NamePieces pieces;

    Fullest(Roster roster) {
        this.roster = roster;
        this.glued = new GluedNames(roster);
        this.shortened = new ShortenedNames(roster);
        this.pieces = new NamePieces(roster);
    }

    /** The entry of a mention with its fullest form. */
    Entry of(Mention mention, Range name) {
        return of(roster.shown(mention, name), mention.kind(), mention.start());
    }

    /** The entry of a person's or a body's name with its fullest form. */
    Entry of(String name, Mention.Kind kind, int place) {
        Entry entry = find(name, kind, place);
        Entry plain = entry.isPerson() && entry.words.size() > 2 ? withoutCall(entry.words, place) : null;
        return plain == null ? entry : plain;
    }

    /** "Budi Santoso" for "Cak Budi Santoso", where the name stands without the form of address too; else null. */
    private @Nullable Entry withoutCall(List<String> words, int place) {
        if (!Keyword.CALL.is(words.get(0))) {
            return null;
        }
        List<String> rest = words.subList(1, words.size());
        roster.withWord(rest.get(0));
        Entry plain = roster.get(Names.key(rest));
        return plain != null && plain.isPerson() ? longest(plain, place) : null;
    }

    private Entry find(String name, Mention.Kind kind, int place) {
        boolean person = kind == Mention.Kind.PERSON;
        Spelling form = roster.spellings().of(name, person);
        String shown = form.shown();
        List<String> words = form.words();
        if (words.isEmpty()) {
            return new Entry(shown, words, kind);
        }
        roster.withWord(words.get(0));
        String key = form.key();
        Entry own = roster.get(key);
        Entry joined = person ? joined(shown, words, place) : null;
        if (joined != null) {
            return joined;
        }
        Entry split = form.split() == null ? null : lostBlank(form.split(), kind, place);
        if (split != null) {
            return split;
        }
        Entry linked = words.size() <= 3 ? roster.alias(key) : null;
        if (linked != null) {
            return behindAlias(linked, place);
        }
        Entry longer = holder(words, kind, place);
        if (longer != null) {
            return longest(longer, place);
        }
        if (words.size() == 1 && key.length() >= 3 && Names.isUpperCase(shown)) {
            Entry spelledOut = roster.spelledOut(key);
            if (spelledOut != null) {
                return spelledOut;
            }
        }
        Entry found = person ? person(form, own, place) : name.startsWith("@") ? null : body(form);
        if (found == null && !Names.isPlain(shown)) {
            Entry whole = glued.of(shown, words, person);
            found = whole == null ? null : of(whole.name, Mention.Kind.PERSON, place);
        }
        return found != null ? found : own != null ? own : new Entry(shown, words, kind);
    }

    /** "Budi dan Ani": both; "Budi Santoso atau Bud": the first; else null. */
    private @Nullable Entry joined(String shown, List<String> words, int place) {
        int link = words.indexOf("dan");
        if (link > 0 && link < words.size() - 1) {
            return both(shown, words, place);
        }
        int or = words.size() > 2 && words.contains("atau") ? shown.indexOf(" atau ") : -1;
        return or > 0 ? of(shown.substring(0, or), Mention.Kind.PERSON, place) : null;
    }

    /** The fullest form of whom a second name is linked to. */
    private Entry behindAlias(Entry linked, int place) {
        boolean one = linked.words.size() == 1;
        Entry whole = one ? holder(linked.words, linked.kind, place) : longest(linked, place);
        return whole == null || !one && !Names.continues(whole.words, linked.words) ? linked : whole;
    }

    /** The person whom a name means in another form than its words: shortened, glued, misspelt; or null. */
    private @Nullable Entry person(Spelling form, @Nullable Entry own, int place) {
        List<String> words = form.words();
        boolean acronym = words.size() == 1 && form.shown().length() < Occurrences.START && !isName(form.shown(), own);
        Entry found = acronym ? null : called(words, own, place);
        if (found == null && words.size() == 1) {
            found = roster.runningOn(form.key());
            found = found == null ? roster.gluedTo(form.shown()) : found;
            found = found == null || isOther(found, words) ? null : found;
        }
        if (found == null && (own == null || own.role == null)) {
            found = pieces.endingOn(words, place);
            found = found == null ? pieces.misspelt(words, place) : found;
        }
        if (found == null && words.size() >= 2) {
            found = words.size() == 2 ? shortened.first(words) : null;
            found = found == null && words.get(words.size() - 1).length() == 1 ? shortened.last(words, place) : found;
        }
        return found;
    }

    /** The body for whose name a shorter one stands; or null. */
    private @Nullable Entry body(Spelling form) {
        return form.words().size() == 1 ? Ministries.of(roster, form.key()) : roster.inShort(form.words());
    }

    /** Whether a short word can be what somebody is called by: no initials, and nobody else who is introduced. */
    private static boolean isName(String shown, @Nullable Entry own) {
        return shown.length() > 1 && Character.isLowerCase(shown.charAt(1)) && (own == null || own.role == null);
    }

    /** "Budi dan Ani": both by their fullest names. */
    private Entry both(String shown, List<String> words, int place) {
        int link = shown.indexOf(" dan ");
        if (link < 0) {
            return new Entry(shown, words, Mention.Kind.PERSON);
        }
        String one = of(shown.substring(0, link), Mention.Kind.PERSON, place).name;
        String other = of(shown.substring(link + 5), Mention.Kind.PERSON, place).name;
        return new Entry(one + " dan " + other, words, Mention.Kind.PERSON);
    }

    /** "BudiSantoso" where "Budi Santoso" stands elsewhere. */
    private @Nullable Entry lostBlank(List<String> words, Mention.Kind kind, int place) {
        if (words.isEmpty()) {
            return null;
        }
        roster.withWord(words.get(0));
        Entry entry = roster.get(Names.key(words));
        return entry != null ? longest(entry, place) : holder(words, kind, place);
    }

    private Entry longest(Entry entry, int place) {
        Entry longer = entry.words.size() < 2 ? null : holder(entry.words, entry.kind, place);
        boolean other = longer != null && entry.role != null && !Names.continues(longer.words, entry.words);
        if (longer != null && !other) {
            return longer;
        }
        Entry spelledOut = entry.isPerson() && entry.words.size() == 2 ? shortened.first(entry.words) : null;
        return spelledOut == null ? entry : spelledOut;
    }

    private @Nullable Entry holder(List<String> words, Mention.Kind kind, int place) {
        Entry best = null;
        for (Entry candidate : roster.withWord(words.get(0))) {
            if (candidate.words.size() <= words.size()
                    || candidate.repeats()
                    || isHeadline(candidate)
                    || candidate.isAccount()
                    || isOther(candidate, words)
                    || !NameMatch.fits(candidate, words, kind, place)) {
                continue;
            }
            best = best == null || isRather(candidate, best, words, place) ? candidate : best;
        }
        return best;
    }

    /** "Budi Ditunjuk" in a subheading, where "ditunjuk" stands elsewhere too; another edition of an outlet. */
    private boolean isOther(Entry candidate, List<String> words) {
        if (!Names.continues(candidate.words, words)) {
            return false;
        }
        String next = candidate.words.get(words.size());
        return Keyword.EDITION.is(next)
                || !candidate.marked && candidate.isPerson() && HeadlineVerb.isLikely(next) && roster.isSmall(next);
    }

    /** Whether one rather than another is meant by words that both hold. */
    private static boolean isRather(Entry one, Entry other, List<String> words, int place) {
        boolean known = one.before(place) >= 0 && other.before(place) >= 0;
        if (known && NameMatch.calledFirst(one, other, words)) {
            return true;
        }
        return !(known && NameMatch.calledFirst(other, one, words)) && NameMatch.better(one, other, place);
    }

    /** "PIDATO PERDANA BUDI SANTOSO": what stands in capitals is no name where it is long. */
    private static boolean isHeadline(Entry entry) {
        return entry.words.size() > 3 && entry.role == null && entry.isPerson() && entry.isUpperCase();
    }

    /** "Wira" for "Wirawan Santoso", "Gus Budi" for "Budi Santoso". */
    private @Nullable Entry called(List<String> words, @Nullable Entry own, int place) {
        if (words.size() == 1) {
            return shortened(words, place);
        }
        boolean titled = words.size() == 2 && Keyword.CALL.is(words.get(0)) && (own == null || own.role == null);
        Entry whole = titled ? holder(words.subList(1, 2), Mention.Kind.PERSON, place) : null;
        return whole == null || !whole.isPerson() || Keyword.CALL.is(whole.words.get(0)) ? null : whole;
    }

    /** "Wira" for "Wirawan", and for a name that hides in another word: "Budi Wirayang". */
    private @Nullable Entry shortened(List<String> words, int place) {
        String word = words.get(0);
        if (word.length() < Occurrences.START) {
            return pieces.clipped(word, place);
        }
        Entry best = null;
        List<Entry> begun = roster.withStart(word.substring(0, Occurrences.START));
        Entry hidden = holder(words, Mention.Kind.PERSON, place);
        if (hidden != null) {
            return longest(hidden, place);
        }
        for (Entry entry : begun) {
            boolean starts = entry.isPerson() && entry.words.size() > 1 && NameMatch.begins(entry, word);
            if (starts && (best == null || NameMatch.better(entry, best, place))) {
                best = entry;
            }
        }
        best = best == null ? NamePieces.misspeltAlone(begun, word, place) : best;
        return best == null && word.length() == Occurrences.START ? pieces.likened(word, place) : best;
    }
}
