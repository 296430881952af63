package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The cues of platforms and podcasts as places where something was said. */
final class PlatformCues {
    /** How far before a platform the verb stands, or a quotation ends. */
    private static final int SAID = 12;
    /** How far before a podcast the interview stands. */
    private static final int INTERVIEW = 5;
    /** How far the verb stands behind "Di Instagram,". */
    private static final int SPEAKS = 8;
    /** How far before "platform X" the verb of posting stands. */
    private static final int POSTED = 10;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;

    PlatformCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "di Instagram @warung", "dalam Instagram miliknya": a platform without a class word. */
    void named(Cue cue, int at) {
        boolean live = tokens.is(at - 1, "live");
        boolean through = Frame.CARRIER.is(tokens, at - 1);
        int in = live || through ? at - 2 : at - 1;
        PhraseTable.Hit<Outlet> hit = Parts.is(tokens, in, Part.PREP) ? Outlets.platform(tokens, at) : null;
        if (hit == null || hit.fact().word() && !tokens.isCapital(at)) {
            return;
        }
        Named handle = handle(hit.end());
        Named body = handle == null && !live ? body(at, hit.end()) : null;
        if (body != null) {
            finds.add(body, cue, at, null, true);
            return;
        }
        int last = hit.end() - 1;
        boolean own = isOwn(hit.end()) || tokens.text().startsWith("nya", tokens.end(last) - 3);
        boolean posted = before.has(Part.POST, at, SAID) || before.has(Part.POSTER, at, SAID);
        boolean said =
                (posted || tokens.is(at - 2, "dilihat") || before.isSpoken(at, SAID)) && !before.has(Part.AVOID, at, 2);
        if (handle != null && (said || before.isPosted(in) || isSpeaking(in, handle.next()) || isSeen(in))) {
            finds.add(handle, cue, at, null, true);
        } else if (handle == null && own && said) {
            add(hit, cue, at, at);
        } else if (handle == null && PlatformTrait.CHANNEL.isOf(hit.fact().name()) && (said || isInterview(at))) {
            channel(cue, at, hit.end());
        }
        if (handle == null && (!live && (before.isPosted(in) || isSpeaking(in, hit.end())) || isSaid(at, hit.end()))) {
            add(hit, cue, at, at);
        }
    }

    /** "…," bunyi pengumuman di X Dinas Kopi: a body right behind the platform on which it speaks; null if none. */
    private @Nullable Named body(int at, int next) {
        boolean spoken = next < tokens.size() && finds.names().isBody(next) && before.isSpoken(at, SAID);
        Named run = spoken ? finds.names().runs().run(next, SourceKind.SOCIAL) : null;
        return run == null ? null : run.as(SourceKind.SOCIAL);
    }

    /** "seperti dilihat detikLembah di Instagram @warung": what an outlet looked at. */
    private boolean isSeen(int in) {
        return tokens.is(in - 2, "dilihat") || tokens.is(in - 3, "dilihat");
    }

    /** "…," kata Rahmat di X, Senin: a platform right behind who spoke. */
    private boolean isSaid(int at, int next) {
        boolean ends = !tokens.isWord(next) || tokens.is(next, "pada");
        return ends && before.isSpoken(at, SAID) && !before.has(Part.AVOID, at, 2);
    }

    /** The handle behind a platform and its adjectives: "Instagram pribadinya @warung"; null if there is none. */
    private @Nullable Named handle(int from) {
        int at = from;
        while (Parts.is(tokens, at, Part.MODIFIER)
                || tokens.isSign(at, ',')
                || tokens.isSign(at, '-')
                || tokens.is(at, "nya")) {
            at++;
        }
        return finds.names().handles().handle(at);
    }

