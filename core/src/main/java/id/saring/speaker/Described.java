package id.saring.speaker;

import id.saring.model.QuoteType;
import id.saring.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is meant by a role without a name: "Kapolres", "pria 34 tahun itu". */
final class Described {
    /** No clause that describes somebody is longer, in tokens. */
    private static final int CLAUSE = 14;

    private final Talk talk;
    private final Tokens tokens;
    private final String text;
    private final Understood understood;

    Described(Talk talk, Understood understood) {
        this.talk = talk;
        this.tokens = talk.tokens;
        this.text = talk.text;
        this.understood = understood;
    }

    /** The speaker whom a description means. */
    Voice of(Mention mention, Range name, Utterance utterance, int from) {
        String shown = Names.shown(name.of(text));
        List<String> words = Names.words(shown);
        int head = tokens.at(name.start());
        int flags = Lexicon.flags(tokens, head);
        boolean human = (flags & Lexicon.ROLE) != 0 || Lexicon.isAgent(tokens, head);
        boolean pointed = talk.isThis(mention)
                || tokens.is(tokens.at(mention.start()), "sang")
                || human && utterance.type() != QuoteType.INDIRECT && closesWithThis(mention.endToken());
        boolean indefinite = !pointed && name.start() > mention.start();
        boolean employed = (flags & Lexicon.WORK) != 0
                && mention.affiliation() != null
                && !talk.isThis(mention)
                && !(Sense.LOCAL.is(tokens, head) && Sense.SOMEBODY.is(tokens, head));
        if (!indefinite && !words.isEmpty() && ((flags & Lexicon.OFFICE) != 0 || employed)) {
            Entry holder = talk.holders.withRole(words, mention.start());
            if (holder != null) {
                Entry full = talk.fullest.of(holder.name, Mention.Kind.PERSON, mention.start());
                return new Voice(full.name, holder.role, holder.affiliation, true);
            }
            Entry called = words.size() == 2 ? called(shown, mention) : null;
            if (called != null) {
                return Voice.of(called, mention, text);
            }
        }
        Voice kin = indefinite || (flags & Lexicon.KIN) == 0 ? Voice.NOBODY : kin(mention, head, words);
        if (kin.name() != null) {
            return kin;
        }
        if (!indefinite && words.size() == 1 && Sense.PARTY.is(tokens, head)) {
            Entry party = talk.parties.only(words.get(0), mention.start());
            if (party != null) {
                return Voice.of(talk.fullest.of(party.name, Mention.Kind.PERSON, mention.start()), mention, true, text);
            }
        }
        if (pointed) {
            Entry aged = aged(mention);
            if (aged != null) {
                return Voice.of(aged, mention, true, text);
            }
            Voice first = (flags & Lexicon.WORK) != 0
                            && talk.last.name() == null
                            && talk.isThis(mention)
                            && !Sense.SOMEBODY.is(tokens, head)
                    ? firstPerson(mention, utterance, from)
                    : Voice.NOBODY;
            if (first.name() != null) {
                return first;
            }
            Voice known = talk.headed(mention, name);
            if (known != null && !known.person() && (talk.last.name() == null || !talk.last.person())) {
                return known;
            }
            Entry holder = (flags & Lexicon.WORK) != 0 && words.size() == 1
                    ? talk.holders.withRole(words, mention.start())
                    : null;
            if (holder != null) {
                return Voice.of(
                        talk.fullest.of(holder.name, Mention.Kind.PERSON, mention.start()), mention, true, text);
            }
            Voice before = isText(head, flags) ? Voice.NOBODY : talk.last;
            Voice voice = human ? understood.of(from, tokens.at(mention.start()), utterance) : before;
            if (voice.name() != null) {
                return voice;
            }
        }
        if (mention.affiliation() != null && talk.lastPerson.affiliation() != null && !indefinite) {
            String body = Names.shown(mention.affiliation().of(text));
            if (body.equalsIgnoreCase(talk.lastPerson.affiliation()) && (flags & Lexicon.OFFICE) != 0) {
                return talk.lastPerson;
            }
        }
        if (pointed && (flags & Lexicon.ROLE) != 0 && tokens.is(head - 1, "sang")) {
            return Voice.NOBODY;
        }
        Mention other = second(mention);
        if (other != null && other.name() != null) {
            return Voice.of(talk.fullest.of(other, other.name()), mention, true, text);
        }
        boolean clause = words.size() == 1 && tokens.is(mention.endToken(), "yang");
        if (clause && talk.last.person() && !indefinite && isKnown(head, flags)) {
            // "tandas pemain yang pindah ke Anu itu"
            Voice voice = understood.of(from, tokens.at(utterance.start()), utterance);
            return utterance.type() != QuoteType.INDIRECT || voice.role() != null ? voice : talk.last;
        }
        if (!indefinite
                && utterance.type() != QuoteType.INDIRECT
                && isKnown(head, flags)
                && isEpithet(mention, words)) {
            Voice voice = understood.of(from, tokens.at(utterance.start()), utterance);
            if (voice.name() != null && voice.person()) {
                return voice;
            }
        }
        Entry entry = talk.fullest.of(shown, Mention.Kind.ROLE, mention.start());
        String own = entry.name.equals(shown) ? counted(mention, name) : entry.name;
        return new Voice(own, shown, null, false);
    }

