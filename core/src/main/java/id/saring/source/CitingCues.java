package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The cues that cite by themselves: "dilansir dari", "seperti diberitakan". */
final class CitingCues {
    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;

    CitingCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "dilansir dari": any name; false if none stands there. */
    boolean cite(Cue cue, int at) {
        Named glued = finds.names().glued().behind(at + 1);
        if (glued != null) {
            finds.addWith(glued, cue, at, finds.citing().date(glued, true));
            return true;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null || tokens.is(at, "masih") && !named.sure()) {
            return false;
        }
        boolean statement = walk.passed(Part.STATEMENT.bit())
                && !walk.passed(Part.CLASSES & ~Part.STATEMENT.bit())
                && !named.sure();
        boolean body = named.kind() == SourceKind.INSTITUTION && isBody(named)
                || named.kind() == SourceKind.DOCUMENT
                || named.kind() == SourceKind.SOCIAL;
        if (statement && !body) {
            return false;
        }
        Named origin = cue.act() == Act.CITE && cue.passive() ? origin(named) : null;
        DateMatch day = walk.date();
        finds.add(
                origin == null ? named : origin,
                cue,
                at,
                day == null && tokens.isSign(at - 1, ',') ? before.day(at) : day,
                true);
        return true;
    }

    /** "dilansir LembahTekno dari Lembah.com": what the outlet that cites took it from; null if that is not told. */
    private @Nullable Named origin(Named citing) {
        boolean glued = tokens.text().startsWith("dari", citing.end())
                && tokens.end(citing.next() - 1) == citing.end() + "dari".length();
        int from = glued ? citing.next() - 1 : citing.next();
        boolean outlet = citing.kind() == SourceKind.OUTLET || citing.kind() == SourceKind.WEBSITE;
        if (!outlet || !citing.sure() || !glued && !tokens.is(from, "dari") || from + 1 >= tokens.size()) {
            return null;
        }
        Walk walk = finds.walk();
        Named origin = walk.go(from + 1, 0);
        return origin == null || walk.unknown() > 0 ? null : origin;
    }

    /** "seperti dituliskan Warta Lembah": an outlet that is known. */
    void told(Cue cue, int at) {
        int first = tokens.is(at + 1, "oleh") ? at + 2 : at + 1;
        Named named = before.isLike(at) && finds.names().brands().mayBeOutlet(first)
                ? finds.names().sure(first, true)
                : null;
        if (named != null && (named.kind() == SourceKind.OUTLET || named.kind() == SourceKind.AGENCY)) {
            finds.add(named, cue, at, null, true);
        }
    }

    /** "seperti diberitakan": any name behind "seperti", else an outlet. */
    void like(Cue cue, int at) {
        boolean like = before.isLike(at);
        Walk walk = finds.walk();
        Named named = walk.go(at + 1, 0);
        if (named == null || walk.unknown() > 0 || named.kind() == SourceKind.SOCIAL && !like) {
            return;
        }
        boolean broadcast = tokens.is(at, "disiarkan") || tokens.is(at, "ditayangkan");
        boolean planned = tokens.is(at + 1, "langsung") || tokens.is(at - 1, "akan") || walk.inPlace();
        if (tokens.is(at, "lapor") && at > 0 && tokens.isWord(at - 1)) {
            return;
        }
        if (broadcast && planned && !like || tokens.is(at, "dirilis") && walk.inPlace() && !like) {
            return;
        }
        boolean by = tokens.is(tokens.at(named.start()) - 1, "oleh");
        boolean told = Frame.REPORTED.is(tokens, at);
        boolean agency = (by || told && !walk.inPlace()) && walk.passed(Part.MEDIA.bit());
        boolean made = by && tokens.is(at - 1, "yang") && before.isAccording(at - 1);
        boolean opened = told
                && !like
                && before.isSentenceStart(at)
                && (walk.passed(Part.SITE.bit()) || by && finds.names().isToldByTopic(named));
        if (named.sure() || like && (!isBody(named) || walk.passed(Part.SITE.bit())) || agency || made || opened) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    private boolean isBody(Named named) {
        return finds.names().isBody(tokens.at(named.start()));
    }
}
