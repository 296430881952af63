package id.saring.speaker;

import id.saring.model.QuoteType;
import id.saring.text.Tokens;
import java.util.Collections;
import java.util.List;

/** Whom "-nya", "ia" or nothing means. */
final class Understood {
    /** No person's name has more words, where no role goes before it. */
    private static final int LONGEST = 5;
    /** Shorter words are written in small letters for other reasons. */
    private static final int WORD = 4;

    private static final int PERSON_OR_PLACE = Lexicon.ROLE | Lexicon.TITLE | Lexicon.RANK | Lexicon.PLACE;

    private final Talk talk;
    private final Tokens tokens;
    private final String text;

    Understood(Talk talk) {
        this.talk = talk;
        this.tokens = talk.tokens;
        this.text = talk.text;
    }

    /** The subject of the sentences since the last speech, else who spoke last. */
    Voice of(int from, int to, Utterance utterance) {
        Topic topic = new Topic(tokens);
        topic.read(from, to);
        Mention subject = topic.subject == null || !isPlace(topic.subject) ? topic.subject : topic.earlier;
        boolean ofSide = talk.side && talk.lastPerson.name() != null && utterance.type() == QuoteType.DIRECT;
        Voice before = talk.last.name() != null && !ofSide && (talk.last.person() || !wantsPerson(utterance))
                ? talk.last
                : talk.lastPerson;
        if (before.name() == null) {
            before = talk.last;
        }
        if (talk.teller.name() != null
                && utterance.type() != QuoteType.MIXED
                && utterance.holder() != Utterance.Holder.MENTION) {
            before = talk.teller;
        }
        if (talk.asked.name() != null && utterance.type() == QuoteType.DIRECT && !goesOn(utterance)) {
            before = talk.asked;
        }
        if (subject == null || subject.name() == null) {
            return before.name() == null ? Voice.NOBODY : before;
        }
        if (subject.kind() != Mention.Kind.PERSON) {
            return describedSubject(subject, utterance, before);
        }
        Entry entry = talk.fullest.of(subject.name().of(text), Mention.Kind.PERSON, subject.start());
        Mention earlier = topic.earlier;
        Range name = earlier == null || earlier.kind() != Mention.Kind.PERSON ? null : earlier.name();
        if (earlier == null || name == null || talk.speaking().contains(entry.name)) {
            return person(subject, entry, topic, utterance, before);
        }
        Entry other = talk.fullest.of(name.of(text), Mention.Kind.PERSON, earlier.start());
        boolean speaks = talk.speaking().contains(other.name);
        if (speaks && before.name() == null && subject.role() == null && entry.words.size() == 1) {
            return person(earlier, other, topic, utterance, before);
        }
        Voice voice = person(subject, entry, topic, utterance, before);
        boolean person = speaks || other.role != null || Forenames.holds(other.words.get(0));
        return voice.name() == null && person ? person(earlier, other, topic, utterance, before) : voice;
    }

    private Voice person(Mention subject, Entry entry, Topic topic, Utterance utterance, Voice before) {
        if (!entry.isPerson() && before.name() != null) {
            return before;
        }
        if (utterance.type() == QuoteType.DIRECT && isRepresented(entry, before)) {
            return before;
        }
        boolean speaks = talk.speaking().contains(entry.name);
        if (!speaks && (isThing(entry) || before.name() != null && isSpokenOf(subject))) {
            return before;
        }
        // "W", "RS": initials of somebody whom the text does not name
        if (!speaks && before.name() != null && entry.name.length() <= 3 && entry.isUpperCase()) {
            return before;
        }
        boolean named = topic.repeated || subject.role() != null && topic.isRecent();
        boolean known = speaks || topic.agent || named && !(before.name() != null && goesOn(utterance));
        boolean sure = known || entry.words.size() > 1 || entry.inside;
        boolean direct = utterance.type() != QuoteType.INDIRECT;
        boolean keep = !sure
                || talk.lastPerson.name() != null && (topic.passive || topic.bystander && !speaks || direct && !known);
        return keep ? before : Voice.of(entry, subject, text);
    }

    /** "Makan Sehat Gratis": a title or a programme, which the text writes in small letters too. */
    private boolean isThing(Entry entry) {
        if (entry.role != null) {
            return false;
        }
        if (entry.words.size() > LONGEST) {
            return true;
        }
        for (String word : entry.words) {
            boolean name =
                    word.length() < WORD || (Lexicon.flags(word) & PERSON_OR_PLACE) != 0 || Forenames.holds(word);
            if (!name && ((Lexicon.flags(word) & Lexicon.SITE) != 0 || talk.holders.isCommon(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody's lawyer or spokesman has spoken, who goes on speaking of the one: "kuasa hukum Budi, Ani". */
    private static boolean isRepresented(Entry entry, Voice before) {
        List<String> role = before.role() == null ? List.of() : Names.words(before.role());
        if (role.isEmpty() || !Keyword.COUNSEL.is(role.get(0))) {
            return false;
        }
        List<String> whose = before.affiliation() == null ? role : Names.words(before.affiliation());
        return !Collections.disjoint(whose, entry.words);
    }

    /** "Pelaku Budi": who is charged with something is spoken of by another. */
    private boolean isSpokenOf(Mention subject) {
        Range role = subject.role();
        return role != null && Sense.CHARGED.is(tokens, tokens.at(role.start()));
    }

    /** Whether a bare word is no person's: elsewhere something happens "di" it. */
    private boolean isPlace(Mention mention) {
        Range name = mention.name();
        boolean bare = name != null
                && mention.kind() == Mention.Kind.PERSON
                && name.start() == mention.start()
                && mention.endToken() == tokens.at(mention.start()) + 1;
        if (name == null || !bare) {
            return false;
        }
        Entry entry = talk.fullest.of(name.of(text), Mention.Kind.PERSON, mention.start());
        return entry.words.size() == 1 && entry.isSeen(place -> tokens.is(tokens.at(place) - 1, "di"));
    }

    /** "imbuhnya", "pungkasnya": who spoke goes on. */
    private boolean goesOn(Utterance utterance) {
        Range cue = utterance.cue();
        if (cue == null || utterance.type() == QuoteType.INDIRECT) {
            return false;
        }
        for (String stem : Keyword.RESUMING.words()) {
            int at = text.startsWith("me", cue.start()) ? cue.start() + 2 : cue.start();
            if (text.startsWith(stem, at) || text.startsWith(stem, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Seorang sopir berhenti. Ia mengklaim …" */
    private Voice describedSubject(Mention subject, Utterance utterance, Voice before) {
        Range name = subject.name();
        boolean pronoun = utterance.mention() != null && utterance.mention().kind() == Mention.Kind.PRONOUN;
        boolean pointed = talk.isThis(subject);
        boolean introduced = name != null && name.start() > subject.start();
        if (name == null || before.name() != null && (pointed || !introduced || !pronoun || isAnother(name))) {
            return before;
        }
        if (tokens.is(tokens.at(subject.start()), "sang")) {
            return Voice.NOBODY;
        }
        Entry earlier = talk.holders.headed(Names.words(name.of(text)).get(0), subject.start());
        return pointed && earlier == null ? Voice.NOBODY : new Voice(Names.shown(name.of(text)), null, null, false);
    }

    /** "Satu orang lainnya menunggu": who is told of besides others. */
    private boolean isAnother(Range name) {
        List<String> words = Names.words(name.of(text));
        return !words.isEmpty() && Keyword.ANOTHER.is(words.get(words.size() - 1));
    }

    private static boolean wantsPerson(Utterance utterance) {
        return utterance.holder() == Utterance.Holder.MENTION;
    }
}
