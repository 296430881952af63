package id.saring.quote;

import id.saring.quote.ReportingWord.Form;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.speaker.Utterance.Holder;
import id.saring.text.Tokens;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an attribution behind reported words: "kata Budi", "ujarnya", "dia menambahkan", "demikian pernyataan itu". */
final class AttributionBehind {
    /** The most signs between the words and their attribution: a closing comma and traces of markup. */
    private static final int SIGNS = 4;
    /** The least characters of the bare stem of a verb that no table knows: "kenang". */
    private static final int STEM_CHARS = 5;
    /** The least characters of a stem with -nya. */
    private static final int CLITIC_CHARS = 6;

    private final Tokens tokens;
    private final TextMention texts;

    AttributionBehind(Tokens tokens) {
        this.tokens = tokens;
        this.texts = new TextMention(tokens);
    }

    /**
     * Reads the attribution that starts at a token.
     *
     * @param at the token behind the reported words
     * @param limit the token that it must not reach
     * @param ending the last sign of the words, or -1
     * @param clause whether the words are long enough for a clause, so that a speaker behind a weak cue is enough
     */
    @Nullable
    Attribution read(int at, int limit, int ending, boolean clause) {
        int word = at;
        boolean comma = ending == ',' || SentenceEnds.isStop(ending) || Glyphs.isSingle(ending);
        boolean stop = ending == '.';
        while (word < limit && word < at + SIGNS && isSkipped(tokens.sign(word))) {
            comma |= tokens.isSign(word, ',');
            stop |= tokens.isSign(word, '.');
            word++;
        }
        if (word >= limit || !tokens.isWord(word)) {
            return null;
        }
        if (tokens.isCapital(word)) {
            return stop ? alone(word, limit) : capital(word, limit, comma || clause);
        }
        word = WordKind.LEAD.skip(tokens, word, limit - 1, 4);
        ReportingWord cue = ReportingWords.at(tokens, word);
        if (cue == null && tokens.isMixed(word) && comma) {
            Attribution glued = glued(word, limit);
            if (glued != null) {
                return glued;
            }
        }
        if (cue == null) {
            if (comma && WordKind.CITED.is(tokens, word)) {
                return new Attribution(null, Holder.NONE, null, word, QuoteRule.BEHIND_CITED);
            }
            if (ending == ',' && WordKind.DOCUMENT.is(tokens, word) && !tokens.is(word + 1, "kabar")) {
                return document(word, limit);
            }
            Attribution attribution =
                    WordKind.THUS.is(tokens, word) ? thus(word, limit) : subjectFirst(word, limit, comma);
            return attribution == null && ending == ',' ? unknown(word, limit, clause) : attribution;
        }
        if (cue.weak() && !comma) {
            Attribution attribution = clause && cue.postposed() ? cued(cue, word, limit, false) : null;
            return attribution != null && isClosed(attribution.end(), limit) && isHeld(attribution)
                    ? attribution
                    : null;
        }
        return cue.form() == Form.PASSIVE && !comma && !clause ? null : cued(cue, word, limit, comma);
    }

    /** "…," pernyataan kementerian itu: the text that holds the words stands for its verb. */
    private Attribution document(int word, int limit) {
        Mention mention = MentionReader.after(tokens, WordKind.DOCUMENT.skip(tokens, word, limit, 3), limit);
        return mention == null
                ? new Attribution(null, Holder.NONE, null, word, QuoteRule.BEHIND_CITED)
                : Attribution.of(Range.of(tokens, word), mention, mention.endToken(), QuoteRule.BEHIND_DOCUMENT);
    }

    private static boolean isHeld(Attribution attribution) {
        return attribution.holder() != Holder.NONE;
    }

    /** A sentence of its own behind the words that is nothing but an attribution: "…." Kata Budi. */
    private @Nullable Attribution alone(int word, int limit) {
        ReportingWord cue = ReportingWords.at(tokens, word);
        ReportingWord said = cue == null && WordKind.THUS.is(tokens, word) ? ReportingWords.at(tokens, word + 1) : null;
        if (said != null && said.form() == Form.PASSIVE) {
            return cued(said, word + 1, limit, true); // "…." Demikian dikatakan Budi di Jakarta.
        }
        if (said != null && said.form() == Form.POST) {
            Attribution thus = cued(said, word + 1, limit, true); // "…." Begitu bunyi pengumuman itu.
            return thus != null && isHeld(thus) && isLastStop(thus.end(), limit) ? thus : null;
        }
        Attribution attribution = cue != null && cue.postposed()
                ? cued(cue, word, limit, true)
                : cue == null ? subjectFirst(word, limit, true) : null;
        return attribution != null && isHeld(attribution) && isLastStop(attribution.end(), limit) ? attribution : null;
    }

