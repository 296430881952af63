package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the accounts that stand behind the name of a platform. */
final class Accounts {
    /** How far behind a platform its handle may stand. */
    private static final int HANDLE_WINDOW = 16;
    /** How many adjectives and marks may stand between a platform and the account. */
    private static final int MOST_BETWEEN = 4;
    /** How many tokens an account's name in quotation marks may have: “www.info.lembah-kerja.com” has nine. */
    private static final int LONGEST_ACCOUNT = 16;
    /** The same behind its owner's name, where a video's title may stand too. */
    private static final int LONGEST_TITLE = 8;

    private final Tokens tokens;
    private final Names names;

    Accounts(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * What stands behind the name of a platform: a handle, the name of an account, or nothing but the platform.
     *
     * @param named whether a name behind it is the account's ("akun Instagram Lembah Kini"), not its owner's
     */
    Named behind(int token, PhraseTable.Hit<Outlet> hit, boolean named) {
        Named handle = handle(hit.end());
        if (handle != null) {
            return handle;
        }
        int next = hit.end();
        while (next < tokens.size() && next < hit.end() + MOST_BETWEEN && isBetween(next)) {
            next++;
        }
        boolean apposed = tokens.isSign(next, ',') && Parts.is(tokens, next - 1, Part.MODIFIER);
        Named quoted = names.quoted(apposed ? next + 1 : next, LONGEST_ACCOUNT);
        Named bracketed = quoted == null ? names.handles().bracketed(next) : quoted;
        if (bracketed != null) {
            return bracketed;
        }
        if (named && next < tokens.size()) {
            Named sure = names.sure(next, true);
            Named run = sure != null ? sure : names.runs().run(next, SourceKind.SOCIAL);
            Named owned = run == null ? null : ofOwner(run);
            if (owned != null) {
                return owned;
            }
        }
        return Named.platform(tokens, token, hit);
    }

    /** "Budi Lembah (budi_lembah)": the account behind its owner's name; null for a person's role without one. */
    private @Nullable Named ofOwner(Named owner) {
        int next = owner.next();
        if (owner.sure()
                && owner.kind() == SourceKind.OUTLET
                && !tokens.isSign(next, ',')
                && !tokens.isSign(next, '(')) {
            return owner.as(SourceKind.SOCIAL);
        }
        Named quoted = names.quoted(tokens.isSign(next, ',') ? next + 1 : next, LONGEST_TITLE);
        Named bracketed = quoted == null ? names.handles().bracketed(next) : quoted;
        boolean official = Parts.is(tokens, next - 1, Part.TAIL) || Parts.is(tokens, next - 1, Part.SHAPE);
        if (bracketed == null && !official && Parts.is(tokens, tokens.at(owner.start()), Part.TITLE)) {
            return null;
        }
        return bracketed == null ? owner.as(SourceKind.SOCIAL) : bracketed;
    }

    /** A lower-case adjective or a bracket between a platform and the name of the account. */
    private boolean isBetween(int token) {
        return Parts.is(tokens, token, Part.MODIFIER) && !tokens.isCapital(token)
                || tokens.is(token, "bernama")
                || tokens.is(token, "nama") && tokens.is(token - 1, "dengan")
                || tokens.is(token, "dengan") && tokens.is(token + 1, "nama")
                || tokens.isSign(token, '*');
    }

    /** The next handle of the sentence, or null. */
    @Nullable
    Named handle(int from) {
        int limit = Math.min(tokens.size(), from + HANDLE_WINDOW);
        for (int i = from; i < limit && !isSentenceEnd(i); i++) {
            Named handle = names.handles().handle(i);
            if (handle != null) {
                return handle;
            }
            if (isQuote(i) && !tokens.isSign(i + 1, '@')) {
                return null;
            }
        }
        return null;
    }

    private boolean isQuote(int token) {
        boolean after = tokens.isSign(token - 1, '.') || tokens.isSign(token - 1, ',') || tokens.isSign(token - 1, ':');
        return after && (tokens.isSign(token, '"') || tokens.isSign(token, '\u201C'));
    }

    boolean isSentenceEnd(int token) {
        return tokens.kind(token) == Tokens.Kind.BREAK
                || tokens.isSign(token, '.') && (token + 1 >= tokens.size() || tokens.spaceBefore(token + 1));
    }
}
