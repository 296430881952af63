package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes names out of mentions. */
final class Filing {
    private final Tokens tokens;
    private final String text;
    private final Spellings spellings;
    private final Register register;
    private final Aliases aliases;
    /** Single words by which speakers are mentioned. */
    private final Set<String> alone = new HashSet<>();
    /** The words of the speakers' names, folded. */
    private final Set<String> spoken = new HashSet<>();

    Filing(Tokens tokens, Spellings spellings, Register register, Aliases aliases) {
        this.tokens = tokens;
        this.spellings = spellings;
        this.text = tokens.text();
        this.register = register;
        this.aliases = aliases;
    }

    /** Single words by which speakers are mentioned. */
    Set<String> alone() {
        return alone;
    }

    /** The words of the names by which somebody speaks, folded. */
    Set<String> spoken() {
        return spoken;
    }

    /** Files those who are mentioned as speakers. */
    void hear(List<Utterance> utterances) {
        for (Utterance utterance : utterances) {
            Mention mention = utterance.mention();
            if (mention == null) {
                continue;
            }
            if (mention.name() != null) {
                List<String> words = spellings.words(mention.name().of(text), mention.kind() == Mention.Kind.PERSON);
                spoken.addAll(words);
                if (words.size() == 1 && mention.kind() == Mention.Kind.PERSON && mention.role() == null) {
                    alone.add(words.get(0));
                }
            }
            add(mention, true);
        }
    }

    void add(Mention mention, boolean speaks) {
        Range name = mention.name();
        if (name == null || mention.kind() == Mention.Kind.ANONYMOUS || mention.kind() == Mention.Kind.PLACE) {
            return;
        }
        aliases.read(mention);
        int first = tokens.at(name.start());
        boolean body = (Lexicon.flags(tokens, first) & Lexicon.BODY) != 0;
        if (!body && joined(mention, name, first)) {
            return;
        }
        boolean person = mention.kind() == Mention.Kind.PERSON;
        Entry entry = register.entry(spelling(mention, name), mention.kind());
        if (entry == null) {
            return;
        }
        entry.seen(mention.start());
        glued(mention, entry);
        entry.marked |= speaks;
        entry.inside |= speaks || !Sentences.startsAt(tokens, first);
        Range role = mention.role();
        if (person && role != null) {
            Range affiliation = mention.affiliation();
            if (entry.role == null || !speaks && mention.start() < entry.rolePlace) {
                entry.rolePlace = speaks ? -1 : mention.start();
                entry.role = Offices.apart(spellings.shown(role.of(text))) + field(mention, name, entry);
                entry.affiliation = affiliation == null ? null : spellings.shown(affiliation.of(text));
            }
            int roleEnd = Math.max(role.end(), affiliation == null ? 0 : affiliation.end());
            entry.behindRole |= roleEnd < name.start()
                    && text.substring(roleEnd, name.start()).isBlank()
                    && !tokens.is(first - 1, "bernama");
        }
    }

    /** "anggota Partai AnuBudi Santoso": a person in the name of a body. */
    private void glued(Mention mention, Entry body) {
        int start = mention.kind() == Mention.Kind.PERSON ? 0 : GluedHeads.body(body.name);
        Entry person = start == 0 ? null : register.entry(body.name.substring(start), Mention.Kind.PERSON);
        if (person != null) {
            person.seen(mention.start());
        }
    }

    /** "Menteri KeuanganBudi Santoso": the field that lost the blank before the name, with one before it; or nothing. */
    private String field(Mention mention, Range name, Entry entry) {
        String shown = name.end() - name.start() <= entry.name.length()
                ? ""
                : spellings.shown(whole(mention, name).of(text));
        int start = shown.isEmpty() ? 0 : GluedHeads.body(shown);
        return start == 0 ? "" : ' ' + shown.substring(0, start);
    }

    /** The name of a mention, by which it is filed. */
    String shown(Mention mention, Range name) {
        return spelling(mention, name).shown();
    }

    private Spelling spelling(Mention mention, Range name) {
        return spellings.of(whole(mention, name).of(text), mention.kind() == Mention.Kind.PERSON);
    }

    /** The name with the word before it, where that was taken for the body's and speaks alone: "Dinas Jalan Budi Santoso". */
    Range whole(Mention mention, Range name) {
        Range body = mention.affiliation();
        if (mention.kind() != Mention.Kind.PERSON || body == null || body.end() > name.start()) {
            return name;
        }
        int before = tokens.at(name.start()) - 1;
        boolean direct = tokens.isCapital(before)
                && tokens.start(before) >= body.start()
                && tokens.shape(before) == Tokens.Shape.CAPITALIZED
                && (Lexicon.flags(tokens, before) & NounPhrase.BODIES) == 0
                && alone.contains(tokens.string(before).toLowerCase(Locale.ROOT));
        return direct ? new Range(tokens.start(before), name.end()) : name;
    }

    /** "Budi dan Ani" are two entries. */
    private boolean joined(Mention mention, Range name, int from) {
        int end = tokens.at(name.end());
        for (int i = from + 1; i < end; i++) {
            boolean pair = tokens.isSign(i, '/') && mention.kind() == Mention.Kind.PERSON && isPair(i);
            if (pair || !tokens.isCapital(i) && (Lexicon.flags(tokens, i) & Lexicon.LINK) != 0) {
                one(mention, name.start(), tokens.end(i - 1));
                one(mention, tokens.start(Math.min(i + 1, end - 1)), name.end());
                return true;
            }
        }
        return false;
    }

    /** "Budi Santoso/Ani", but not "ATR/BPN". */
    private boolean isPair(int slash) {
        return tokens.shape(slash - 1) != Tokens.Shape.UPPER && tokens.shape(slash + 1) != Tokens.Shape.UPPER;
    }

    private void one(Mention mention, int start, int end) {
        Mention.Kind kind =
                mention.kind() == Mention.Kind.ROLE && isNamed(start, end) ? Mention.Kind.PERSON : mention.kind();
        add(new Mention(start, end, tokens.at(end), kind, new Range(start, end), null, null), false);
    }

    /** "Ani Santoso" in "pasangan Budi Kusuma dan Ani Santoso": two words that mean nothing else. */
    private boolean isNamed(int start, int end) {
        int first = tokens.at(start);
        int last = tokens.at(end) - 1;
        return last == first + 1 && isPlain(first) && isPlain(last);
    }

    private boolean isPlain(int token) {
        return tokens.shape(token) == Tokens.Shape.CAPITALIZED && Lexicon.flags(tokens, token) == 0;
    }
}
