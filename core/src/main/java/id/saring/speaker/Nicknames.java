package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Nicknames of somebody who is named before: "pria yang akrab disapa Bang Bud". */
final class Nicknames {
    /** How many mentions before a nickname its owner is looked for. */
    private static final int NICKNAME_REACH = 12;

    private final Tokens tokens;
    private final String text;
    private final List<Mention> mentions;
    private final Aliases aliases;

    Nicknames(Tokens tokens, List<Mention> mentions, Aliases aliases) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.mentions = mentions;
        this.aliases = aliases;
    }

    /** Links a nickname to its owner where the text calls somebody by it who was named before. */
    void recall(int index, int first) {
        Mention nickname = mentions.get(index);
        int called = aliases.called(first);
        boolean linked = called >= 0
                && index > 0
                && mentions.get(index - 1).endToken() > called
                && mentions.get(index - 1).kind() == Mention.Kind.PERSON;
        if (!linked && (called >= 0 || aliases.recalls(nickname.endToken()))) {
            Range owner = owner(index, called < 0 ? "" : tokens.string(called));
            if (owner != null) {
                aliases.recall(nickname, owner);
            }
        }
    }

    /** The person before a nickname: the one whose name holds it, the one with the role, the last one with a role. */
    private @Nullable Range owner(int index, String role) {
        Range nickname = mentions.get(index).name();
        List<String> words = nickname == null ? List.of() : Names.words(nickname.of(text));
        String last = words.isEmpty() ? " " : words.get(words.size() - 1);
        String office = (Lexicon.flags(role.toLowerCase(Locale.ROOT)) & Lexicon.OFFICE) != 0 ? role : "";
        Range nearest = null;
        for (int i = index - 1; i >= 0 && i >= index - NICKNAME_REACH; i--) {
            Mention mention = mentions.get(i);
            Range name = mention.name();
            if (name == null
                    || mention.kind() != Mention.Kind.PERSON
                    || name.of(text).indexOf(' ') < 0) {
                continue;
            }
            boolean holds = name.of(text).toLowerCase(Locale.ROOT).contains(last);
            boolean fits = mention.role() != null
                    && text.substring(mention.start(), mention.end()).contains(office);
            if (holds || fits && !office.isEmpty()) {
                return name;
            }
            boolean subject = fits || isPlain(tokens.at(mention.start()));
            nearest = nearest == null && subject ? name : nearest;
        }
        return nearest;
    }

    /** Whether a name without a role may be a person's: it begins a sentence, and not with a noun. */
    private boolean isPlain(int token) {
        return Sentences.startsAt(tokens, token)
                && Lexicon.flags(tokens, token) == 0
                && !text.startsWith("an", tokens.end(token) - 2);
    }
}