    /** "Istri Budi": who was introduced so, else who spoke last, if the article did not name Budi before; or nobody. */
    private Voice kin(Mention mention, int head, List<String> words) {
        int end = tokens.behindCapitals(head + 1, mention.endToken());
        if (end == head + 1 || !talk.lastPerson.person()) {
            return Voice.NOBODY;
        }
        Entry holder = talk.holders.withRole(words.subList(0, Math.min(words.size(), end - head)), mention.start());
        if (holder != null) {
            return new Voice(holder.name, holder.role, holder.affiliation, true);
        }
        String other = text.substring(tokens.start(head + 1), tokens.end(end - 1));
        boolean known =
                talk.fullest.of(other, Mention.Kind.PERSON, mention.start()).before(mention.start()) >= 0;
        return known ? Voice.NOBODY : talk.lastPerson;
    }

    /** "dokumen tersebut" behind a person who holds an office: no statement of that one, and no general. */
    private boolean isText(int head, int flags) {
        return talk.last.person()
                && talk.last.role() != null
                && (flags & (Lexicon.RANK | Lexicon.TITLE)) == 0
                && !Sense.STATEMENT.is(tokens, head);
    }

    /** "Menko BHS" where "Budi Hari Santoso (BHS)" stands elsewhere: who goes by the letters behind an office; or null. */
    private @Nullable Entry called(String shown, Mention mention) {
        String letters = shown.substring(shown.indexOf(' ') + 1);
        if (letters.length() < 2 || !Character.isUpperCase(letters.charAt(1))) {
            return null;
        }
        Entry entry = talk.fullest.of(letters, Mention.Kind.PERSON, mention.start());
        return entry.isPerson() && entry.role != null && entry.words.size() > 1 ? entry : null;
    }

    /** "Striker asal Anu itu mengaku" before anybody has spoken: whom the text tells of, else the first who speaks. */
    private Voice firstPerson(Mention mention, Utterance utterance, int from) {
        Voice voice = understood.of(from, tokens.at(mention.start()), utterance);
        return voice.person() ? voice : talk.first();
    }

    /** "Sekretaris Komisi yang membidangi pasar ini": a clause that points back. */
    private boolean closesWithThis(int clause) {
        if (!tokens.is(clause, "yang")) {
            return false;
        }
        int end = Math.min(tokens.size(), clause + CLAUSE);
        for (int i = clause + 1; i < end && (tokens.isWord(i) || tokens.kind(i) == Tokens.Kind.NUMBER); i++) {
            if ((Lexicon.flags(tokens, i) & Lexicon.THIS) != 0) {
                return i + 1 >= tokens.size() || !tokens.isWord(i + 1) || !tokens.is(i + 1, "yang");
            }
        }
        return false;
    }

    /** "Wakil Ketua Dewan yang juga Ketua Partai Anu Budi": the person behind the second role. */
    private @Nullable Mention second(Mention mention) {
        int at = mention.endToken();
        boolean also = tokens.is(at, "yang") && (tokens.is(at + 1, "juga") || tokens.is(at + 1, "merupakan"));
        int next = also ? at + 2 : tokens.is(at, "sekaligus") || tokens.is(at, "merangkap") ? at + 1 : -1;
        if (next < 0 || next + 1 >= tokens.size()) {
            return null;
        }
        int limit = Math.min(tokens.size(), next + 30);
        Mention other = MentionReader.after(tokens, tokens.is(next, "merupakan") ? next + 1 : next, limit);
        return other != null && other.kind() == Mention.Kind.PERSON && other.role() != null ? other : null;
    }

    /** Whether a word describes a person who may be known: "pria", but not "warga", "saksi". */
    private boolean isKnown(int head, int flags) {
        boolean human = (flags & (Lexicon.WORK | Lexicon.HUMAN)) != 0;
        return human && !Sense.SOMEBODY.is(tokens, head);
    }

    /** "perempuan yang akrab disapa Bu Ani", "perempuan asal Blitar": of somebody named before. */
    private boolean isEpithet(Mention mention, List<String> words) {
        if (words.size() == 1) {
            int clause = mention.endToken();
            return tokens.is(clause, "yang") && (tokens.is(clause + 1, "akrab") || tokens.is(clause + 1, "karib"));
        }
        String second = words.get(1);
        return second.equals("asal") || second.equals("kelahiran") || second.equals("berusia") || second.equals("dari");
    }

    /** "pria 34 tahun itu": who is introduced as "Budi (34)". */
    private @Nullable Entry aged(Mention mention) {
        for (int i = tokens.at(mention.start()); i < mention.endToken() - 1; i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER && tokens.is(i + 1, "tahun")) {
                return talk.holders.aged(tokens.string(i), mention.start());
            }
        }
        return null;
    }

    /** "salah satu warga", "beberapa saksi": who is one of many or more than one is called so. */
    String counted(Mention mention, Range name) {
        int first = tokens.at(mention.start());
        boolean counts = tokens.is(first, "salah") && (tokens.is(first + 1, "satu") || tokens.is(first + 1, "seorang"))
                || tokens.is(first, "beberapa");
        return Names.shown(text.substring(counts ? mention.start() : name.start(), name.end()));
    }
}
