package id.saring.speaker;

import id.saring.model.QuoteType;
import id.saring.model.Speaker;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the speakers of an article: every mention, clitic and pronoun by the fullest name that the article gives. */
public final class Cast {
    /** Somebody resolved. */
    private record Voice(
            @Nullable String name,
            @Nullable String role,
            @Nullable String affiliation,
            boolean person) {}

    /** How verbs begin by which a speaker goes on or ends. */
    private static final List<String> GOING_ON =
            List.of("imbuh", "tambah", "nambah", "sambung", "nyambung", "lanjut", "tutup", "pungkas", "tandas");

    /** Words for people whom an article need not name. */
    private static final Set<String> SOMEBODY = Set.of(
            "sumber",
            "saksi",
            "warga",
            "warganet",
            "netizen",
            "orang",
            "seseorang",
            "pelaku",
            "korban",
            "tersangka",
            "penghulu",
            "pengguna",
            "penonton",
            "pejabat",
            "petugas",
            "polisi",
            "pengunjung");

    /** No clause that describes somebody is longer, in tokens. */
    private static final int CLAUSE = 14;

    private static final Voice NOBODY = new Voice(null, null, null, false);

    private final Tokens tokens;
    private final String text;
    private final Fullest fullest;
    private final Holders holders;
    private final List<Utterance> utterances;
    /** Names of those who are mentioned as speakers, once they were asked for. */
    private @Nullable Set<String> speaking;
    /** The first person who is mentioned as a speaker, once the speakers were asked for. */
    private @Nullable Voice first;

    /** The last speaker, the last person and the last group that spoke. */
    private Voice last = NOBODY;

    private Voice lastPerson = NOBODY;
    private Voice lastGroup = NOBODY;

    private Cast(Tokens tokens, Roster roster, List<Utterance> utterances) {
        this.utterances = utterances;
        this.tokens = tokens;
        this.text = tokens.text();
        this.fullest = new Fullest(roster);
        this.holders = new Holders(roster, fullest);
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
        Cast cast = new Cast(tokens, Roster.of(body, tokens, utterances), utterances);
        List<Optional<Speaker>> speakers = new ArrayList<>(utterances.size());
        int from = 0;
        for (Utterance utterance : utterances) {
            int start = tokens.at(Math.max(from, 0));
            Voice voice = cast.voice(utterance, start);
            speakers.add(speaker(body, utterance, voice));
            from = Math.max(from, end(utterance));
        }
        return speakers;
    }

    private static Optional<Speaker> speaker(Body body, Utterance utterance, Voice voice) {
        Mention mention = utterance.mention();
        if (mention == null && voice.name() == null) {
            return Optional.empty();
        }
        return Optional.of(new Speaker(
                mention == null ? Optional.empty() : Optional.of(body.toRaw(mention.start(), mention.end())),
                Optional.ofNullable(voice.name()),
                Optional.ofNullable(voice.role()),
                Optional.ofNullable(voice.affiliation())));
    }

