package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;

/** The cues of documents: "tertuang dalam", "Pasal 5 menyatakan". */
final class DocumentCues {
    private static final int SPEECH = 4;
    private static final int LONGEST_TOPIC = 12;
    private static final int LONGEST_CLAUSE = 12;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;
    /** The token behind the last document read, whose parts ("Pasal 29 UU …") need no look of their own. */
    private int behind;

    DocumentCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "tertuang dalam": a document, a journal or a site. */
    void contained(Cue cue, int at) {
        boolean order = tokens.is(at, "diatur");
        if (order && !before.isLike(at) && !before.isSentenceStart(at)) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1, 2);
        if (named == null || walk.unknown() > 2) {
            return;
        }
        if (walk.passed(Part.JOURNAL.bit()) && tokens.is(tokens.at(named.start()) - 1, "oleh")) {
            return; // "sebuah jurnal yang disimpan oleh Rahmat"
        }
        boolean journal = walk.passed(Part.JOURNAL.bit()) || tokens.is(at, "jurnal");
        boolean site = walk.passed(Part.SITE.bit());
        boolean checked = Frame.CHECKED.is(tokens, at);
        boolean print = Frame.PRINTED.is(tokens, at);
        boolean acronym = tokens.is(at, "tertuang")
                && (finds.names().isBody(tokens.at(named.start())) || walk.passed(Part.STATEMENT.bit()));
        if (acronym && named.kind() != SourceKind.DOCUMENT && walk.unknown() == 0) {
            finds.add(named.as(SourceKind.DOCUMENT), cue, at, walk.date(), true);
        } else if (named.kind() == SourceKind.DOCUMENT && (named.sure() || !print || journal)) {
            finds.add(named, cue, at, walk.date(), true);
        } else if (journal) {
            finds.add(named.as(SourceKind.DOCUMENT), cue, at, walk.date(), true);
        } else if (checked && (site || isMade(at, walk)) && named.kind() != SourceKind.SOCIAL) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    /** "tertulis dalam laporan yang dirilis firma kopi Lembah" */
    private boolean isMade(int at, Walk walk) {
        return tokens.is(at, "tertulis")
                && walk.passed(Part.DATA.bit())
                && walk.passed(Part.PASSIVE.bit())
                && walk.passed(Part.CLAUSE.bit());
    }

    /** "dijelaskan dalam laporan Dinas Kopi", "diuraikan di laman Liga Lembah": where something is written. */
    void written(Cue cue, int at) {
        if (!Parts.is(tokens, at + 1, Part.PREP) || tokens.is(at + 1, "oleh") || tokens.is(at - 1, "akan")) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 2, 2);
        if (named == null || walk.unknown() > 2 || named.kind() == SourceKind.SOCIAL) {
            return;
        }
        boolean told = walk.passed(Part.DATA.bit() | Part.STATEMENT.bit());
        boolean body = finds.names().isBody(tokens.at(named.start())) && walk.unknown() == 0;
        boolean made = walk.passed(Part.DATA.bit()) && walk.passed(Part.PASSIVE.bit());
        if (walk.passed(Part.JOURNAL.bit())) {
            finds.add(named.as(SourceKind.DOCUMENT), cue, at, walk.date(), true);
        } else if (named.kind() == SourceKind.DOCUMENT && (named.sure() || hasNumber(named))
                || walk.passed(Part.SITE.bit())
                || told && (named.sure() || body || made)) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    /** "Sesuai UU Nomor 5 Tahun 2018, warga wajib …": a document by its number, behind a cue with a capital; a body's data behind any. */
    void ruled(Cue cue, int at) {
        int first = tokens.is(at + 1, "dengan") ? at + 2 : at + 1;
        first = tokens.is(first, "hasil") ? first + 1 : first;
        if (Parts.is(tokens, first, Part.DATA)) {
            data(cue, at, first);
            return;
        }
        Named document = tokens.isCapital(at) ? finds.names().documents().document(first) : null;
        if (document != null && hasNumber(document) && goesOn(document.next())) {
            finds.add(document, cue, at, null, true);
        }
    }

