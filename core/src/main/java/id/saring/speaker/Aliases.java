package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nicknames and abbreviations, where the text links them to a name. */
final class Aliases {
    /** Gives the entry of a name. */
    interface Entries {
        @Nullable
        Entry of(String shown, Mention.Kind kind);
    }

    /** A word with a link glued to it has more letters. */
    private static final int GLUED = 9;

    private final Tokens tokens;
    private final String text;
    private final Entries entries;
    private final Map<String, Entry> byAlias = new HashMap<>();
    private final ShortForms shortForms = new ShortForms();

    Aliases(Tokens tokens, Entries entries) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.entries = entries;
    }

    /** Whom a folded alias names, or null. */
    @Nullable
    Entry get(String alias) {
        return byAlias.get(alias);
    }

    /** Bodies by the abbreviations in their names. */
    ShortForms shortForms() {
        return shortForms;
    }

    /** Whether a nickname may follow a name. */
    boolean isCalled(int token) {
        int at = tokens.isSign(token, ',') || tokens.isSign(token, '(') ? token + 1 : token;
        return Sense.CALLED.is(tokens, at)
                || tokens.is(at, "atau") && Sense.CALLED.is(tokens, at + 1)
                || tokens.is(at + 1, "nama")
                || tokens.is(at + 1, "akrab")
                || isDash(at) && isRecalling(behindDashes(at));
    }

    private boolean isDash(int token) {
        int sign = tokens.sign(token);
        return sign == '-' || sign == '\u2013' || sign == '\u2014';
    }

    private int behindDashes(int token) {
        int at = token;
        while (at < tokens.size()
                && at < token + 3
                && (isDash(at) || tokens.isSign(at, ',') || tokens.isSign(at, '('))) {
            at++;
        }
        return at;
    }

    private boolean isRecalling(int token) {
        return Sense.THUS.is(tokens, token) || tokens.is(token, "sapaan");
    }

    /** "Bang Bud, sapaan akrabnya," or "Bang Bud, begitu ia disapa,": the nickname of somebody named before. */
    boolean recalls(int token) {
        int at = behindDashes(token);
        boolean noun = Sense.NICKNAME.is(tokens, at);
        boolean verb = Sense.THUS.is(tokens, at) || tokens.is(at, "akrab");
        if (!noun && !verb) {
            return false;
        }
        for (int i = at; i < Math.min(tokens.size(), at + 5) && tokens.isWord(i) && !tokens.isCapital(i); i++) {
            boolean called = verb && Sense.CALLING.is(tokens, i) || i > at && isAddress(i);
            boolean his = tokens.text().startsWith("nya", tokens.end(i) - 3) && (noun || isAddress(i));
            if (his || called && !tokens.isCapital(i + 1) && i > at) {
                return true;
            }
        }
        return false;
    }

    /** The word before "yang" in "pria yang akrab disapa Bang Bud", or -1. */
    int called(int nickname) {
        int at = nickname - 1;
        while (at > nickname - 4 && at > 0 && isBridge(at) && tokens.isWord(at)) {
            at--;
        }
        if (at < 3 || !Sense.CALLING.is(tokens, at)) {
            return -1;
        }
        for (int i = at - 1; i > at - 4 && i > 0; i--) {
            if (tokens.is(i, "yang")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "dikenal dengan nama Bang Bud". */
    boolean isKnownAs(int token) {
        int at = token + 1;
        while (at < tokens.size() && at < token + 6 && isBridge(at)) {
            at++;
        }
        return at < tokens.size() && tokens.isCapital(at);
    }

    private boolean isAddress(int token) {
        return Sense.ADDRESS.is(tokens, token);
    }

    /** Links a nickname to somebody named before. */
    void recall(Mention nickname, Range owner) {
        Range name = nickname.name();
        if (name != null) {
            link(name.of(text), entries.of(Names.shown(owner.of(text)), Mention.Kind.PERSON));
        }
    }

    /** "Budi Santoso (Busan)", "Budi atau Bagong", "Komisi Anu (KA)", "yang akrab disapa Bud". */
    void read(Mention mention) {
        Range name = mention.name();
        if (name == null) {
            return;
        }
        int first = tokens.at(mention.start());
        int owner = tokens.at(mention.kind() == Mention.Kind.PERSON ? name.start() : mention.start());
        Range body = mention.affiliation();
        boolean person = mention.kind() == Mention.Kind.PERSON;
        for (int i = first + 1; i + 1 < mention.endToken(); i++) {
            if (tokens.isSign(i, '(') && tokens.isWord(i + 1)) {
                if (body != null && tokens.start(i) > body.start() && tokens.start(i) <= body.end()) {
                    bodyAlias(i, body.start(), body.end());
                } else if (!person || i < owner) {
                    bodyAlias(i, person ? mention.start() : name.start(), person ? -1 : name.end());
                } else if (tokens.end(i - 1) == name.end()
                        || tokens.start(i) > name.start() && tokens.end(i) < name.end()) {
                    personAlias(i + 1, name);
                }
            } else if (person && (tokens.is(i, "atau") || tokens.is(i, "alias")) && i >= owner) {
                personAlias(i + 1, name);
            }
        }
        int last = mention.endToken() - 1;
        if (person && last > owner && isGluedOr(last)) {
            personAlias(last, name);
        }
        if (person && !recalls(mention.endToken())) {
            called(mention, name);
        }
    }

    /** "Budi Santosoatau Bud": the link that lost its blank before a second name. */
    private boolean isGluedOr(int token) {
        return tokens.isCapital(token)
                && tokens.isCapital(token - 1)
                && tokens.end(token - 1) - tokens.start(token - 1) > GLUED
                && text.startsWith("atau", tokens.end(token - 1) - 4);
    }

    /** "Budi, yang akrab disapa Bang Bud", "Bang Bud, sapaan akrab Budi". */
    private void called(Mention mention, Range name) {
        int end = Math.min(tokens.size() - 1, mention.endToken() + 6);
        for (int i = mention.endToken(); i < end; i++) {
            if (isNaming(i)) {
                naming(i, name);
                return;
            }
            boolean near = i <= mention.endToken() + 1;
            boolean noun = near && Sense.NICKNAME.is(tokens, i);
            if (noun || isCalling(i)) {
                int at = i + 1;
                while (at < end + 2 && at + 1 < tokens.size() && isBridge(at)) {
                    at++;
                }
                if (tokens.isCapital(at) && !isOfAnother(mention, at)) {
                    nickname(at, name, noun && !tokens.text().startsWith("nya", tokens.end(at - 1) - 3));
                }
                return;
            }
            if (!tokens.isWord(i) && !tokens.isSign(i, ',') && !tokens.isSign(i, '(')) {
                return;
            }
        }
    }

    /** "nama pena", "bernama lengkap": what follows, or what stands before, is the name that somebody else goes by. */
    boolean isNaming(int token) {
        return tokens.is(token, "nama") && (Sense.PEN.is(tokens, token + 1) || isReal(token + 1))
                || tokens.is(token, "bernama") && isReal(token + 1);
    }

    private boolean isReal(int token) {
        return Sense.REAL.is(tokens, token);
    }

    /** "Anu yang merupakan nama pena dari Budi Santoso", "Budi Santoso dengan nama panggung Anu". */
    private void naming(int token, Range name) {
        int at = token + 2;
        boolean owner = false;
        while (at < tokens.size() && at < token + 5 && (tokens.isSign(at, ':') || isBridge(at) || isOwner(at))) {
            owner |= isOwner(at);
            at++;
        }
        Mention other = at < tokens.size() ? MentionReader.after(tokens, at, Math.min(tokens.size(), at + 12)) : null;
        Range called = other == null || other.kind() != Mention.Kind.PERSON ? null : other.name();
        if (called == null) {
            return;
        }
        boolean real = isReal(token + 1) || owner;
        Range full = real ? called : name;
        link((real ? name : called).of(text), entries.of(Names.shown(full.of(text)), Mention.Kind.PERSON));
    }

    private boolean isOwner(int token) {
        return Sense.OWNER.is(tokens, token);
    }

    /** "ajudan di masa Budi yang akrab disapa Bang Ali itu": the nickname is not Budi's. */
    private boolean isOfAnother(Mention mention, int nickname) {
        int before = tokens.at(mention.start()) - 1;
        boolean governed = (Lexicon.flags(tokens, before) & (Lexicon.PLACE_PREPOSITION | Lexicon.FROM)) != 0
                || tokens.is(before - 1, "di");
        int behind = tokens.at(CalledName.words(tokens, nickname, 4).end());
        return governed && (Lexicon.flags(tokens, behind) & Lexicon.THIS) != 0;
    }

    private boolean isCalling(int token) {
        boolean often = Sense.USUAL.is(tokens, token - 1);
        return tokens.is(token, "disapa")
                || tokens.is(token, "dipanggil") && often
                || tokens.is(token, "dikenal") && isBridge(token + 1);
    }

    private boolean isBridge(int token) {
        return !tokens.isWord(token) && !tokens.isSign(token, '.') || Sense.BRIDGE.is(tokens, token);
    }

    /** Of two names the longer one is the full one, where the text does not say which. */
    private void nickname(int token, Range name, boolean noun) {
        Range other = CalledName.at(tokens, token);
        String shown = Names.shown(name.of(text));
        boolean shorter =
                noun && Names.words(other.of(text)).size() >= Names.words(shown).size();
        if (shorter) {
            link(shown, entries.of(Names.shown(other.of(text)), Mention.Kind.PERSON));
        } else {
            link(other.of(text), entries.of(shown, Mention.Kind.PERSON));
        }
    }

    private void personAlias(int token, Range name) {
        int first = tokens.at(name.start());
        if (tokens.end(first) == name.end() && (Lexicon.flags(tokens, first) & Lexicon.OFFICE) != 0) {
            return; // "Pak Menko (BHS)"
        }
        int none = Lexicon.BODY | Lexicon.BODY_NAME | Lexicon.PLACE | Lexicon.TIME | Lexicon.OFFICE;
        boolean letters = tokens.end(first) == name.end() && tokens.shape(first) == Tokens.Shape.UPPER;
        Range whole = letters ? CalledName.words(tokens, behindTitle(token), 3) : name;
        if (letters && whole.of(text).indexOf(' ') > 0) {
            link(name.of(text), entries.of(Names.shown(whole.of(text)), Mention.Kind.PERSON)); // "AB (Ani Budiman)"
        } else if (tokens.isCapital(token) && (Lexicon.flags(tokens, token) & none) == 0) {
            link(
                    CalledName.words(tokens, token, 3).of(text),
                    entries.of(Names.shown(name.of(text)), Mention.Kind.PERSON));
        }
    }

    /** In "KAB alias Kang Ani Budiman" the name behind "Kang". */
    private int behindTitle(int token) {
        boolean title = (Lexicon.flags(tokens, token) & Lexicon.TITLE) != 0;
        return title && token + 1 < tokens.size() && tokens.isCapital(token + 1) ? token + 1 : token;
    }

    private void bodyAlias(int open, int from, int end) {
        int start = JoinedBodies.owner(tokens, open, from);
        if (!tokens.isCapital(open + 1) || tokens.end(open - 1) <= start || isOffice(open + 1)) {
            return;
        }
        int close = open + 2;
        while (close < tokens.size() && close < open + 5 && !tokens.isSign(close, ')')) {
            close++;
        }
        boolean closed = close < tokens.size() && tokens.isSign(close, ')');
        boolean one = tokens.at(start) == open - 1 && tokens.shape(open - 1) != Tokens.Shape.UPPER;
        if (one && !isShort(tokens.string(open + 1), tokens.string(open - 1))) {
            return; // "Menko (BHS)"
        }
        boolean ticker = LegalForm.is(tokens, open - 1); // "PT Anu Tbk (ANUU)"
        String full = Names.shown(text.substring(start, tokens.end(closed && !ticker ? close : open - 1)));
        Entry entry = entries.of(full, Mention.Kind.ORGANISATION);
        if (entry != null) {
            if (entry.kind != Mention.Kind.PERSON) {
                entry.name = full;
                entry.marked = true;
            }
            entry.seen(start);
            link(tokens.string(open + 1), entry);
            if (end > start && entry.kind == Mention.Kind.ORGANISATION && closed && !ticker) {
                shortForms.add(
                        tokens.string(open + 1), Names.shown(text.substring(start, Math.max(end, tokens.end(close)))));
            }
        }
    }

    /** "Kejaksaan Negeri (Kajari)": whoever is at its head. */
    private boolean isOffice(int token) {
        return (Lexicon.flags(tokens, token) & Lexicon.OFFICE) != 0;
    }

    private static boolean isShort(String letters, String word) {
        return Holders.isInside(letters.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
    }

    private void link(String alias, @Nullable Entry entry) {
        List<String> words = Names.words(Names.shown(alias));
        if (entry == null || words.isEmpty() || entry.words.containsAll(words)) {
            return;
        }
        byAlias.putIfAbsent(String.join(" ", words), entry);
        if (words.size() > 1 && entry.isPerson()) {
            for (String word : List.of(words.get(words.size() - 1), words.get(0))) {
                if (!entry.words.contains(word)) {
                    byAlias.putIfAbsent(word, entry);
                }
            }
        }
    }
}
