package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds whom the sentences before some reported words speak of. */
final class Topic {
    /** Tokens into a sentence within which its subject must start. */
    private static final int LEAD = 30;

    private static final int REACH = 40;
    /** Behind every sentence: nothing more is read of it. */
    private static final int DONE = Integer.MAX_VALUE;
    /** No heading is longer. */
    private static final int HEADING = 10;

    private final Tokens tokens;

    /** The last subject found. */
    @Nullable
    Mention subject;

    /** The subject before it. */
    @Nullable
    Mention earlier;

    /** The last group that is a subject: "para relawan". */
    @Nullable
    Mention group;

    /** The last body that is a subject: "Pihak Anu". */
    @Nullable
    Mention body;

    /** The subject suffers the verb: "Budi ditangkap". */
    boolean passive;
    /** The sentence before has the same subject. */
    boolean repeated;
    /** The subject is the agent of a passive verb of speech: "hal itu disampaikan Budi". */
    boolean agent;

    /** The subject is the agent of another passive verb: "diperintahkan oleh Budi". */
    boolean bystander;

    /** Sentences since the one of the subject, less those that go on with a pronoun. */
    private int since;

    /** In the sentence that is read, so far: a verb stands in the clause. */
    private boolean verb;
    /** A preposition governs what follows. */
    private boolean governed;
    /** A preposition stood somewhere. */
    private boolean governs;
    /** A noun stands that is the subject, or to which the next one belongs. */
    private boolean nominal;
    /** The sentence opened with a verb or a noun that is no subject. */
    private boolean fronted;

