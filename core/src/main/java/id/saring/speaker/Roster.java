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
import org.jspecify.annotations.Nullable;

/** All names of an article, found in one pass over its capital words. */
final class Roster {
    /** No more names are kept for one word: what follows is no news. */
    private static final int MOST = 32;
    /** How far back an age is looked for, in characters. */
    private static final int AGE_REACH = 8000;

    private final Tokens tokens;
    private final String text;
    /** By folded name. */
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** By each word of a name. */
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    private final Aliases aliases;
    private final Nicknames nicknames;
    private final Beginnings beginnings;
    /** By the initials of a body's name. */
    private final Map<String, Entry> byInitials = new HashMap<>();
    /** By the first four letters of a person's first name. */
    private final Map<String, List<Entry>> byStart = new HashMap<>();
    /** By each word of a role. */
    private final Map<String, List<Entry>> byRole = new HashMap<>();

    /** All mentions, in order; names are made of them only where they are asked for. */
    private final List<Mention> mentions;

    private final boolean[] taken;
    private final Buckets ofWord;
    private final Buckets ofStart;
    private final Buckets ofRole;
    private final Buckets ofInitials;
    /** The mentions of bodies, in order. */
    private final List<Mention> bodies = new ArrayList<>();
    /** Single words by which speakers are mentioned. */
    private final Set<String> alone = new HashSet<>();
    /** Entries that are new or have learnt something. */
    private final List<Entry> touched = new ArrayList<>();

    private Roster(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.mentions = mentions;
        this.aliases = new Aliases(tokens, this::entry);
        this.nicknames = new Nicknames(tokens, mentions, aliases);
        this.beginnings = new Beginnings(tokens, mentions, alone);
        int size = mentions.size();
        this.taken = new boolean[size];
        this.ofWord = new Buckets(size * 2);
        this.ofStart = new Buckets(size);
        this.ofRole = new Buckets(size);
        this.ofInitials = new Buckets(size / 4);
    }

    /** Collects the names of a body. */
    static Roster of(Body body, Tokens tokens, List<Utterance> utterances) {
        Roster roster = new Roster(tokens, NameScan.of(body, tokens));
        roster.hear(utterances);
        for (int i = 0; i < roster.mentions.size(); i++) {
            roster.file(i);
        }
        roster.settle();
        return roster;
    }

    private void hear(List<Utterance> utterances) {
        for (Utterance utterance : utterances) {
            Mention mention = utterance.mention();
            if (mention == null) {
                continue;
            }
            if (mention.kind() == Mention.Kind.PERSON && mention.name() != null && mention.role() == null) {
                List<String> words = Names.words(mention.name().of(text));
                if (words.size() == 1) {
                    alone.add(words.get(0));
                }
            }
            add(mention, true);
        }
    }

    /** Files a mention under the hashes of its words; those with an alias are read at once. */
    private void file(int index) {
        Mention mention = mentions.get(index);
        Range name = mention.name();
        if (name == null) {
            return;
        }
        if (mention.kind() == Mention.Kind.ORGANISATION) {
            bodies.add(mention);
        }
        int first = tokens.at(mention.start());
        int initials = 0;
        int words = 0;
        boolean alias = false;
        for (int i = first; i < mention.endToken(); i++) {
            if (!tokens.isWord(i)) {
                alias |= tokens.isSign(i, '(');
                continue;
            }
            alias |= tokens.is(i, "atau") || tokens.is(i, "alias");
            int start = tokens.start(i);
            boolean inName = start >= name.start() && start < name.end();
            alias |= inName && isGlued(i);
            (inName ? ofWord : ofRole).add(hash(text, start, tokens.end(i)), index);
            if (inName && words < 3 && tokens.end(i) - start > 4) {
                ofStart.add(hash(text, start, start + 4), index);
            }
            if (inName && !tokens.is(i, "dan")) {
                words++;
                initials = initials * 31 + Character.toLowerCase(text.charAt(start));
            }
        }
        if (words >= 3 && mention.kind() != Mention.Kind.PERSON) {
            ofInitials.add(initials, index);
        }
        boolean person = mention.kind() == Mention.Kind.PERSON;
        if (alias || person && aliases.isCalled(mention.endToken())) {
            make(index);
        }
        if (person) {
            nicknames.recall(index, first);
        }
    }

    /** A word that may hold another name than its own: "DepokSupian", "Santosomengatakan". */
    private boolean isGlued(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (tokens.shape(token) == Tokens.Shape.MIXED) {
            return end - start > 7;
        }
        boolean verb = false;
        for (int i = start + 4; i < end - 5; i++) {
            verb |= text.startsWith("me", i);
        }
        return verb;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }

    private void make(int index) {
        if (!taken[index]) {
            taken[index] = true;
            add(mentions.get(index), false);
        }
    }

    /** Makes the names that hold a word, begin with letters, or whatever the buckets hold for a hash. */
    private void ask(Buckets buckets, int hash) {
        for (int index : buckets.take(hash)) {
            make(index);
        }
        settle();
    }

