package id.saring.speaker;

import id.saring.model.QuoteType;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom "-nya", "ia" or nothing means. */
final class Understood {
    /** How verbs begin by which a speaker goes on or ends. */
    private static final List<String> GOING_ON =
            List.of("imbuh", "tambah", "nambah", "sambung", "nyambung", "lanjut", "tutup", "pungkas", "tandas");

    private final Talk talk;
    private final Tokens tokens;
    private final String text;

    Understood(Talk talk) {
        this.talk = talk;
        this.tokens = talk.tokens;
        this.text = talk.text;
    }

    /** The subject of the sentences since the last speech, else who spoke talk.last. */
    Voice of(int from, int to, Utterance utterance) {
        Topic topic = new Topic(tokens);
        topic.read(from, to);
        Mention subject = topic.subject == null || !isPlace(topic.subject) ? topic.subject : topic.earlier;
        Voice before = talk.last.name() != null && (talk.last.person() || !wantsPerson(utterance))
                ? talk.last
                : talk.lastPerson;
        if (before.name() == null) {
            before = talk.last;
        }
        if (subject == null || subject.name() == null) {
            return before.name() == null ? anybody(topic.other) : before;
        }
        if (subject.kind() != Mention.Kind.PERSON) {
            return describedSubject(subject, utterance, before);
        }
        Entry entry = talk.fullest.of(subject.name().of(text), Mention.Kind.PERSON, subject.start());
        if (!entry.isPerson() && before.name() != null) {
            return before;
        }
        boolean speaks = talk.speaking().contains(entry.name);
        if (!speaks && before.name() != null && entry.words.size() == 1 && talk.holders.isCommon(entry.words.get(0))) {
            return before;
        }
        if (!speaks && before.name() != null && entry.name.length() <= 3 && isUpper(entry.name)) {
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

    /** "W", "RS": initials of somebody whom the text does not name. */
    private static boolean isUpper(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** "imbuhnya", "pungkasnya": who spoke goes on. */
    private boolean goesOn(Utterance utterance) {
        Range cue = utterance.cue();
        if (cue == null || utterance.type() == QuoteType.INDIRECT) {
            return false;
        }
        for (String stem : GOING_ON) {
            int at = text.startsWith("me", cue.start()) ? cue.start() + 2 : cue.start();
            if (text.startsWith(stem, at) || text.startsWith(stem, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private Voice anybody(@Nullable Mention mention) {
        if (mention == null || mention.name() == null) {
            return Voice.NOBODY;
        }
        Entry entry = talk.fullest.of(mention.name().of(text), Mention.Kind.PERSON, mention.start());
        return entry.isPerson() && entry.words.size() > 1 ? Voice.of(entry, mention, text) : Voice.NOBODY;
    }

    /** "Seorang sopir berhenti. Ia mengklaim …" */
    private Voice describedSubject(Mention subject, Utterance utterance, Voice before) {
        Range name = subject.name();
        boolean pronoun = utterance.mention() != null && utterance.mention().kind() == Mention.Kind.PRONOUN;
        boolean pointed = talk.isThis(subject);
        boolean introduced = name != null && name.start() > subject.start();
        if (name == null || before.name() != null && (pointed || !introduced || !pronoun)) {
            return before;
        }
        if (tokens.is(tokens.at(subject.start()), "sang")) {
            return Voice.NOBODY;
        }
        Entry earlier = talk.holders.headed(Names.words(name.of(text)).get(0), subject.start());
        return pointed && earlier == null ? Voice.NOBODY : new Voice(Names.shown(name.of(text)), null, null, false);
    }

    private static boolean wantsPerson(Utterance utterance) {
        return utterance.holder() == Utterance.Holder.MENTION;
    }
}
