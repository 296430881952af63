package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the handles of accounts. */
final class Handles {
    private final Tokens tokens;
    private final String text;

    Handles(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    /** The account handle that starts at a token, or null. */
    @Nullable
    Named handle(int token) {
        if (!tokens.isSign(token, '@')
                || token + 1 >= tokens.size()
                || token > 0
                        && isGlued(token)
                        && tokens.isWordOrNumber(token - 1)
                        && (!tokens.isWord(token - 1) || Outlets.platform(tokens, token - 1) == null)) {
            return null;
        }
        int at = token + 1;
        while (at < tokens.size() && isGlued(at) && isHandlePart(at)) {
            at++;
        }
        while (at > token + 1 && (tokens.isSign(at - 1, '.') || tokens.isSign(at - 1, '\\'))) {
            at--;
        }
        if (at == token + 1) {
            return null;
        }
        at = maskEnd(at);
        int start = tokens.start(token);
        int end = tokens.end(at - 1);
        String name = text.substring(start, end).replace("\\", "");
        return new Named(start, end, at, name, SourceKind.SOCIAL, true);
    }

    /** Behind the stars that hide a part of a handle: "@lem*****"; one or two are the marks of slanted letters. */
    private int maskEnd(int from) {
        boolean escaped = tokens.isSign(from, '\\');
        int step = escaped ? 2 : 1;
        int at = from;
        while (at + step <= tokens.size() && isGlued(at) && isStar(at, escaped)) {
            at += step;
        }
        if ((at - from) / step < 3) {
            return from;
        }
        return at < tokens.size() && isGlued(at) && tokens.isWordOrNumber(at) ? at + 1 : at;
    }

    private boolean isStar(int token, boolean escaped) {
        return escaped ? tokens.isSign(token, '\\') && tokens.isSign(token + 1, '*') : tokens.isSign(token, '*');
    }

    /** The account in brackets that is written as only accounts are: "(budi_lembah)"; null if there is none. */
    @Nullable
    Named bracketed(int token) {
        if (!tokens.isSign(token, '(') || token + 1 >= tokens.size() || !tokens.isWordOrNumber(token + 1)) {
            return null;
        }
        int at = token + 1;
        boolean told = false;
        while (at < tokens.size() && isHandlePart(at) && (at == token + 1 || isGlued(at))) {
            told |= tokens.isSign(at, '_') || tokens.kind(at) == Tokens.Kind.NUMBER;
            at++;
        }
        if (!told || !tokens.isSign(at, ')')) {
            return null;
        }
        int start = tokens.start(token + 1);
        int end = tokens.end(at - 1);
        return new Named(start, end, at + 1, text.substring(start, end), SourceKind.SOCIAL, true);
    }

    private boolean isHandlePart(int token) {
        return tokens.isWordOrNumber(token)
                || tokens.isSign(token, '_')
                || tokens.isSign(token, '.')
                || tokens.isSign(token, '\\');
    }

    private boolean isGlued(int token) {
        return tokens.start(token) == tokens.end(token - 1);
    }
}
