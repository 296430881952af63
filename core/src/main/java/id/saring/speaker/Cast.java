package id.saring.speaker;

import id.saring.model.Speaker;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names the speakers of an article: every mention, clitic and pronoun by the fullest name that the article gives. */
public final class Cast {
    /** A body that an article names so often is what it is about. */
    private static final int OFTEN = 3;

    private final Tokens tokens;
    private final String text;
    private final Talk talk;
    private final Understood understood;
    private final Described described;
    /** Where each "@" of the text stands, once somebody asks. */
    private int @Nullable [] signs;

    private Cast(Talk talk) {
        this.talk = talk;
        this.tokens = talk.tokens;
        this.text = talk.text;
        this.understood = new Understood(talk);
        this.described = new Described(talk, understood);
    }

    /**
     * Resolves the speakers of reported words.
     *
     * @param body the kept text
     * @param tokens the tokens of its text
     * @param utterances the reported words, in order
     * @return for each of them its speaker, if anybody is mentioned or can be named
     */
    public static List<Optional<Speaker>> resolve(Body body, Tokens tokens, List<Utterance> utterances) {
        if (utterances.isEmpty()) {
            return List.of();
        }
        Cast cast = new Cast(new Talk(tokens, Roster.of(body, tokens, utterances), utterances));
        List<Optional<Speaker>> speakers = new ArrayList<>(utterances.size());
        int from = 0;
        for (Utterance utterance : utterances) {
            int start = tokens.at(Math.max(from, 0));
            Voice voice = cast.voice(utterance, start);
            speakers.add(speaker(body, utterance, voice));
            from = Math.max(from, utterance.end());
        }
        return speakers;
    }

    private static Optional<Speaker> speaker(Body body, Utterance utterance, Voice voice) {
        Mention mention = utterance.mention();
        if (mention == null && voice.name() == null) {
            return Optional.empty();
        }
        Range shown = mention == null ? null : GluedMention.cut(mention, body.text());
        return Optional.of(new Speaker(
                shown == null ? Optional.empty() : Optional.of(body.toRaw(shown.start(), shown.end())),
                Optional.ofNullable(voice.name())
                        .map(name -> isWhole(name, voice)
                                ? Names.split(name)
                                : voice.person() ? GluedHeads.apart(name) : ClassWords.cut(GluedHeads.apart(name))),
                Optional.ofNullable(voice.role()),
                Optional.ofNullable(voice.affiliation())));
    }

    /** Whether a name is a person's of two words or more: what is glued to those is cut already. */
    private static boolean isWhole(String name, Voice voice) {
        return voice.person() && name.indexOf(' ') > 0 && !LegalForm.opens(name);
    }

    private Voice voice(Utterance utterance, int from) {
        Mention mention = utterance.mention();
        int start = utterance.start();
        Voice voice = switch (utterance.holder()) {
            case MENTION -> mention == null ? Voice.NOBODY : mentioned(mention, utterance, from);
            case CLITIC, NONE -> understood.of(from, tokens.at(start), utterance);
        };
        boolean unnamed = mention == null
                || mention.kind() == Mention.Kind.PRONOUN && !isPlural(mention)
                || mention.kind() == Mention.Kind.ROLE && tokens.is(tokens.at(mention.start()), "sang");
        if (voice.name() == null && unnamed && talk.last.name() == null) {
            Voice account = account(start);
            voice = account == null ? talk.first() : account;
        }
        if (!Told.isEmbedded(tokens, utterance)) {
            talk.heard(voice, utterance);
        }
        return voice;
    }

    /** "diunggah oleh akun @anu. Ia mengungkapkan": the account that is named before anybody speaks. */
    private @Nullable Voice account(int place) {
        int sign = signBefore(place);
        int handle = sign < 0 ? -1 : tokens.at(sign);
        if (handle < 1 || !tokens.is(handle - 1, "akun")) {
            return null;
        }
        int end = Handle.behind(tokens, handle, tokens.size());
        return end < 0 ? null : new Voice(text.substring(sign, tokens.end(end - 1)), null, null, true);
    }

