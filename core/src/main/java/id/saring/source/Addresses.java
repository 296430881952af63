package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads domains and web addresses. */
final class Addresses {
    private static final List<String> GLUED_BEFORE = LostBlank.BEFORE.words();
    /** Words that may begin any domain for all their letters, but lost their blank often enough. */
    private static final Set<String> ALONE = Set.copyOf(LostBlank.ALONE.words());
    /** The letters of the shortest word that no domain begins with. */
    private static final int LONG_LETTERS = 7;

    private static final List<String> GLUED_BEHIND = LostBlank.BEHIND.words();
    /** The characters of the longest domain (RFC 1035, written with dots). */
    private static final int LONGEST = 253;

    private static final String COM = "com";
    private static final String ID = "id";
    private static final String LINK = "https";
    private static final String PLAIN = "http";
    private static final String AND = "dan";
    /** The letters of "dan" and the shortest label behind it. */
    private static final int LISTED_LETTERS = 6;

    private final Tokens tokens;
    private final String text;

    Addresses(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    /** The domain or the address that starts at a token, or null. */
    @Nullable
    Named domain(int token) {
        int first = token;
        if (tokens.isSign(token + 1, ':')
                && isScheme(token)
                && tokens.isSign(token + 2, '/')
                && tokens.isSign(token + 3, '/')) {
            first = token + 4;
        }
        if (first >= tokens.size() || !tokens.isWordOrNumber(first) || isGluedBefore(token)) {
            return null;
        }
        int top = top(first);
        return top < 0 ? null : named(tokens.start(first) + gluedBefore(first, top), top);
    }

    /** "lembah.comdankopi.com": the domain behind the "dan" that is glued to the one before a token; or null. */
    @Nullable
    Named also(int next) {
        int first = next - 1;
        int label = first > 0 && tokens.isWord(first) ? listed(first) : 0;
        int top = label == 0 ? -1 : top(first);
        return top < 0 ? null : named(tokens.start(first) + label + AND.length(), top);
    }

    /** The token of the last label of a domain that begins in a token; -1 if none does. */
    private int top(int first) {
        int last = first;
        int top = -1;
        while (hasLabelBehind(last) && tokens.end(last + 2) - tokens.start(first) <= LONGEST) {
            boolean dot = tokens.isSign(last + 1, '.');
            last += 2;
            if (dot && isTop(last, first)) {
                top = last;
            }
            if (dot && listed(last) > 0) {
                break;
            }
        }
        return top;
    }

    /** Whether a dot or a hyphen and another label follow a token without a blank. */
    private boolean hasLabelBehind(int token) {
        return token + 2 < tokens.size() && isJoin(token + 1) && tokens.isWordOrNumber(token + 2) && isGlued(token + 2);
    }

    /** The domain that explains a name before it: "(lembah.id)", ", yakni lembah.id", " di https://lembah.id"; or null. */
    @Nullable
    Named apposed(int token) {
        int at = token;
        while (at < token + 3 && (tokens.isSign(at, ',') || tokens.isSign(at, '(') || Frame.APPOSING.is(tokens, at))) {
            at++;
        }
        return at == token || at >= tokens.size() ? null : domain(at);
    }

    /** "https", also with a word glued to it: "websitehttps://". */
    private boolean isScheme(int token) {
        int end = tokens.end(token);
        return text.regionMatches(true, end - LINK.length(), LINK, 0, LINK.length())
                || text.regionMatches(true, end - PLAIN.length(), PLAIN, 0, PLAIN.length());
    }

    /** "panenhttps://": the next address is glued to the end of this one. */
    private boolean isNextLink(int token) {
        return tokens.isSign(token + 1, ':')
                && tokens.end(token) - tokens.start(token) > LINK.length()
                && isScheme(token);
    }

    private boolean isJoin(int token) {
        return isGlued(token) && (tokens.isSign(token, '.') || tokens.isSign(token, '-'));
    }

    private boolean isGlued(int token) {
        return tokens.start(token) == tokens.end(token - 1);
    }

    /** Whether this is the middle of an address or a word, as in "nama@contoh.com". */
    private boolean isGluedBefore(int token) {
        return token > 0
                && isGlued(token)
                && (tokens.isSign(token - 1, '@') || tokens.isSign(token - 1, '.') || tokens.isSign(token - 1, '/'));
    }

    /** A capital behind a full stop begins a sentence ("rumah.Di"), unless all is written so ("KOMPAS.COM"). */
    private boolean isTop(int token, int first) {
        if (isGluedTop(token) || listed(token) > 0) {
            return true;
        }
        if (!Parts.is(tokens, token, Part.TLD)) {
            return false;
        }
        return switch (tokens.shape(token)) {
            case LOWER -> true;
            case CAPITALIZED -> tokens.is(token, "com") || tokens.is(token, "id");
            case UPPER -> tokens.shape(first) == Tokens.Shape.UPPER || tokens.is(token, "com");
            case MIXED -> false;
        };
    }

    /** "warung.comdan", "warung.co.idyang": a word glued to the end of a domain. */
    private boolean isGluedTop(int token) {
        return gluedTop(token) > 0;
    }

    /** The letters of the last label to which the next domain of a list is glued: "comdanwarung"; 0 if none is. */
    private int listed(int token) {
        int start = tokens.start(token);
        int top = text.startsWith("comdan", start) ? COM.length() : text.startsWith("iddan", start) ? ID.length() : 0;
        boolean more = tokens.isSign(token + 1, '.') && token + 2 < tokens.size() && isGlued(token + 2);
        return top > 0 && more && tokens.end(token) - start > top + LISTED_LETTERS ? top : 0;
    }

    /** The letters of the last label to which a word is glued; 0 if none is. */
    private int gluedTop(int token) {
        int start = tokens.start(token);
        int top = text.startsWith(COM, start) ? COM.length() : text.startsWith(ID, start) ? ID.length() : 0;
        int rest = tokens.end(token) - start - top;
        if (top == 0 || rest < 2) {
            return 0;
        }
        for (String word : GLUED_BEHIND) {
            if (word.length() == rest && text.startsWith(word, start + top)) {
                return top;
            }
        }
        return 0;
    }

    /** Where a domain ends whose last label a token begins with. */
    private int end(int top) {
        int glued = Math.max(gluedTop(top), listed(top));
        return glued > 0 ? tokens.start(top) + glued : tokens.end(top);
    }

    private Named named(int start, int top) {
        int end = end(top);
        String domain = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (domain.startsWith("www.")) {
            domain = domain.substring(4);
        }
        Outlet outlet = Outlets.domain(domain);
        int next = pathEnd(top + 1);
        return outlet == null
                ? new Named(start, end, next, domain, SourceKind.WEBSITE, true)
                : new Named(start, end, next, outlet.name(), outlet.kind(), true);
    }

    /** The length of a word that lost its blank before a domain ("dariwarung.id"), as where a link starts; 0 if none. */
    private int gluedBefore(int first, int top) {
        int start = tokens.start(first);
        int labelEnd = tokens.end(first);
        int end = end(top);
        if (Outlets.isDomain(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            return 0;
        }
        for (String word : GLUED_BEFORE) {
            if (text.regionMatches(true, start, word, 0, word.length())
                    && labelEnd - start > word.length() + 2
                    && (!isShort(word)
                            || isKnown(start + word.length(), end)
                            || word.equals("ke") && isLed(tokens.at(start) - 1)
                            || word.equals("resmi") && Parts.is(tokens, tokens.at(start) - 1, Part.SITE))) {
                return word.length();
            }
        }
        // "ShowbizWarung.id": the channel of a site known by its domain.
        for (int at = start + 2; at < labelEnd; at++) {
            if (Character.isUpperCase(text.charAt(at))
                    && Character.isLowerCase(text.charAt(at - 1))
                    && isKnown(at, end)) {
                return at - start;
            }
        }
        return 0;
    }

    /** "mengarah kewarung.id": behind a verb that "ke" must follow. */
    private boolean isLed(int verb) {
        return Frame.LEADING.is(tokens, verb);
    }

    /** A word so short that it may begin any domain: only one known may stand behind it. */
    private static boolean isShort(String word) {
        return word.length() < LONG_LETTERS && !ALONE.contains(word);
    }

    private boolean isKnown(int start, int end) {
        return Outlets.domain(text.substring(start, end).toLowerCase(Locale.ROOT)) != null;
    }

    /** Behind the path of an address: what stands without a blank behind a slash. */
    private int pathEnd(int token) {
        int at = token;
        if (at >= tokens.size() || !tokens.isSign(at, '/') || !isGlued(at)) {
            return at;
        }
        while (at < tokens.size()
                && isGlued(at)
                && !tokens.isSign(at, ')')
                && !tokens.isSign(at, '"')
                && !isNextLink(at)
                && tokens.kind(at) != Tokens.Kind.BREAK) {
            at++;
        }
        return at;
    }
}
