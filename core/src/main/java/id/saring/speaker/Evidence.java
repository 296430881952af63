package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands by itself somewhere in an article: it shows where a name begins that follows a body without a comma. */
final class Evidence {
    /** Names of bodies and persons that stand alone, by the hash of their words. */
    private final Set<Integer> whole = new HashSet<>();
    /** Persons whose first word is sure: no role stands directly before it. */
    private final Set<Integer> persons = new HashSet<>();

    /** Single words that stand for a body: an acronym, "di Warungku", "PT Warungku". */
    private final Set<Integer> bodies = new HashSet<>();

    /** Words with which the names of firms begin that stand whole: "Warungku Software Systems". */
    private final Set<Integer> firms = new HashSet<>();

    private final Tokens tokens;
    private final NameScan scan;
    private final Occurrences words;
    /** How many mentions were heard. */
    private int heard;

    Evidence(Tokens tokens, NameScan scan, Occurrences words) {
        this.tokens = tokens;
        this.scan = scan;
        this.words = words;
    }

    /** Hears the mentions of all paragraphs that hold a word. */
    private void hear(String word) {
        int hyphen = word.indexOf('-');
        int at = words.take(hyphen > 0 ? word.substring(0, hyphen) : word, Roster.EVIDENCE);
        for (; at >= 0; at = words.next(at)) {
            scan.at(at);
        }
        for (; heard < scan.mentions().size(); heard++) {
            hear(scan.mentions().get(heard));
        }
    }

    private void hear(Mention mention) {
        Range name = mention.name();
        if (name == null) {
            return;
        }
        if (mention.affiliation() != null) {
            body(mention.affiliation());
        }
        if (isDirect(mention, name)) {
            return;
        }
        body(name);
        if (mention.kind() == Mention.Kind.PERSON) {
            persons(tokens.at(name.start()), tokens.at(name.end()));
        }
    }

    /** The person, or each of those who are joined: "Budi dan Ani". */
    private void persons(int from, int end) {
        int first = from;
        for (int i = from + 1; i < end - 1; i++) {
            if (tokens.is(i, "dan") && !tokens.isCapital(i)) {
                persons.add(hash(first, i));
                first = i + 1;
            }
        }
        persons.add(hash(first, end));
    }

    /** "CEO Budi": a name directly behind a role. */
    private boolean isDirect(Mention mention, Range name) {
        int first = tokens.at(name.start());
        return mention.role() != null && mention.role().start() < name.start() && !tokens.isSign(first - 1, ',');
    }

    private void body(Range name) {
        int first = tokens.at(name.start());
        int end = tokens.at(name.end());
        if ((Lexicon.flags(tokens, first) & (Lexicon.BODY | Lexicon.SITE | Lexicon.PART)) != 0) {
            for (int i = first + 1; i < end; i++) {
                bodies.add(tokens.hash(i));
            }
        }
        whole.add(hash(first, end));
        Tokens.Shape shape = tokens.shape(first);
        boolean place = tokens.is(first - 1, "di") || tokens.is(first - 1, "ke");
        if (place
                || shape == Tokens.Shape.MIXED
                || shape == Tokens.Shape.UPPER && tokens.end(first) - tokens.start(first) > 2) {
            bodies.add(tokens.hash(first));
        }
        if (first + 1 < end && isNamedAsBody(first, end)) {
            firms.add(tokens.hash(first));
        }
        if (first + 1 < end && (Lexicon.flags(tokens, first) & Lexicon.BODY) != 0) {
            whole.add(hash(first + 1, end));
        }
    }

    /** "Warungku Software Systems": a word of its own with the last word of a body's name. */
    private boolean isNamedAsBody(int first, int end) {
        int last = Lexicon.flags(tokens, end - 1);
        return Lexicon.flags(tokens, first) == 0
                && (last & (Lexicon.PART | Lexicon.PLACE | Lexicon.WEAK)) == Lexicon.PART;
    }

    private int hash(int first, int end) {
        int hash = 0;
        for (int i = first; i < end; i++) {
            if (tokens.isWord(i)) {
                hash = hash * 131 + tokens.hash(i);
            }
        }
        return hash;
    }

    /** Whether words stand alone as the name of a body or a person. */
    boolean isWhole(List<String> words) {
        hear(words.get(0));
        return whole.contains(hash(words));
    }

    /** Whether a word is a body's, and no person's first name, by the way it is used. */
    boolean isBody(String word) {
        hear(word);
        return bodies.contains(word.hashCode());
    }

    /** Whether the name of a firm begins with a word where it stands whole. */
    boolean isFirm(String word) {
        hear(word);
        return firms.contains(word.hashCode());
    }

    /** Whether words stand alone as a person's name. */
    boolean isPerson(List<String> words) {
        hear(words.get(0));
        return persons.contains(hash(words));
    }

    private static int hash(List<String> words) {
        int hash = 0;
        for (String word : words) {
            hash = hash * 131 + word.hashCode();
        }
        return hash;
    }
}