    /** The last "@" before a place, or -1: of a text in which nobody is named it may be asked for at each utterance. */
    private int signBefore(int place) {
        if (signs == null) {
            signs = IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '@')
                    .toArray();
        }
        int found = Arrays.binarySearch(signs, place);
        int before = found >= 0 ? found - 1 : -found - 2;
        return before < 0 ? -1 : signs[before];
    }

    private Voice mentioned(Mention mention, Utterance utterance, int from) {
        Range name = mention.name();
        return switch (mention.kind()) {
            case PERSON, ORGANISATION, PLACE -> name == null ? Voice.NOBODY : named(mention, name, utterance.start());
            case PRONOUN ->
                isPlural(mention)
                        ? plural(from, mention)
                        : understood.of(from, tokens.at(utterance.start()), utterance);
            case ROLE -> name == null ? Voice.NOBODY : described.of(mention, name, utterance, from);
            case GROUP -> group(mention);
            case ANONYMOUS -> isLoneDeterminer(mention) ? talk.lastGroup : Voice.NOBODY;
        };
    }

    /** "mereka": the last group that spoke, else two who are named together. */
    private Voice plural(int from, Mention mention) {
        Topic topic = new Topic(tokens);
        topic.read(from, tokens.at(mention.start()));
        Mention subject = topic.subject;
        if (subject != null && subject.name() != null) {
            String names = Names.shown(subject.name().of(text));
            if (Names.words(names).contains("dan")) {
                return new Voice(talk.fullest.of(names, subject.kind(), mention.start()).name, null, null, false);
            }
        }
        Mention many = topic.group;
        if (many != null && many.name() != null) {
            return group(many);
        }
        boolean they = tokens.is(tokens.at(mention.start()), "mereka");
        Mention body = they && talk.lastGroup.name() == null ? topic.body : null;
        if (!they || body == null && talk.lastGroup.name() == null) {
            String pair = talk.holders.pairBefore(mention.start());
            if (pair != null || they) {
                return pair == null ? Voice.NOBODY : new Voice(pair, null, null, false);
            }
        }
        return body == null || body.name() == null ? talk.lastGroup : named(body, body.name(), body.start());
    }

    private boolean isPlural(Mention mention) {
        return (Lexicon.flags(tokens, tokens.at(mention.start())) & Lexicon.PLURAL) != 0;
    }

    private boolean isLoneDeterminer(Mention mention) {
        return (Lexicon.flags(tokens, tokens.at(mention.start())) & Lexicon.MANY) != 0;
    }

    private Voice named(Mention mention, Range name, int place) {
        if (talk.isThis(mention)) {
            Voice known = talk.headed(mention, name);
            if (known != null) {
                return known;
            }
            boolean account = tokens.is(tokens.at(mention.start()), "akun");
            Entry body = talk.holders.bodyBefore(place);
            if (body != null && (!account || isHandle(body.name)) && !isOther(mention, body)) {
                return new Voice(talk.fullest.of(body.name, body.kind, mention.start()).name, null, null, false);
            }
        }
        if (isLoneFirm(mention)) {
            Entry firm = firm(mention.start());
            if (firm != null) {
                String full = talk.fullest.of(firm.name, firm.kind, mention.start()).name;
                talk.lastGroup = new Voice(full, null, null, false);
                return talk.lastGroup;
            }
            if (isFirm(talk.last)) {
                return talk.last;
            }
        }
        Entry entry = talk.fullest.of(mention, name);
        if (entry.name.equalsIgnoreCase("akun") && talk.isThis(mention)) {
            return Voice.NOBODY;
        }
        Entry member = entry.isPerson() || mention.kind() != Mention.Kind.ORGANISATION
                ? null
                : talk.holders.behindBody(entry.words);
        if (member != null) {
            Entry full = talk.fullest.of(member.name, Mention.Kind.PERSON, mention.start());
            return new Voice(full.name, full.role, full.affiliation, true);
        }
        boolean office = !entry.isPerson()
                && !entry.words.isEmpty()
                && (Lexicon.flags(entry.words.get(0)) & Lexicon.OFFICE) != 0;
        if (office) {
            Entry holder = talk.holders.withRole(entry.words, mention.start());
            entry = holder == null ? entry : talk.fullest.of(holder.name, Mention.Kind.PERSON, mention.start());
        }
        if (!entry.isPerson() && mention.role() != null && mention.kind() == Mention.Kind.PERSON) {
            Entry holder =
                    talk.holders.withRole(Names.words(text.substring(mention.start(), mention.end())), mention.start());
            entry = holder == null ? entry : talk.fullest.of(holder.name, Mention.Kind.PERSON, mention.start());
        }
        Entry ruler = mention.role() != null && entry.isPerson() && entry.words.size() == 1 ? ruler(mention) : null;
        if (ruler != null) {
            return new Voice(ruler.name, ruler.role, ruler.affiliation, true);
        }
        if (!entry.isPerson() && entry.words.size() == 1 && tokens.is(tokens.at(mention.start()), "pihak")) {
            Entry whole = talk.fullest.of(entry.name, Mention.Kind.PERSON, mention.start());
            entry = whole.isPerson() && whole.words.size() > 1 ? whole : entry;
        }
        if (isCounsel(mention, name, entry)) {
            return new Voice(Names.shown(text.substring(mention.start(), mention.end())), null, null, true);
        }
        Voice voice = Voice.of(entry, mention, text);
        if (!voice.person()
                && name.start() > mention.start()
                && entry.name.equalsIgnoreCase(Names.shown(name.of(text)))) {
            voice = new Voice(described.counted(mention, name), voice.role(), voice.affiliation(), false);
        }
        if (!voice.person()) {
            talk.lastGroup = voice;
        }
        return voice;
    }

    /** "situs itu" is no district. */
    private boolean isOther(Mention mention, Entry body) {
        return Sense.OUTLET.is(tokens, tokens.at(mention.start()))
                && !body.words.isEmpty()
                && (Lexicon.flags(body.words.get(0)) & Lexicon.SITE) != 0;
    }

    /** Whether a word alone can be an account's name. */
    private static boolean isHandle(String name) {
        return name.indexOf(' ') < 0 && !Keyword.PLATFORM.is(name.toLowerCase(Locale.ROOT));
    }

    /** "kata Kapolsek Kalibening": who was introduced as the head of the place that looks like a name. */
    private @Nullable Entry ruler(Mention mention) {
        int first = tokens.at(mention.start());
        String whole = text.substring(mention.start(), mention.end());
        if ((Lexicon.flags(tokens, first) & Lexicon.OFFICE) == 0 || whole.indexOf(',') >= 0) {
            return null;
        }
        List<String> words = Names.words(whole);
        Entry holder = talk.holders.withRole(words, mention.start());
        String role = holder == null || holder.role == null ? "" : holder.role.toLowerCase(Locale.ROOT);
        String head = Offices.head(words.get(0));
        boolean same = role.startsWith(words.get(0)) || head != null && role.startsWith(head);
        return holder == null || !same || holder.words.size() < 2
                ? null
                : talk.fullest.of(holder.name, Mention.Kind.PERSON, mention.start());
    }

    /** "Perseroan menyatakan": the firm that is named last. */
    private boolean isLoneFirm(Mention mention) {
        int first = tokens.at(mention.start());
        return mention.endToken() == first + 1 && (tokens.is(first, "perusahaan") || tokens.is(first, "perseroan"));
    }

    /** Whether who spoke last is a body that may be a company: by a name of its own. */
    private static boolean isFirm(Voice voice) {
        String name = voice.name();
        if (name == null || voice.person() || !Character.isUpperCase(name.charAt(0)) || name.indexOf(',') >= 0) {
            return false;
        }
        int flags = Lexicon.flags(Names.words(name).get(0));
        return (flags
                        & (Lexicon.BODY
                                | Lexicon.OFFICE
                                | Lexicon.PLACE
                                | Lexicon.ROLE
                                | Lexicon.COMMON
                                | Lexicon.SPEECH))
                == 0;
    }

    /** The company that is named last before a place, else the body, if the article is about it; or null. */
    private @Nullable Entry firm(int place) {
        Entry company = talk.holders.headed("pt", place);
        if (company != null && company.words.size() > 1) {
            return company;
        }
        Entry body = talk.holders.bodyBefore(place);
        boolean theme = body != null
                && body.count() >= OFTEN
                && body.words.size() <= 3
                && !body.words.contains("perseroan")
                && !body.isUpperCase();
        return theme ? body : null;
    }

    /** "pengacara Budi": of somebody whom the article names as another than a lawyer. */
    private boolean isCounsel(Mention mention, Range name, Entry entry) {
        int first = tokens.at(mention.start());
        boolean counsel = tokens.is(first, "pengacara") || tokens.is(first, "kuasa") && tokens.is(first + 1, "hukum");
        return counsel
                && mention.kind() == Mention.Kind.PERSON
                && name.end() == mention.end()
                && entry.words.size() > 1
                && name.of(text).indexOf(' ') < 0
                && mention.affiliation() == null
                && entry.first() < mention.start()
                && (entry.role == null || !entry.role.toLowerCase(Locale.ROOT).contains(tokens.string(first)));
    }

    private Voice group(Mention mention) {
        Range name = mention.name();
        if (name == null) {
            return Voice.NOBODY;
        }
        if (isAnybody(name)) {
            talk.lastGroup = Voice.NOBODY;
            return Voice.NOBODY;
        }
        talk.lastGroup = new Voice(described.counted(mention, name), null, null, false);
        return talk.lastGroup;
    }

    /** "banyak orang": people of whom nothing is told. */
    private boolean isAnybody(Range name) {
        int first = tokens.at(name.start());
        return tokens.is(first, "orang") && tokens.end(first) == name.end();
    }
}
