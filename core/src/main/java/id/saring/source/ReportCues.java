package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The cues behind a name: "Warta Lembah melaporkan", "yang Warung.id rangkum", and "terbaik versi Kopi Kini". */
final class ReportCues {
    /** How far behind an outlet its verb stands, and behind a superlative "versi". */
    private static final int REACH = 8;
    /** How many words before its last one a name is sought, and how many may stand before the verb. */
    private static final int NAME = 3;
    /** How many words say that a source is one of many. */
    private static final int GATHERED = 5;

    private final Finds finds;
    private final Tokens tokens;

    ReportCues(Finds finds) {
        this.finds = finds;
        this.tokens = finds.tokens();
    }

    /** "Warta Lembah melaporkan": the outlet stands before it. */
    void reports(Cue cue, int at, @Nullable Named outlet) {
        add(outlet != null && isSubject(outlet, at) ? outlet : shaped(at), cue, at);
    }

    /** "Warta Lembah memperkirakan": what bodies and people do too, so that the outlet has to begin its clause. */
    void states(Cue cue, int at, @Nullable Named outlet) {
        Named subject = outlet != null && isSubject(outlet, at) ? outlet : shaped(at);
        if (subject != null && isClauseStart(tokens.at(subject.start())) && !tokens.is(at - 1, "yang")) {
            add(subject, cue, at);
        }
    }

    private boolean isClauseStart(int subject) {
        int at = tokens.is(subject - 1, "fakta") && tokens.is(subject - 2, "cek") ? subject - 2 : subject;
        long opens = Part.OPENER.bit()
                | Part.ADVERB.bit()
                | Part.MEDIA.bit()
                | Part.SITE.bit()
                | Part.DATA.bit()
                | Part.STATEMENT.bit();
        return at <= 0 || !tokens.isWord(at - 1) || (Parts.of(tokens, at - 1) & opens) != 0;
    }

    private void add(@Nullable Named subject, Cue cue, int at) {
        if (subject != null) {
            DateMatch date = finds.citing().date(subject, true);
            date = date != null ? date : finds.citing().month(subject);
            finds.addWith(subject, cue, at, date != null ? date : behind(at + 1));
        }
    }

    private boolean isSubject(Named outlet, int verb) {
        if (outlet.next() > verb || verb - outlet.next() > REACH) {
            return false;
        }
        for (int i = behindOthers(outlet); i < verb; i++) {
            DateMatch date = finds.days().at(tokens.start(i));
            if (date != null) {
                i = Math.max(i, tokens.at(date.end()) - 1);
            } else if (!isOpen(i)) {
                return false;
            }
        }
        return true;
    }

    /** Behind "dan media AS lain", which report too. */
    private int behindOthers(Named outlet) {
        int from = outlet.next();
        boolean glued = tokens.end(from - 1) == outlet.end() + "dan".length()
                && tokens.text().startsWith("dan", outlet.end());
        int media = glued ? from : from + 1;
        if (!glued && !tokens.is(from, "dan") || !Parts.is(tokens, media, Part.MEDIA)) {
            return from;
        }
        int at = media + 1;
        while (at < from + REACH && (Parts.of(tokens, at) & (Part.NATION.bit() | Part.MODIFIER.bit())) != 0) {
            at++;
        }
        return tokens.is(at, "lain") || tokens.is(at, "lainnya") ? at + 1 : from;
    }

    private boolean isOpen(int at) {
        if (tokens.isWord(at)) {
            if (tokens.is(at, "lalu") && tokens.isSign(at - 1, ',')) {
                return false; // another deed of somebody
            }
            boolean done = Frame.PERFECT.is(tokens, at);
            return done || (Parts.of(tokens, at) & (Part.ADVERB.bit() | Part.FILLER.bit())) != 0;
        }
        return tokens.isSign(at, ',') || tokens.isSign(at, '*') || tokens.isSign(at, ')') || tokens.isSign(at, '(');
    }

    /** "Lembah Chronicle melaporkan": a name right before the verb whose last word is an outlet's. */
    private @Nullable Named shaped(int verb) {
        int last = verb - 1;
        while (last > 0 && last >= verb - NAME && isOpen(last) && !tokens.isCapital(last)) {
            last--;
        }
        boolean shape = last >= 0
                && tokens.isCapital(last)
                && (Parts.is(tokens, last, Part.SHAPE) || finds.names().brands().isOutletWord(last));
        if (!shape) {
            return last >= 0 && tokens.isCapital(last) ? citedBefore(last) : null;
        }
        int first = last;
        while (first > 0 && first >= last - NAME && tokens.isCapital(first - 1)) {
            first--;
        }
        Named named = finds.names().sure(first, false);
        return named != null && named.next() == last + 1 && isSubject(named, verb) ? named : null;
    }

    /** "Lembahlist mulanya melaporkan": an outlet that was cited before by a name of its own. */
    private @Nullable Named citedBefore(int last) {
        int first = last;
        while (first > 0 && first > last - 3 && tokens.isCapital(first - 1)) {
            first--;
        }
        for (; first <= last; first++) {
            if (finds.isKnownOutlet(tokens.text().substring(tokens.start(first), tokens.end(last)))) {
                return finds.names().runs().named(first, last + 1, SourceKind.OUTLET);
            }
        }
        return null;
    }

    /** "Warta Lembah melaporkan pada Senin (16/5/2022)": the day behind the verb. */
    private @Nullable DateMatch behind(int from) {
        boolean day = from + 1 < tokens.size()
                && (tokens.is(from, "pada") || tokens.isSign(from, ','))
                && finds.days().at(tokens.start(from + 1)) != null;
        return day ? finds.citing().date(from, true) : gathered(from);
    }

    /** The date behind "rangkum dari berbagai sumber" or "rangkum dari Warta Lembah". */
    private @Nullable DateMatch gathered(int from) {
        int at = from;
        while (at < tokens.size() && at < from + GATHERED && isGathered(at)) {
            at++;
        }
        if (at == from) {
            return null;
        }
        Named giver = finds.walk().go(at);
        return finds.citing().date(giver == null ? at : giver.next(), true);
    }

    private boolean isGathered(int at) {
        return Frame.GATHERED.is(tokens, at);
    }

    /** "universitas terbaik versi X": who made a ranking, named behind a superlative or a list. */
    void version(Cue cue, int at) {
        boolean ranked = false;
        for (int i = at - 1; i >= Math.max(0, at - REACH) && tokens.isWord(i) && !ranked; i--) {
            ranked = Parts.is(tokens, i, Part.RANK);
        }
        Walk walk = ranked ? finds.walk() : null;
        Named named = walk == null ? null : walk.go(at + 1, 0);
        boolean only = walk != null && walk.unknown() == 0 && !walk.inPlace();
        if (named == null || !only || named.kind() == SourceKind.SOCIAL) {
            return;
        }
        int first = tokens.at(named.start());
        boolean body = named.sure() || finds.names().isBody(first) || named.next() - first > 1 || first > at + 1;
        if (body) {
            finds.add(named, cue, at, null, true);
        }
    }
}
