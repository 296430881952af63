package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by a description: a role, an age, a head noun. */
final class Holders {
    /** How far back an age is looked for, in characters. */
    private static final int AGE_REACH = 8000;

    /** How far back two who are named together are looked for, in tokens. */
    private static final int PAIR = 1000;

    private static final List<String> TREASURER = List.of("menteri", "keuangan");

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
        if (words.size() == 2 && words.get(1).equals("negara")) {
            if (words.get(0).equals("kepala")) {
                return president(place);
            }
            if (words.get(0).equals("bendahara")) {
                return withRole(TREASURER, place);
            }
        }
        Entry best = null;
        for (Entry entry : roster.withRole(words.get(0))) {
            Set<String> known = new HashSet<>(Names.words(entry.role == null ? "" : withoutBrackets(entry.role)));
            if (entry.affiliation != null) {
                known.addAll(Names.words(withoutBrackets(entry.affiliation)));
            }
            boolean fits = known.containsAll(words) && !isSomebodys(entry, words);
            if (fits
                    && (best == null
                            || isFormer(best, words)
                            || !isFormer(entry, words) && isNearer(entry, best, place))) {
                best = entry;
            }
        }
        if (words.size() == 1 && words.get(0).equals("hakim") && (best == null || isFormer(best, words))) {
            Entry judge = presiding(place);
            best = judge == null ? best : judge;
        }
        if (best == null && words.size() == 1) {
            best = minister(words.get(0), place);
        }
        return best == null ? abbreviated(words, place) : best;
    }

    private static String withoutBrackets(String name) {
        return name.replace('(', ' ').replace(')', ' ');
    }

    /** "Kepala Negara": the president of no other country who is named last before a place, or null. */
    private @Nullable Entry president(int place) {
        Entry best = null;
        for (Entry entry : roster.withRole("presiden")) {
            String body = entry.affiliation == null ? "" : entry.affiliation.toLowerCase(Locale.ROOT);
            boolean own = entry.role != null
                    && Keyword.OWN_PRESIDENT.is(entry.role.toLowerCase(Locale.ROOT))
                    && (body.isEmpty() || body.equals("ri") || body.contains("indonesia"));
            best = own && entry.before(place) >= 0 && (best == null || isNearer(entry, best, place)) ? entry : best;
        }
        return best;
    }

    /** "Ketua Majelis Hakim Budi": the judge who is named last before a place, or null. */
    private @Nullable Entry presiding(int place) {
        Entry best = null;
        for (Entry entry : roster.withRole("ketua")) {
            String bench = entry.affiliation == null ? "" : entry.affiliation.toLowerCase(Locale.ROOT);
            boolean judge = bench.startsWith("majelis hakim") && entry.before(place) >= 0;
            best = judge && (best == null || isNearer(entry, best, place)) ? entry : best;
        }
        return best;
    }

    /** "hakim" is not who was a judge: "mantan hakim Budi". */
    private static boolean isFormer(Entry entry, List<String> words) {
        String role = entry.role == null ? "" : entry.role.toLowerCase(Locale.ROOT);
        int blank = role.indexOf(' ');
        return blank > 0 && Keyword.FORMER.is(role.substring(0, blank)) && !role.startsWith(words.get(0));
    }

    /** "Wapres" is not "Juru Bicara Wapres Budi": somebody else's deputy, lawyer or wife. */
    private static boolean isSomebodys(Entry entry, List<String> words) {
        if (entry.role == null) {
            return false;
        }
        int blank = entry.role.indexOf(' ');
        String head = blank < 0 ? "" : entry.role.substring(0, blank).toLowerCase(Locale.ROOT);
        boolean other = (Lexicon.flags(head) & Lexicon.KIN) != 0 || Keyword.COUNSEL.is(head);
        return other && !head.equals(words.get(0));
    }

    private static boolean isNearer(Entry one, Entry other, int place) {
        return one.before(place) > other.before(place);
    }

    /** "Badan Anu (BA) Budi Santoso", where "Budi Santoso" speaks too: the person behind the name of the body; or null. */
    @Nullable
    Entry behindBody(List<String> words) {
        int size = words.size();
        if (size < 3 || words.contains("dan") || Keyword.PERSONS_OWN.is(words.get(0))) {
            return null;
        }
        Entry whole = speaker(words, size);
        return whole != null || size == 3 && (Lexicon.flags(words.get(0)) & Lexicon.BODY) != 0
                ? whole
                : speaker(words.subList(0, size - 1), size - 1);
    }

    /** The person who speaks by the last of some words, behind two of a body's. */
    private @Nullable Entry speaker(List<String> words, int size) {
        String last = words.get(size - 1);
        if (last.length() < 4 || Lexicon.flags(last) != 0 && !Forenames.holds(last)) {
            return null;
        }
        Entry best = null;
        for (Entry entry : roster.withWord(last)) {
            int start = size - entry.words.size();
            boolean speaks = entry.isPerson()
                    && entry.marked
                    && start >= 2
                    && entry.words.size() <= 3
                    && entry.words.equals(words.subList(start, size));
            if (speaks && (best == null || entry.words.size() > best.words.size())) {
                best = entry;
            }
        }
        return best;
    }

    /** "Wabup Anu" for the "Wakil Bupati Anu", "Kepala BA" for the "Kepala Badan Anu", and the other way round. */
    private @Nullable Entry abbreviated(List<String> words, int place) {
        String head = Offices.head(words.get(0));
        Entry best = null;
        for (Entry entry : head == null ? List.<Entry>of() : roster.withRole(head)) {
            String office =
                    (entry.role == null ? "" : entry.role + ' ') + (entry.affiliation == null ? "" : entry.affiliation);
            if (entry.before(place) >= 0
                    && Offices.isSame(words, Names.words(office))
                    && (best == null || entry.before(place) > best.before(place))) {
                best = entry;
            }
        }
        return best;
    }

    /** "Menbud" for the "Menteri Kebudayaan", if the article names one whose office it may shorten. */
    private @Nullable Entry minister(String word, int place) {
        if (word.length() < 5 || !word.startsWith("men") || (Lexicon.flags(word) & Lexicon.OFFICE) == 0) {
            return null;
        }
        String rest = word.substring(3);
        Entry best = null;
        for (Entry entry : roster.withRole("menteri")) {
            String office =
                    (entry.role == null ? "" : entry.role + ' ') + (entry.affiliation == null ? "" : entry.affiliation);
            boolean head = office.regionMatches(true, 0, "menteri", 0, 7);
            if (head
                    && shortens(rest, office.substring(7).toLowerCase(Locale.ROOT))
                    && (best == null || entry.before(place) > best.before(place))) {
                best = entry;
            }
        }
        return best;
    }

    /** "bud" for "kebudayaan", "dagri" for "dalam negeri". */
    private static boolean shortens(String letters, String field) {
        return field.contains(letters) || field.contains(' ' + letters.substring(0, 2)) && isInside(letters, field);
    }

    /** Whether letters stand in a text, in order. */
    static boolean isInside(String letters, String text) {
        int found = 0;
        for (int i = 0; i < text.length() && found < letters.length(); i++) {
            found += text.charAt(i) == letters.charAt(found) ? 1 : 0;
        }
        return found == letters.length();
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
        if (mention == null || mention.kind() != Mention.Kind.PERSON) {
            return null;
        }
        Range name = mention.name();
        return name != null && name.end() == end ? fullest.of(mention, name) : null;
    }

    /** The two persons who are named together last before a place, in one paragraph or the one before; or null. */
    @Nullable
    String pairBefore(int place) {
        NameScan scan = roster.scan();
        int breaks = 0;
        int last = tokens.at(place) - 1;
        for (int i = last; i > Math.max(0, last - PAIR) && breaks < 3; i--) {
            breaks += tokens.kind(i) == Tokens.Kind.BREAK ? 1 : 0;
            if (!tokens.is(i, "dan") || !tokens.isWord(i - 1) && !tokens.isSign(i - 1, ')')) {
                continue;
            }
            String pair = pairAt(scan, i);
            if (pair != null) {
                return pair;
            }
        }
        return null;
    }

    /** "Budi dan Ani" around "dan": of one mention or of two; or null. */
    private @Nullable String pairAt(NameScan scan, int link) {
        int left = scan.at(link - 1);
        int right = link + 1 < tokens.size() ? scan.at(link + 1) : -1;
        Mention first = left < 0 ? null : scan.mentions().get(left);
        Mention second = right < 0 ? null : scan.mentions().get(right);
        if (first == null || second == null || !isPerson(first) || !isPerson(second)) {
            return null;
        }
        Range one = first.name();
        Range two = second.name();
        if (one == null || two == null) {
            return null;
        }
        if (left == right) {
            Entry both = fullest.of(first, one);
            return both.name.contains(" dan ") ? both.name : null;
        }
        boolean joined = first.endToken() == link && tokens.at(second.start()) == link + 1;
        return joined ? fullest.of(first, one).name + " dan " + fullest.of(second, two).name : null;
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON;
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

    /** Whether the text writes a word in small letters too: "Premi", which opens a sentence. */
    boolean isCommon(String word) {
        return roster.isSmall(word);
    }
}
