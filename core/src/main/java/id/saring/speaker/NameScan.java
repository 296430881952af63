package id.saring.speaker;

import id.saring.text.Body;
import id.saring.text.TokenFilter;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mentions that begin at the capital words of a body: of a stretch only when somebody asks for it. A stretch is a
 * short paragraph or a headline, or a part of a long paragraph that surely ends with a sentence.
 */
final class NameScan {
    private static final int REACH = 40;
    /** A paragraph of more tokens is read by sentences. */
    private static final int SHORT = 20;
    /** No abbreviation in small letters has more. */
    private static final int LONGEST_ABBREVIATION = 4;

    private static final TokenFilter STOPS = TokenFilter.of(TokenFilter.Form.STOP);
    /** So many mentions are looked at before an offset: each utterance may ask for one that there is not. */
    private static final int MOST_LOOKED = 1000;

    private final Tokens tokens;
    private final List<Mention> mentions = new ArrayList<>();
    /** The first token of each stretch, and the end. */
    private final int[] starts;
    /** The first mention of each stretch that is read, plus one, and the one behind the last, plus one. */
    private final int[] firsts;

    private final int[] ends;
    /** For each token the mention that holds it, plus one; -1 where none does, 0 where nothing is read. */
    private final int[] owners;

    NameScan(Body body, Tokens tokens) {
        this.tokens = tokens;
        starts = stretches(body);
        firsts = new int[starts.length - 1];
        ends = new int[starts.length - 1];
        owners = new int[tokens.size()];
    }

    private int[] stretches(Body body) {
        int[] stretches = new int[2 * body.size() + 16];
        int size = 1;
        for (int i = 0; i < body.size(); i++) {
            int from = stretches[size - 1];
            int end = tokens.at(body.end(i));
            int stop = end - from > SHORT && !isHeadline(from, end) ? STOPS.next(tokens, from, end - 1) : end;
            while (stop < end - 1) {
                int next = Sentences.isQuote(tokens.sign(stop + 1)) ? stop + 2 : stop + 1;
                if (next < end && endsSentence(stop, next)) {
                    stretches = withRoom(stretches, size);
                    stretches[size++] = next;
                }
                stop = STOPS.next(tokens, stop + 1, end - 1);
            }
            stretches = withRoom(stretches, size);
            stretches[size++] = end;
        }
        return Arrays.copyOf(stretches, size);
    }

    private static int[] withRoom(int[] stretches, int size) {
        return size < stretches.length ? stretches : Arrays.copyOf(stretches, size * 2);
    }

    /** Whether no mention goes on behind a stop: a word in small letters that is no abbreviation stands before it. */
    private boolean endsSentence(int stop, int next) {
        int before = stop - 1;
        return before > 0
                && tokens.isWord(before)
                && !tokens.isCapital(before)
                && tokens.end(before) - tokens.start(before) > LONGEST_ABBREVIATION
                && tokens.spaceBefore(next)
                && tokens.isCapital(next);
    }

    /** The mentions that are read so far: each stretch's in order. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Reads what is not yet read: in order, if nothing was. */
    void readAll() {
        for (int i = 0; i < firsts.length; i++) {
            read(i, starts[i], starts[i + 1]);
        }
    }

    /** The last mention that holds a token, or -1. */
    int at(int token) {
        if (owners[token] == 0) {
            int stretch = stretchAt(token);
            read(stretch, starts[stretch], starts[stretch + 1]);
        }
        return Math.max(owners[token], 0) - 1;
    }

    /** The last mention of a kind that starts before an offset, or null. */
    @Nullable
    Mention before(int offset, Mention.Kind kind) {
        int looked = 0;
        for (int i = stretchAt(Math.max(0, tokens.at(offset) - 1)); i >= 0 && looked < MOST_LOOKED; i--) {
            read(i, starts[i], starts[i + 1]);
            for (int k = lastBefore(i, offset); k >= firsts[i] - 1 && looked < MOST_LOOKED; k--) {
                looked++;
                Mention mention = mentions.get(k);
                if (mention.kind() == kind && !isGloss(mention)) {
                    return mention;
                }
            }
            looked++;
        }
        return null;
    }

    /** "sistem kemudi otomatis (SKO)": what stands in brackets is called so, but is no name. */
    private boolean isGloss(Mention mention) {
        int open = tokens.at(mention.start()) - 1;
        return open > 0
                && tokens.isSign(open, '(')
                && tokens.isSign(mention.endToken(), ')')
                && mention.endToken() == open + 2
                && tokens.isWord(open - 1)
                && !tokens.isCapital(open - 1);
    }

