package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The cues of accounts and what they post. */
final class SocialCues {
    /** How far behind "unggahan" the platform stands. */
    private static final int REACH = 14;
    /** How far behind an account the verb of posting stands. */
    private static final int POSTED = 14;
    /** How many tokens the name of an account in marks may have that no platform announces. */
    private static final int LONGEST_MARKED = 8;
    /** How many words and signs may stand before what becomes of an account. */
    private static final int SUFFERED = 6;
    /** How far before an account the verb stands that cites nothing. */
    private static final int AVOIDED = 4;
    /** How far behind "akun" the platform stands. */
    private static final int PLATFORM = 4;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;

    SocialCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "dalam unggahan di": an account or a platform. */
    void post(Cue cue, int at) {
        // "Lihat postingan ini di Instagram": the frame of an embedded post.
        boolean frame = tokens.is(at + 1, "ini") && tokens.is(at - 1, "lihat");
        // "posting di Instagram": what is done, and no post.
        boolean deed = tokens.is(at, "posting") && !before.isCited(at);
        if (frame || deed) {
            return;
        }
        Named handle = finds.names().accounts().handle(at + 1);
        if (handle != null) {
            if (!isCounted(handle.next())) {
                finds.add(handle, cue, at, null, true);
            }
            return;
        }
        int limit = Math.min(tokens.size(), at + REACH);
        for (int i = at + 1; i < limit && !finds.names().accounts().isSentenceEnd(i) && !tokens.isSign(i, '"'); i++) {
            PhraseTable.Hit<Outlet> hit = tokens.isWord(i) ? Outlets.platform(tokens, i) : null;
            if (hit != null && isPlatform(hit, i, at)) {
                Named named = finds.names().accounts().behind(i, hit, isAccount(i - 1) || isChannel(hit, i - 1));
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
        boolean near = at == cue + 1 && !(at + 1 < tokens.size() && tokens.isCapital(at + 1));
        boolean written =
                hit.fact().name().length() == 1 && (near || tokens.is(at - 1, "di") || tokens.is(at - 1, "melalui"));
        boolean after = isAfterSocial(at);
        return (tokens.isCapital(at) || after) && (!word || written) && (isOn(at - 1) || after || at == cue + 1);
    }

    /** "… menuai 5.000 komentar", "… tidak lagi dapat diakses": an account that is only counted, or gone. */
    private boolean isCounted(int at) {
        return isSuffering(at, Part.COUNTED.bit() | Part.GONE.bit());
    }

    private boolean isSuffering(int at, long what) {
        int i = at;
        while (i < tokens.size()
                && i < at + SUFFERED
                && (!tokens.isWord(i) || Frame.MEANWHILE.is(tokens, i))
                && tokens.kind(i) != Tokens.Kind.BREAK) {
            i++;
        }
        return (Parts.of(tokens, i) & what) != 0;
    }

    /** "tulis Warta Lembah", "tulis laporan Lembah Kini". */
    private void written(Cue cue, int at) {
        Walk walk = finds.walk();
        Named named = walk.go(at + 1, 0);
        if (named == null || named.kind() == SourceKind.DOCUMENT || walk.unknown() > 0 || walk.inPlace()) {
            return;
        }
        boolean account = named.kind() == SourceKind.SOCIAL && walk.passed(Part.ACCOUNT.bit());
        boolean media = walk.passed(Part.MEDIA.bit() | Part.SITE.bit())
                || tokens.is(at + 1, "laporan") && named.kind() != SourceKind.SOCIAL;
        boolean statement = tokens.is(at + 1, "keterangan")
                && (named.kind() == SourceKind.SOCIAL || finds.names().isBody(tokens.at(named.start())));
        if (account || media || statement || named.sure() && named.kind() != SourceKind.SOCIAL) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    private boolean isOn(int at) {
        long parts = Parts.of(tokens, at);
        return (parts & Part.PREP.bit()) != 0 || (parts & Part.POST.bit()) != 0 || Frame.STORY.is(tokens, at);
    }

    private boolean isAccount(int at) {
        return Parts.is(tokens, at, Part.ACCOUNT);
    }

    /** "tayangan YouTube Lembah Talk": a channel by its name. */
    private boolean isChannel(PhraseTable.Hit<Outlet> hit, int at) {
        return PlatformTrait.CHANNEL.isOf(hit.fact().name()) && (tokens.is(at, "tayangan") || tokens.is(at, "video"));
    }

    private boolean isAfterSocial(int at) {
        return (Parts.of(tokens, at - 1) & (Part.SOCIAL.bit() | Part.ACCOUNT.bit())) != 0;
    }

    /** "akun Instagram": an account, or the platform. */
    void account(Cue cue, int at) {
        if (isAvoided(at)) {
            return;
        }
        Walk walk = finds.walk();
        Named handle = finds.names().accounts().handle(at + 1);
        if (handle != null) {
            if (!isSuffering(handle.next(), Part.GONE.bit())) {
                finds.add(handle, cue, at, before.day(at), true);
            }
            return;
        }
        Named named = walk.go(at + 1, 0);
        Named marked = named == null || named.sure() ? null : finds.names().quoted(at + 1, LONGEST_MARKED);
        named = marked == null ? named : marked;
        if (named == null || named.kind() != SourceKind.SOCIAL || walk.unknown() > 0 || isNobodys(named)) {
            return;
        }
        boolean known = marked != null || tokens.is(at + 1, "bernama") || isNearPlatform(at);
        if (!known && !isSpeaking(walk, named) && !isOfBody(at, walk, named)) {
            return;
        }
        boolean platform = named.sure();
        boolean back = platform && Parts.is(tokens, named.next(), Part.THAT);
        boolean cited = marked == null && before.isCited(at);
        if (cited || (platform ? isPosted(at) && !back : isPoster(at, named.next()))) {
            Named owner = platform ? owner(at) : null;
            DateMatch day =
                    walk.date() == null && owner != null ? finds.citing().date(named, true) : walk.date();
            finds.add(owner == null ? named : owner, cue, at, day == null ? before.day(at) : day, true);
        }
    }

    /** An account that is counted only or gone, named before, or the reader's own. */
    private boolean isNobodys(Named named) {
        return isCounted(named.next())
                || isBack(named)
                || isYours(named.next())
                || PlatformTrait.PRIVATE.isOf(named.name());
    }

    /** "mengikuti akun …": what is done to an account without citing it; what "tayang" there was said. */
    private boolean isAvoided(int at) {
        for (int i = at - 1; i >= Math.max(0, at - AVOIDED) && tokens.kind(i) != Tokens.Kind.BREAK; i--) {
            if (Parts.is(tokens, i, Part.AVOID) && !(tokens.is(i, "tayang") && tokens.is(i - 1, "yang"))) {
                return true;
            }
        }
        return false;
    }

    /** "akun media sosial Dinas Kopi menyatakan": an account by its owner alone, right before a verb. */
    private boolean isSpeaking(Walk walk, Named named) {
        boolean verb = (Parts.of(tokens, named.next()) & (Part.POST.bit() | Part.POSTER.bit())) != 0;
        return verb && walk.passed(Part.SOCIAL.bit());
    }

    /** "unggahan akun media sosial Dinas Kopi": a body's, by its owner alone. */
    private boolean isOfBody(int at, Walk walk, Named named) {
        return walk.passed(Part.SOCIAL.bit())
                && before.has(Part.POST, at, 2)
                && finds.names().isBody(tokens.at(named.start()));
    }

    /** "diunggah (oleh) salah satu akun Facebook": somebody's account. */
    private boolean isPosted(int at) {
        int i = at - 1;
        while (i > 0 && (Parts.is(tokens, i, Part.ADVERB) || tokens.is(i, "oleh") || tokens.is(i, "pemilik"))) {
            i--;
        }
        return Parts.is(tokens, i, Part.POSTING) && tokens.text().startsWith("di", tokens.start(i));
    }

    /** "Budi Lembah (blembah) melalui akun X": the account in brackets before; null if there is none. */
    private @Nullable Named owner(int at) {
        boolean one = Parts.is(tokens, at - 1, Part.PREP) && tokens.isSign(at - 2, ')') && tokens.isSign(at - 4, '(');
        if (!one || !tokens.isWord(at - 3) || tokens.shape(at - 3) != Tokens.Shape.LOWER) {
            return null;
        }
        Named name = finds.names().runs().named(at - 3, at - 2, SourceKind.SOCIAL);
        return new Named(name.start(), name.end(), at - 1, name.name(), name.kind(), true);
    }

    /** "unggahan akun X “warung” itu": an account named before, without a handle. */
    private boolean isBack(Named named) {
        return !named.sure() && finds.isKnownAccount(named);
    }

    /** "akun WhatsApp Anda", "akun Facebook ini": no one's words. */
    private boolean isYours(int at) {
        return Frame.READER.is(tokens, at);
    }

    /** "akun X “warung” … mengunggah", "diunggah akun …": an account that posts. */
    private boolean isPoster(int at, int next) {
        if (tokens.is(at - 1, "oleh") || before.has(Part.POST, at, 3) || before.has(Part.POSTER, at, 3)) {
            return true;
        }
        int limit = Math.min(tokens.size(), next + POSTED);
        for (int i = next; i < limit; i++) {
            if (isPosting(i)) {
                return true;
            }
            if (isAccount(i) && tokens.is(i - 1, "dan")) {
                limit = Math.min(tokens.size(), i + POSTED);
            }
            DateMatch date = finds.days().at(tokens.start(i));
            if (date != null) {
                int behind = tokens.at(date.end());
                limit = Math.min(tokens.size(), limit + behind - i);
                i = Math.max(i, behind - 1);
                continue;
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
        for (int i = at + 1; i <= Math.min(tokens.size() - 1, at + PLATFORM); i++) {
            if (Outlets.platform(tokens, i) != null || finds.names().glued().account(i) != null) {
                return true;
            }
        }
        return false;
    }
}
