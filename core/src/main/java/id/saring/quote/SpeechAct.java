package id.saring.quote;

import id.saring.quote.ReportingWord.Takes;
import id.saring.speaker.Mention;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells a verb by which somebody says something from the same verb of what is done, wished, shown or only possible. */
final class SpeechAct {
    /** The most tokens from "tidak hanya" to its "tetapi juga": a clause with what belongs to it. */
    private static final int NOT_ONLY_TOKENS = 40;
    /** Within how many tokens before a subject its negation stands: "tidak ada seorang". */
    private static final int NOBODY_TOKENS = 4;

    private final Tokens tokens;

    SpeechAct(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether the clause of a verb leaves it open that it reports.
     *
     * @param cue the reporting word
     * @param at its token
     * @param from the first token of the sentence
     * @param before the last token before the verb and its adverbs
     */
    boolean isOpen(ReportingWord cue, int at, int from, int before) {
        boolean means = tokens.is(before, "dengan") && isSaying(cue, at);
        boolean subordinate = WordKind.RELATIVE.is(tokens, before)
                || before > from && isTime(before)
                || WordKind.CONDITION.is(tokens, before)
                || WordKind.WHILE.is(tokens, before) && !means && !isBeside(cue, at, before);
        return before >= from
                && !subordinate
                && !WordKind.UNDOING.is(tokens, before)
                && !tokens.is(before, "sekadar")
                && ClauseWords.kind(tokens, before) != ClauseWords.Kind.COPULA;
    }

    /**
     * Whether it is the subject that says it with this verb.
     *
     * @param cue the reporting word
     * @param at its token
     * @param from the first token of the sentence
     * @param before the last token before the verb and its adverbs
     * @param subject who stands before them, or null
     */
    boolean isSaid(ReportingWord cue, int at, int from, int before, @Nullable Mention subject) {
        boolean fronted = tokens.is(from, "hal") && tokens.isWord(from + 1) && !tokens.is(from + 1, "yang");
        boolean noun = fronted || tokens.is(at + 1, "diri") || isClaim(at);
        if (cue.weak() && (noun || isRelative(subject) || !isWeaklySaid(cue, at, before, subject))
                || tokens.is(at, "menyatakan") && tokens.is(at + 1, "diri")
                || isConditional(at, from)) {
            return false;
        }
        if (ensures(at, from, before) || isMatter(subject, from, before) || isOnlyWished(at, from, before)) {
            return false;
        }
        if (subject != null && (isCaused(tokens.at(subject.start()) - 1) || isNobody(subject, from))) {
            return false;
        }
        return subject == null || !hasOtherVerb(subject.endToken(), before) && speaks(subject, at);
    }

    /** "unggahan klaim", "klaim video": a claim, and nobody who makes it. */
    private boolean isClaim(int at) {
        return tokens.is(at, "klaim") && (WordKind.CARRIER.is(tokens, at - 1) || WordKind.CARRIER.is(tokens, at + 1));
    }

    /** "yang mau dia sampaikan": what is told is named before. */
    private boolean isRelative(@Nullable Mention subject) {
        int at = subject == null ? -1 : tokens.at(subject.start()) - 1;
        return at > 0
                && (tokens.is(at, "yang")
                        || tokens.is(at - 1, "yang") && ClauseWords.kind(tokens, at) == ClauseWords.Kind.AUXILIARY);
    }

    /** Whether a verb with other meanings stands right behind its subject, before "bahwa" or joined to another verb. */
    private boolean isWeaklySaid(ReportingWord cue, int at, int before, @Nullable Mention subject) {
        boolean joined =
                subject != null && tokens.is(before, "dan") && tokens.text().startsWith("me", tokens.start(at));
        boolean that = subject != null
                && tokens.is(at + 1, "bahwa")
                && (cue.takes() == Takes.FINITE || cue.takes() == Takes.FREE || cue.takes() == Takes.BAHWA);
        boolean aside = tokens.isSign(before, ',') && before == at - 1 && tokens.is(at + 1, "bahwa");
        boolean feels = cue.takes() == Takes.FREE || cue.takes() == Takes.PHRASE || cue.takes() == Takes.CLAUSE;
        boolean named = feels && subject != null && subject.endToken() == before && hasEpithet(subject);
        return joined
                || that
                || aside
                || named && tokens.isSign(before, ',')
                || subject != null && subject.endToken() > before;
    }

    /** "ketua panitia, Budi, yakin …" */
    private boolean hasEpithet(Mention subject) {
        for (int i = tokens.at(subject.start()) + 1; i < subject.endToken(); i++) {
            if (tokens.isSign(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb behind "dengan" tells what was said with something: "dengan mengatakan …", not "dengan berdoa". */
    private boolean isSaying(ReportingWord cue, int at) {
        boolean says = cue.takes() == Takes.SAY
                || cue.takes() == Takes.NAME
                || cue.takes() == Takes.PHRASE
                || cue.takes() == Takes.CLAUSE;
        return says && !cue.weak() && tokens.text().startsWith("me", tokens.start(at)) && !tokens.is(at, "memastikan");
    }

    /** ", seraya berharap …": what somebody says beside what he does. */
    private boolean isBeside(ReportingWord cue, int at, int before) {
        return FunctionWord.BESIDE.is(tokens, before)
                && (isSaying(cue, at) || tokens.is(at, "berharap") || tokens.is(at, "mengaku"));
    }

    /** Whether "memastikan" is what is done and not what is said: "berjaga dan memastikan warga aman". */
    private boolean ensures(int at, int from, int before) {
        if (!tokens.is(at, "memastikan")) {
            return false;
        }
        if (tokens.is(at + 1, "diri") || WordKind.PREPOSITION.is(tokens, before)) {
            return true;
        }
        if (tokens.is(at - 1, "selalu") || tokens.is(at - 1, "terus")) {
            return true;
        }
        if (tokens.isSign(before, ',') && (WordKind.MATTER.is(tokens, from) || isDone(from, before))) {
            return true;
        }
        boolean joined = FunctionWord.AND.is(tokens, before);
        if (joined && isListed(before, from) || isNotOnly(before, from)) {
            return true;
        }
        for (int i = before; joined && i >= from && !tokens.isSign(i, ','); i--) {
            if (FunctionWord.INTENT.is(tokens, i) || isNotOnly(i, from)) {
                return true;
            }
        }
        return false;
    }

    /** "tidak hanya melatih warga, tetapi juga memastikan …": one deed more. */
    private boolean isNotOnly(int before, int from) {
        if (!FunctionWord.BUT.is(tokens, before) && !tokens.is(before, "melainkan")) {
            return false;
        }
        for (int i = before - 1; i > Math.max(from, before - NOT_ONLY_TOKENS); i--) {
            if (FunctionWord.ONLY.is(tokens, i) && (FunctionWord.NOT.is(tokens, i - 1) || tokens.is(i - 1, "bukan"))) {
                return true;
            }
        }
        return false;
    }

    /** "mendorong ekonomi, menjaga harga, serta memastikan …": the last of a list of deeds. */
    private boolean isListed(int before, int from) {
        int comma = tokens.isSign(before - 1, ',') ? before - 1 : before;
        int first = comma;
        while (first > from && !tokens.isSign(first - 1, ',')) {
            first--;
        }
        return first > from
                && first < comma
                && ClauseWords.isVerb(tokens, first)
                && ReportingWords.at(tokens, first) == null;
    }

    /** Whether a verb goes on with what is only meant to be done: "datang untuk menengok dan meminta maaf". */
    private boolean isOnlyWished(int at, int from, int before) {
        boolean joined = FunctionWord.AND.is(tokens, before);
        if (!joined || WordKind.COMPLEMENTIZER.is(tokens, at + 1) || tokens.isSign(at + 1, ',')) {
            return false;
        }
        for (int i = before - 1; i >= from && !tokens.isSign(i, ','); i--) {
            if (WordKind.WISHED.is(tokens, i) && (!tokens.is(i, "untuk") || ClauseWords.isVerb(tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is made to say or feel something: "membuat warga merasa aman". */
    private boolean isCaused(int before) {
        return before >= 0
                && ClauseWords.kind(tokens, before) == ClauseWords.Kind.CAUSATIVE
                && !tokens.is(before, "memperlihatkan")
                && !tokens.is(before, "menunjukkan")
                && tokens.text().startsWith("me", tokens.start(before));
    }

    /** "tidak banyak orang menyadari", "tak ada warga yang mengaku": nobody says it. */
    private boolean isNobody(Mention subject, int from) {
        int at = tokens.at(subject.start());
        for (int i = at; i >= from && i > at - NOBODY_TOKENS; i--) {
            if (FunctionWord.NEGATION.is(tokens, i)) {
                return i < at || !tokens.is(i + 1, "sedikit");
            }
            if (i != at && !FunctionWord.COUNTED.is(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence before a comma has a verb of its own, so that what follows goes on with what is done. */
    private boolean isDone(int from, int comma) {
        for (int i = from; i < comma; i++) {
            if (ClauseWords.kind(tokens, i) == ClauseWords.Kind.PREDICATE) {
                return true;
            }
        }
        int first = comma;
        while (first > from && !tokens.isSign(first - 1, ',')) {
            first--;
        }
        return WordKind.CONNECTOR.is(tokens, first) && (first == from || !tokens.isCapital(first));
    }

    /** Whether the clause of a verb is about a matter, which says nothing: "angka ini menegaskan bahwa …". */
    private boolean isMatter(@Nullable Mention subject, int from, int before) {
        if (WordKind.FIRSTPERSON.is(tokens, before)) {
            return true;
        }
        if (subject != null && WordKind.MATTER.is(tokens, tokens.at(subject.start()))) {
            return true;
        }
        if (subject != null && (subject.kind() == Mention.Kind.PERSON || subject.kind() == Mention.Kind.PRONOUN)) {
            return WordKind.FIRSTPERSON.is(tokens, before - 1);
        }
        int first = before;
        while (first > from && !tokens.isSign(first - 1, ',')) {
            first--;
        }
        first = WordKind.CONNECTOR.skip(tokens, first, before, 2);
        return WordKind.MATTER.is(tokens, first) || WordKind.FIRSTPERSON.is(tokens, first);
    }

    /** Whether a subject is somebody else than the writer and no study that merely finds. */
    private boolean speaks(Mention subject, int at) {
        int first = tokens.at(subject.start());
        boolean finds = WordKind.FINDING.is(tokens, first) && WordKind.SHOWING.is(tokens, at);
        boolean shows = tokens.text().startsWith("mengungkap", tokens.start(at))
                && subject.kind() != Mention.Kind.PERSON
                && WordKind.isDeed(tokens, first);
        return !finds && !shows && !WordKind.FIRSTPERSON.is(tokens, first);
    }

    /** "Budi saat mendampingi warga mengatakan …": a time behind the name of who says it. */
    private boolean isInserted(int at, int from) {
        boolean time = FunctionWord.WHEN.is(tokens, at) || tokens.is(at, "usai");
        return time
                && at > from
                && tokens.isWord(at - 1)
                && tokens.isCapital(at - 1)
                && ClauseWords.isVerb(tokens, at + 1);
    }

    /** "Budi, saat mengumumkan kenaikan harga, …": what is told of the time, beside what is said. */
    private boolean isTime(int at) {
        return FunctionWord.WHEN.is(tokens, at) || FunctionWord.SEQUENCE.is(tokens, at);
    }

    /** Whether a condition or a time opens the clause of a verb. */
    private boolean isConditional(int at, int from) {
        boolean felt = tokens.is(at, "merasa") || tokens.is(at, "melihat");
        for (int i = at - 1; i >= from && !tokens.isSign(i, ','); i--) {
            boolean aim = FunctionWord.PURPOSE.is(tokens, i) || felt && tokens.is(i, "ketika");
            if ((aim || WordKind.CONDITION.is(tokens, i)) && !isInserted(i, from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject already has another verb, and the cue is not joined to it: "Budi memimpin rapat memastikan". */
    private boolean hasOtherVerb(int subjectEnd, int before) {
        boolean other = false;
        for (int i = subjectEnd; i <= before; i++) {
            if (WordKind.RELATIVE.is(tokens, i)
                    || tokens.isSign(i, ',')
                    || tokens.isSign(i, '(')
                    || tokens.is(i, "didampingi")
                    || tokens.is(i, "ditemani")
                    || isInserted(i, subjectEnd - 1)) {
                return false;
            }
            other |= ClauseWords.isVerb(tokens, i);
        }
        return other
                && !FunctionWord.SEQUEL.is(tokens, before)
                && !(WordKind.CONTRAST.is(tokens, before) && WordKind.REMARK.is(tokens, before));
    }
}
