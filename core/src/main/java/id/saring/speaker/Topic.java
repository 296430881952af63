package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds whom the sentences before some reported words speak of. */
final class Topic {
    /** Tokens into a sentence within which its subject must start. */
    private static final int LEAD = 30;

    private static final int REACH = 40;
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

    private void sentence(int start, int to) {
        int end = Math.min(to, start + LEAD);
        boolean verb = false;
        boolean governed = false;
        boolean nominal = false;
        boolean fronted = false;
        boolean governs = false;
        for (int at = start; at < end; at++) {
            if (at > start && Sentences.startsAt(tokens, at) || Sentences.isQuote(tokens.sign(at))) {
                return;
            }
            if (!tokens.isWord(at)) {
                if (tokens.isSign(at, ',') && !nominal) {
                    governed = false;
                    verb = false;
                }
                continue;
            }
            int flags = Lexicon.flags(tokens, at);
            boolean function = (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0
                    || at == start && Lexicon.opensWithFunction(tokens, at, flags);
            if (function && (at == start || !tokens.isCapital(at))) {
                governed |= (flags & (Lexicon.PLACE_PREPOSITION | Lexicon.FROM)) != 0;
                governs |= governed;
                if ((flags & (Lexicon.PRONOUN | Lexicon.PLURAL)) != 0 && !governed && !verb) {
                    since += (flags & Lexicon.PRONOUN) != 0 ? -1 : 1;
                    return;
                }
                if ((flags & (Lexicon.PLACE_PREPOSITION | Lexicon.FROM | Lexicon.ONE | Lexicon.MANY)) == 0) {
                    continue;
                }
                if ((flags & (Lexicon.ONE | Lexicon.MANY)) == 0) {
                    continue;
                }
            }
            if (at == start && ((flags & Lexicon.COMMON) != 0 || Lexicon.isVerb(tokens, at, flags))) {
                governed |= tokens.is(at, "menurut");
                fronted = true;
                boolean noun = (flags & (Lexicon.COMMON | Lexicon.NOUN)) == Lexicon.COMMON;
                if (noun) {
                    NounPhrase owner = at + 1 < end ? NounPhrase.read(tokens, at + 1, end) : null;
                    nominal = true;
                    at = owner == null ? at : owner.at() - 1;
                }
                continue;
            }
            if (!tokens.isCapital(at) && Lexicon.isVerb(tokens, at, flags)) {
                boolean told = (flags & Lexicon.TOLD) != 0;
                boolean by = tokens.is(at + 1, "oleh") && !tokens.is(at - 1, "yang");
                told |= tokens.is(at + 1, "dari") && (tokens.is(at, "datang") || tokens.is(at, "berasal"));
                if ((told || by) && readAgent(at + 1, to)) {
                    bystander = !told;
                    return;
                }
                verb = true;
                continue;
            }
            Mention mention = MentionReader.after(tokens, at, Math.min(tokens.size(), at + REACH));
            if (mention == null) {
                continue;
            }
            boolean human = mention.kind() == Mention.Kind.PERSON && !isPossessor(mention)
                    || mention.kind() == Mention.Kind.ROLE && isHuman(mention);
            if (human && governs && isBetweenCommas(mention)) {
                at = Math.max(at, mention.endToken() - 1);
                continue;
            }
            if (!verb && !governed && human) {
                repeated = subject != null && sameWord(subject, mention);
                found(identified(mention), false);
                passive = isPassive(mention.endToken());
                int told = passive ? behindAdverbs(mention.endToken()) : -1;
                if (told >= 0 && (Lexicon.flags(tokens, told) & Lexicon.TOLD) != 0 && !tokens.is(told, "dilaporkan")) {
                    readAgent(told + 1, to); // "Hengkangnya Budi dibenarkan Ani"
                }
                return;
            }
            if (!verb && !governed && mention.kind() == Mention.Kind.GROUP) {
                group = mention;
                return;
            }
            if (nominal && isKin(mention) && endsSentence(mention)) {
                found(mention, true);
                passive = false;
                return;
            }
            body = !verb && !governed && !nominal && isBody(mention) ? mention : body;
            nominal |= !verb && !governed && !fronted;
            at = Math.max(at, mention.endToken() - 1);
        }
    }

    private boolean isBody(Mention mention) {
        Range name = mention.name();
        int counted = Lexicon.ONE | Lexicon.MANY;
        return name != null
                && mention.kind() == Mention.Kind.ORGANISATION
                && tokens.isCapital(tokens.at(name.start()))
                && (Lexicon.flags(tokens, tokens.at(mention.start())) & counted) == 0;
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
        if (mention == null || mention.kind() != Mention.Kind.PERSON || isPossessor(mention)) {
            group = mention != null && mention.kind() == Mention.Kind.GROUP ? mention : group;
            return false;
        }
        found(mention, true);
        passive = false;
        return true;
    }

    /** "rekannya, Budi": a person who is somebody to the subject. */
    private boolean isKin(Mention mention) {
        int first = tokens.at(mention.start());
        int head = mention.role() == null && tokens.isSign(first - 1, ',') ? first - 2 : first;
        return mention.kind() == Mention.Kind.PERSON && head >= 0 && (Lexicon.flags(tokens, head) & Lexicon.KIN) != 0;
    }

    private boolean endsSentence(Mention mention) {
        int end = mention.endToken();
        return end < tokens.size()
                && tokens.isSign(end, '.')
                && (end + 1 == tokens.size() || Sentences.startsAt(tokens, end + 1));
    }

    /** The person whom a copula names: "Salah satu korban adalah Budi". */
    private Mention identified(Mention mention) {
        int at = mention.endToken();
        if (!Sense.IDENTIFIES.is(tokens, at) || mention.kind() != Mention.Kind.ROLE || at + 1 >= tokens.size()) {
            return mention;
        }
        Mention named = MentionReader.after(tokens, at + 1, Math.min(tokens.size(), at + REACH));
        return named != null && named.kind() == Mention.Kind.PERSON && !isPossessor(named) ? named : mention;
    }

    /** "perayaan Galungan", "tindakan hakim Budi": an ordinary noun leads the phrase. */
    private boolean isPossessor(Mention mention) {
        int first = tokens.at(mention.start());
        int person = Lexicon.ROLE | Lexicon.TITLE | Lexicon.RANK | Lexicon.ONE | Lexicon.MANY | Lexicon.PARTICLE;
        boolean site = (Lexicon.flags(tokens, first) & (Lexicon.SITE | person)) == Lexicon.SITE;
        if (site && mention.name() != null && mention.name().start() > mention.start()) {
            return true; // "Jalan Jenderal Budi"
        }
        return tokens.isWord(first)
                && !tokens.isCapital(first)
                && !tokens.text().startsWith("nya", tokens.end(first) - 3)
                && (Lexicon.flags(tokens, first) & person) == 0
                && !Lexicon.isAgent(tokens, first);
    }

    /** "Bersama istrinya, Ani, ia pulang": the bare name explains what stands before it. */
    private boolean isBetweenCommas(Mention mention) {
        return mention.role() == null
                && tokens.isSign(tokens.at(mention.start()) - 1, ',')
                && tokens.isSign(mention.endToken(), ',');
    }

    private boolean sameWord(Mention a, Mention b) {
        Range first = a.name();
        Range second = b.name();
        return first != null && second != null && first.of(tokens.text()).contains(second.of(tokens.text()));
    }

    private boolean isHuman(Mention mention) {
        Range name = mention.name();
        int head = tokens.at(name == null ? mention.start() : name.start());
        return (Lexicon.flags(tokens, head) & Lexicon.ROLE) != 0 || Lexicon.isAgent(tokens, head);
    }

    private boolean isPassive(int token) {
        int at = behindAdverbs(token);
        return at < tokens.size()
                && tokens.isWord(at)
                && tokens.text().startsWith("di", tokens.start(at))
                && Lexicon.isVerb(tokens, at, Lexicon.flags(tokens, at));
    }

    private int behindAdverbs(int token) {
        int at = token;
        while (at < tokens.size() && at < token + 3 && (Lexicon.flags(tokens, at) & Lexicon.ADVERB) != 0) {
            at++;
        }
        return at;
    }
}
