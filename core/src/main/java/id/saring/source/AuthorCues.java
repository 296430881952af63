package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;

/** Authors by the year of what they wrote: "… (Lembayung dan Melati, 2019)", "Lembayung dkk. (2019) menemukan". */
final class AuthorCues {
    /** How many tokens the names before a year may have. */
    private static final int LONGEST = 14;
    /** How many words one author's name may have. */
    private static final int LONGEST_NAME = 5;
    /** How many authors one bracket may hold, "dan" between them. */
    private static final int MOST_AUTHORS = 4;
    /** How many works one bracket may hold, a semicolon between them. */
    private static final int MOST_WORKS = 5;
    /** How many small words may stand between a year and what its author says. */
    private static final int MOST_BETWEEN = 3;

    private static final long SPEAKING = Part.FINDING.bit() | Part.REPORT.bit() | Part.SAYS.bit();
    private static final Cue YEAR = Cue.placed(Act.CREDIT, "credit.year");

    private final Finds finds;
    private final Tokens tokens;
    private final CapitalRuns runs;
    private final LeftContext before;
    /** Whether an author was cited by a year before: one name alone before a year may be anything else. */
    private boolean learned;

    AuthorCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.runs = finds.names().runs();
        this.before = before;
    }

    /** A bracket that holds a year behind its authors, or the authors with it. */
    void bracket(int open) {
        if (PrintedYear.is(tokens, open + 1)) {
            year(open);
        } else if (runs.isName(open + 1)) {
            works(open);
        }
    }

    /** "… (Lembayung, 2019; Melati dkk, 2020)". */
    private void works(int open) {
        int at = open + 1;
        for (int works = 0; works < MOST_WORKS && runs.isName(at); works++) {
            int end = behindAuthors(at);
            if (!tokens.isSign(end, ',') || !PrintedYear.is(tokens, end + 1)) {
                return;
            }
            int behind = end + 2;
            boolean page = tokens.isSign(behind, ':');
            if (!page && !tokens.isSign(behind, ')') && !tokens.isSign(behind, ';')) {
                return;
            }
            boolean several = end > behindName(at);
            boolean body =
                    finds.names().sure(at, false) != null || finds.names().isBody(at);
            boolean alone = (learned || page) && isApart(open) && !Parts.is(tokens, at, Part.NATION);
            if (!body && (several || alone)) {
                add(at, end, open);
            }
            if (!tokens.isSign(behind, ';')) {
                return;
            }
            at = behind + 1;
        }
    }

    /** Whether no name stands before a bracket that the bracket may belong to. */
    private boolean isApart(int open) {
        return !tokens.isCapital(open - 1) || Cue.at(tokens, open - 1) != null;
    }

    /** "Lembayung (2019) menekankan", "menurut Lembayung dan Melati (2019)", "Lembayung dkk. (2019)". */
    private void year(int open) {
        int close = open + 2;
        boolean closed = tokens.isSign(close, ')');
        int and = lastOfOthers(open - 1);
        boolean others = and < open - 1;
        int last = others ? and : open - 1;
        int first = firstAuthor(last);
        if (first < 0) {
            return;
        }
        boolean several = others || first < firstOfName(last);
        first = behindOpener(first, last);
        boolean told =
                isTold(closed ? close + 1 : close, several || finds.names().isBody(first))
                        || closed && isGiven(first - 1);
        boolean cited = closed && others || told && (several || mayBeAlone(first));
        if (cited) {
            add(first, open, open);
        }
    }

    private void add(int first, int end, int open) {
        learned = true;
        SourceKind kind = finds.names().isBody(first) ? SourceKind.INSTITUTION : SourceKind.DOCUMENT;
        finds.addWith(runs.named(first, end, kind), YEAR, open, null);
    }

    /** Whether an author's verb stands behind a year, after few small words; of one alone none that tells a story or a record. */
    private boolean isTold(int behind, boolean several) {
        int at = tokens.isSign(behind, ',') ? behind + 1 : behind;
        int limit = at + MOST_BETWEEN;
        while (at < limit
                && (Frame.TOO.is(tokens, at) || Frame.PERFECT.is(tokens, at) || Parts.is(tokens, at, Part.ADVERB))) {
            at++;
        }
        if (!tokens.isWord(at) || tokens.isCapital(at)) {
            return false;
        }
        if (!several && !learned && (Parts.is(tokens, at, Part.TOLD) || tokens.is(at, "mencatat"))) {
            return false;
        }
        Cue cue = Cue.at(tokens, at);
        boolean states = cue != null && (cue.act() == Act.STATES || cue.act() == Act.REPORTS);
        return states || (Parts.of(tokens, at) & SPEAKING) != 0;
    }

    /** "menurut", "studi oleh", "seperti dikatakan": the authors that follow are cited. */
    private boolean isGiven(int at) {
        if (at < 0) {
            return false;
        }
        return tokens.is(at, "menurut")
                || tokens.is(at, "oleh") && Parts.is(tokens, at - 1, Part.DATA)
                || Parts.is(tokens, at, Part.DATA)
                || tokens.isWord(at) && tokens.text().startsWith("di", tokens.start(at)) && before.isLike(at);
    }

    /** Whether nothing before one name alone says that it is anything but an author: no "film", no "dalam". */
    private boolean mayBeAlone(int first) {
        int at = first - 1;
        return before.isSentenceStart(first)
                || tokens.isSign(at, ',')
                || isGiven(at)
                || before.isOpening(first)
                || (Parts.of(tokens, at) & (Part.TITLE.bit() | Part.OPENER.bit())) != 0
                || Cue.at(tokens, at) != null && tokens.isCapital(at);
    }

    /** Behind a word with a capital that only opens the sentence: "Sementara Lembayung", "Menurut Lembayung". */
    private int behindOpener(int first, int last) {
        boolean opener = first < last
                && (Parts.of(tokens, first) & (Part.OPENER.bit() | Part.DATA.bit() | Part.TITLE.bit())) != 0;
        boolean cue = first < last && Cue.at(tokens, first) != null;
        return opener || cue ? first + 1 : first;
    }

    /** The last token before "dkk." or "et al.", or the token itself. */
    private int lastOfOthers(int last) {
        int at = tokens.isSign(last, '.') ? last - 1 : last;
        if (tokens.is(at, "dkk")) {
            return at - 1;
        }
        if (!tokens.is(at, "al")) {
            return last;
        }
        int et = tokens.isSign(at - 1, '.') ? at - 2 : at - 1;
        return tokens.is(et, "et") ? et - 1 : last;
    }

    /** The first token of the authors that end at a token, "dan" and commas between them; -1 if none end there. */
    private int firstAuthor(int last) {
        int end = tokens.isSign(last, ',') ? last - 1 : last;
        if (end < 0 || !runs.isName(end)) {
            return -1;
        }
        int first = firstOfName(end);
        for (int more = 1; more < MOST_AUTHORS && last - first < LONGEST; more++) {
            boolean and = isAnd(first - 1) || more > 1 && tokens.isSign(first - 1, ',');
            int other = and && tokens.isSign(first - 2, ',') ? first - 3 : first - 2;
            if (!and || other < 0 || !runs.isName(other)) {
                break;
            }
            first = firstOfName(other);
        }
        return first;
    }

    /** The first token of the name that ends at a token. */
    private int firstOfName(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_NAME) {
            if (runs.isName(first - 1)) {
                first--;
            } else if (first > 1 && isJoint(first - 1) && runs.isName(first - 2)) {
                first -= 2;
            } else {
                break;
            }
        }
        return first;
    }

    /** Behind the authors that begin at a token, "dan" and commas between them, and "dkk." behind them. */
    private int behindAuthors(int first) {
        int end = behindName(first);
        for (int more = 1; more < MOST_AUTHORS; more++) {
            int next = tokens.isSign(end, ',') ? end + 1 : end;
            next = isAnd(next) ? next + 1 : next;
            if (next == end || !runs.isName(next)) {
                break;
            }
            end = behindName(next);
        }
        int others = tokens.isSign(end, ',') ? end + 1 : end;
        if (tokens.is(others, "et")) {
            int al = tokens.isSign(others + 1, '.') ? others + 2 : others + 1;
            others = tokens.is(al, "al") ? al : -1;
        } else if (!tokens.is(others, "dkk")) {
            others = -1;
        }
        if (others < 0) {
            return end;
        }
        return tokens.isSign(others + 1, '.') ? others + 2 : others + 1;
    }

    private int behindName(int first) {
        int end = first + 1;
        while (end < first + LONGEST_NAME) {
            if (runs.isName(end)) {
                end++;
            } else if (isJoint(end) && runs.isName(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** The stop of an initial, or a hyphen: "R. Lembayung", "Al-Lembah". */
    private boolean isJoint(int at) {
        boolean initial = tokens.isSign(at, '.') && tokens.end(at - 1) - tokens.start(at - 1) == 1;
        return initial || tokens.isSign(at, '-') && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
    }

    private boolean isAnd(int at) {
        return tokens.is(at, "dan") || tokens.is(at, "and") || tokens.isSign(at, '&');
    }
}
