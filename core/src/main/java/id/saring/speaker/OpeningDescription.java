package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The description with which a sentence opens, where only the name behind its last comma was read as the subject. */
final class OpeningDescription {
    /** No description has more tokens. */
    private static final int REACH = 32;

    private OpeningDescription() {}

    /** The subject of a verb, joined with what its sentence opens with. */
    static Mention of(Tokens tokens, Mention subject, int sentence, int verb) {
        int start = tokens.at(subject.start());
        if (isPointed(tokens, subject, sentence, verb)) {
            return pointed(tokens, sentence, verb);
        }
        if (start <= sentence + 1 || start - sentence > REACH || !tokens.isCapital(sentence)) {
            return subject;
        }
        boolean comma = tokens.isSign(start - 1, ',');
        boolean link = tokens.is(start - 1, "dan");
        boolean listed = link && subject.role() != null && (Lexicon.flags(tokens, start) & Lexicon.BODY) != 0;
        if ((comma || listed) && isNamed(tokens, subject, start)) {
            return Description.isOffice(tokens, sentence, start - 1)
                            && Description.isNominal(tokens, sentence, start - 1)
                    ? joined(tokens, subject, sentence, start - 1)
                    : subject;
        }
        if (tokens.is(start - 1, "alias") || tokens.is(subject.endToken(), "bernama")) {
            Mention called =
                    Description.isNominal(tokens, sentence, start) ? called(tokens, subject, sentence, verb) : null;
            return called == null ? subject : called;
        }
        if (comma && subject.kind() == Mention.Kind.PERSON) {
            boolean post = isPost(tokens, subject, start) && isFullName(tokens, sentence, start - 1);
            Mention holder = post ? MentionReader.after(tokens, sentence, start - 1) : null;
            Mention whole =
                    holder == null || holder.endToken() != start - 1 ? null : described(tokens, holder, subject);
            return whole == null ? subject : whole;
        }
        boolean explains =
                (comma || link) && subject.kind() != Mention.Kind.PERSON || subject.kind() == Mention.Kind.PLACE;
        Mention first = explains && Description.isNominal(tokens, sentence, start)
                ? opener(tokens, subject, sentence, verb)
                : null;
        return first == null ? subject : first;
    }

    /** "Peraih piala Anu 2018 itu": a description that a demonstrative closes before the verb, of which only a part was read. */
    private static boolean isPointed(Tokens tokens, Mention subject, int sentence, int verb) {
        int start = tokens.at(subject.start());
        int last = verb - 1;
        boolean part = start > sentence
                ? subject.endToken() == verb
                : subject.endToken() < last && subject.kind() == Mention.Kind.ROLE;
        return part
                && last - sentence <= REACH
                && (Lexicon.flags(tokens, last) & Lexicon.THIS) != 0
                && subject.kind() != Mention.Kind.PERSON
                && tokens.isCapital(sentence)
                && Description.isOffice(tokens, sentence, last)
                && (start > sentence
                        ? !tokens.is(start - 1, "dan") && Description.isNominal(tokens, sentence, start)
                        : Description.isNominal(tokens, subject.endToken(), last));
    }

    private static Mention pointed(Tokens tokens, int sentence, int verb) {
        Range role = Apposition.range(tokens, Description.behindDeterminers(tokens, sentence), verb - 1);
        return new Mention(tokens.start(sentence), tokens.end(verb - 1), verb, Mention.Kind.ROLE, role, role, null);
    }

    /** Whether a mention begins with the name of who holds an office, or with a part of the body that he is of. */
    private static boolean isNamed(Tokens tokens, Mention mention, int start) {
        int flags = Lexicon.flags(tokens, start);
        if (mention.role() != null) {
            boolean first = mention.name() != null && mention.name().start() == mention.start();
            return mention.kind() == Mention.Kind.PERSON
                    && (first || tokens.isCapital(start) && (flags & Lexicon.BODY) != 0);
        }
        boolean called = mention.kind() == Mention.Kind.ORGANISATION
                && mention.endToken() - start >= 2
                && tokens.isCapital(start)
                && tokens.isCapital(mention.endToken() - 1)
                && (flags & (Lexicon.BODY | Lexicon.BODY_NAME | Lexicon.PLACE | Lexicon.SITE)) == 0;
        return mention.kind() == Mention.Kind.PERSON || called;
    }