    /** Adds a platform and those listed behind it: "di Instagram dan TikTok-nya". */
    private void add(PhraseTable.Hit<Outlet> first, Cue cue, int at, int name) {
        finds.add(Named.platform(tokens, name, first), cue, at, null, true);
        int next = first.end();
        while (tokens.is(next, "dan") || tokens.isSign(next, ',')) {
            int also = Parts.is(tokens, next + 1, Part.ACCOUNT) ? next + 2 : next + 1;
            PhraseTable.Hit<Outlet> hit =
                    also < tokens.size() && tokens.isCapital(also) ? Outlets.platform(tokens, also) : null;
            if (hit == null) {
                return;
            }
            finds.add(Named.platform(tokens, also, hit), cue, at, null, true);
            next = hit.end();
        }
    }

    /** "Di platform Reddit, beberapa pengguna berpendapat": a sentence that begins so and goes on with a verb. */
    private boolean isSpeaking(int in, int next) {
        int comma = behindMore(next);
        if (!tokens.isSign(comma, ',') || !before.isOpening(in)) {
            return false;
        }
        for (int i = comma + 1; i < Math.min(tokens.size(), comma + SPEAKS) && tokens.isWord(i); i++) {
            if ((Parts.of(tokens, i) & (Part.POSTING.bit() | Part.FINDING.bit())) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Behind whose platform it is and the next one: "Di Instagram dan akun X miliknya, …". */
    private int behindMore(int from) {
        int at = isOwn(from) ? from + 1 : from;
        if (tokens.is(at, "dan") && at + 2 < tokens.size()) {
            int name = Parts.is(tokens, at + 1, Part.ACCOUNT) ? at + 2 : at + 1;
            PhraseTable.Hit<Outlet> hit = tokens.isCapital(name) ? Outlets.platform(tokens, name) : null;
            at = hit == null ? at : hit.end();
        }
        return isOwn(at) ? at + 1 : at;
    }

    private boolean isOwn(int at) {
        return Frame.OWN.is(tokens, at);
    }

    /** "di YouTube The Lembah Talk", "di podcast Warung Kata": a channel by its name. */
    private void channel(Cue cue, int at, int first) {
        boolean article = tokens.is(first, "the") && first + 1 < tokens.size() && tokens.isCapital(first + 1);
        int start = article ? first + 1 : first;
        if (start >= tokens.size() || Parts.is(tokens, start, Part.TITLE)) {
            return;
        }
        Named sure = finds.names().sure(start, true);
        if (sure != null) {
            finds.add(sure.as(SourceKind.SOCIAL), cue, at, null, true);
            return;
        }
        Named run = finds.names().runs().run(start, SourceKind.SOCIAL);
        if (run != null) {
            finds.add(finds.names().runs().named(first, run.next(), SourceKind.SOCIAL), cue, at, null, true);
        }
    }

    /** "Dalam wawancaranya di podcast X": a podcast where someone said something. */
    void podcast(Cue cue, int at) {
        if (Parts.is(tokens, at - 1, Part.PREP) && (before.has(Part.POST, at, SAID) || isInterview(at))) {
            channel(cue, at, at + 1);
        }
    }

    private boolean isInterview(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - INTERVIEW); i--) {
            if (Frame.INTERVIEW.is(tokens, i)) {
                return true;
            }
            if (tokens.kind(i) == Tokens.Kind.BREAK) {
                return false;
            }
        }
        return false;
    }

    /** "platform X", "media sosial Instagram": a platform where someone said something shortly before. */
    void platform(Cue cue, int at) {
        PhraseTable.Hit<Outlet> hit = at + 1 < tokens.size() ? Outlets.platform(tokens, at + 1) : null;
        if (hit == null || !tokens.isCapital(at + 1)) {
            return;
        }
        int in = tokens.is(at - 1, "media") || tokens.is(at - 1, "jejaring") ? at - 2 : at - 1;
        boolean on = Parts.is(tokens, in, Part.PREP);
        boolean said = before.has(Part.POST, at, POSTED) || on && (before.isPosted(in) || isSpeaking(in, hit.end()));
        if (!said) {
            return;
        }
        Named handle = handle(hit.end());
        if (handle != null) {
            finds.add(handle, cue, at, null, true);
        } else if (finds.names().accounts().handle(hit.end()) == null) {
            add(hit, cue, at, at + 1);
        }
    }
}
