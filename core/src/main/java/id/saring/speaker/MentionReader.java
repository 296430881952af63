package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the mention of a speaker at a place of the text. Stateless and thread-safe. */
public final class MentionReader {
    /** No mention is longer, in tokens. */
    private static final int REACH = 60;

    private MentionReader() {}

    /**
     * The mention that starts at a token, as behind "kata" or "menurut".
     *
     * @param tokens the tokens of the body
     * @param token where it must start
     * @param limit the token that it must not reach
     * @return the mention, or null if none starts there
     */
    public static @Nullable Mention after(Tokens tokens, int token, int limit) {
        int end = Math.min(Math.min(limit, tokens.size()), token + REACH);
        int at = Apposition.skipSpeech(tokens, token, end);
        if (at >= end) {
            return null;
        }
        Mention pronoun = pronoun(tokens, at, end);
        if (pronoun != null) {
            return pronoun;
        }
        Mention handle = account(tokens, at, at, end);
        if (handle != null) {
            return handle;
        }
        NounPhrase phrase = NounPhrase.read(tokens, at, end);
        boolean before = tokens.is(token - 1, "menurut")
                || tokens.is(token - 1, "kata") && token > 1 && tokens.isWord(token - 2);
        if (phrase != null && before && holdsSubject(tokens, phrase, end)) {
            phrase = NounPhrase.read(tokens, at, phrase.at() - 1);
        }
        Mention account = phrase == null ? null : account(tokens, at, phrase.at(), end);
        if (account != null) {
            return account;
        }
        return phrase == null ? null : Apposition.complete(tokens, phrase, end, tokens.is(token - 1, "menurut"));
    }

    /** "Menurut Budi Indonesia tidak siap": the place behind the name is the subject of what Budi says. */
    private static boolean holdsSubject(Tokens tokens, NounPhrase phrase, int limit) {
        int last = phrase.at() - 1;
        if (phrase.head() != NounPhrase.Head.NAME
                || last <= phrase.core()
                || phrase.at() >= limit
                || !tokens.isWord(phrase.at())
                || tokens.isCapital(phrase.at())) {
            return false;
        }
        int next = Lexicon.flags(tokens, phrase.at());
        return (Lexicon.flags(tokens, last) & Lexicon.PLACE) != 0
                && (Lexicon.flags(tokens, last - 1) & Lexicon.PLACE) == 0
                && ((next & Lexicon.ADVERB) != 0 || Lexicon.isVerb(tokens, phrase.at(), next));
    }

    /** "@warta", "akun Anu @warta" or "akun Anu «Warta Kota»". */
    private static @Nullable Mention account(Tokens tokens, int start, int handle, int limit) {
        int end = Handle.behind(tokens, handle, limit);
        if (end < 0) {
            return MarkedAccount.at(tokens, start, handle, limit);
        }
        Range name = new Range(tokens.start(handle), tokens.end(end - 1));
        return new Mention(tokens.start(start), name.end(), end, Mention.Kind.ORGANISATION, name, null, null);
    }

    private static @Nullable Mention pronoun(Tokens tokens, int token, int limit) {
        int flags = Lexicon.flags(tokens, token);
        if ((flags & (Lexicon.PRONOUN | Lexicon.PLURAL)) != 0 || tokens.is(token, "pihaknya")) {
            return new Mention(
                    tokens.start(token), tokens.end(token), token + 1, Mention.Kind.PRONOUN, null, null, null);
        }
        boolean his = tokens.is(token - 1, "menurut") ? isHisWords(tokens, token) : isHisVerb(tokens, token, flags);
        if (his) {
            return new Mention(
                    tokens.start(token), tokens.end(token), token + 1, Mention.Kind.PRONOUN, null, null, null);
        }
        boolean unnamed = tokens.is(token, "yang") && token + 1 < limit && Sense.UNNAMED.is(tokens, token + 1);
        return unnamed
                ? new Mention(
                        tokens.start(token),
                        tokens.end(token + 1),
                        token + 2,
                        tokens.is(token + 1, "bersangkutan") ? Mention.Kind.PRONOUN : Mention.Kind.ANONYMOUS,
                        null,
                        null,
                        null)
                : null;
    }

