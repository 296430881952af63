package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads names that lost the blank before them or behind them, as where a link starts or ends. */
final class GluedNames {
    private static final String FROM = "dari";
    private static final String THAT = "yang";
    /** The letters of the shortest name behind a glued "dari": shorter ones are mostly the ends of common words. */
    private static final int SHORTEST_LETTERS = 5;

    private static final long NAME_WORDS = Part.SHAPE.bit() | Part.TAIL.bit();
    /** How many words of a name in lower case may follow the one with the lost blank. */
    private static final int MOST_WORDS = 2;
    /** No name with a lost blank is longer. */
    private static final int LONGEST_NAME = 5;

    private static final List<String> CLASSES = LostBlank.CLASS.capitalized();
    private static final List<String> PLATFORMS = PlatformTrait.GLUED.platforms();
    private static final List<String> BEHIND = LostBlank.BEHIND.words();

    private final Tokens tokens;
    private final String text;
    private final Days days;
    private final CapitalRuns runs;

    GluedNames(Tokens tokens, Days days, CapitalRuns runs) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.days = days;
        this.runs = runs;
    }

    /** "darikopilembah, Senin", "dari eKopiLembah, Senin": a name that only the day behind it tells; null if none. */
    @Nullable
    Named behind(int at) {
        if (!tokens.isWord(at) || tokens.isCapital(at)) {
            return null;
        }
        int start = tokens.start(at);
        boolean apart = tokens.is(at, FROM);
        int first = apart ? at + 1 : at;
        int from = apart ? tokens.start(Math.min(first, tokens.size() - 1)) : start + FROM.length();
        boolean glued = !apart && text.startsWith(FROM, start) && tokens.end(at) - from >= SHORTEST_LETTERS;
        boolean mixed =
                apart && tokens.isWord(first) && !tokens.isCapital(first) && (tokens.isMixed(first) || isBrand(first));
        int last = glued || mixed ? lastLower(first) : -1;
        if (last < 0 || !isDated(last + 1) || glued && isCommon(from, tokens.end(at))) {
            return null;
        }
        int end = tokens.end(last);
        return outlet(from, end, last + 1, Outlets.plain(text.substring(from, end)));
    }

    private Named outlet(int start, int end, int next, @Nullable Outlet known) {
        return known == null
                ? new Named(start, end, next, text.substring(start, end), SourceKind.OUTLET, true)
                : new Named(start, end, next, known.name(), known.kind(), true);
    }

    private boolean isBrand(int at) {
        int letters = Brands.lowerBrand(tokens, at);
        return letters > 0 && tokens.end(at) - tokens.start(at) > letters;
    }

    /** The last of the lower-case words that play no part: "darilembah times". */
    private int lastLower(int first) {
        int last = first;
        while (last < first + MOST_WORDS
                && last + 1 < tokens.size()
                && tokens.isWord(last + 1)
                && tokens.shape(last + 1) == Tokens.Shape.LOWER
                && (Parts.of(tokens, last + 1) & ~NAME_WORDS) == 0) {
            last++;
        }
        return last;
    }

    private boolean isDated(int token) {
        int at = tokens.isSign(token, ',') ? token + 1 : token;
        return at < tokens.size() && days.at(tokens.start(at)) != null;
    }

    /** "dariketerangan", "darisitusnya": no name. */
    private boolean isCommon(int from, int end) {
        String rest = text.substring(from, end);
        return rest.endsWith("nya") || Parts.of(Tokens.of(rest), 0) != 0 || Cue.at(Tokens.of(rest), 0) != null;
    }

    /** "LaporanThe Lembahmenyebut", "SitusLembahyang dikutip": a name behind a glued class word, before a verb. */
    @Nullable
    Named announced(int at) {
        int start = behindClass(at);
        return start < 0 ? null : told(at, start);
    }

    /** "The Lembahmenyebut": a name to whose end the verb behind it is glued; null if none. */
    @Nullable
    Named verbed(int at) {
        Named named = at < tokens.size() && tokens.isCapital(at) ? told(at, tokens.start(at)) : null;
        return named == null || named.end() == tokens.end(named.next() - 1) ? null : named;
    }

    private @Nullable Named told(int at, int start) {
        int next = behindName(at);
        String tail = tail(tokens.start(next - 1), tokens.end(next - 1));
        int end = tokens.end(next - 1) - tail.length();
        if (end <= start + 1 || !isTold(tail, next)) {
            return null;
        }
        return outlet(start, end, next, Outlets.plain(text.substring(start, end).toLowerCase(Locale.ROOT)));
    }

    /** Behind the words of a name that begins in a token. */
    private int behindName(int at) {
        int next = at + 1;
        while (next < at + LONGEST_NAME && runs.isName(next)) {
            next++;
        }
        return next;
    }

    private int behindClass(int at) {
        int start = tokens.start(at);
        for (String word : CLASSES) {
            int cut = start + word.length();
            if (cut < tokens.end(at) && text.startsWith(word, start) && Character.isUpperCase(text.charAt(cut))) {
                return cut;
            }
        }
        return -1;
    }

    /** The word glued to the end of a name; empty if none. */
    private String tail(int start, int end) {
        for (String word : BEHIND) {
            boolean ends = word.length() >= THAT.length() && end - word.length() > start + 1;
            if (ends && text.startsWith(word, end - word.length())) {
                return word;
            }
        }
        return "";
    }

    /** Whether a verb stands behind a name: "menyebut", "yang dikutip". */
    private boolean isTold(String tail, int next) {
        boolean that = tail.equals(THAT) || tail.isEmpty() && tokens.is(next, THAT);
        if (that) {
            int verb = tail.isEmpty() ? next + 1 : next;
            return tokens.is(verb, "dikutip") || tokens.is(verb, "dilansir") || Parts.is(tokens, verb, Part.PASSIVE);
        }
        long verbs = Part.FINDING.bit() | Part.REPORT.bit();
        return tail.startsWith("me") || tail.isEmpty() && (Parts.of(tokens, next) & verbs) != 0;
    }

    /** "YouTubeLembah TV": an account glued to its platform; null if none. */
    @Nullable
    Named account(int at) {
        if (!tokens.isMixed(at)) {
            return null;
        }
        int start = tokens.start(at);
        for (String platform : PLATFORMS) {
            int cut = start + platform.length();
            if (cut + 1 < tokens.end(at)
                    && text.regionMatches(true, start, platform, 0, platform.length())
                    && Character.isUpperCase(text.charAt(cut))) {
                return account(at, cut);
            }
        }
        return null;
    }

    private Named account(int at, int start) {
        int next = behindName(at);
        int end = tokens.end(next - 1);
        end -= tail(next - 1 == at ? start : tokens.start(next - 1), end).length();
        return new Named(start, end, next, text.substring(start, end), SourceKind.SOCIAL, false);
    }
}