    private boolean isLastStop(int at, int limit) {
        return at >= limit || tokens.isSign(at, '.');
    }

    private boolean isSkipped(int sign) {
        return sign == ','
                || sign == '.'
                || sign == '-'
                || sign == 0x2013
                || sign == 0x2014
                || sign == '*'
                || sign == '\\';
    }

    /** A capitalised word: a name before its verb, or a cue written like the start of a sentence. */
    private @Nullable Attribution capital(int word, int limit, boolean comma) {
        ReportingWord cue = ReportingWords.at(tokens, word);
        if (cue != null && comma && cue.postposed()) {
            Attribution attribution = cued(cue, word, limit, true);
            if (!cue.weak() || attribution != null && isHeld(attribution) && isClosed(attribution.end(), limit)) {
                return attribution;
            }
        }
        return subjectFirst(word, limit, comma);
    }

    private @Nullable Attribution cued(ReportingWord cue, int word, int limit, boolean comma) {
        Range range = Range.of(tokens, word);
        switch (cue.form()) {
            case CLITIC, ACCORDING_CLITIC -> {
                if (comma && tokens.is(word + 1, "dia")) {
                    return Attribution.of(
                            range, MentionReader.after(tokens, word + 1, limit), word + 2, QuoteRule.BEHIND_VERB);
                }
                Mention named = comma ? texts.named(word + 1, limit) : null;
                return named == null
                        ? Attribution.clitic(range, word + 1, QuoteRule.BEHIND_CLITIC)
                        : Attribution.of(range, named, named.endToken(), QuoteRule.BEHIND_VERB);
            }
            case POST -> {
                if (!comma && WordKind.NOUNMARK.is(tokens, word + 1)) {
                    return null;
                }
                int last = last(word, limit);
                int speaker = WordKind.AFTER.skip(tokens, last + 1, limit, 3);
                Mention mention = texts.after(speaker, limit);
                return Attribution.of(
                        last == word + 2 ? new Range(tokens.start(word), tokens.end(last)) : Range.of(tokens, last),
                        mention,
                        mention == null ? last + 1 : mention.endToken(),
                        QuoteRule.BEHIND_VERB);
            }
            case WRITTEN -> {
                Mention place = texts.place(word + 1, limit);
                return Attribution.of(
                        range, place, place == null ? word + 1 : place.endToken(), QuoteRule.BEHIND_WRITTEN);
            }
            case PASSIVE, ACCORDING -> {
                int speaker = tokens.is(word + 1, "oleh") ? word + 2 : word + 1;
                Mention mention = MentionReader.after(tokens, speaker, limit);
                if (mention == null) {
                    return null;
                }
                QuoteRule rule = cue.form() == Form.PASSIVE ? QuoteRule.BEHIND_PASSIVE : QuoteRule.BEHIND_ACCORDING;
                return Attribution.of(range, mention, mention.endToken(), rule);
            }
            default -> {
                return subjectFirst(word, limit, comma);
            }
        }
    }

    /** "ucap dan doa Budi": where the second of two cues stands, or the first. */
    private int last(int word, int limit) {
        if (isTwice(word + 1, limit)) {
            return word + 1;
        }
        ReportingWord cue = tokens.is(word + 1, "dan") && word + 3 < limit ? ReportingWords.at(tokens, word + 2) : null;
        return cue != null && cue.form() == Form.POST && tokens.isCapital(word + 3) ? word + 2 : word;
    }

    /** "ulas ujar Budi": the second of two cues. */
    private boolean isTwice(int at, int limit) {
        ReportingWord cue = at + 1 < limit && !tokens.isCapital(at) ? ReportingWords.at(tokens, at) : null;
        return cue != null && cue.form() == Form.POST && !cue.weak();
    }

    /** A cue that lost the blank before its speaker's name: "tambahBudi Santika". */
    private @Nullable Attribution glued(int word, int limit) {
        int name = tokens.start(word) + 2;
        while (name < tokens.end(word) && !Character.isUpperCase(tokens.text().charAt(name))) {
            name++;
        }
        ReportingWord cue =
                name < tokens.end(word) ? ReportingWords.of(tokens.text().substring(tokens.start(word), name)) : null;
        if (cue == null || cue.form() != Form.POST && cue.form() != Form.ACCORDING) {
            return null;
        }
        Mention rest = MentionReader.after(tokens, word + 1, limit);
        boolean joined = rest != null
                && rest.name() != null
                && rest.name().start() == tokens.start(word + 1)
                && tokens.isCapital(word + 1);
        int end = joined ? Objects.requireNonNull(rest).end() : tokens.end(word);
        Range whole = new Range(
                name,
                joined
                        ? Objects.requireNonNull(Objects.requireNonNull(rest).name())
                                .end()
                        : end);
        Mention mention = new Mention(
                name,
                end,
                joined ? Objects.requireNonNull(rest).endToken() : word + 1,
                Mention.Kind.PERSON,
                whole,
                joined ? Objects.requireNonNull(rest).role() : null,
                joined ? Objects.requireNonNull(rest).affiliation() : null);
        return Attribution.of(new Range(tokens.start(word), name), mention, mention.endToken(), QuoteRule.BEHIND_GLUED);
    }