    /** "ujar lanjutnya": a second verb with the clitic of who speaks. */
    private static boolean isHisVerb(Tokens tokens, int token, int flags) {
        return flags == 0
                && tokens.isWord(token)
                && !tokens.isCapital(token)
                && tokens.text().startsWith("nya", tokens.end(token) - 3)
                && Sense.GOING_ON.is(tokens, token);
    }

    /** "pengakuannya", "penuturannya": what somebody known says. */
    private static boolean isHisWords(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token) - 3;
        return tokens.isWord(token)
                && !tokens.isCapital(token)
                && end - start >= 5
                && tokens.text().startsWith("nya", end)
                && (Lexicon.flags(tokens.text().substring(start, end)) & Lexicon.SPEECH) != 0;
    }

    /**
     * The mention that ends right before a token: the subject that stands directly before its verb.
     *
     * @param tokens the tokens of the body
     * @param token the token behind it
     * @param limit the first token that it may hold
     * @return the mention, or null if none ends there
     */
    public static @Nullable Mention before(Tokens tokens, int token, int limit) {
        int least = Math.max(limit, token - REACH);
        int start = PhraseBefore.phraseEndingAt(tokens, token, least);
        if (start > least && tokens.isSign(start - 1, ',')) {
            start = RoleBefore.start(tokens, start, token, least);
        }
        return start < 0 ? null : after(tokens, start, token);
    }

    /**
     * The grammatical subject of a reporting verb, with modifiers between them or not.
     *
     * @param tokens the tokens of the body
     * @param cue the verb
     * @param sentenceStart the first token of its sentence
     * @return the mention, or null if the verb has no subject in its sentence
     */
    public static @Nullable Mention subjectBefore(Tokens tokens, int cue, int sentenceStart) {
        Mention account = MarkedAccount.before(tokens, cue, sentenceStart);
        if (account != null) {
            return account;
        }
        Mention blessed = Blessing.mayEnd(tokens, cue) ? Blessing.subject(tokens, cue, sentenceStart) : null;
        if (blessed != null) {
            return blessed;
        }
        int sentence = Degrees.sentence(tokens, sentenceStart);
        int start = Subject.of(tokens, cue, Math.max(sentence, cue - REACH));
        Mention subject = start < 0 ? null : after(tokens, start, cue);
        if (subject == null) {
            return cue - sentence > REACH ? null : Coordination.subject(tokens, cue, sentence);
        }
        Mention opener = RelativeOpening.of(tokens, subject, sentence, cue);
        return opener != null
                ? opener
                : JointSubject.of(tokens, OpeningDescription.of(tokens, subject, sentence, cue), sentence);
    }

    /**
     * Whether a degree starts at a token that goes on a row of them: at "M.Hum." in "S.H., M.Hum.".
     *
     * @param tokens the tokens of the body
     * @param token the token behind a full stop and a comma
     * @param limit the token behind the last that may be read
     */
    public static boolean isDegreeBehind(Tokens tokens, int token, int limit) {
        return Degrees.goesOn(tokens, token, limit);
    }

    /**
     * A person's mention with the role that stands before it and a comma: "Gubernur Anu, Budi".
     *
     * @param tokens the tokens of the body
     * @param name the mention
     * @param limit the first token that it may hold
     * @return the mention of both, or the one given if no role stands there
     */
    public static Mention withRole(Tokens tokens, Mention name, int limit) {
        int comma = tokens.at(name.start()) - 1;
        if (comma <= limit || !tokens.isSign(comma, ',') || name.role() != null) {
            return name;
        }
        Mention role = before(tokens, comma, limit);
        boolean office = role != null
                && role.kind() == Mention.Kind.ROLE
                && role.role() != null
                && (Lexicon.flags(tokens, role.endToken() - 1) & Lexicon.THIS) == 0;
        return role == null || !office
                ? name
                : new Mention(
                        role.start(),
                        name.end(),
                        name.endToken(),
                        Mention.Kind.PERSON,
                        name.name(),
                        role.role(),
                        role.affiliation());
    }
}
