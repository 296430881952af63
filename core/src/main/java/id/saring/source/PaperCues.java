package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cues of papers that speak under a name which they had before: "tulis dokumen itu", "laporan tersebut menyebut". */
final class PaperCues {
    /** How far behind a paper the word stands that points back. */
    private static final int LONGEST = 5;
    /** How far a quotation may end before who speaks. */
    private static final int SPEECH = 4;
    /** So far before "laporan tersebut" the last find is sought whose report it is, and among so many finds. */
    private static final int NEAR = 120;

    private static final int MOST_FINDS = 6;
    /** What may stand between a paper and "tersebut": "laporan survei tersebut", "surat edaran itu". */
    private static final long INSIDE = Part.PAPER.bit() | Part.DOCUMENT.bit() | Part.DATA.bit();

    private static final long ANY = -1;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;

    PaperCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /**
     * "…," bunyi beleid tersebut: a document that speaks, by the name that it had before.
     *
     * @return whether one stands behind the cue
     */
    boolean spoken(Cue cue, int at) {
        int noun = tokens.is(at + 1, "isi") ? at + 2 : at + 1;
        if (!before.isSpeech(at, SPEECH)) {
            return false;
        }
        if (isLetter(noun) && tokens.is(noun + 2, "yang")) {
            finds.add(named(noun, noun + 2), cue, at, null, true);
            return true;
        }
        return isPaper(noun) && pointed(cue, at, noun, that(noun, ANY));
    }

    /** "menurut laporan tersebut", "dokumen itu menyatakan": a paper, where a token names its kind; false if it does not speak. */
    boolean told(Cue cue, int noun) {
        int that = that(noun, INSIDE);
        if (that < 0 || !isPaper(noun)) {
            return false;
        }
        int verb = Frame.TOO.is(tokens, that + 1) ? that + 2 : that + 1;
        long verbs = Part.SAYS.bit() | Part.FINDING.bit();
        boolean says = (Parts.of(tokens, verb) & verbs) != 0 && !tokens.isCapital(verb);
        boolean said = Parts.is(tokens, noun - 1, Part.SAID) && !tokens.is(noun - 1, "isi");
        return (says || said || isWritten(noun, that + 1)) && pointed(cue, noun, noun, that);
    }

    /** "dalam surat dakwaan jaksa, Rahmat disebut": an indictment, in which something is said. */
    void indictment(Cue cue, int noun) {
        int first = tokens.is(noun - 1, "surat") ? noun - 1 : noun;
        int end = noun + 1;
        while (end < noun + LONGEST && Frame.PROSECUTOR.is(tokens, end)) {
            end++;
        }
        boolean in = Frame.INSIDE.is(tokens, first - 1) && before.isOpening(first - 1);
        if (in && (first < noun || end > noun + 1) && isToldIn(end)) {
            finds.add(named(first, end), cue, noun, null, true);
        }
    }

    /** "…, Rahmat disebut": a passive of telling behind few words. */
    private boolean isToldIn(int behind) {
        int from = tokens.isSign(behind, ',') ? behind + 1 : behind;
        for (int at = from; at < from + LONGEST && tokens.isWord(at); at++) {
            if (Parts.is(tokens, at, Part.TOLD) && tokens.text().startsWith("di", tokens.start(at))) {
                return true;
            }
        }
        return false;
    }

    /** "dalam surat edaran itu, ditegaskan": a paper in which something is said. */
    private boolean isWritten(int noun, int behind) {
        int at = tokens.isSign(behind, ',') ? behind + 1 : behind;
        at = tokens.is(at, "juga") ? at + 1 : at;
        boolean in = Frame.INSIDE.is(tokens, noun - 1);
        return in && Parts.is(tokens, at, Part.TOLD) && !tokens.text().startsWith("me", tokens.start(at));
    }

    private boolean pointed(Cue cue, int at, int noun, int that) {
        Named meant = that < 0 ? null : meant(noun, that);
        if (meant == null) {
            return false;
        }
        Named whole = named(noun, that + 1);
        finds.add(
                new Named(whole.start(), whole.end(), that + 1, meant.name(), meant.kind(), true), cue, at, null, true);
        return true;
    }

    /** What "laporan tersebut" means; null if that is not known. */
    private @Nullable Named meant(int noun, int that) {
        Named last = finds.document();
        boolean rule = Parts.is(tokens, noun, Part.RULE);
        if (last != null && (rule || isSame(tokens.at(last.start()), noun))) {
            return last;
        }
        if (rule) {
            return null;
        }
        return Parts.is(tokens, noun, Part.DATA) ? giver(noun) : named(noun, that);
    }

    /** The last body or outlet that was cited shortly before: whose report it is. */
    private @Nullable Named giver(int noun) {
        List<Finds.Find> found = finds.found();
        int least = Math.max(0, found.size() - MOST_FINDS);
        for (int i = found.size() - 1; i >= least; i--) {
            Named named = found.get(i).name();
            if (noun - named.next() > NEAR) {
                return null;
            }
            if (named.kind() != SourceKind.SOCIAL) {
                return named;
            }
        }
        return null;
    }

    /** The "itu" or "tersebut" behind a noun and few words of some parts; -1 if there is none. */
    private int that(int noun, long inside) {
        int at = noun + 1;
        while (at < noun + LONGEST && !Parts.is(tokens, at, Part.THAT) && isInside(at, inside)) {
            at++;
        }
        return Parts.is(tokens, at, Part.THAT) ? at : -1;
    }

    private boolean isInside(int at, long inside) {
        return at < tokens.size()
                && tokens.isWord(at)
                && !tokens.isCapital(at)
                && (inside == ANY || (Parts.of(tokens, at) & inside) != 0);
    }

    private Named named(int noun, int end) {
        return finds.names().runs().named(noun, end, SourceKind.DOCUMENT);
    }

    private boolean isSame(int one, int other) {
        return tokens.is(one, tokens.string(other).toLowerCase(Locale.ROOT));
    }

    /** "surat edaran", "surat keputusan". */
    private boolean isLetter(int at) {
        return tokens.is(at, "surat") && Parts.is(tokens, at + 1, Part.DOCUMENT);
    }

    private boolean isPaper(int at) {
        return isLetter(at) || (Parts.of(tokens, at) & (Part.PAPER.bit() | Part.RULE.bit())) != 0;
    }
}
