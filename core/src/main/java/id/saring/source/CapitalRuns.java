package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads names that only their upper-case letters tell, from their first word to their last. */
final class CapitalRuns {
    /** No name is longer. */
    private static final int LONGEST = 14;
    /** The same of a body, which may list what it is for. */
    private static final int LONGEST_BODY = 22;
    /** How many words a piece of a body's name may have between its commas. */
    private static final int LONGEST_ITEM = 3;

    private static final String ON = "pada";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Tokens tokens;
    private final String text;
    private final Days days;

    CapitalRuns(Tokens tokens, Days days) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.days = days;
    }

    /**
     * A run of words with upper-case first letters, small words inside a foreign name included.
     *
     * @param kind what it is if no word tells
     * @return the run, or null if the token does not start one
     */
    @Nullable
    Named run(int token, SourceKind kind) {
        if (!isName(token) || isCiting(token) || isDatedWeekday(token)) {
            return null;
        }
        if (isGluedIn(token)) {
            String name = text.substring(tokens.start(token), tokens.end(token) - 2);
            return new Named(tokens.start(token), tokens.end(token) - 2, token + 1, name, kind, false);
        }
        boolean body = Parts.is(tokens, token, Part.INSTITUTION);
        int end = token + 1;
        int limit = Math.min(tokens.size(), token + (body ? LONGEST_BODY : LONGEST));
        while (end < limit) {
            int further = further(end, body, limit);
            if (further < 0) {
                break;
            }
            end = further;
        }
        SourceKind found = body || isAcronym(token) && kind == SourceKind.DOCUMENT ? SourceKind.INSTITUTION : kind;
        Named dated = cutFromDay(token, end, found);
        return dated != null ? dated : named(token, behindNumber(end), found);
    }

    /** "Lembah Postpada Senin": a name to which the "pada" of its day is glued; null if none is. */
    private @Nullable Named cutFromDay(int token, int end, SourceKind kind) {
        int last = end - 1;
        int cut = tokens.end(last) - ON.length();
        boolean glued = end < tokens.size()
                && cut > tokens.start(last) + 2
                && text.startsWith(ON, cut)
                && days.at(tokens.start(end)) != null;
        if (!glued) {
            return null;
        }
        String name = text.substring(tokens.start(token), cut);
        Outlet known = Outlets.named(name);
        return known == null
                ? new Named(tokens.start(token), cut, end, name, kind, false)
                : new Named(tokens.start(token), cut, end, known.name(), known.kind(), true);
    }

    /** "DKLdi Lembah Raya": an acronym with a "di" glued to it. */
    private boolean isGluedIn(int token) {
        int cut = tokens.end(token) - 2;
        return tokens.isMixed(token)
                && cut > tokens.start(token) + 1
                && text.startsWith("di", cut)
                && Character.isUpperCase(text.charAt(cut - 1))
                && Character.isUpperCase(text.charAt(cut - 2));
    }

    /** "dikutipSenin (9/6/2025)": a day to which its cue is glued. */
    private boolean isDatedWeekday(int token) {
        return tokens.isSign(token + 1, '(')
                && token + 2 < tokens.size()
                && tokens.kind(token + 2) == Tokens.Kind.NUMBER
                && Frame.WEEKDAY.is(tokens, token);
    }

    /** "Liga Kopi 1,": a number that closes the name. */
    private int behindNumber(int at) {
        boolean digit = at < tokens.size()
                && tokens.kind(at) == Tokens.Kind.NUMBER
                && tokens.end(at) - tokens.start(at) == 1
                && days.at(tokens.start(at)) == null
                && !isAcronym(at - 1);
        boolean ends = at + 1 >= tokens.size()
                || tokens.isSign(at + 1, ',')
                || tokens.isSign(at + 1, '.')
                || tokens.kind(at + 1) == Tokens.Kind.BREAK;
        return digit && ends ? at + 1 : at;
    }

    /** "…: Dinukil dari Warung.id": the next citation begins. */
    private boolean isCiting(int token) {
        Cue cue = Cue.at(tokens, token);
        return cue != null && (cue.act() == Act.CITE || cue.act() == Act.LIKE);
    }

    Named named(int token, int end, SourceKind kind) {
        int from = tokens.start(token);
        int to = tokens.end(end - 1);
        String name = abbreviated(text.substring(from, to), token, end);
        if (!isPlain(name)) {
            name = BLANKS.matcher(name).replaceAll(" ");
        }
        return new Named(from, to, end, name, kind, false);
    }

    /** "SIPP (Sistem Informasi …) PN Lembah" as "SIPP PN Lembah", "Laporan Harta … (LHKPN)" as "LHKPN". */
    private String abbreviated(String name, int token, int end) {
        int open = name.indexOf('(');
        int close = open < 0 ? -1 : name.indexOf(')', open);
        if (close < 0 || open == 0) {
            return name;
        }
        boolean expansion = name.indexOf(' ', open) > 0 && name.indexOf(' ', open) < close;
        if (isAcronym(token)
                && expansion
                && name.charAt(open - 1) == ' '
                && text.charAt(tokens.end(token) + 1) == '(') {
            return name.substring(0, open - 1) + name.substring(close + 1);
        }
        boolean report = tokens.is(token, "laporan") && close == name.length() - 1 && isAcronym(end - 2);
        return report ? name.substring(open + 1, close).strip() : name;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && name.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    boolean isName(int token) {
        return token < tokens.size() && tokens.isCapital(token) && days.at(tokens.start(token)) == null;
    }

    private boolean isAcronym(int token) {
        return tokens.shape(token) == Tokens.Shape.UPPER;
    }

    /** The token behind the next piece of a name, or -1. */
    private int further(int at, boolean body, int limit) {
        if (isName(at)) {
            return Parts.is(tokens, at, Part.TITLE) && !body ? -1 : at + 1;
        }
        if (at + 1 >= limit) {
            return -1;
        }
        if (tokens.isMixed(at) && Outlets.name(tokens, at) != null) {
            return at + 1; // "Official iLembah"
        }
        if (tokens.isSign(at, '(')) {
            return behindBracket(at, body, limit);
        }
        return isJoint(at, body) || isLink(at, body) ? behindJoint(at, body) : -1;
    }

    /** Behind the other name of a body or an acronym, in brackets: "Dinas Kopi Lembah (DKL)"; -1 if none stands there. */
    private int behindBracket(int open, boolean body, int limit) {
        int close = open + 1;
        while (close < limit && (isName(close) || tokens.is(close, "dan") && close > open + 1)) {
            close++;
        }
        boolean named = close > open + 1 && (body || isAcronym(open + 1) || isAcronym(open - 1));
        return named && tokens.isSign(close, ')') ? close + 1 : -1;
    }

    /** A sign inside a name: "Kopi-Teh", "Kopi & Teh", "J.Lembah", "Farmers’ Kopi". */
    private boolean isJoint(int at, boolean body) {
        return tokens.isSign(at, '&')
                || tokens.isSign(at, '.') && isInitial(at)
                || isPossessive(at)
                || isGlued(at) && (tokens.isSign(at, '-') || body && tokens.isSign(at, '/'));
    }

    private boolean isPossessive(int at) {
        return (tokens.isSign(at, '\'') || tokens.isSign(at, '\u2019'))
                && !tokens.spaceBefore(at)
                && tokens.spaceBefore(at + 1)
                && text.charAt(tokens.start(at) - 1) == 's';
    }

    private boolean isGlued(int sign) {
        return !tokens.spaceBefore(sign) && !tokens.spaceBefore(sign + 1);
    }

    /** A stop behind few letters, with no blank behind it: "J.Lembah". */
    private boolean isInitial(int stop) {
        return !tokens.spaceBefore(stop + 1)
                && tokens.end(stop - 1) - tokens.start(stop - 1) < 4
                && !(stop > 1 && isAcronym(stop - 1) && tokens.isCapital(stop - 2));
    }

    /** A small word inside a foreign name, or the "dan" or the comma of a body's list. */
    private boolean isLink(int at, boolean body) {
        return Parts.is(tokens, at, Part.LINK)
                || body && (tokens.is(at, "dan") || tokens.isSign(at, ',') && isListOfBody(at));
    }

    /** Behind the word that a joint leads to; -1 if that is none of the name. */
    private int behindJoint(int at, boolean body) {
        boolean article = tokens.is(at + 1, "the") || tokens.is(at + 1, "a");
        int next = article || tokens.is(at + 1, "dan") ? at + 2 : at + 1;
        boolean another = Parts.is(tokens, next, Part.INSTITUTION) || tokens.is(next, "laporan");
        boolean other = body && tokens.is(next - 1, "dan") && another;
        return isName(next) && !other ? next + 1 : -1;
    }

    /** "Badan Kopi, Teh, dan Rempah": a comma inside a body's name comes with one more and "dan". */
    private boolean isListOfBody(int comma) {
        int at = comma + 1;
        if (tokens.is(at, "dan")) {
            return true;
        }
        if (!isName(at)) {
            return false;
        }
        int end = at + 1;
        while (end < at + LONGEST_ITEM && isName(end) && !isOther(at) && !isOther(end)) {
            end++;
        }
        int and = tokens.isSign(end, ',') ? end + 1 : end;
        return tokens.is(and, "dan") && (end == at + 1 || !isOther(and + 1));
    }

    /** Whether another body starts here. */
    private boolean isOther(int at) {
        return at >= tokens.size() || isAcronym(at) || Parts.is(tokens, at, Part.INSTITUTION);
    }
}
