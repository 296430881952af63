package id.saring.clean;

import id.saring.text.Tokens;
import java.util.Set;

/**
 * Where the first sentence behind a headline starts, given its first word that a headline would print large.
 *
 * <p>Every capitalised word between the two can be the one. Each is weighed by what stands before it, by what it is, and
 * by where else in the neighbourhood it stands.
 */
final class SentenceStart {
    private static final int MIN_WORDS = 3;
    private static final int WINDOW = 300;
    private static final int MAX_SPAN = 18;
    private static final int OFFICE_TOKENS = 4;

    private static final int STRONG = 40;
    private static final int OPENER = 8;
    private static final int ROLE = 9;
    private static final int STOP = 7;
    private static final int PAIR = 6;
    private static final int SUBJECT = 3;
    private static final int PLACE = 3;
    private static final int EXPANSION = 10;
    private static final int BODY_TOKENS = 7;

    private static final Set<String> ACTS = Set.of(
            "lantas",
            "sebelumnya",
            "kembali",
            "ikut",
            "turut",
            "sempat",
            "resmi",
            "kini",
            "mulai",
            "masih",
            "sudah",
            "telah",
            "ingin",
            "harus",
            "hanya",
            "punya",
            "perlu",
            "bilang",
            "kata",
            "ujar",
            "mampu",
            "pernah",
            "langsung");

    private final Tokens tokens;
    private final int start;
    private final int small;
    private final int last;

    /** Looks between the first word of a headline and the first small word behind it. */
    SentenceStart(Tokens tokens, int start, int small) {
        this.tokens = tokens;
        this.start = start;
        this.small = small;
        int at = small - 1;
        while (at > start && !isLarge(at)) {
            at--;
        }
        last = at;
    }

