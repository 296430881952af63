package id.saring.speaker;

import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All names of an article, found in one pass over its capital words. */
final class Roster {
    /** No more names are kept for one word: what follows is no news. */
    private static final int MOST = 32;

    private static final int REACH = 40;

    private final Tokens tokens;
    private final String text;
    /** By folded name. */
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** By each word of a name. */
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    /** By nickname or abbreviation, where the text links it. */
    private final Map<String, Entry> byAlias = new HashMap<>();
    /** By the initials of a body's name. */
    private final Map<String, Entry> byInitials = new HashMap<>();
    /** By the first four letters of a person's first name. */
    private final Map<String, List<Entry>> byStart = new HashMap<>();
    /** By each word of a role. */
    private final Map<String, List<Entry>> byRole = new HashMap<>();

    /** Bodies by their places. */
    private final TreeMap<Integer, Entry> bodies = new TreeMap<>();

    private Roster(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    /** Collects the names of a body. */
    static Roster of(Body body, Tokens tokens, List<Utterance> utterances) {
        Roster roster = new Roster(tokens);
        roster.scan(body);
        for (Utterance utterance : utterances) {
            if (utterance.mention() != null) {
                roster.add(utterance.mention(), true);
            }
        }
        roster.trim(utterances);
        for (Entry entry : roster.entries.values()) {
            roster.index(entry);
        }
        return roster;
    }

    private void scan(Body body) {
        int paragraph = -1;
        boolean headline = false;
        int at = 0;
        while (at < tokens.size()) {
            if (!tokens.isCapital(at)) {
                at++;
                continue;
            }
            int holder = body.paragraphAt(tokens.start(at));
            if (holder != paragraph) {
                paragraph = holder;
                headline = isHeadline(at, body.end(holder));
            }
            if (headline) {
                at = Math.max(at + 1, tokens.at(body.end(holder)));
                continue;
            }
            at = Math.max(at + 1, read(at));
        }
    }

    /** Whether most words of a paragraph have capitals: runs of them are no names there. */
    private boolean isHeadline(int from, int end) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < tokens.size() && tokens.start(i) < end; i++) {
            if (tokens.isWord(i)) {
                words++;
                capitals += tokens.isCapital(i) ? 1 : 0;
                if (words > 40) {
                    return false;
                }
            }
        }
        return words >= 6 && capitals * 10 > words * 7;
    }

    /** Reads the mention around a capital word; the token behind it. */
    private int read(int capital) {
        int flags = Lexicon.flags(tokens, capital);
        if (tokens.is(capital, "menurut")) {
            return capital + 1;
        }
        if (Sentences.startsAt(tokens, capital)) {
            boolean function =
                    (flags & (Lexicon.STOP | Lexicon.COMMON)) != 0 && (flags & (Lexicon.NOMINAL & ~Lexicon.PART)) == 0;
            if (function || Lexicon.isVerb(tokens, capital, flags)) {
                return capital + 1;
            }
        }
        int start = capital;
        while (start > 0 && start > capital - 4 && isLowerRole(start - 1)) {
            start--;
        }
        Mention mention = MentionReader.after(tokens, start, Math.min(tokens.size(), start + REACH));
        if (mention == null) {
            return capital + 1;
        }
        add(mention, false);
        return mention.endToken();
    }

    private boolean isLowerRole(int token) {
        if (!tokens.isWord(token) || tokens.isCapital(token)) {
            return false;
        }
        int flags = Lexicon.flags(tokens, token);
        return (flags & Lexicon.STOP) == 0
                && ((flags & (Lexicon.ROLE | Lexicon.PART | Lexicon.BODY)) != 0 || Lexicon.isAgent(tokens, token));
    }

    private void add(Mention mention, boolean speaks) {
        Range name = mention.name();
        if (name == null || mention.kind() == Mention.Kind.ANONYMOUS || mention.kind() == Mention.Kind.PLACE) {
            return;
        }
        aliases(mention);
        if (mention.kind() == Mention.Kind.PERSON && joined(mention, name)) {
            return;
        }
        String shown = Names.shown(name.of(text));
        Entry entry = entry(shown, mention.kind());
        if (entry == null) {
            return;
        }
        entry.seen(mention.start());
        entry.marked |= speaks;
        if (mention.kind() == Mention.Kind.ORGANISATION) {
            bodies.put(mention.start(), entry);
        }
        int first = tokens.at(name.start());
        entry.inside |= speaks || !Sentences.startsAt(tokens, first);
        Range role = mention.role();
        if (mention.kind() == Mention.Kind.PERSON && role != null) {
            Range affiliation = mention.affiliation();
            if (entry.role == null) {
                entry.role = Names.shown(role.of(text));
                entry.affiliation = affiliation == null ? null : Names.shown(affiliation.of(text));
            }
            int roleEnd = Math.max(role.end(), affiliation == null ? 0 : affiliation.end());
            entry.behindRole |= roleEnd < name.start()
                    && text.substring(roleEnd, name.start()).isBlank();
        }
    }

    /** "Budi dan Ani" are two entries. */
    private boolean joined(Mention mention, Range name) {
        int end = tokens.at(name.end());
        int from = tokens.at(name.start());
        for (int i = from + 1; i < end; i++) {
            if (!tokens.isCapital(i) && (Lexicon.flags(tokens, i) & Lexicon.LINK) != 0) {
                one(mention, name.start(), tokens.end(i - 1));
                one(mention, tokens.start(Math.min(i + 1, end - 1)), name.end());
                return true;
            }
        }
        return false;
    }

    private void one(Mention mention, int start, int end) {
        add(new Mention(start, end, tokens.at(end), mention.kind(), new Range(start, end), null, null), false);
    }

    private @Nullable Entry entry(String shown, Mention.Kind kind) {
        List<String> words = Names.words(shown);
        if (words.isEmpty() || words.size() > 24) {
            return null;
        }
        return entries.computeIfAbsent(String.join(" ", words), key -> new Entry(shown, words, kind));
    }

    /** "Joko Widodo (Jokowi)", "Rosario atau Hercules", "Komisi Pemilihan Umum (KPU)", "yang akrab disapa Budi". */
    private void aliases(Mention mention) {
        Range name = mention.name();
        if (name == null) {
            return;
        }
        int first = tokens.at(mention.start());
        int owner = tokens.at(mention.kind() == Mention.Kind.PERSON ? name.start() : mention.start());
        Range body = mention.affiliation();
        for (int i = first + 1; i + 1 < mention.endToken(); i++) {
            if (tokens.isSign(i, '(') && tokens.isWord(i + 1)) {
                boolean ofBody = i < owner || mention.kind() != Mention.Kind.PERSON;
                int from = ofBody
                        ? body != null && tokens.start(i) > body.start() && tokens.start(i) <= body.end()
                                ? body.start()
                                : mention.kind() == Mention.Kind.PERSON ? mention.start() : name.start()
                        : name.start();
                alias(i + 1, ofBody, from, i);
            } else if (tokens.is(i, "atau") || tokens.is(i, "alias")) {
                alias(i + 1, false, name.start(), i);
            }
        }
        if (mention.kind() == Mention.Kind.PERSON) {
            called(mention, name);
        }
    }

    private void called(Mention mention, Range name) {
        int end = Math.min(tokens.size() - 1, mention.endToken() + 6);
        for (int i = mention.endToken(); i < end; i++) {
            if (tokens.is(i, "disapa") || tokens.is(i, "dipanggil")) {
                int at = tokens.isWord(i + 1) ? i + 1 : i + 2;
                if (at < tokens.size() && tokens.isCapital(at)) {
                    link(at, entry(Names.shown(name.of(text)), Mention.Kind.PERSON));
                }
                return;
            }
            if (!tokens.isWord(i) && !tokens.isSign(i, ',')) {
                return;
            }
        }
    }

    private void alias(int token, boolean ofBody, int ownerStart, int ownerEndToken) {
        if (!tokens.isCapital(token) || tokens.end(ownerEndToken - 1) <= ownerStart) {
            return;
        }
        String owner = text.substring(ownerStart, tokens.end(ownerEndToken - 1));
        if (ofBody) {
            int close = token + 1;
            while (close < tokens.size() && close < token + 4 && !tokens.isSign(close, ')')) {
                close++;
            }
            String full = close < tokens.size() && tokens.isSign(close, ')')
                    ? text.substring(ownerStart, tokens.end(close))
                    : owner;
            Entry entry = entry(Names.shown(full), Mention.Kind.ORGANISATION);
            if (entry != null) {
                if (entry.kind != Mention.Kind.PERSON) {
                    entry.name = Names.shown(full);
                    entry.marked = true;
                }
                entry.seen(ownerStart);
                link(token, entry);
            }
            return;
        }
        link(token, entry(Names.shown(owner), Mention.Kind.PERSON));
    }

    private void link(int token, @Nullable Entry entry) {
        if (entry != null) {
            String alias = tokens.string(token).toLowerCase(Locale.ROOT);
            if (!entry.words.contains(alias)) {
                byAlias.putIfAbsent(alias, entry);
            }
        }
    }

    /** "Bukalapak Fajrin Rasyid" behind "CEO", and elsewhere "kata Fajrin": the first word is the body's. */
    private void trim(List<Utterance> utterances) {
        Set<String> alone = new HashSet<>();
        for (Utterance utterance : utterances) {
            Mention mention = utterance.mention();
            if (mention != null
                    && mention.kind() == Mention.Kind.PERSON
                    && mention.name() != null
                    && mention.role() == null) {
                List<String> words = Names.words(mention.name().of(text));
                if (words.size() == 1) {
                    alone.add(words.get(0));
                }
            }
        }
        for (Entry entry : List.copyOf(entries.values())) {
            if (!entry.behindRole
                    || !entry.isPerson()
                    || entry.words.size() < 3
                    || alone.contains(entry.words.get(0))) {
                continue;
            }
            for (int i = 1; i < entry.words.size() - 1; i++) {
                if (alone.contains(entry.words.get(i)) && !isForename(entry.words.get(i - 1))) {
                    cut(entry, i);
                    break;
                }
            }
        }
    }

    private static boolean isForename(String word) {
        return word.length() <= 2
                || Set.of(
                                "muhammad",
                                "mohammad",
                                "mohamad",
                                "muhamad",
                                "moh",
                                "muh",
                                "ahmad",
                                "achmad",
                                "abdul",
                                "siti",
                                "nur")
                        .contains(word);
    }

    private static void cut(Entry entry, int words) {
        String[] shown = entry.name.split(" ");
        if (shown.length == entry.words.size()) {
            String body = String.join(" ", List.of(shown).subList(0, words));
            entry.name = String.join(" ", List.of(shown).subList(words, shown.length));
            entry.words = List.copyOf(entry.words.subList(words, entry.words.size()));
            if (entry.affiliation == null) {
                entry.affiliation = body;
            }
        }
    }

    private void index(Entry entry) {
        for (String word : entry.words) {
            keep(byWord, word, entry);
        }
        if (entry.isPerson()) {
            if (entry.words.get(0).length() > 4) {
                keep(byStart, entry.words.get(0).substring(0, 4), entry);
            }
            if (entry.role != null) {
                for (String word : Names.words(entry.role)) {
                    keep(byRole, word, entry);
                }
            }
        } else if (entry.words.size() >= 3) {
            StringBuilder initials = new StringBuilder();
            for (String word : entry.words) {
                if (!word.equals("dan")) {
                    initials.append(word.charAt(0));
                }
            }
            byInitials.putIfAbsent(initials.toString(), entry);
        }
    }

    private static void keep(Map<String, List<Entry>> map, String key, Entry entry) {
        List<Entry> list = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (list.size() < MOST) {
            list.add(entry);
        }
    }

    /** The entry of a person's or a body's name with its fullest form. */
    Entry fullest(String name, Mention.Kind kind, int place) {
        String shown = Names.shown(name);
        List<String> words = Names.words(shown);
        Entry own = entries.get(String.join(" ", words));
        Entry split = own != null && own.count() > 1 ? null : lostBlank(name, kind, place);
        if (split != null) {
            return split;
        }
        Entry linked = words.size() == 1 ? byAlias.get(words.get(0)) : null;
        if (linked != null) {
            return longest(linked, place);
        }
        Entry longer = words.isEmpty() ? null : holder(words, kind, place);
        if (longer != null) {
            return longest(longer, place);
        }
        Entry spelledOut = words.size() == 1 && words.get(0).length() >= 3 ? byInitials.get(words.get(0)) : null;
        if (spelledOut != null && shown.equals(shown.toUpperCase(Locale.ROOT))) {
            return spelledOut;
        }
        Entry begun = words.size() == 1 && kind == Mention.Kind.PERSON ? shortened(words.get(0), place) : null;
        return begun != null ? begun : own != null ? own : new Entry(shown, words, kind);
    }

    /** "NovakDjokovic" where "Novak Djokovic" stands elsewhere. */
    private @Nullable Entry lostBlank(String name, Mention.Kind kind, int place) {
        String split = Names.split(name);
        if (split.length() == name.length()) {
            return null;
        }
        List<String> words = Names.words(split);
        Entry entry = entries.get(String.join(" ", words));
        return entry != null ? longest(entry, place) : words.isEmpty() ? null : holder(words, kind, place);
    }

    private Entry longest(Entry entry, int place) {
        Entry longer = entry.words.size() < 2 ? null : holder(entry.words, entry.kind, place);
        return longer == null ? entry : longer;
    }

    private @Nullable Entry holder(List<String> words, Mention.Kind kind, int place) {
        Entry best = null;
        for (Entry candidate : byWord.getOrDefault(words.get(0), List.of())) {
            if (candidate.words.size() <= words.size() || !fits(candidate, words, kind)) {
                continue;
            }
            if (best == null || better(candidate, best, place)) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean fits(Entry candidate, List<String> words, Mention.Kind kind) {
        if (kind == Mention.Kind.PERSON) {
            return candidate.isPerson()
                    ? Names.holds(candidate.words, words)
                    : candidate.kind == Mention.Kind.ORGANISATION && Names.continues(candidate.words, words);
        }
        boolean same = candidate.kind == kind || kind == Mention.Kind.ROLE && !candidate.isPerson();
        return same
                && Names.continues(candidate.words, words)
                && !candidate.words.get(words.size()).equals("dan")
                && (kind != Mention.Kind.ROLE || candidate.marked);
    }

    private static boolean better(Entry a, Entry b, int place) {
        if (Names.holds(a.words, b.words)) {
            return true;
        }
        if (Names.holds(b.words, a.words)) {
            return false;
        }
        int weight = weight(a) - weight(b);
        if (weight != 0) {
            return weight > 0;
        }
        int nearA = a.before(place);
        int nearB = b.before(place);
        return nearA != nearB ? nearA > nearB : a.first() < b.first();
    }

    private static int weight(Entry entry) {
        return (entry.isPerson() ? entry.role != null ? 3 : 1 : 0)
                + (entry.marked ? 2 : 0)
                + (entry.count() > 1 ? 1 : 0)
                + (entry.inside ? 1 : 0);
    }

    /** "Sandi" for "Sandiaga". */
    private @Nullable Entry shortened(String word, int place) {
        if (word.length() < 4) {
            return null;
        }
        Entry best = null;
        for (Entry entry : byStart.getOrDefault(word.substring(0, 4), List.of())) {
            boolean starts = entry.isPerson()
                    && entry.words.size() > 1
                    && entry.words.get(0).startsWith(word)
                    && entry.words.get(0).length() > word.length();
            if (starts && (best == null || better(entry, best, place))) {
                best = entry;
            }
        }
        return best;
    }

    /** The person whose role or body holds all words of a role, nearest before a place; or null. */
    @Nullable
    Entry withRole(List<String> words, int place) {
        Entry best = null;
        for (Entry entry : byRole.getOrDefault(words.get(0), List.of())) {
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

    /** The body that is named last before a place, or null. */
    @Nullable
    Entry bodyBefore(int place) {
        Map.Entry<Integer, Entry> body = bodies.lowerEntry(place);
        return body == null ? null : body.getValue();
    }

    /** The body, role or group with this head noun that is nearest before a place, or null. */
    @Nullable
    Entry headed(String word, int place) {
        Entry best = null;
        for (Entry entry : byWord.getOrDefault(word, List.of())) {
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