    Topic(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the sentences of a stretch; the last one with a person decides. */
    void read(int from, int to) {
        int at = from;
        while (at < to) {
            if (Sentences.isQuote(tokens.sign(at))) {
                at = behindQuote(at, to);
                continue;
            }
            if (Sentences.startsAt(tokens, at)) {
                int behind = behindHeading(at, to);
                if (behind > at) {
                    at = behind;
                    continue;
                }
                since += tokens.isWord(at) ? 1 : 0;
                sentence(at, to);
            }
            at++;
        }
    }

    /** The end of a paragraph that is no sentence: a heading inside the text; else the token itself. */
    private int behindHeading(int start, int to) {
        if (start > 0 && tokens.kind(start - 1) != Tokens.Kind.BREAK || !tokens.isCapital(start)) {
            return start;
        }
        int at = start + 1;
        while (at < to && at < start + HEADING && tokens.kind(at) != Tokens.Kind.BREAK) {
            at++;
        }
        boolean ends = at < to && tokens.kind(at) == Tokens.Kind.BREAK;
        return ends && tokens.isWord(at - 1) ? at : start;
    }

    /** Behind the mark that closes a quotation in its paragraph; behind the mark itself if none does. */
    private int behindQuote(int open, int to) {
        for (int at = open + 1; at < to && tokens.kind(at) != Tokens.Kind.BREAK; at++) {
            if (Sentences.isQuote(tokens.sign(at))) {
                return at + 1;
            }
        }
        return open + 1;
    }

    /** Whether no sentence of another subject stands between the subject and the words. */
    boolean isRecent() {
        return since <= 1;
    }

    private void found(Mention mention, boolean asAgent) {
        earlier = subject == null || sameWord(subject, mention) ? earlier : subject;
        subject = mention;
        agent = asAgent;
        bystander = false;
        since = 0;
    }

    /** Reads a sentence up to its subject. */
    private void sentence(int start, int to) {
        int end = Math.min(to, start + LEAD);
        verb = false;
        governed = false;
        governs = false;
        nominal = false;
        fronted = false;
        int at = start;
        while (at < end) {
            if (at > start && Sentences.startsAt(tokens, at) || Sentences.isQuote(tokens.sign(at))) {
                return;
            }
            at = tokens.isWord(at) ? word(at, start, end, to) : behindSign(at);
        }
    }

    private int behindSign(int at) {
        if (tokens.isSign(at, ',') && !nominal) {
            governed = false;
            verb = false;
        }
        return at + 1;
    }

    /** Reads what begins at a word: where to read on, or DONE where the sentence has told whom it speaks of. */
    private int word(int at, int start, int end, int to) {
        int flags = Lexicon.flags(tokens, at);
        Mention one = tokens.is(at, "salah") ? SubjectMention.oneOf(tokens, at) : null;
        if (one != null) {
            found(one, true);
            passive = false;
            return DONE;
        }
        if (isFunction(at, start, flags)) {
            governed |= (flags & (Lexicon.PLACE_PREPOSITION | Lexicon.FROM)) != 0;
            governs |= governed;
            if ((flags & (Lexicon.PRONOUN | Lexicon.PLURAL)) != 0 && !governed && !verb) {
                since += (flags & Lexicon.PRONOUN) != 0 ? -1 : 1;
                return DONE;
            }
            if ((flags & (Lexicon.ONE | Lexicon.MANY)) == 0 && !Predicate.comesFrom(tokens, at)) {
                return at + 1;
            }
        }
        if (at == start && ((flags & Lexicon.COMMON) != 0 || Lexicon.isVerb(tokens, at, flags))) {
            return behindFront(at, end, flags);
        }
        if (!tokens.isCapital(at) && Lexicon.isVerb(tokens, at, flags)) {
            return behindVerb(at, to, flags);
        }
        Mention mention = MentionReader.after(tokens, at, Math.min(tokens.size(), at + REACH));
        return mention == null ? at + 1 : mention(mention, at, to);
    }

    /** "[KATEGORI]: Konten Palsu": the name of a field of a form, behind which no sentence stands. */
    private boolean isField(int at, Mention mention) {
        return tokens.isSign(at - 1, '[') && tokens.isSign(mention.endToken(), ']');
    }

    private boolean isFunction(int at, int start, int flags) {
        boolean function = (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0
                || at == start && Lexicon.opensWithFunction(tokens, at, flags);
        return function && (at == start || !tokens.isCapital(at));
    }

    /** Behind the noun or the verb that a sentence opens with, and behind whose that noun is. */
    private int behindFront(int at, int end, int flags) {
        governed |= tokens.is(at, "menurut");
        fronted = true;
        if ((flags & (Lexicon.COMMON | Lexicon.NOUN)) != Lexicon.COMMON) {
            return at + 1;
        }
        nominal = true;
        NounPhrase owner = at + 1 < end ? NounPhrase.read(tokens, at + 1, end) : null;
        return owner == null ? at + 1 : owner.at();
    }

    /** Behind a verb; or DONE where its agent is told. */
    private int behindVerb(int at, int to, int flags) {
        boolean told = (flags & Lexicon.TOLD) != 0;
        boolean by = tokens.is(at + 1, "oleh") && !tokens.is(at - 1, "yang");
        told |= Predicate.comesFrom(tokens, at);
        if ((told || by) && readAgent(at + 1, to)) {
            bystander = !told;
            return DONE;
        }
        verb = true;
        return at + 1;
    }

    /** Behind a mention that is no subject; or DONE. */
    private int mention(Mention mention, int at, int to) {
        boolean human = SubjectMention.isHuman(tokens, mention);
        int behind = Math.max(at + 1, mention.endToken());
        if (isField(at, mention)) {
            return DONE;
        }
        if (human && governs && SubjectMention.isBetweenCommas(tokens, mention)) {
            return behind;
        }
        boolean first = !verb && !governed;
        if (first && human) {
            subject(mention, to);
            return DONE;
        }
        if (first && mention.kind() == Mention.Kind.GROUP) {
            group = mention;
            return DONE;
        }
        if (nominal && SubjectMention.isKin(tokens, mention) && SubjectMention.endsSentence(tokens, mention)) {
            found(mention, true);
            passive = false;
            return DONE;
        }
        body = first && !nominal && SubjectMention.isBody(tokens, mention) ? mention : body;
        nominal |= first && !fronted;
        return behind;
    }

    private void subject(Mention mention, int to) {
        repeated = subject != null && sameWord(subject, mention);
        found(identified(mention), false);
        passive = Predicate.isPassive(tokens, mention.endToken());
        int told = passive ? Predicate.behindAdverbs(tokens, mention.endToken()) : -1;
        if (told >= 0 && (Lexicon.flags(tokens, told) & Lexicon.TOLD) != 0 && !tokens.is(told, "dilaporkan")) {
            readAgent(told + 1, to); // "Hengkangnya Budi dibenarkan Ani"
        }
    }

    private boolean readAgent(int token, int to) {
        int at = token;
        while (at < to && Sense.AGENT_MARKER.is(tokens, at)) {
            at++;
        }
        if (at >= to) {
            return false;
        }
        Mention mention = MentionReader.after(tokens, at, Math.min(tokens.size(), at + REACH));
        if (mention == null || mention.kind() != Mention.Kind.PERSON || SubjectMention.isPossessor(tokens, mention)) {
            group = mention != null && mention.kind() == Mention.Kind.GROUP ? mention : group;
            return false;
        }
        found(mention, true);
        passive = false;
        return true;
    }

    /** The person whom a copula names: "Salah satu korban adalah Budi". */
    private Mention identified(Mention mention) {
        int at = mention.endToken();
        if (!Sense.IDENTIFIES.is(tokens, at) || mention.kind() != Mention.Kind.ROLE || at + 1 >= tokens.size()) {
            return mention;
        }
        Mention named = MentionReader.after(tokens, at + 1, Math.min(tokens.size(), at + REACH));
        return named != null && named.kind() == Mention.Kind.PERSON && !SubjectMention.isPossessor(tokens, named)
                ? named
                : mention;
    }

    private boolean sameWord(Mention a, Mention b) {
        Range first = a.name();
        Range second = b.name();
        return first != null && second != null && first.of(tokens.text()).contains(second.of(tokens.text()));
    }
}
