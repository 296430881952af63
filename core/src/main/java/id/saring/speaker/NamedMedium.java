package id.saring.speaker;

import id.saring.text.Tokens;

/** Reads a medium or a body that goes by the name behind a comma: "media Malaysia, Warta Lembayung". */
final class NamedMedium {
    private NamedMedium() {}

    /** "media Malaysia", "surat kabar asal Jepang", "lembaga pemantau hutan". */
    static boolean isOutlet(Tokens tokens, NounPhrase phrase) {
        boolean paper = Sense.OUTLET.is(tokens, phrase.core())
                || tokens.is(phrase.core(), "surat") && tokens.is(phrase.core() + 1, "kabar")
                || tokens.is(phrase.core(), "kantor") && tokens.is(phrase.core() + 1, "berita")
                || phrase.head() == NounPhrase.Head.BODY
                        && !tokens.isCapital(phrase.core())
                        && phrase.at() > phrase.core() + 1;
        return paper
                && !phrase.isDemonstrative()
                && phrase.nameStart() < 0
                && !phrase.isMany()
                && isUnnamed(tokens, phrase);
    }

    /** No capital word but a place's stands in it. */
    private static boolean isUnnamed(Tokens tokens, NounPhrase phrase) {
        for (int i = phrase.core() + 1; i < phrase.at(); i++) {
            if (tokens.isCapital(i) && (Lexicon.flags(tokens, i) & Lexicon.PLACE) == 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isName(Tokens tokens, NounPhrase name, int limit, boolean strict) {
        return tokens.isCapital(name.start())
                && tokens.isCapital(name.at() - 1)
                && !name.isPlace()
                && name.head() != NounPhrase.Head.ROLE
                && name.head() != NounPhrase.Head.TITLE
                && Apposition.closes(tokens, name.at(), limit, strict);
    }

    static Mention mention(Tokens tokens, NounPhrase first, NounPhrase name) {
        return new Mention(
                tokens.start(first.start()),
                tokens.end(name.at() - 1),
                name.at(),
                Mention.Kind.ORGANISATION,
                new Range(tokens.start(name.start()), tokens.end(name.at() - 1)),
                null,
                null);
    }
}
