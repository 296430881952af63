package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** What the authors of a page are: "Siti Aminah.Dosen Universitas Melati", "EditorSiti Aminah". */
final class BylineRoles {
    private enum Kind {
        /** What an author is, glued to the stop of the name before it: "Dosen". */
        POST,
        /** What someone did for the page, glued to the name behind it: "Editor". */
        TASK
    }

    private static final String FILE = "byline-roles.tsv";
    private static final WordTable<Boolean> POSTS = WordTable.of(WordRows.ofClass(FILE, Kind.POST));
    /** As they are printed. */
    private static final String[] TASKS = WordRows.ofClass(FILE, Kind.TASK).stream()
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .toArray(String[]::new);

    private BylineRoles() {}

    /** Whether a word, with only its first letter large, is a post that an author holds. */
    static boolean isPost(Tokens tokens, int token) {
        return tokens.shape(token) == Tokens.Shape.CAPITALIZED && POSTS.contains(tokens, token);
    }

    /** Whether a word starts with what someone did for the page, and goes on with a name. */
    static boolean startsWithTask(String word) {
        for (String task : TASKS) {
            if (word.startsWith(task)
                    && word.length() > task.length()
                    && Character.isUpperCase(word.charAt(task.length()))) {
                return true;
            }
        }
        return false;
    }
}
