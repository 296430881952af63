package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Captions that the credit at their end or start tells: "Warga memanen padi. (Aminah/Kabar)", "freepikSawah di desa". */
final class Captions {
    /** A longer line with a credit behind it is a paragraph. */
    private static final int MAX_WORDS = 60;
    /** So is one with more sentence ends before its last one. */
    private static final int MAX_STOPS = 3;
    /** A credit in brackets is a name and an agency, with full stops of initials. */
    private static final int MAX_CREDIT_TOKENS = 12;
    /** What is shorter is an abbreviation, as in "(km/jam)". */
    private static final int MIN_NAME_CHARS = 4;
    /** "Foto udara" alone may be a heading. */
    private static final int MAX_HEADING_WORDS = 4;
    /** A longer line that starts with a glued label is a paragraph. */
    private static final int MAX_LABEL_WORDS = 16;

    private static final String GLUED_LABEL = "Ilustrasi";

    private final Draft draft;
    private final Tokens tokens;

    private Captions(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    static void cut(Draft draft) {
        Captions captions = new Captions(draft);
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isCut(i)) {
                captions.cutCredit(i);
            }
        }
    }

    /** Whether a line starts, or ends, as only a caption does. */
    static boolean opens(Tokens tokens, Line line) {
        int first = tokens.isSign(line.first(), '(') ? line.first() + 1 : line.first();
        boolean sides = tokens.is(first, "dari") && tokens.is(first + 1, "kiri") && tokens.is(first + 2, "ke")
                || first > line.first() && PageWord.SIDE.is(tokens, first);
        boolean label =
                line.words() > MAX_HEADING_WORDS && first == line.first() && CaptionWords.isLabel(tokens, first);
        boolean illustration = tokens.isSign(line.last() - 1, ')')
                && tokens.isSign(line.last() - 3, '(')
                && tokens.is(line.last() - 2, "ilustrasi");
        return sides || label || illustration;
    }

    private void cutCredit(int i) {
        Line line = draft.line(i);
        if (tokens.isSign(line.last() - 1, ')')) {
            if (line.words() <= MAX_WORDS && line.stops() <= MAX_STOPS && endsInCredit(line) && storyGoesOn(i)) {
                draft.cut(i, RemovalKind.CAPTION, "line.credit-behind");
            }
            return;
        }
        if (tokens.shape(line.first()) != Tokens.Shape.MIXED) {
            return;
        }
        String word = tokens.string(line.first());
        if (!line.closed() && line.words() <= MAX_LABEL_WORDS && word.endsWith(GLUED_LABEL)) {
            draft.cut(i, RemovalKind.CAPTION, "line.glued-credit");
        } else if (!tokens.isCapital(line.first())) {
            int seam = 1;
            while (seam < word.length() && !Character.isUpperCase(word.charAt(seam))) {
                seam++;
            }
            if (seam < word.length() && CaptionWords.isStock(word.substring(0, seam))) {
                draft.cut(i, line.start(), line.start() + seam, RemovalKind.CAPTION, "line.glued-credit");
            }
        }
    }

    /** Whether a sentence and then a name and an agency in brackets, with a slash between them, end a line. */
    private boolean endsInCredit(Line line) {
        int last = line.last() - 1;
        int slash = -1;
        int at = last - 1;
        while (at > line.first() && last - at <= MAX_CREDIT_TOKENS && !tokens.isSign(at, '(')) {
            if (tokens.isSign(at, '/')) {
                slash = at;
            } else if (!tokens.isWord(at) && !tokens.isSign(at, '.') && !tokens.isSign(at, '@')) {
                return false;
            }
            at--;
        }
        return at > line.first()
                && slash > at + 1
                && tokens.isSign(at, '(')
                && Signs.isStop(tokens.sign(at - 1))
                && !tokens.spaceBefore(slash)
                && !tokens.spaceBefore(slash + 1)
                && isName(at + 1)
                && (isName(slash + 1) || isName(last - 1));
    }

    private boolean isName(int at) {
        return tokens.isWord(at) && tokens.end(at) - tokens.start(at) >= MIN_NAME_CHARS;
    }

    /** Whether running text follows on another line. */
    private boolean storyGoesOn(int line) {
        for (int i = line + 1; i < draft.size(); i++) {
            if (!draft.isCut(i) && draft.line(i).flows()) {
                return true;
            }
        }
        return false;
    }
}