    /** "sesuai hasil audit BPK": the data of a body. */
    private void data(Cue cue, int at, int first) {
        Walk walk = finds.walk();
        Named named = walk.go(first + 1, 0);
        if (named != null && named.kind() != SourceKind.SOCIAL && finds.names().isBody(tokens.at(named.start()))) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    /** Whether more than what a law is about follows its number: "tentang Kopi, warga wajib …". */
    private boolean goesOn(int next) {
        int at = tokens.is(next, "tentang") ? next + 1 : next;
        while (at > next && finds.names().runs().isName(at)) {
            at++;
        }
        return at < tokens.size() && !Tokens.endsSentence(tokens.sign(at));
    }

    /** "…," tulis Pasal 5 UU …: a document that speaks, by its number; false if there is none. */
    boolean numbered(Cue cue, int at) {
        boolean rule = Parts.is(tokens, at + 1, Part.RULE) && Parts.is(tokens, at + 2, Part.DOCUMENT);
        int first = rule ? at + 2 : at + 1;
        Named document = before.isSpeech(at, SPEECH) ? finds.names().documents().document(first) : null;
        if (document == null) {
            return false;
        }
        Named whole = rule ? finds.names().runs().named(at + 1, document.next(), SourceKind.DOCUMENT) : document;
        finds.add(whole, cue, at, null, true);
        return true;
    }

    private boolean hasNumber(Named document) {
        for (int i = document.start(); i < document.end(); i++) {
            if (Character.isDigit(tokens.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Pasal 4 dalam Perpres tersebut": a part of a document named before. */
    private Named within(Named part) {
        int next = part.next();
        boolean that = (tokens.is(next, "dalam") || tokens.is(next, "pada"))
                && Parts.is(tokens, next + 1, Part.DOCUMENT)
                && Parts.is(tokens, next + 2, Part.THAT);
        if (!that) {
            return part;
        }
        return new Named(part.start(), tokens.end(next + 2), next + 3, part.name(), part.kind(), part.sure());
    }

    /** Behind "tentang Kopi Lembah", what a law is about. */
    private int behindTopic(int next) {
        int at = tokens.is(next, "tentang") ? next + 1 : next;
        while (at > next && at < next + LONGEST_TOPIC && (finds.names().runs().isName(at) || tokens.is(at, "dan"))) {
            at++;
        }
        return at;
    }

    /** Behind "yang menolak gugatan itu,", what a document is told by; the clause itself where it has no comma. */
    private int behindClause(int that) {
        for (int at = that + 1; at < Math.min(tokens.size(), that + LONGEST_CLAUSE); at++) {
            if (tokens.isSign(at, ',')) {
                return at + 1;
            }
            if (!tokens.isWordOrNumber(at)) {
                break;
            }
        }
        return that;
    }

    /** "Pasal 5 menyatakan": a document, before what it says. */
    void document(Cue cue, int at) {
        Named named = at < behind ? null : finds.names().documents().document(at);
        if (named == null) {
            return;
        }
        named = within(named);
        int next = named.next();
        behind = next;
        if (hasNumber(named)) {
            finds.mention(named);
        }
        boolean in = tokens.is(at - 1, "pada")
                || tokens.is(at - 1, "dalam")
                || tokens.is(at - 1, "di")
                || tokens.is(at - 1, "lembar");
        next = in && tokens.is(next, "yang") ? behindClause(next) : hasNumber(named) ? behindTopic(next) : next;
        if (tokens.is(next, "secara")) {
            next += 2;
        } else if (tokens.is(next, "juga") || tokens.is(next, "pun") || tokens.is(next, "telah")) {
            next++;
        }
        boolean that = tokens.is(next + 1, "bahwa") && tokens.isWord(next) && hasNumber(named);
        if (that
                || Parts.is(tokens, next, Part.SAYS)
                || in && (tokens.is(next, "disebutkan") || tokens.is(next, "dinyatakan"))) {
            finds.add(named, cue, at, null, true);
        }
    }
}
