package id.saring.speaker;

import id.saring.text.Tokens;

/** Tells whether a phrase behind a comma names who is described before it: "Kepala Dinas, Budi Santoso". */
final class NameBehind {
    private NameBehind() {}

    /** Whether the second phrase names who holds the role or leads the body of the first. */
    static boolean isHolder(Tokens tokens, NounPhrase role, NounPhrase name, int limit, boolean strict) {
        boolean described = PostBehind.isDescription(role)
                || role.isDemonstrative() && role.placeAt() >= 0 && role.head() == NounPhrase.Head.ROLE
                || isPointed(tokens, role, name)
                || isField(tokens, role, name);
        boolean place = name.isPlace() && role.isPerson() && role.nameStart() < role.at() - 1;
        return described
                && isBare(name)
                && !place
                && (Apposition.closes(tokens, name.at(), limit, strict)
                        || role.head() == NounPhrase.Head.ROLE && isGlued(tokens, name)
                        || isFullName(tokens, role, name)
                        || !strict && goesOn(tokens, role, name.at()));
    }

    /** Whether a phrase is a name and no body, or a place. */
    static boolean isBare(NounPhrase phrase) {
        boolean name = phrase.head() == NounPhrase.Head.NAME || phrase.head() == NounPhrase.Head.TITLE;
        return name && phrase.nameStart() >= 0 && !phrase.isBodyLike() || phrase.isPlace();
    }

    /** "Manajer pengelola tempat itu, Budi Santoso": who holds the office is named behind it. */
    private static boolean isPointed(Tokens tokens, NounPhrase role, NounPhrase name) {
        return role.isDemonstrative()
                && role.head() == NounPhrase.Head.ROLE
                && role.at() - role.core() > 2
                && name.isPerson()
                && name.at() - name.nameStart() >= 2
                && (Lexicon.flags(tokens, role.core()) & (Lexicon.OFFICE | Lexicon.WORK)) != 0;
    }

    /** "Sales & Promotion PT Anu Motor (AM), Budi Santoso,": a field and its body, of which a person speaks. */
    private static boolean isField(Tokens tokens, NounPhrase field, NounPhrase name) {
        return (field.head() == NounPhrase.Head.NAME && field.isBodyLike() || field.head() == NounPhrase.Head.NOUN)
                && field.at() - field.core() > 4
                && tokens.isSign(field.core() + 1, '&')
                && name.isPerson()
                && name.at() - name.nameStart() >= 2;
    }

    /** "Kepala Dinas, Budi Santosodalam keterangannya": the word behind the name lost its blank. */
    private static boolean isGlued(Tokens tokens, NounPhrase name) {
        int last = name.at() - 1;
        int length = tokens.end(last) - tokens.start(last);
        return length > 9
                && Lexicon.flags(tokens, last) == 0
                && GluedTails.cut(tokens.string(last)).length() < length;
    }

    /** "Menurut Kepala Dinas Pasar, Budi Santoso harga naik": two words of a name before an ordinary noun. */
    private static boolean isFullName(Tokens tokens, NounPhrase role, NounPhrase name) {
        int next = name.at();
        int flags = Lexicon.flags(tokens, next);
        return role.head() == NounPhrase.Head.ROLE
                && (Lexicon.flags(tokens, role.core()) & Lexicon.ROLE) != 0
                && !name.isPlace()
                && name.at() - name.nameStart() >= 2
                && !tokens.isCapital(next)
                && ((flags & Lexicon.STOP) == 0 || (flags & Lexicon.NOMINAL) != 0)
                && !Lexicon.isVerb(tokens, next, flags);
    }

    /** "Ketua Panitia, Budi juga menyampaikan hal itu": an adverb opens the predicate. */
    private static boolean goesOn(Tokens tokens, NounPhrase role, int token) {
        return role.head() == NounPhrase.Head.ROLE
                && !role.isOne()
                && (Lexicon.flags(tokens, role.core()) & (Lexicon.OFFICE | Lexicon.WORK)) != 0
                && !tokens.isCapital(token)
                && (Lexicon.flags(tokens, token) & Lexicon.ADVERB) != 0;
    }
}