    /** The first token of the sentence, or -1. */
    int find() {
        if (last <= start + 1) {
            return -1;
        }
        int best = -1;
        int bestWeight = Integer.MIN_VALUE;
        int first = firstCandidate();
        for (int at = last; at >= first; at--) {
            if (isPossible(at)) {
                int weight = weight(at);
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = at;
                }
            }
        }
        return best < 0 ? last : withOffice(best, first);
    }

    private boolean isLarge(int at) {
        return tokens.isCapital(at) || tokens.isWord(at) && tokens.shape(at) == Tokens.Shape.MIXED;
    }

    /** The office before the body that it belongs to: "Kasat Narkoba Polres Palopo". */
    private int withOffice(int best, int first) {
        if (!Openers.isBody(tokens, best) && !expands(best)) {
            return best;
        }
        for (int at = best - 1; at >= Math.max(first, best - OFFICE_TOKENS) && isLarge(at); at--) {
            if (Openers.isRole(tokens, at) && !Openers.isBody(tokens, at) && isPossible(at)) {
                return at;
            }
        }
        return best;
    }

    private int firstCandidate() {
        int at = start;
        for (int words = 0; at < last && words < MIN_WORDS; at++) {
            words += tokens.isWord(at) || tokens.kind(at) == Tokens.Kind.NUMBER ? 1 : 0;
        }
        return Math.max(at, last - MAX_SPAN);
    }

    /** Whether a sentence can start here: not within a phrase that the word before has opened. */
    private boolean isPossible(int at) {
        int before = at - 1;
        if (!isLarge(at) || tokens.isSign(at + 1, ':') || !tokens.spaceBefore(at) && tokens.isWord(before)) {
            return false;
        }
        if (at == last && tokens.isCapital(before) && tokens.isSign(before - 1, ',') && before - 1 > start) {
            return false;
        }
        if (tokens.isWord(before)) {
            boolean open = Connectives.has(tokens, before) || NameParticles.has(tokens, before);
            return (!open || Connectives.closes(tokens, before)) && !Openers.binds(tokens, before);
        }
        return tokens.kind(before) == Tokens.Kind.NUMBER
                || Signs.isStop(tokens.sign(before))
                || Signs.closes(tokens.sign(before))
                || tokens.isSign(before, '%');
    }

    private int weight(int at) {
        int distance = distance(at);
        int weight = -2 * distance;
        if (Openers.opensForSure(tokens, at)) {
            weight = STRONG - distance;
        } else if (Openers.opens(tokens, at) && distance <= 1) {
            weight += OPENER;
        } else if (Openers.isRole(tokens, at) && tokens.kind(at - 1) != Tokens.Kind.NUMBER && (at == last || acts())) {
            weight = ROLE - distance - (Openers.isRole(tokens, at - 1) ? PAIR : 0);
        }
        if (weight < EXPANSION && expands(at)) {
            weight = EXPANSION;
        }
        if (Signs.isStop(tokens.sign(at - 1)) || !tokens.spaceBefore(at)) {
            weight += STOP;
        }
        if (isPlaceBefore(at)) {
            weight += PLACE;
        }
        if (tokens.isWord(at - 1) && recurs(at - 1, at)) {
            weight -= PAIR;
        }
        boolean name = at == last || distance == 1 && isFollowedByVerb() && isSubjectElsewhere(at);
        return weight + (name && (at < last || isSubjectElsewhere(at)) ? SUBJECT : 0);
    }

    /** Whether the last large word can be someone's name: no adjective follows, as behind a noun. */
    private boolean acts() {
        return last + 1 < small || isFollowedByVerb() || ACTS.contains(tokens.string(small));
    }

    /** Whether what follows the last large word does what only someone can: a verb, or an apposition. */
    private boolean isFollowedByVerb() {
        if (tokens.isSign(last + 1, ',')) {
            return true;
        }
        String word = tokens.string(small);
        return word.startsWith("me") || word.startsWith("di") || word.startsWith("ber") || word.startsWith("ter");
    }

    /** How many words of the sentence a headline would have printed large; a phrase that recurs is one. */
    private int distance(int at) {
        int distance = 0;
        for (int word = at + 1; word <= last; word++) {
            boolean joined = tokens.isWord(word - 1) && tokens.isWord(word) && recurs(word - 1, word);
            distance += isLarge(word) && !joined ? 1 : 0;
        }
        return distance;
    }

    /** "Wahana Lingkungan Melati (Walhi)": whether the name of a body starts whose short form follows in brackets. */
    private boolean expands(int at) {
        int open = at + 1;
        while (open <= last && open - at < BODY_TOKENS && isLarge(open)) {
            open++;
        }
        if (open - at < 2 || !tokens.isSign(open, '(') || !tokens.isSign(open + 2, ')') || open + 2 > small) {
            return false;
        }
        String shortForm = tokens.string(open + 1);
        if (tokens.shape(open + 1) != Tokens.Shape.UPPER) {
            return tokens.string(at).regionMatches(true, 0, shortForm, 0, 2);
        }
        boolean initials = shortForm.length() == open - at;
        for (int word = at; initials && word < open; word++) {
            initials = tokens.string(word).charAt(0) == shortForm.charAt(word - at);
        }
        return initials;
    }

    private boolean isPlaceBefore(int at) {
        for (int place = at - 1; place > start + 1 && place >= at - 3; place--) {
            if (tokens.isCapital(place)
                    && (tokens.is(place - 1, "di") || tokens.is(place - 1, "ke") || tokens.is(place - 1, "dari"))) {
                return Places.end(tokens, place) == at;
            }
        }
        return false;
    }

    /** Whether a word starts a sentence near by, or stands before a small word there. */
    private boolean isSubjectElsewhere(int at) {
        int to = Math.min(tokens.size(), small + WINDOW);
        for (int other = Math.max(1, start - WINDOW); other < to; other++) {
            if (other >= start && other <= small || !same(at, other) || !tokens.isCapital(other)) {
                continue;
            }
            boolean goesOn = other + 1 < to && tokens.isWord(other + 1) && !tokens.isCapital(other + 1);
            boolean opens = Signs.isStop(tokens.sign(other - 1)) || tokens.kind(other - 1) == Tokens.Kind.BREAK;
            if (goesOn && !tokens.is(other - 1, "di") || opens) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words stand beside each other near by, too. */
    private boolean recurs(int first, int second) {
        int to = Math.min(tokens.size() - 1, small + WINDOW);
        for (int other = Math.max(0, start - WINDOW); other < to; other++) {
            if ((other < start || other > small) && same(first, other) && same(second, other + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean same(int one, int other) {
        return tokens.isWord(other)
                && tokens.hash(one) == tokens.hash(other)
                && tokens.end(one) - tokens.start(one) == tokens.end(other) - tokens.start(other);
    }
}
