package id.saring.quote;

import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the text that speaks behind its cue with what it stands in: "tulis keterangan dalam unggahan itu". */
final class TextMention {
    /** The most tokens of the name of what a text stands in. */
    private static final int NAME_TOKENS = 6;
    /** The most tokens of a source that no name tells: "data penerbangan yang dihimpun hingga Senin". */
    private static final int PHRASE_TOKENS = 12;

    private final Tokens tokens;

    TextMention(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The speaker behind a cue.
     *
     * @param speaker the token that the mention must start at
     */
    @Nullable
    Mention after(int speaker, int limit) {
        Mention mention = MentionReader.after(tokens, speaker, limit);
        int noun = mention == null ? speaker : tokens.at(mention.start());
        boolean text = (mention == null || mention.endToken() == noun + 1)
                && tokens.isWord(noun)
                && !tokens.isCapital(noun)
                && (WordKind.DOCUMENT.is(tokens, noun) || WordKind.WRITING.is(tokens, noun));
        if (!text || noun + 2 > limit) {
            return mention;
        }
        if (tokens.is(noun + 1, "mereka") || tokens.is(noun + 1, "dia")) {
            return MentionReader.after(tokens, noun + 1, limit);
        }
        boolean in = tokens.is(noun + 1, "dalam") || tokens.is(noun + 1, "di");
        return in && WordKind.WRITING.is(tokens, noun + 2) ? within(noun, limit) : mention;
    }

    /** "katanya Budi": a person's name behind a verb whose clitic already points to somebody; or null. */
    @Nullable
    Mention named(int at, int limit) {
        Mention mention = at < limit && tokens.isCapital(at) ? MentionReader.after(tokens, at, limit) : null;
        boolean closed = mention != null
                && (mention.endToken() >= limit
                        || !tokens.isWord(mention.endToken())
                        || WordKind.PREPOSITION.is(tokens, mention.endToken()));
        return mention != null && mention.kind() == Mention.Kind.PERSON && closed ? mention : null;
    }

    private Mention within(int noun, int limit) {
        int end = noun + 3;
        if (end < limit && FunctionWord.DEMONSTRATIVE.is(tokens, end)) {
            end++;
        } else {
            int named = end + (end + 1 < limit && tokens.is(end, "resmi") ? 1 : 0);
            while (named < limit && named < end + NAME_TOKENS && tokens.isCapital(named)) {
                named++;
            }
            end = tokens.isCapital(named - 1) ? named : end;
        }
        Range range = new Range(tokens.start(noun), tokens.end(end - 1));
        return new Mention(range.start(), range.end(), end, Mention.Kind.ORGANISATION, range, null, null);
    }

    /** Whose words are cited: "dikutip dari akun Dinas Kopi", "dari siaran pers Dinas Kopi"; null where only a place is told. */
    @Nullable
    Mention author(int from, int limit) {
        int text = from + 1;
        if (text >= limit || !tokens.is(from, "dari")) {
            return null;
        }
        if (WordKind.POSTER.is(tokens, text)) {
            Mention account = MentionReader.after(tokens, text, limit);
            int owner = account != null && tokens.is(account.endToken(), "resmi") ? account.endToken() + 1 : limit;
            return owner < limit && tokens.isCapital(owner) ? MentionReader.after(tokens, owner, limit) : account;
        }
        int body = WordKind.DOCUMENT.skip(tokens, text, limit, NAME_TOKENS);
        Mention mention = body == text ? null : MentionReader.after(tokens, body, limit);
        return mention != null && mention.kind() == Mention.Kind.ORGANISATION ? mention : null;
    }

    /** Where something is written: "tertulis di laman desa". */
    @Nullable
    Mention place(int at, int limit) {
        boolean in = FunctionWord.AMID.is(tokens, at);
        return in ? MentionReader.after(tokens, at + 1, limit) : null;
    }

    /** "sebuah laporan dari Warta Lembah", "studi itu": what a text says, behind whose comma nobody is named with it. */
    boolean isText(int at) {
        int noun = tokens.is(at, "sebuah") || tokens.is(at, "suatu") ? at + 1 : at;
        return WordKind.FINDING.is(tokens, noun) || tokens.is(noun, "laporan") || tokens.is(noun, "artikel");
    }

    /** What "menurut" names when it is no speaker that the reader knows: "data penerbangan", up to the comma. */
    @Nullable
    Mention phrase(int at, int to) {
        int end = at;
        while (end < to
                && end < at + PHRASE_TOKENS
                && !tokens.isSign(end, ',')
                && !SentenceEnds.isStop(tokens.sign(end))) {
            end++;
        }
        if (end == at || end >= to || !tokens.isWord(at)) {
            return null;
        }
        Range range = new Range(tokens.start(at), tokens.end(end - 1));
        return new Mention(range.start(), range.end(), end, Mention.Kind.ORGANISATION, range, null, null);
    }
}
