package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds the bodies whose names have the initials of an acronym. */
final class Initials {
    /** So many acronyms are looked for in the text before all its names are read. */
    private static final int LOOKS = 16;

    private final Tokens tokens;
    private final NameScan scan;
    private final Map<Integer, List<Integer>> mentions = new HashMap<>();
    private int looks;
    private boolean read;

    Initials(Tokens tokens, NameScan scan) {
        this.tokens = tokens;
        this.scan = scan;
    }

    /** Gives the mentions with these initials; false if there are none. */
    boolean find(String acronym, IntConsumer made) {
        if (!read && looks++ < LOOKS && !isInText(acronym)) {
            return false;
        }
        if (!read) {
            read = true;
            readAll();
        }
        List<Integer> found = mentions.remove(acronym.hashCode());
        if (found == null) {
            return false;
        }
        found.forEach(made::accept);
        return true;
    }

    /** Whether the first three letters begin three words that follow each other. */
    private boolean isInText(String acronym) {
        char second = acronym.charAt(1);
        char third = acronym.charAt(2);
        for (int i = 0; i < tokens.size(); i++) {
            if (begins(i, acronym.charAt(0))) {
                int next = nextWord(i);
                if (begins(next, second) && begins(nextWord(next), third)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean begins(int token, char letter) {
        return token >= 0
                && tokens.isWord(token)
                && Character.toLowerCase(tokens.text().charAt(tokens.start(token))) == letter;
    }

    /** The next word of a name: no "dan", and with two signs or fewer before it; or -1. */
    private int nextWord(int token) {
        for (int i = token + 1; i < tokens.size() && i < token + 4; i++) {
            if (tokens.isWord(i) && !tokens.is(i, "dan")) {
                return i;
            }
        }
        return -1;
    }

    private void readAll() {
        scan.readAll();
        List<Mention> all = scan.mentions();
        for (int index = 0; index < all.size(); index++) {
            Mention mention = all.get(index);
            Range name = mention.name();
            if (name == null || mention.kind() == Mention.Kind.PERSON) {
                continue;
            }
            int words = 0;
            int hash = 0;
            int end = tokens.at(name.end());
            for (int i = tokens.at(name.start()); i < end; i++) {
                if (tokens.isWord(i) && !tokens.is(i, "dan")) {
                    words++;
                    hash = hash * 31 + Character.toLowerCase(tokens.text().charAt(tokens.start(i)));
                }
            }
            if (words >= 3) {
                mentions.computeIfAbsent(hash, h -> new ArrayList<>(2)).add(index);
            }
        }
    }
}