    /** A word that no table knows, in the place of a cue: "…," ketus Budi. "…," ketusnya. */
    private @Nullable Attribution unknown(int word, int limit, boolean clause) {
        if (WordKind.FUNCTION.is(tokens, word) || ClauseWords.isVerb(tokens, word)) {
            return null;
        }
        int last = WordKind.ADVERB.skip(tokens, word + 1, limit, 2) - 1;
        boolean ends = isLast(last, limit) || WordKind.CITED.is(tokens, word + 1);
        if (ends && (endsWithClitic(word) || clause && tokens.end(word) - tokens.start(word) >= STEM_CHARS)) {
            return Attribution.clitic(Range.of(tokens, word), word + 1, QuoteRule.BEHIND_UNKNOWN); // "…," jelansya.
        }
        Mention mention = MentionReader.after(tokens, word + 1, limit);
        return mention == null || !isClosed(mention.endToken(), limit)
                ? null
                : Attribution.of(Range.of(tokens, word), mention, mention.endToken(), QuoteRule.BEHIND_UNKNOWN);
    }

    private boolean isClosed(int at, int limit) {
        return isLast(at - 1, limit) || WordKind.PREPOSITION.is(tokens, at) || WordKind.CITED.is(tokens, at);
    }

    private boolean endsWithClitic(int word) {
        int end = tokens.end(word);
        return end - tokens.start(word) >= CLITIC_CHARS && tokens.text().startsWith("nya", end - 3);
    }

    /** "demikian kata Budi", "demikian pernyataan kementerian itu". */
    private @Nullable Attribution thus(int word, int limit) {
        int next = word + 1;
        ReportingWord cue = next < limit ? ReportingWords.at(tokens, next) : null;
        if (cue != null && cue.form() != Form.ACTIVE) {
            Attribution inner = cued(cue, next, limit, true);
            if (inner != null) {
                return inner;
            }
        }
        int cited = WordKind.LEAD.skip(tokens, next, limit, 1);
        if (WordKind.CITED.is(tokens, cited)) {
            Mention author = texts.author(cited + 1, limit);
            int behind = author == null ? next : author.endToken();
            return Attribution.of(Range.of(tokens, word), author, behind, QuoteRule.BEHIND_THUS);
        }
        int speaker = WordKind.DOCUMENT.skip(tokens, next, limit, 4);
        Mention mention = MentionReader.after(tokens, speaker, limit);
        if (mention == null && speaker == next) {
            return null;
        }
        if (mention == null) {
            mention = texts.place(speaker, limit); // "demikian narasi dalam foto itu"
        }
        if (mention != null && speaker == next) {
            Attribution subject = subjectFirst(next, limit, true);
            if (subject != null) {
                return subject.thus(); // "demikian Budi menjelaskan"
            }
        }
        return Attribution.of(
                Range.of(tokens, word), mention, mention == null ? speaker : mention.endToken(), QuoteRule.BEHIND_THUS);
    }

    /** "Budi menambahkan" behind the words. */
    private @Nullable Attribution subjectFirst(int word, int limit, boolean comma) {
        if (!comma) {
            return null;
        }
        Mention mention = MentionReader.after(tokens, word, limit);
        if (mention == null) {
            return null;
        }
        int verb = WordKind.ADVERB.skip(tokens, mention.endToken(), limit, 4);
        ReportingWord cue = verb < limit ? ReportingWords.at(tokens, verb) : null;
        boolean verbal = cue == null ? ClauseWords.isVerb(tokens, verb) && isLast(verb, limit) : cue.active();
        if (!verbal && !(cue != null && cue.form() == Form.POST && isLast(verb, limit))) {
            return null;
        }
        return Attribution.of(Range.of(tokens, verb), mention, verb + 1, QuoteRule.BEHIND_SUBJECT);
    }

    private boolean isLast(int verb, int limit) {
        return verb + 1 >= limit || tokens.isSign(verb + 1, '.') || tokens.isSign(verb + 1, ',');
    }
}
