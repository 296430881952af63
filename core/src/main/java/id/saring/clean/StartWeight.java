package id.saring.clean;

import id.saring.text.Tokens;

/**
 * How likely a capitalised word behind a headline starts the sentence: by what stands before it, by what it is, and by
 * where else in the neighbourhood it stands. "Menurut" starts one for sure; "Melati" behind "di Pasar" hardly does.
 *
 * <p>A weight only says which of the words of one headline is the likeliest: what speaks for a word is added up, and each
 * further large word that the sentence would then hold counts against it. The weights were chosen by
 * reading what they change in crawled articles; DECISIONS has the measurement ("The sentence behind an inline headline").
 */
final class StartWeight {
    /** For a word that starts a sentence whatever follows, more than all other signs together. */
    private static final int STRONG = 40;
    /** For one that starts a sentence if it goes on small. */
    private static final int OPENER = 8;
    /** For an office or a body. */
    private static final int ROLE = 9;
    /** For a name whose short form follows in brackets. */
    private static final int EXPANSION = 10;
    /** For a stop, or no blank, before the word. */
    private static final int STOP = 7;
    /** Against a word that makes a phrase with the one before it. */
    private static final int PAIR = 6;
    /** For what acts near by. */
    private static final int SUBJECT = 3;
    /** For a place that ends before the word. */
    private static final int PLACE = 3;

    private static final int MAX_PLACE_TOKENS = 3;

    private final Tokens tokens;
    private final int start;
    private final int last;
    private final int small;
    private final Vicinity vicinity;

    /**
     * Weighs the words of a headline and its sentence.
     *
     * @param start the headline's first token
     * @param last the last word in large letters
     * @param small the first small word behind that
     */
    StartWeight(Tokens tokens, int start, int last, int small) {
        this.tokens = tokens;
        this.start = start;
        this.last = last;
        this.small = small;
        vicinity = new Vicinity(tokens, start, small);
    }

    /** The weight of a word. */
    int of(int at) {
        int distance = distance(at);
        int weight = kind(at, distance);
        if (weight < EXPANSION && ShortForms.follow(tokens, at, last, small)) {
            weight = EXPANSION;
        }
        if (Signs.isStop(tokens.sign(at - 1)) || !tokens.spaceBefore(at)) {
            weight += STOP;
        }
        if (isBehindPlace(at)) {
            weight += PLACE;
        }
        if (tokens.isWord(at - 1) && vicinity.recurs(at - 1, at)) {
            weight -= PAIR;
        }
        boolean name = at == last || distance == 1 && isFollowedByVerb() && vicinity.isSubject(at);
        return weight + (name && (at < last || vicinity.isSubject(at)) ? SUBJECT : 0);
    }

    /** How much speaks for a word by what it is itself. */
    private int kind(int at, int distance) {
        if (Openers.opensForSure(tokens, at)) {
            return STRONG - distance;
        }
        if (Openers.opens(tokens, at) && distance <= 1) {
            return OPENER - 2 * distance;
        }
        if (Openers.isRole(tokens, at) && tokens.kind(at - 1) != Tokens.Kind.NUMBER && (at == last || acts())) {
            return ROLE - distance - (Openers.isRole(tokens, at - 1) ? PAIR : 0);
        }
        return -2 * distance;
    }

    /** Whether the last large word can be someone's name: no adjective follows, as behind a noun. */
    private boolean acts() {
        return last + 1 < small || isFollowedByVerb() || Predicates.has(tokens, small);
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
            boolean joined = tokens.isWord(word - 1) && tokens.isWord(word) && vicinity.recurs(word - 1, word);
            distance += SentenceStart.isLarge(tokens, word) && !joined ? 1 : 0;
        }
        return distance;
    }

    private boolean isBehindPlace(int at) {
        for (int place = at - 1; place > start + 1 && place >= at - MAX_PLACE_TOKENS; place--) {
            if (tokens.isCapital(place) && PageWord.LOCATIVE.is(tokens, place - 1)) {
                return Places.end(tokens, place) == at;
            }
        }
        return false;
    }
}
