package id.saring.quote;

import id.saring.speaker.MentionReader;
import id.saring.text.Table;
import id.saring.text.TokenFilter;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Splits a paragraph into sentences; a stretch in marks is one piece of its sentence. */
final class SentenceEnds {
    private static final WordTable<String> ABBREVIATIONS =
            new WordTable<>(Table.read(SentenceEnds.class, "abbreviations.tsv", 1).stream()
                    .map(row -> row.cell(0))
                    .collect(Collectors.toMap(Function.identity(), Function.identity())));

    private static final TokenFilter STOPS = TokenFilter.of(TokenFilter.Form.STOP);

    private SentenceEnds() {}

    /**
     * Where a sentence ends.
     *
     * @param tokens the tokens of the text
     * @param from its first token
     * @param limit the token behind the paragraph
     * @param marks the stretches in marks, in order
     * @param mark the first of them that starts at or behind the sentence
     * @return the token behind its final sign
     */
    static int end(Tokens tokens, int from, int limit, List<Marked> marks, int mark) {
        int next = mark;
        int at = from;
        while (at < limit) {
            int stretch = next < marks.size() && marks.get(next).from() >= at
                    ? marks.get(next).from()
                    : limit;
            int stop = STOPS.next(tokens, at, Math.min(stretch, limit));
            if (stop < stretch && stop < limit) {
                if (isEnd(tokens, stop, from, limit)) {
                    return stop + 1;
                }
                at = stop + 1;
            } else if (stretch < limit) {
                Marked marked = marks.get(next++);
                if (endsInside(tokens, marked, limit)) {
                    return marked.to();
                }
                at = marked.to();
            } else {
                return limit;
            }
        }
        return limit;
    }

    /** Whether a stretch ends its sentence with the stop inside its marks. */
    private static boolean endsInside(Tokens tokens, Marked marked, int limit) {
        int next = marked.to();
        if (next >= limit || !isStop(tokens.sign(marked.wordsEnd() - 1))) {
            return false;
        }
        return tokens.isCapital(next) && !startsAttribution(tokens, next)
                || tokens.kind(next) == Tokens.Kind.NUMBER
                || Glyphs.length(tokens, next) > 0;
    }

    private static boolean startsAttribution(Tokens tokens, int at) {
        ReportingWord cue = ReportingWords.at(tokens, at);
        return cue != null && cue.postposed() && !cue.weak();
    }

    static boolean isStop(int sign) {
        return Tokens.endsSentence(sign);
    }

    /** Whether a stop ends a sentence. */
    private static boolean isEnd(Tokens tokens, int at, int from, int limit) {
        int sign = tokens.sign(at);
        int next = at + 1;
        if (next >= limit) {
            return true;
        }
        boolean glued = !tokens.spaceBefore(next);
        if (tokens.isSign(next, ',') && next + 1 < limit) {
            // A full stop before commas is a link that was cut out; a capital behind them starts a sentence.
            int behind = next + 1;
            while (behind < limit && tokens.isSign(behind, ',')) {
                behind++;
            }
            boolean row = behind == next + 1 && MentionReader.isDegreeBehind(tokens, behind, limit);
            return tokens.isCapital(behind) && !row || Glyphs.length(tokens, behind) > 0;
        }
        if (glued && (isStop(tokens.sign(next)) || tokens.sign(next) == ',' || tokens.sign(next) == ')')) {
            return false;
        }
        if (tokens.isWord(next) && !tokens.isCapital(next) && (glued || !opensReport(tokens, next))) {
            return false;
        }
        return sign != '.'
                || (!isAbbreviation(tokens, at, from) || Glyphs.length(tokens, next) > 0)
                        && (!glued || splitsGlued(tokens, at, limit));
    }

    /** ". ia mengatakan": a sentence of its own, though it lost its capital. */
    private static boolean opensReport(Tokens tokens, int at) {
        ReportingWord cue =
                tokens.isSign(at - 1, '.') && FunctionWord.HE.is(tokens, at) ? ReportingWords.at(tokens, at + 1) : null;
        return cue != null && cue.active() && !cue.weak();
    }

    private static boolean isAbbreviation(Tokens tokens, int at, int from) {
        int before = at - 1;
        if (before < from || !tokens.isWord(before) || tokens.spaceBefore(at)) {
            return false;
        }
        boolean degree = tokens.isSign(before - 1, '\u00B0') && !tokens.spaceBefore(before);
        return tokens.end(before) - tokens.start(before) == 1 && tokens.isCapital(before) && !degree
                || ABBREVIATIONS.contains(tokens, before);
    }

    /** A stop glued to the next word ends a sentence between a lower-case word and a capitalised one: "pergi.Lalu". */
    private static boolean splitsGlued(Tokens tokens, int at, int limit) {
        int next = at + 1;
        if (Glyphs.length(tokens, next) > 0) {
            return true;
        }
        boolean domain = next + 1 < limit
                && tokens.isSign(next + 1, '.')
                && !tokens.spaceBefore(next + 1)
                && next + 2 < limit
                && !tokens.spaceBefore(next + 2);
        return tokens.isCapital(next)
                && !domain
                && (tokens.shape(next) == Tokens.Shape.CAPITALIZED
                        || at > 0 && tokens.shape(at - 1) == Tokens.Shape.LOWER);
    }
}
