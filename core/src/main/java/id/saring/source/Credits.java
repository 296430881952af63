package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the names of a credit line: "Sumber: Warta Lembah, Dinas Kopi". */
final class Credits {
    /** No name of a credit line that only its capitals tell is longer. */
    private static final int MOST_WORDS = 8;

    private static final String LINK = "https";

    private Credits() {}

    /** Hands over every name from a token to the end of the line. */
    static void read(Tokens tokens, Names names, int from, Consumer<Named> found) {
        int at = from;
        boolean named = false;
        while (at < tokens.size() && tokens.kind(at) == Tokens.Kind.BREAK && at < from + 2) {
            at++;
        }
        while (at < tokens.size() && tokens.kind(at) != Tokens.Kind.BREAK) {
            if (named && Frame.SCHEME.is(tokens, at)) {
                return;
            }
            int next = one(tokens, names, at, found);
            if (next < 0) {
                return;
            }
            at = next;
            named = true;
        }
    }

    /** Reads what stands at a token and hands over its name; the token behind it, or -1 where the line has no more names. */
    private static int one(Tokens tokens, Names names, int at, Consumer<Named> found) {
        Named handle = names.handles().handle(at);
        if (!tokens.isWord(at) && handle == null && tokens.kind(at) != Tokens.Kind.NUMBER) {
            return tokens.isSign(at, '.') || tokens.isSign(at, ')') ? -1 : at + 1;
        }
        PhraseTable.Hit<Outlet> hit = tokens.isWord(at) ? Outlets.platform(tokens, at) : null;
        if (hit != null && tokens.isCapital(at)) {
            found.accept(Named.platform(tokens, at, hit));
            return hit.end();
        }
        Named glued = platformOfLink(tokens, at);
        if (glued != null) {
            found.accept(glued);
            return -1;
        }
        Named sure = handle != null ? handle : names.sure(at, true);
        if (sure != null && isArchive(tokens, sure)) {
            return sure.next();
        }
        Named named = sure != null ? sure : names.runs().run(at, SourceKind.OUTLET);
        return named == null ? unnamed(tokens, at, found) : named(tokens, named, found);
    }

    /** An office in lower case, or a word that is passed. */
    private static int unnamed(Tokens tokens, int at, Consumer<Named> found) {
        Named office = office(tokens, at);
        if (office != null) {
            found.accept(office);
            return -1;
        }
        boolean passed = Parts.of(tokens, at) != 0 || tokens.is(at, "dan");
        return passed ? at + 1 : -1;
    }

    /** A name, without the label of the next line; no run of words so long that it is a sentence. */
    private static int named(Tokens tokens, Named named, Consumer<Named> found) {
        int words = named.next() - tokens.at(named.start());
        if (!named.sure() && words > MOST_WORDS) {
            return -1;
        }
        if (!tokens.isSign(named.next(), ':')) {
            Named account = Links.account(tokens, named);
            found.accept(account == null ? named : account);
            return behind(tokens, named);
        }
        Named cut = withoutLabel(tokens, named);
        if (cut != null) {
            found.accept(cut);
        }
        return -1;
    }

    /** "Facebookhttps://…": a platform to which its link is glued. */
    private static @Nullable Named platformOfLink(Tokens tokens, int at) {
        String word = tokens.isWord(at) ? tokens.string(at) : "";
        if (!word.endsWith(LINK)) {
            return null;
        }
        Tokens name = Tokens.of(word.substring(0, word.length() - LINK.length()));
        PhraseTable.Hit<Outlet> hit = name.size() == 0 ? null : Outlets.platform(name, 0);
        int start = tokens.start(at);
        int end = tokens.end(at) - LINK.length();
        return hit == null ? null : new Named(start, end, at + 1, hit.fact().name(), SourceKind.SOCIAL, true);
    }

    /** A page kept elsewhere, which is not where its contents came from. */
    static boolean isArchive(Tokens tokens, Named named) {
        for (int i = tokens.at(named.start()); i < tokens.size() && tokens.start(i) < named.end(); i++) {
            if (Parts.is(tokens, i, Part.ARCHIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The next separator: what stands before it without one ("Warung.id/Budi Lembah") is the writer. */
    private static int behind(Tokens tokens, Named named) {
        int at = named.next();
        boolean writer = tokens.start(Math.max(0, at - 1)) > named.end();
        while (writer && at < tokens.size() && tokens.isWord(at) && !tokens.is(at, "dan")) {
            at++;
        }
        return at;
    }

    /** "diskominfo Lembah Rayaeditor: budi": an office in lower case, up to the next label. */
    private static @Nullable Named office(Tokens tokens, int at) {
        if (tokens.isCapital(at) || !Parts.is(tokens, at, Part.INSTITUTION)) {
            return null;
        }
        int end = tokens.behindCapitals(at + 1, tokens.size());
        int last = tokens.end(end - 1);
        boolean label = tokens.isSign(end, ':');
        int cut = label ? last - "editor".length() : last;
        if (end == at + 1 || label && !tokens.text().regionMatches(true, cut, "editor", 0, last - cut)) {
            return null;
        }
        int start = tokens.start(at);
        return new Named(start, cut, end, tokens.text().substring(start, cut), SourceKind.INSTITUTION, false);
    }

    /** "WartaEditor: Budi": the label of the next line is glued to the name. */
    private static @Nullable Named withoutLabel(Tokens tokens, Named named) {
        int last = tokens.start(named.next() - 1);
        for (int at = named.end() - 1; at > last; at--) {
            if (Character.isUpperCase(tokens.text().charAt(at))
                    && Character.isLowerCase(tokens.text().charAt(at - 1))) {
                String name = tokens.text().substring(named.start(), at);
                return new Named(named.start(), at, named.next(), name, named.kind(), named.sure());
            }
        }
        int before = named.next() - 2;
        if (tokens.end(before) <= named.start()) {
            return null;
        }
        String name = tokens.text().substring(named.start(), tokens.end(before));
        return new Named(named.start(), tokens.end(before), named.next(), name, named.kind(), named.sure());
    }
}
