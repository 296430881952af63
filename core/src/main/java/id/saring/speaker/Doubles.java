package id.saring.speaker;

import id.saring.text.TokenFilter;
import id.saring.text.Tokens;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;

/** Mentions that hold a second name, which their words do not lead to: an abbreviation, a nickname, a lost blank. */
final class Doubles {
    private static final TokenFilter GLUED = TokenFilter.of(TokenFilter.Form.GLUED);

    private static final int ATAU = "atau".hashCode();
    private static final int ALIAS = "alias".hashCode();

    /** No word that holds two names is longer. */
    private static final int LONGEST = 60;

    private final Tokens tokens;
    private final String text;
    private final NameScan scan;
    private final Occurrences words;
    private final Aliases aliases;
    /** The words of the speakers' names, folded. */
    private final Set<String> spoken;

    Doubles(Tokens tokens, NameScan scan, Occurrences words, Aliases aliases, Set<String> spoken) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.scan = scan;
        this.words = words;
        this.aliases = aliases;
        this.spoken = spoken;
    }

    /** Finds them, in order; where somebody is called by a nickname, in all paragraphs. */
    void find(IntConsumer made) {
        if (callsSomebody()) {
            scan.readAll();
            Nicknames nicknames = new Nicknames(tokens, scan.mentions(), aliases);
            for (int i = 0; i < scan.mentions().size(); i++) {
                called(i, nicknames, made);
            }
            return;
        }
        int end = tokens.size();
        for (int i = GLUED.next(tokens, 0, end); i < end; i = GLUED.next(tokens, i + 1, end)) {
            if (isGlued(i) && holdsSpeaker(i)) {
                int mention = scan.at(i);
                if (mention >= 0) {
                    made.accept(mention);
                }
            }
        }
    }

    private boolean callsSomebody() {
        for (String word : Keyword.CALLING.words()) {
            for (int at = words.first(word); at >= 0; at = words.next(at)) {
                if (!word.equals("dikenal") || aliases.isKnownAs(at)) {
                    return true;
                }
            }
        }
        return isNaming("nama") || isNaming("bernama");
    }

    private boolean isNaming(String word) {
        for (int at = words.first(word); at >= 0; at = words.next(at)) {
            if (aliases.isNaming(at)) {
                return true;
            }
        }
        return false;
    }

    private void called(int index, Nicknames nicknames, IntConsumer made) {
        Mention mention = scan.mentions().get(index);
        int first = tokens.at(mention.start());
        boolean person = mention.kind() == Mention.Kind.PERSON;
        boolean second = person && aliases.isCalled(mention.endToken());
        for (int i = first; !second && i < mention.endToken(); i++) {
            second = isGlued(i) || opensAlias(tokens, i);
        }
        if (second) {
            made.accept(index);
        }
        if (person) {
            nicknames.recall(index, first);
        }
    }

    /** Whether a second name follows a token in its mention: "(KPU)", "alias Budi". */
    static boolean opensAlias(Tokens tokens, int token) {
        if (token + 1 >= tokens.size() || !tokens.isCapital(token + 1)) {
            return false;
        }
        int hash = tokens.hash(token);
        return tokens.isWord(token)
                ? (hash == ATAU || hash == ALIAS) && !tokens.isCapital(token)
                : tokens.isSign(token, '(');
    }

    /** Whether a piece of a word that may be glued, or the word behind it, is a word of a speaker's name. */
    private boolean holdsSpeaker(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean leads = token + 1 < tokens.size() && tokens.isCapital(token + 1) && isSpoken(tokens.string(token + 1));
        if (leads || end - start > LONGEST) {
            return true;
        }
        int piece = start;
        for (int i = start + 1; i <= end; i++) {
            boolean cut = i == end
                    || Character.isUpperCase(text.charAt(i))
                    || text.charAt(i) == 'm' && i + 1 < end && text.charAt(i + 1) == 'e';
            if (cut && isSpoken(text.substring(piece, i))) {
                return true;
            }
            piece = i < end && Character.isUpperCase(text.charAt(i)) ? i : piece;
        }
        return false;
    }

    private boolean isSpoken(String word) {
        return spoken.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word that may hold another name than its own: "DepokSupian", "Santosomengatakan". */
    private boolean isGlued(int token) {
        if (!tokens.isCapital(token)) {
            return false;
        }
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start < 8) {
            return false;
        }
        if (tokens.isMixed(token)) {
            return true;
        }
        for (int i = start + 4; i < end - 5; i++) {
            if (text.charAt(i) == 'm' && text.charAt(i + 1) == 'e') {
                return true;
            }
        }
        return false;
    }
}