    private void ask(Buckets buckets, String word) {
        int hyphen = word.indexOf('-');
        ask(buckets, hash(word, 0, hyphen > 0 ? hyphen : word.length()));
    }

    private void settle() {
        for (Entry entry : touched) {
            beginnings.trim(entry);
            index(entry);
        }
        touched.clear();
    }

    private void add(Mention mention, boolean speaks) {
        Range name = mention.name();
        if (name == null || mention.kind() == Mention.Kind.ANONYMOUS || mention.kind() == Mention.Kind.PLACE) {
            return;
        }
        aliases.read(mention);
        boolean body = (Lexicon.flags(tokens, tokens.at(name.start())) & Lexicon.BODY) != 0;
        if (!body && joined(mention, name)) {
            return;
        }
        Entry entry = entry(Names.shown(whole(mention, name).of(text)), mention.kind());
        if (entry == null) {
            return;
        }
        entry.seen(mention.start());
        entry.marked |= speaks;
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
                    && text.substring(roleEnd, name.start()).isBlank()
                    && !tokens.is(first - 1, "bernama");
        }
    }

    private String shown(Mention mention, Range name) {
        String shown = Names.shown(name.of(text));
        return mention.kind() == Mention.Kind.PERSON ? shown.substring(Names.gluedBody(shown)) : shown;
    }

    /** The name with the word before it, where that was taken for the body's and speaks alone: "Dinas Jalan Budi Santoso". */
    private Range whole(Mention mention, Range name) {
        Range body = mention.affiliation();
        int before = tokens.at(name.start()) - 1;
        boolean direct = mention.kind() == Mention.Kind.PERSON
                && body != null
                && body.end() <= name.start()
                && tokens.isCapital(before)
                && tokens.start(before) >= body.start()
                && alone.contains(tokens.string(before).toLowerCase(Locale.ROOT));
        return direct ? new Range(tokens.start(before), name.end()) : name;
    }

    /** "Budi dan Ani" are two entries. */
    private boolean joined(Mention mention, Range name) {
        int end = tokens.at(name.end());
        int from = tokens.at(name.start());
        for (int i = from + 1; i < end; i++) {
            boolean pair = tokens.isSign(i, '/') && mention.kind() == Mention.Kind.PERSON && isPair(i);
            if (pair || !tokens.isCapital(i) && (Lexicon.flags(tokens, i) & Lexicon.LINK) != 0) {
                one(mention, name.start(), tokens.end(i - 1));
                one(mention, tokens.start(Math.min(i + 1, end - 1)), name.end());
                return true;
            }
        }
        return false;
    }

    /** "Budi Santoso/Ani", but not "ATR/BPN". */
    private boolean isPair(int slash) {
        return tokens.shape(slash - 1) != Tokens.Shape.UPPER && tokens.shape(slash + 1) != Tokens.Shape.UPPER;
    }

    private void one(Mention mention, int start, int end) {
        add(new Mention(start, end, tokens.at(end), mention.kind(), new Range(start, end), null, null), false);
    }

    private @Nullable Entry entry(String name, Mention.Kind kind) {
        String shown = kind == Mention.Kind.PERSON ? name.substring(Names.gluedBody(name)) : name;
        List<String> words = Names.words(shown);
        if (words.isEmpty() || words.size() > 24) {
            return null;
        }
        Entry entry = entries.computeIfAbsent(String.join(" ", words), key -> new Entry(shown, words, kind));
        touched.add(entry);
        return entry;
    }

    private void index(Entry entry) {
        if (entry.isPerson() && entry.role != null && !entry.roleKnown) {
            entry.roleKnown = true;
            for (String word : Names.words(entry.role)) {
                keep(byRole, word, entry);
            }
        }
        if (entry.indexed) {
            return;
        }
        entry.indexed = true;
        for (String word : entry.words) {
            keep(byWord, word, entry);
        }
        if (entry.isPerson()) {
            for (int i = 0; i < Math.min(3, entry.words.size()); i++) {
                if (entry.words.get(i).length() > 4) {
                    keep(byStart, entry.words.get(i).substring(0, 4), entry);
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

    /** The entry of a mention with its fullest form. */
    Entry named(Mention mention, Range name) {
        return fullest(shown(mention, whole(mention, name)), mention.kind(), mention.start());
    }

    /** The entry of a person's or a body's name with its fullest form. */
    Entry fullest(String name, Mention.Kind kind, int place) {
        String plain = Names.shown(name);
        String shown = kind == Mention.Kind.PERSON ? plain.substring(Names.gluedBody(plain)) : plain;
        List<String> words = Names.words(shown);
        if (!words.isEmpty()) {
            ask(ofWord, words.get(0));
        }
        String key = String.join(" ", words);
        Entry own = entries.get(key);
        int link = kind == Mention.Kind.PERSON ? words.indexOf("dan") : -1;
        if (link > 0 && link < words.size() - 1) {
            return both(shown, words, place);
        }
        Entry split = lostBlank(name, kind, place);
        if (split != null) {
            return split;
        }
        Entry linked = words.size() <= 3 ? aliases.get(key) : null;
        if (linked != null) {
            Entry whole = linked.words.size() == 1 ? holder(linked.words, linked.kind, place) : longest(linked, place);
            if (whole == null || linked.words.size() > 1 && !Names.continues(whole.words, linked.words)) {
                return linked;
            }
            return whole;
        }
        Entry longer = words.isEmpty() ? null : holder(words, kind, place);
        if (longer != null) {
            return longest(longer, place);
        }
        if (words.size() == 1) {
            int initials = hash(words.get(0), 0, words.get(0).length());
            ask(ofInitials, initials);
        }
        Entry spelledOut = words.size() == 1 && words.get(0).length() >= 3 ? byInitials.get(words.get(0)) : null;
        if (spelledOut != null && shown.equals(shown.toUpperCase(Locale.ROOT))) {
            return spelledOut;
        }
        Entry begun = kind == Mention.Kind.PERSON ? called(words, own, place) : null;
        return begun != null ? begun : own != null ? own : new Entry(shown, words, kind);
    }

    /** "Budi dan Ani": both by their fullest names. */
    private Entry both(String shown, List<String> words, int place) {
        int link = shown.indexOf(" dan ");
        if (link < 0) {
            return new Entry(shown, words, Mention.Kind.PERSON);
        }
        String one = fullest(shown.substring(0, link), Mention.Kind.PERSON, place).name;
        String other = fullest(shown.substring(link + 5), Mention.Kind.PERSON, place).name;
        return new Entry(one + " dan " + other, words, Mention.Kind.PERSON);
    }

    /** "NovakDjokovic" where "Novak Djokovic" stands elsewhere. */
    private @Nullable Entry lostBlank(String name, Mention.Kind kind, int place) {
        String split = Names.split(name);
        if (split.length() == name.length()) {
            return null;
        }
        List<String> words = Names.words(split);
        if (!words.isEmpty()) {
            ask(ofWord, words.get(0));
        }
        Entry entry = entries.get(String.join(" ", words));
        return entry != null ? longest(entry, place) : words.isEmpty() ? null : holder(words, kind, place);
    }

    private Entry longest(Entry entry, int place) {
        Entry longer = entry.words.size() < 2 ? null : holder(entry.words, entry.kind, place);
        boolean other = longer != null && entry.role != null && !Names.continues(longer.words, entry.words);
        return longer == null || other ? entry : longer;
    }

    private @Nullable Entry holder(List<String> words, Mention.Kind kind, int place) {
        Entry best = null;
        ask(ofWord, words.get(0));
        for (Entry candidate : byWord.getOrDefault(words.get(0), List.of())) {
            if (candidate.words.size() <= words.size()
                    || candidate.repeats()
                    || candidate.name.startsWith("@")
                    || !Likeness.fits(candidate, words, kind, place)) {
                continue;
            }
            if (best == null || Likeness.better(candidate, best, place)) {
                best = candidate;
            }
        }
        return best;
    }

    /** "Sandi" for "Sandiaga", "Gus Malik" for "Malik Ridwan". */
    private @Nullable Entry called(List<String> words, @Nullable Entry own, int place) {
        if (words.size() == 1) {
            return shortened(words.get(0), place);
        }
        boolean titled =
                words.size() == 2 && Likeness.CALLS.contains(words.get(0)) && (own == null || own.role == null);
        Entry whole = titled ? holder(words.subList(1, 2), Mention.Kind.PERSON, place) : null;
        return whole == null || !whole.isPerson() || Likeness.CALLS.contains(whole.words.get(0)) ? null : whole;
    }

    /** "Sandi" for "Sandiaga". */
    private @Nullable Entry shortened(String word, int place) {
        if (word.length() < 4) {
            return null;
        }
        Entry best = null;
        ask(ofStart, word.substring(0, 4));
        for (Entry entry : byStart.getOrDefault(word.substring(0, 4), List.of())) {
            boolean starts = entry.isPerson() && entry.words.size() > 1 && Likeness.begins(entry.words, word);
            if (starts && (best == null || Likeness.better(entry, best, place))) {
                best = entry;
            }
        }
        return best;
    }

    /** The person whose role or body holds all words of a role, nearest before a place; or null. */
    @Nullable
    Entry withRole(List<String> words, int place) {
        Entry best = null;
        ask(ofRole, words.get(0));
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
        for (int i = before(mentions, open); i >= 0 && mentions.get(i).end() + 80 > open; i--) {
            Mention mention = mentions.get(i);
            Range name = mention.name();
            if (mention.kind() == Mention.Kind.PERSON && name != null && name.end() == end) {
                return named(mention, name);
            }
        }
        return null;
    }

    /** The last of some mentions that starts before a place, or -1. */
    private static int before(List<Mention> mentions, int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The body that is named last before a place, or null. */
    @Nullable
    Entry bodyBefore(int place) {
        int last = before(bodies, place);
        Range name = last < 0 ? null : bodies.get(last).name();
        return name == null ? null : fullest(name.of(text), Mention.Kind.ORGANISATION, place);
    }

    /** The body, role or group with this head noun that is nearest before a place, or null. */
    @Nullable
    Entry headed(String word, int place) {
        Entry best = null;
        ask(ofWord, word);
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
