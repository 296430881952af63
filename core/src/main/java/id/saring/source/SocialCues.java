package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;

/** The cues of accounts and platforms. */
final class SocialCues {
    private static final int REACH = 14;
    private static final int POSTED = 14;
    private static final int SAID = 12;
    private static final int INTERVIEW = 5;

    private final Finds finds;
    private final Tokens tokens;
    private final Before before;

    SocialCues(Finds finds, Before before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "dalam unggahan di": an account or a platform. */
    void post(Cue cue, int at) {
        // "Lihat postingan ini di Instagram": the frame of an embedded post.
        if (tokens.is(at + 1, "ini") && tokens.is(at - 1, "lihat")) {
            return;
        }
        Walk walk = finds.walk();
        Named handle = walk.handle(at + 1);
        if (handle != null) {
            if (!isCounted(handle.next())) {
                finds.add(handle, cue, at, null, true);
            }
            return;
        }
        int limit = Math.min(tokens.size(), at + REACH);
        for (int i = at + 1; i < limit && !walk.isSentenceEnd(i) && !tokens.isSign(i, '"'); i++) {
            PhraseTable.Hit<Outlet> hit = tokens.isWord(i) ? Outlets.platform(tokens, i) : null;
            if (hit != null && isPlatform(hit, i, at)) {
                Named named = finds.walk().account(i, hit, isAccount(i - 1));
                if (!isCounted(named.next()) && !isBack(named)) {
                    finds.add(named, cue, at, null, true);
                }
                return;
            }
        }
        if (tokens.is(at, "tulis")) {
            written(cue, at);
        }
    }

    private boolean isPlatform(PhraseTable.Hit<Outlet> hit, int at, int cue) {
        boolean word = hit.fact().word() && !isAfterSocial(at);
        boolean written = hit.fact().name().length() == 1 && (tokens.is(at - 1, "di") || tokens.is(at - 1, "melalui"));
        return tokens.isCapital(at) && (!word || written) && (isOn(at - 1) || isAfterSocial(at) || at == cue + 1);
    }

    /** "… menuai 5.000 komentar": an account that is only counted. */
    private boolean isCounted(int at) {
        int i = at;
        while (i < tokens.size()
                && i < at + 6
                && (!tokens.isWord(i)
                        || tokens.is(i, "arsip")
                        || tokens.is(i, "telah")
                        || tokens.is(i, "sudah")
                        || tokens.is(i, "tersebut"))
                && tokens.kind(i) != Tokens.Kind.BREAK) {
            i++;
        }
        return tokens.is(i, "menuai")
                || tokens.is(i, "mendapat")
                || tokens.is(i, "mendapatkan")
                || tokens.is(i, "disukai")
                || tokens.is(i, "ditonton")
                || tokens.is(i, "dilihat")
                || tokens.is(i, "dibagikan")
                || tokens.is(i, "dikomentari");
    }

    /** "tulis Reuters", "tulis laporan Lembah Kini". */
    private void written(Cue cue, int at) {
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null || named.kind() == SourceKind.DOCUMENT || walk.unknown() > 0 || walk.inPlace()) {
            return;
        }
        boolean account = named.kind() == SourceKind.SOCIAL && walk.passed(Part.ACCOUNT.bit());
        boolean media = walk.passed(Part.MEDIA.bit() | Part.SITE.bit())
                || tokens.is(at + 1, "laporan") && named.kind() != SourceKind.SOCIAL;
        if (account || media || named.sure() && named.kind() != SourceKind.SOCIAL) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    private boolean isOn(int at) {
        long parts = Parts.of(tokens, at);
        return (parts & Part.PREP.bit()) != 0
                || (parts & Part.POST.bit()) != 0
                || tokens.is(at, "story")
                || tokens.is(at, "stories")
                || tokens.is(at, "status");
    }

    private boolean isAccount(int at) {
        return Parts.is(tokens, at, Part.ACCOUNT);
    }

    private boolean isAfterSocial(int at) {
        return (Parts.of(tokens, at - 1) & (Part.SOCIAL.bit() | Part.ACCOUNT.bit())) != 0;
    }

    /** "akun Instagram": an account, or the platform. */
    void account(Cue cue, int at) {
        if (before.has(Part.AVOID, at, 4)) {
            return;
        }
        Walk walk = finds.walk();
        Named handle = walk.handle(at + 1);
        if (handle != null) {
            finds.add(handle, cue, at, before.day(at), true);
            return;
        }
        Named named = walk.go(at + 1);
        if (named == null
                || named.kind() != SourceKind.SOCIAL
                || walk.unknown() > 0
                || !isNearPlatform(at)
                || isCounted(named.next())
                || isBack(named)
                || isYours(named.next())
                || named.name().equals("WhatsApp")) {
            return;
        }
        boolean platform = named.sure();
        if (before.isCited(at) || !platform && isPoster(at, named.next())) {
            DateMatch day = walk.date();
            finds.add(named, cue, at, day == null ? before.day(at) : day, true);
        }
    }

    /** "unggahan akun X “warung” itu": an account named before, without a handle. */
    private boolean isBack(Named named) {
        return !named.sure() && finds.isKnownAccount(named);
    }

    /** "akun WhatsApp Anda", "akun Facebook ini": no one's words. */
    private boolean isYours(int at) {
        return tokens.is(at, "anda") || tokens.is(at, "kamu") || tokens.is(at, "kalian") || tokens.is(at, "ini");
    }

    /** "akun X “warung” … mengunggah", "diunggah akun …": an account that posts. */
    private boolean isPoster(int at, int next) {
        if (before.has(Part.POST, at, 3) || before.has(Part.POSTER, at, 3)) {
            return true;
        }
        int limit = Math.min(tokens.size(), next + POSTED);
        for (int i = next; i < limit; i++) {
            if (isPosting(i)) {
                return true;
            }
            if (tokens.isSign(i, '.') && i + 1 < tokens.size() && tokens.spaceBefore(i + 1)) {
                return false;
            }
        }
        return false;
    }

    /** "mengunggah", also with the lost blank of a link behind it: "mengunggahtautan". */
    private boolean isPosting(int at) {
        return (Parts.of(tokens, at) & (Part.POST.bit() | Part.POSTER.bit())) != 0
                || tokens.isWord(at)
                        && (tokens.text().startsWith("mengunggah", tokens.start(at))
                                || tokens.text().startsWith("membagikan", tokens.start(at))
                                || tokens.text().startsWith("menyebarkan", tokens.start(at)));
    }

    private boolean isNearPlatform(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
            if (Outlets.platform(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "di Instagram @warung", "dalam Instagram miliknya": a platform without a class word. */
    void named(Cue cue, int at) {
        boolean on = Parts.is(tokens, at - 1, Part.PREP);
        PhraseTable.Hit<Outlet> hit = on ? Outlets.platform(tokens, at) : null;
        if (hit == null) {
            return;
        }
        Named handle = finds.names().addresses().handle(tokens.isSign(hit.end(), ',') ? hit.end() + 1 : hit.end());
        int last = hit.end() - 1;
        boolean own = tokens.is(hit.end(), "miliknya")
                || tokens.is(hit.end(), "pribadinya")
                || tokens.is(hit.end(), "resminya")
                || tokens.text().startsWith("nya", tokens.end(last) - 3);
        boolean posted = before.has(Part.POST, at, SAID) || before.has(Part.POSTER, at, SAID);
        boolean said = posted && !before.has(Part.AVOID, at, 2);
        if (handle != null && said) {
            finds.add(handle, cue, at, null, true);
        } else if (handle == null && own && said) {
            finds.add(Named.platform(tokens, at, hit), cue, at, null, true);
        } else if (handle == null && hit.fact().name().equals("YouTube") && (said || isInterview(at))) {
            channel(cue, at, hit.end());
        }
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
        Named run = finds.names().run(start, SourceKind.SOCIAL);
        if (run != null) {
            finds.add(finds.names().named(first, run.next(), SourceKind.SOCIAL), cue, at, null, true);
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
            boolean talk = tokens.is(i, "wawancara")
                    || tokens.is(i, "wawancaranya")
                    || tokens.is(i, "diwawancara")
                    || tokens.is(i, "diwawancarai")
                    || tokens.is(i, "perbincangan")
                    || tokens.is(i, "berbincang")
                    || tokens.is(i, "dilihat");
            if (talk) {
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
        if (hit == null || !tokens.isCapital(at + 1) || !before.has(Part.POST, at, 10)) {
            return;
        }
        if (finds.walk().handle(hit.end()) == null) {
            finds.add(Named.platform(tokens, at + 1, hit), cue, at, null, true);
        }
    }
}