    /** Names of those who are mentioned as speakers. */
    private Set<String> speaking() {
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
                if (first == null) {
                    first = voice(entry, mention);
                }
            }
        }
    }

    private static int start(Utterance utterance) {
        int start = utterance.parts().get(0).start();
        if (utterance.cue() != null) {
            start = Math.min(start, utterance.cue().start());
        }
        return utterance.mention() == null
                ? start
                : Math.min(start, utterance.mention().start());
    }

    private static int end(Utterance utterance) {
        int end = 0;
        for (Range part : utterance.parts()) {
            end = Math.max(end, part.end());
        }
        if (utterance.cue() != null) {
            end = Math.max(end, utterance.cue().end());
        }
        return utterance.mention() == null
                ? end
                : Math.max(end, utterance.mention().end());
    }

    private Voice voice(Utterance utterance, int from) {
        Mention mention = utterance.mention();
        int start = start(utterance);
        Voice voice = switch (utterance.holder()) {
            case MENTION -> mention == null ? NOBODY : mentioned(mention, utterance, from);
            case CLITIC, NONE -> understood(from, tokens.at(start), utterance);
        };
        boolean unnamed = mention == null
                || mention.kind() == Mention.Kind.PRONOUN && !isPlural(mention)
                || mention.kind() == Mention.Kind.ROLE && tokens.is(tokens.at(mention.start()), "sang");
        if (voice.name() == null && unnamed && last.name() == null) {
            voice = speaking().isEmpty() || first == null ? voice : first;
        }
        if (isEmbedded(utterance)) {
            return voice;
        }
        if (voice.name() != null) {
            last = voice;
            if (voice.person()) {
                lastPerson = voice;
            }
        } else if (mention != null && mention.kind() != Mention.Kind.PRONOUN) {
            last = NOBODY;
        }
        return voice;
    }

    /** In "tudingan jaksa yang menyebut …" the speaker of the sentence is another. */
    private boolean isEmbedded(Utterance utterance) {
        if (utterance.cue() == null || utterance.mention() == null) {
            return false;
        }
        int cue = tokens.at(utterance.cue().start());
        return tokens.is(cue - 1, "yang")
                && utterance.mention().end() <= utterance.cue().start();
    }

    private Voice mentioned(Mention mention, Utterance utterance, int from) {
        Range name = mention.name();
        return switch (mention.kind()) {
            case PERSON, ORGANISATION, PLACE -> name == null ? NOBODY : named(mention, name);
            case PRONOUN ->
                isPlural(mention) ? plural(from, mention) : understood(from, tokens.at(start(utterance)), utterance);
            case ROLE -> name == null ? NOBODY : described(mention, name, utterance, from);
            case GROUP -> group(mention);
            case ANONYMOUS -> isLoneDeterminer(mention) ? lastGroup : NOBODY;
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
                return new Voice(names, null, null, false);
            }
        }
        Mention many = topic.group;
        return many == null || many.name() == null ? lastGroup : group(many);
    }

    private boolean isPlural(Mention mention) {
        return (Lexicon.flags(tokens, tokens.at(mention.start())) & Lexicon.PLURAL) != 0;
    }

    private boolean isLoneDeterminer(Mention mention) {
        return (Lexicon.flags(tokens, tokens.at(mention.start())) & Lexicon.MANY) != 0;
    }

    private Voice named(Mention mention, Range name) {
        if (isThis(mention)) {
            Voice known = headed(mention, name);
            if (known != null) {
                return known;
            }
            Entry body = holders.bodyBefore(mention.start());
            if (body != null) {
                return new Voice(fullest.of(body.name, body.kind, mention.start()).name, null, null, false);
            }
        }
        Entry entry = fullest.of(mention, name);
        if (!entry.isPerson() && (Lexicon.flags(entry.words.get(0)) & Lexicon.OFFICE) != 0) {
            Entry holder = holders.withRole(entry.words, mention.start());
            entry = holder == null ? entry : fullest.of(holder.name, Mention.Kind.PERSON, mention.start());
        }
        if (isCounsel(mention, name, entry)) {
            return new Voice(Names.shown(text.substring(mention.start(), mention.end())), null, null, true);
        }
        Voice voice = voice(entry, mention);
        if (!voice.person()) {
            lastGroup = voice;
        }
        return voice;
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

    private Voice voice(Entry entry, Mention mention) {
        boolean account = entry.name.startsWith("@");
        return voice(entry, mention, account || mention.kind() == Mention.Kind.PERSON);
    }

    private Voice voice(Entry entry, Mention mention, boolean person) {
        String role =
                mention.role() == null ? entry.role : Names.shown(mention.role().of(text));
        String affiliation = mention.affiliation() == null
                ? mention.role() == null || entry.cut ? entry.affiliation : null
                : Names.shown(mention.affiliation().of(text));
        return new Voice(entry.name, role, affiliation, person);
    }

    private boolean isThis(Mention mention) {
        return (Lexicon.flags(tokens, mention.endToken() - 1) & Lexicon.THIS) != 0;
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

    private @Nullable Voice headed(Mention mention, Range name) {
        List<String> words = Names.words(name.of(text));
        Entry entry = words.isEmpty() ? null : holders.headed(words.get(0), mention.start());
        return entry == null || entry.words.equals(words) && entry.words.size() == 1
                ? null
                : new Voice(entry.name, null, null, false);
    }

    private Voice described(Mention mention, Range name, Utterance utterance, int from) {
        String shown = Names.shown(name.of(text));
        List<String> words = Names.words(shown);
        int head = tokens.at(name.start());
        int flags = Lexicon.flags(tokens, head);
        boolean human = (flags & Lexicon.ROLE) != 0 || Lexicon.isAgent(tokens, head);
        boolean pointed = isThis(mention)
                || tokens.is(tokens.at(mention.start()), "sang")
                || human
                        && utterance.type() != QuoteType.INDIRECT && closesWithThis(mention.endToken());
        boolean indefinite = !pointed && name.start() > mention.start();
        boolean employed = (flags & Lexicon.WORK) != 0 && mention.affiliation() != null && !isThis(mention);
        if (!indefinite && !words.isEmpty() && ((flags & Lexicon.OFFICE) != 0 || employed)) {
            Entry holder = holders.withRole(words, mention.start());
            if (holder != null) {
                Entry full = fullest.of(holder.name, Mention.Kind.PERSON, mention.start());
                return new Voice(full.name, holder.role, holder.affiliation, true);
            }
        }
        if (pointed) {
            Entry aged = aged(mention);
            if (aged != null) {
                return voice(aged, mention, true);
            }
            Voice known = headed(mention, name);
            if (known != null && !known.person() && (last.name() == null || !last.person())) {
                return known;
            }
            Entry holder = (flags & Lexicon.WORK) != 0 && words.size() == 1
                    ? holders.withRole(words, mention.start())
                    : null;
            if (holder != null) {
                return voice(fullest.of(holder.name, Mention.Kind.PERSON, mention.start()), mention, true);
            }
            Voice voice = human ? understood(from, tokens.at(mention.start()), utterance) : last;
            if (voice.name() != null) {
                return voice;
            }
        }
        if (mention.affiliation() != null && lastPerson.affiliation() != null && !indefinite) {
            String body = Names.shown(mention.affiliation().of(text));
            if (body.equalsIgnoreCase(lastPerson.affiliation()) && (flags & Lexicon.OFFICE) != 0) {
                return lastPerson;
            }
        }
        if (pointed && (flags & Lexicon.ROLE) != 0 && tokens.is(head - 1, "sang")) {
            return NOBODY;
        }
        Mention other = second(mention);
        if (other != null && other.name() != null) {
            return voice(fullest.of(other, other.name()), mention, true);
        }
        boolean clause = words.size() == 1 && tokens.is(mention.endToken(), "yang");
        if (clause && last.person() && !indefinite && isKnown(head, flags)) {
            // "tandas pemain yang pindah ke Anu itu"
            boolean direct = utterance.type() != QuoteType.INDIRECT;
            return direct ? understood(from, tokens.at(start(utterance)), utterance) : last;
        }
        Entry entry = fullest.of(shown, Mention.Kind.ROLE, mention.start());
        String own = entry.name.equals(shown) ? counted(mention, name) : entry.name;
        return new Voice(own, shown, null, false);
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
        return human && !SOMEBODY.contains(tokens.string(head).toLowerCase(Locale.ROOT));
    }

    /** "pria 34 tahun itu": who is introduced as "Budi (34)". */
    private @Nullable Entry aged(Mention mention) {
        for (int i = tokens.at(mention.start()); i < mention.endToken() - 1; i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER && tokens.is(i + 1, "tahun")) {
                return holders.aged(tokens.string(i), mention.start());
            }
        }
        return null;
    }

    private Voice group(Mention mention) {
        Range name = mention.name();
        if (name == null) {
            return NOBODY;
        }
        lastGroup = new Voice(counted(mention, name), null, null, false);
        return lastGroup;
    }

    /** "salah satu warga", "beberapa saksi": who is one of many or more than one is called so. */
    private String counted(Mention mention, Range name) {
        int first = tokens.at(mention.start());
        boolean counts = tokens.is(first, "salah") && tokens.is(first + 1, "satu") || tokens.is(first, "beberapa");
        return Names.shown(text.substring(counts ? mention.start() : name.start(), name.end()));
    }

    /** Whom "-nya", "ia" or nothing means: the subject of the sentences since the last speech, else who spoke last. */
    private Voice understood(int from, int to, Utterance utterance) {
        Topic topic = new Topic(tokens);
        topic.read(from, to);
        Mention subject = topic.subject;
        Voice before = last.name() != null && (last.person() || !wantsPerson(utterance)) ? last : lastPerson;
        if (before.name() == null) {
            before = last;
        }
        if (subject == null || subject.name() == null) {
            return before.name() == null ? anybody(topic.other) : before;
        }
        if (subject.kind() != Mention.Kind.PERSON) {
            return describedSubject(subject, utterance, before);
        }
        Entry entry = fullest.of(subject.name().of(text), Mention.Kind.PERSON, subject.start());
        if (!entry.isPerson() && before.name() != null) {
            return before;
        }
        boolean speaks = speaking().contains(entry.name);
        if (!speaks && before.name() != null && entry.name.length() <= 3 && isUpper(entry.name)) {
            return before;
        }
        boolean named = topic.repeated || subject.role() != null && topic.isRecent();
        boolean known = speaks || topic.agent || named && !(before.name() != null && goesOn(utterance));
        boolean sure = known || entry.words.size() > 1 || entry.inside;
        boolean direct = utterance.type() != QuoteType.INDIRECT;
        boolean keep =
                !sure || lastPerson.name() != null && (topic.passive || topic.bystander && !speaks || direct && !known);
        return keep ? before : voice(entry, subject);
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
            return NOBODY;
        }
        Entry entry = fullest.of(mention.name().of(text), Mention.Kind.PERSON, mention.start());
        return entry.isPerson() && entry.words.size() > 1 ? voice(entry, mention) : NOBODY;
    }

    /** "Seorang sopir berhenti. Ia mengklaim …" */
    private Voice describedSubject(Mention subject, Utterance utterance, Voice before) {
        Range name = subject.name();
        boolean pronoun = utterance.mention() != null && utterance.mention().kind() == Mention.Kind.PRONOUN;
        boolean pointed = isThis(subject);
        boolean introduced = name != null && name.start() > subject.start();
        if (name == null || before.name() != null && (pointed || !introduced || !pronoun)) {
            return before;
        }
        if (tokens.is(tokens.at(subject.start()), "sang")) {
            return NOBODY;
        }
        Entry earlier = holders.headed(Names.words(name.of(text)).get(0), subject.start());
        return pointed && earlier == null ? NOBODY : new Voice(Names.shown(name.of(text)), null, null, false);
    }

    private static boolean wantsPerson(Utterance utterance) {
        return utterance.holder() == Utterance.Holder.MENTION;
    }
}