    /** "Kepala Seksi Anu lainnya, Budi Santoso": both as one mention. */
    private static Mention joined(Tokens tokens, Mention name, int start, int comma) {
        Range role = Apposition.range(tokens, Description.behindDeterminers(tokens, start), comma);
        boolean body = name.role() != null && name.name() != null && name.name().start() > name.start();
        return new Mention(
                tokens.start(start),
                name.end(),
                name.endToken(),
                Mention.Kind.PERSON,
                name.name(),
                role,
                body ? name.role() : null);
    }

    /** "Budi Santoso, pemilik bengkel di Banyu, Anu": who stands first, if the last is a place or explains the first. */
    private static @Nullable Mention opener(Tokens tokens, Mention subject, int sentence, int verb) {
        Mention first = MentionReader.after(tokens, sentence, verb);
        if (first != null && first.role() != null && isBehind(tokens, first, sentence)) {
            first = MentionReader.after(
                    tokens, sentence, comma(tokens, sentence, verb)); // "Warga Anu, Banyu, Kota Lama"
        }
        if (first == null || first.endToken() > tokens.at(subject.start()) || first.kind() == Mention.Kind.PLACE) {
            return null;
        }
        boolean place = subject.kind() == Mention.Kind.PLACE && first.kind() != Mention.Kind.ANONYMOUS;
        if (first.kind() != Mention.Kind.PERSON || place) {
            return place ? first : null;
        }
        boolean more = first.role() == null || tokens.is(tokens.at(subject.start()) - 1, "dan");
        return more ? described(tokens, first, subject) : first;
    }

    /** "Budi Santoso, penanggung jawab dan ketua panitia": a name and all that explains it. */
    private static @Nullable Mention described(Tokens tokens, Mention name, Mention last) {
        int comma = comma(tokens, tokens.at(name.start()), name.endToken());
        boolean role = name.name() != null
                && comma - tokens.at(name.start()) >= 2
                && tokens.isSign(comma, ',')
                && (Lexicon.flags(tokens, comma + 1) & (Lexicon.ROLE | Lexicon.ONE)) != 0;
        return !role
                ? null
                : new Mention(
                        name.start(),
                        last.end(),
                        last.endToken(),
                        Mention.Kind.PERSON,
                        name.name(),
                        new Range(tokens.start(comma + 1), last.end()),
                        null);
    }

    /** "Budi Santoso (40) alias Pak Anu", "Warga RT 1, Desa Anu bernama Budi": who is called by two names or by one. */
    private static @Nullable Mention called(Tokens tokens, Mention subject, int sentence, int verb) {
        int start = tokens.at(subject.start());
        boolean alias = tokens.is(start - 1, "alias");
        int at = alias ? sentence : subject.endToken() + 1;
        Mention name = MentionReader.after(tokens, at, alias ? start - 1 : verb);
        if (name == null || name.name() == null || name.kind() != Mention.Kind.PERSON) {
            return null;
        }
        Mention last = alias ? subject : name;
        Range role = alias ? name.role() : Apposition.range(tokens, sentence, at - 1);
        return new Mention(
                tokens.start(sentence), last.end(), last.endToken(), Mention.Kind.PERSON, name.name(), role, null);
    }

    /** "Race Director Anu Road Runner": an office whose last words only seem to name a person. */
    private static boolean isPost(Tokens tokens, Mention mention, int start) {
        Range name = mention.name();
        return name != null
                && mention.role() != null
                && mention.role().start() == mention.start()
                && name.end() == mention.end()
                && tokens.text().substring(mention.start(), name.start()).indexOf(',') < 0
                && (Lexicon.flags(tokens, start) & Lexicon.ROLE) != 0;
    }

    private static boolean isFullName(Tokens tokens, int start, int end) {
        int not = Lexicon.STOP | Lexicon.NOMINAL | Lexicon.COMMON;
        for (int i = start; i < end; i++) {
            int flags = Lexicon.flags(tokens, i);
            if (!tokens.isCapital(i) || (flags & not) != 0 || Lexicon.isVerb(tokens, i, flags)) {
                return false;
            }
        }
        return end - start >= 2;
    }

    /** Whether the name of a mention stands behind a comma. */
    private static boolean isBehind(Tokens tokens, Mention mention, int start) {
        Range name = mention.name();
        int at = name == null ? start : tokens.at(name.start());
        return at > start && tokens.isSign(at - 1, ',') && mention.endToken() == at + 1 && tokens.isSign(at + 1, ',');
    }

    private static int comma(Tokens tokens, int start, int limit) {
        int at = start;
        while (at < limit && !tokens.isSign(at, ',')) {
            at++;
        }
        return at;
    }
}
