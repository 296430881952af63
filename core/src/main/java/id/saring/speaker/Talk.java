package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far, and who speaks in the article at all. */
final class Talk {
    final Tokens tokens;
    final String text;
    final Fullest fullest;
    final Holders holders;
    final Parties parties;

    private final List<Utterance> utterances;
    /** Names of those who are mentioned as speakers, once they were asked for. */
    private @Nullable Set<String> speaking;
    /** The first person who is mentioned as a speaker, once the speakers were asked for. */
    private Voice first = Voice.NOBODY;

    /** Whether the last speaker is mentioned as a side: "pihak Anu". */
    boolean side;

    /** The last speaker, the last person and the last group that spoke. */
    Voice last = Voice.NOBODY;

    Voice lastPerson = Voice.NOBODY;
    /** Who tells what the last speaker said, if it is another. */
    Voice teller = Voice.NOBODY;

    Voice lastGroup = Voice.NOBODY;
    /** Who was asked something just before, if it was another than who asked. */
    Voice asked = Voice.NOBODY;

    Talk(Tokens tokens, Roster roster, List<Utterance> utterances) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.fullest = new Fullest(roster);
        this.holders = new Holders(roster, fullest);
        this.parties = new Parties(roster, fullest);
        this.utterances = utterances;
    }

    /** The first person who is mentioned as a speaker. */
    Voice first() {
        return speaking().isEmpty() ? Voice.NOBODY : first;
    }

    /** Remembers who spoke. */
    void heard(Voice voice, Utterance utterance) {
        Mention mention = utterance.mention();
        asked = Question.is(text, utterance) && !Objects.equals(last.name(), voice.name()) ? last : Voice.NOBODY;
        if (voice.name() != null) {
            Voice heard = mention == null || voice.person() ? voice : behindData(voice, mention);
            boolean told = !heard.equals(voice) || Told.is(tokens, utterance, voice, lastPerson);
            teller = told ? lastPerson : Voice.NOBODY;
            side = mention != null && !voice.person() && tokens.is(tokens.at(mention.start()), "pihak");
            last = heard;
            if (voice.person()) {
                lastPerson = voice;
            }
        } else if (mention != null && mention.kind() != Mention.Kind.PRONOUN) {
            last = Voice.NOBODY;
        }
    }

    /** "menurut data BPS": if nobody tells so, the body goes on speaking, not its data. */
    private Voice behindData(Voice voice, Mention mention) {
        int first = tokens.at(mention.start());
        Range name = mention.name();
        int body = tokens.is(first + 1, "dari") ? first + 2 : first + 1;
        if (name == null || !tokens.is(first, "data") || body >= mention.endToken() || !tokens.isCapital(body)) {
            return voice;
        }
        String shown = text.substring(tokens.start(body), name.end());
        return new Voice(fullest.of(shown, Mention.Kind.ORGANISATION, mention.start()).name, null, null, false);
    }

    /** Names of those who are mentioned as speakers. */
    Set<String> speaking() {
        if (speaking == null) {
            speaking = new HashSet<>();
            listen(speaking);
        }
        return speaking;
    }

    private void listen(Set<String> names) {
        for (Utterance utterance : utterances) {
            Mention mention = utterance.mention();
            if (mention != null && mention.kind() == Mention.Kind.PERSON && mention.name() != null) {
                Entry entry = fullest.of(mention.name().of(text), mention.kind(), mention.start());
                names.add(entry.name);
                if (first.equals(Voice.NOBODY)) {
                    first = Voice.of(entry, mention, text);
                }
            }
        }
    }

    /** Whether a demonstrative closes a mention. */
    boolean isThis(Mention mention) {
        return (Lexicon.flags(tokens, mention.endToken() - 1) & Lexicon.THIS) != 0;
    }

    /** The body, role or group that was named before by the same noun, or null. */
    @Nullable
    Voice headed(Mention mention, Range name) {
        List<String> words = Names.words(name.of(text));
        Entry entry = words.isEmpty() ? null : holders.headed(words.get(0), mention.start());
        return entry == null || entry.words.equals(words) && entry.words.size() == 1
                ? null
                : new Voice(entry.name, null, null, false);
    }
}
