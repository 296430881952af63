package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The cues of credits and programmes: "Sumber:", "artikel ini telah tayang di", "program X Lembah TV". */
final class CreditCues {
    /** No list of addresses is longer, in tokens. */
    private static final int MOST_LINKED = 600;
    /** No more words tell what an address of a list is: "Arsip video kedua: https://lembah.id". */
    private static final int LABEL = 4;

    /** No title is longer. */
    private static final int LONGEST_TITLE = 40;
    /** How far before "tayang" the article stands. */
    private static final int ARTICLE = 5;
    /** How far behind the first word of a programme its outlet stands. */
    private static final int PROGRAM = 10;

    private final Finds finds;
    private final Tokens tokens;

    CreditCues(Finds finds) {
        this.finds = finds;
        this.tokens = finds.tokens();
    }

    /**
     * "artikel ini telah tayang di": an outlet; also "Warung.id “Banjir Surut” yang tayang Senin".
     *
     * @param seen the last outlet before
     */
    void aired(Cue cue, int at, @Nullable Named seen) {
        if (seen != null && tokens.is(at - 1, "yang") && isTitle(seen.next(), at - 2)) {
            finds.add(seen, cue, at, null, true);
            return;
        }
        for (int i = at - 1; i >= Math.max(0, at - ARTICLE); i--) {
            if (Frame.ARTICLE.is(tokens, i)) {
                Walk walk = finds.walk();
                Named named = walk.go(at + 1);
                Named site = named == null && tokens.is(at + 1, "di")
                        ? finds.names().runs().run(at + 2, SourceKind.OUTLET)
                        : named;
                if (site != null && walk.unknown() == 0) {
                    finds.add(site, cue, at, walk.date(), true);
                }
                return;
            }
        }
    }

    /** Whether a title in marks stands between these tokens and nothing else. */
    private boolean isTitle(int open, int close) {
        boolean marks = (tokens.isSign(open, '\u201C') || tokens.isSign(open, '"'))
                && (tokens.isSign(close, '\u201D') || tokens.isSign(close, '"'));
        return marks && open < close && close - open < LONGEST_TITLE;
    }

    /** "program X Lembah TV": a programme with its outlet; false if there is none. */
    boolean program(Cue cue, int at) {
        int first = at + 1;
        while (first < tokens.size() && first < at + 3 && !tokens.isWord(first)) {
            first++;
        }
        if (!Parts.is(tokens, at - 1, Part.PREP) || first >= tokens.size() || !tokens.isCapital(first)) {
            return false;
        }
        int limit = Math.min(tokens.size(), first + PROGRAM);
        for (int i = first; i < limit && isTitlePart(i); i++) {
            Named named = finds.names().sure(i, false);
            PhraseTable.Hit<Outlet> hit = named == null ? null : Outlets.name(tokens, i);
            if (named != null && (hit == null || !hit.fact().word() || tokens.is(at, "podcast"))) {
                int start = tokens.start(first);
                String name = tokens.text().substring(start, named.end());
                Named program = new Named(start, named.end(), named.next(), name, SourceKind.OUTLET, true);
                finds.add(program, cue, at, null, true);
                return true;
            }
        }
        return false;
    }

    private boolean isTitlePart(int at) {
        return tokens.isCapital(at)
                || finds.names().sure(at, false) != null
                || tokens.isSign(at, '-')
                || tokens.isSign(at, '"')
                || tokens.isSign(at, '\u201D')
                || tokens.isSign(at, '*')
                || tokens.is(at, "di");
    }

    /** "Sumber:" at the start of a line, or behind a rule of signs inside one. */
    void credit(Cue cue, int at) {
        boolean first = at == 0
                || tokens.kind(at - 1) == Tokens.Kind.BREAK
                || tokens.isSign(at - 1, '(')
                || tokens.isSign(at - 1, '=')
                || tokens.isSign(at - 1, '[')
                || tokens.isSign(at - 1, '*')
                || tokens.shape(at) == Tokens.Shape.UPPER && (tokens.isSign(at - 1, '.') || tokens.isSign(at + 1, ':'));
        int colon = tokens.isSign(at + 1, ']') ? at + 2 : at + 1;
        while (Frame.CREDITED.is(tokens, colon)) {
            colon++;
        }
        if (tokens.isSign(colon + 1, ':') && colon < tokens.size() && tokens.kind(colon) == Tokens.Kind.BREAK) {
            colon++;
        }
        int link = tokens.isSign(colon, ':') ? colon + 1 : colon;
        boolean opened = link > colon || tokens.isSign(at + 1, ']');
        if (first && opened && isLink(link)) {
            links(cue, at, link);
        } else if (first && tokens.isSign(colon, ':')) {
            Credits.read(tokens, finds.names(), colon + 1, named -> finds.add(named, cue, at, null, true));
        }
    }

    private boolean isLink(int at) {
        return tokens.isSign(at + 1, ':') && Frame.SCHEME.is(tokens, at);
    }

    /** "[REFERENSI]https://lembah.idhttps://kopi.id": every address up to running text. */
    private void links(Cue cue, int at, int from) {
        int next = from;
        int limit = Math.min(tokens.size(), from + MOST_LINKED);
        int label = 0;
        String last = "";
        while (next < limit && !tokens.isSign(next, ')') && tokens.kind(next) != Tokens.Kind.BREAK) {
            Named domain = tokens.isSign(next + 1, ':') && tokens.isWord(next)
                    ? finds.names().addresses().domain(next)
                    : null;
            boolean word = domain == null && tokens.isWordOrNumber(next) && tokens.spaceBefore(next);
            label = domain == null ? label + (word ? 1 : 0) : 0;
            if (label > LABEL) {
                return;
            }
            if (domain != null
                    && !Credits.isArchive(tokens, domain)
                    && !domain.name().equals(last)) {
                Named account = Links.account(tokens, domain);
                finds.add(account == null ? domain : account, cue, at, null, true);
                last = domain.name();
            }
            next = domain == null ? next + 1 : Math.max(next + 1, domain.next());
        }
    }
}