    /** The last mention of a stretch that starts before an offset, or the one before the first. */
    private int lastBefore(int stretch, int offset) {
        int low = firsts[stretch] - 1;
        int high = ends[stretch] - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int stretchAt(int token) {
        int found = Arrays.binarySearch(starts, token);
        return Math.min(found >= 0 ? found : -found - 2, firsts.length - 1);
    }

    private void read(int stretch, int from, int end) {
        if (firsts[stretch] > 0) {
            return;
        }
        Arrays.fill(owners, from, end, -1);
        firsts[stretch] = mentions.size() + 1;
        if (!isParagraph(from, end) || !isHeadline(from, end)) {
            words(from, end);
        }
        ends[stretch] = mentions.size() + 1;
    }

    private boolean isParagraph(int from, int end) {
        return (from == 0 || tokens.kind(from) == Tokens.Kind.BREAK)
                && (end == tokens.size() || tokens.kind(end) == Tokens.Kind.BREAK);
    }

    private void add(Mention mention, int start) {
        mentions.add(mention);
        Arrays.fill(owners, start, mention.endToken(), mentions.size());
    }

    /** Whether most words of a paragraph have capitals: runs of them are no names there. */
    private boolean isHeadline(int from, int end) {
        boolean sentence = end > from && tokens.isSign(end - 1, '.');
        boolean goesOn = end < tokens.size() && tokens.isWord(end) && !tokens.isCapital(end);
        if (sentence || goesOn) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int i = from; i < end; i++) {
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

    private void words(int from, int end) {
        int at = from;
        while (at < end) {
            at = tokens.isCapital(at) ? Math.max(at + 1, read(at)) : at + 1;
        }
    }

    /** Reads the mention around a capital word; the token behind it. */
    private int read(int capital) {
        int flags = Lexicon.flags(tokens, capital);
        if (isNoName(capital, flags)) {
            return capital + 1;
        }
        int start = capital;
        boolean office = (flags & (Lexicon.OFFICE | Lexicon.TITLE | Lexicon.RANK)) != 0;
        if (start > 1 && Sense.NAMING.is(tokens, start - 1) && Sense.PARTY.is(tokens, start - 2)) {
            start -= 2; // "korban berinisial AB"
        }
        while (start > 0 && start > capital - 4 && isLowerRole(start - 1, office)) {
            start--;
        }
        if (start == capital && flags == 0 && (standsAlone(capital) || isInitials(capital))) {
            Range word = Range.of(tokens, capital);
            add(new Mention(word.start(), word.end(), capital + 1, Mention.Kind.PERSON, word, null, null), capital);
            return capital + 1;
        }
        Mention mention = MentionReader.after(tokens, start, Math.min(tokens.size(), start + REACH));
        if (mention == null) {
            return capital + 1;
        }
        boolean named = mention.kind() != Mention.Kind.ANONYMOUS && mention.kind() != Mention.Kind.PLACE;
        if (named && mention.name() != null) {
            add(mention, tokens.at(mention.start()));
        }
        return mention.kind() == Mention.Kind.PERSON ? mention.endToken() : leader(start, mention.endToken());
    }

    /** In "Tim asuhan Budi Santoso" stands the name of who leads it: where it is read on. */
    private int leader(int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if (!tokens.isCapital(i) && tokens.isCapital(i + 1) && Sense.LEADS.is(tokens, i)) {
                return i + 1;
            }
        }
        return end;
    }

    /** One capital word before a verb or a preposition: the commonest case needs no parser. */
    private boolean standsAlone(int capital) {
        int next = capital + 1;
        if (tokens.shape(capital) != Tokens.Shape.CAPITALIZED
                || next >= tokens.size()
                || !tokens.isWord(next)
                || tokens.isCapital(next)
                || tokens.end(capital) - tokens.start(capital) < 2) {
            return false;
        }
        int flags = Lexicon.flags(tokens, next);
        int plain = Lexicon.PLACE_PREPOSITION | Lexicon.CLAUSE | Lexicon.ADVERB | Lexicon.VERB;
        boolean joins = (flags & (Lexicon.LINK | Lexicon.PARTICLE | Lexicon.FROM | Lexicon.THIS)) != 0;
        return !joins
                && ((flags & plain) != 0 || Lexicon.isVerb(tokens, next, flags))
                && !tokens.is(next, "yang")
                && !tokens.is(next, "bernama");
    }

    /** "seorang pria berinisial AB": two or three letters of a name that is not told. */
    private boolean isInitials(int capital) {
        int letters = tokens.end(capital) - tokens.start(capital);
        return (letters == 2 || letters == 3)
                && tokens.shape(capital) == Tokens.Shape.UPPER
                && Sense.NAMING.is(tokens, capital - 1)
                && !tokens.is(capital - 1, "bernama");
    }

    private boolean isNoName(int capital, int flags) {
        if (tokens.isSign(capital + 1, '$') || isHyphened(capital)) {
            return true; // "US$500.000"
        }
        boolean opener = (flags & (Lexicon.STOP | Lexicon.COMMON | Lexicon.SPEECH)) != 0;
        if (opener && Sense.ATTRIBUTION.is(tokens, capital)) {
            return true;
        }
        boolean verb = Lexicon.isVerb(tokens, capital, flags);
        if (!opener && !verb || !Sentences.startsAt(tokens, capital)) {
            return false;
        }
        int nouns = Lexicon.NOMINAL & ~(Lexicon.PART | Lexicon.NOUN);
        return verb || (flags & Lexicon.SPEECH) != 0 || (flags & nouns) == 0;
    }

    /** "anti-Selatira": a prefix of small letters goes before it. */
    private boolean isHyphened(int capital) {
        int before = capital - 2;
        return before >= 0
                && tokens.isSign(capital - 1, '-')
                && !tokens.spaceBefore(capital)
                && !tokens.spaceBefore(capital - 1)
                && Sense.PREFIX.is(tokens, before)
                && !tokens.isCapital(before);
    }

    /** Whether a description may begin at a word; the body before an office is none: "pemerintahan Presiden Budi". */
    private boolean isLowerRole(int token, boolean office) {
        if (!tokens.isWord(token) || tokens.isCapital(token)) {
            return false;
        }
        int flags = Lexicon.flags(tokens, token);
        return (flags & Lexicon.STOP) == 0
                && ((flags & (Lexicon.ROLE | Lexicon.PART)) != 0
                        || (flags & Lexicon.BODY) != 0 && !office
                        || Lexicon.isAgent(tokens, token));
    }
}
