package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the account out of a link to what it posted: "https://www.facebook.com/WarungLembah/posts/1234". */
final class Links {
    /** The letters of the shortest account that is told by a path alone. */
    private static final int SHORTEST_LETTERS = 4;

    private Links() {}

    /**
     * The account that the path of a link begins with.
     *
     * @param link an address of a platform
     * @return the account, or null if the path begins with anything else
     */
    static @Nullable Named account(Tokens tokens, Named link) {
        int slash = tokens.at(link.end());
        int first = slash + 1;
        boolean platform = PlatformTrait.PATH.isOf(link.name());
        boolean handle = tokens.isSign(first, '@') && link.kind() == SourceKind.SOCIAL;
        boolean word = platform && tokens.isWord(first) && !Parts.is(tokens, first, Part.PATH);
        if (first >= link.next() || !word && !handle) {
            return null;
        }
        int end = first + 1;
        while (end < link.next() && !tokens.isSign(end, '/') && !tokens.isSign(end, '?')) {
            end++;
        }
        int from = tokens.start(first);
        int to = tokens.end(end - 1);
        boolean page = tokens.text().substring(from, to).endsWith(".php");
        return page || to - from < SHORTEST_LETTERS
                ? null
                : new Named(from, to, link.next(), tokens.text().substring(from, to), SourceKind.SOCIAL, true);
    }
}
