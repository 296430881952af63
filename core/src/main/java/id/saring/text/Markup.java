package id.saring.text;

/** Drops the remains of Markdown: escapes, heading marks, paired stars, the addresses of links. */
final class Markup {
    private static final int MAX_HEADING = 6;
    private static final int MAX_ADDRESS = 2000;
    private static final String ESCAPABLE = "\\\"'[]()*_#.!@-~`>|+{}$&<^:";

    private final Rewrite text;
    private final boolean[] drop;

    private Markup(Rewrite text) {
        this.text = text;
        drop = new boolean[text.size()];
    }

    /** Whether such signs stand where markup has them. */
    static boolean mayHold(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf("](") >= 0 || text.indexOf("**") >= 0 || hasHeading(text);
    }

    private static boolean hasHeading(String text) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            if (at + 1 < text.length()
                    && text.charAt(at + 1) == ' '
                    && (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '#')) {
                return true;
            }
        }
        return false;
    }

    /** Drops the remains from a text. */
    static void strip(Rewrite text) {
        Markup markup = new Markup(text);
        int line = 0;
        boolean marked = false;
        for (int i = 0; i <= text.size(); i++) {
            char c = text.around(i);
            if (c == '\n') {
                if (marked) {
                    markup.line(line, i);
                }
                line = i + 1;
                marked = false;
            } else if ((CharClass.of(c) & CharClass.MARKUP) != 0) {
                marked = true;
                markup.escape(i);
            }
        }
        markup.drop();
    }

    private void drop() {
        int size = 0;
        int from = 0;
        for (int i = 0; i < text.size(); i++) {
            if (drop[i]) {
                size = text.move(from, i, size);
                from = i + 1;
            }
        }
        text.truncate(text.move(from, text.size(), size));
    }

    private void escape(int i) {
        if (text.at(i) == '\\' && (text.around(i + 1) == '\n' || ESCAPABLE.indexOf(text.around(i + 1)) >= 0)) {
            drop[i] = true;
        }
    }

    /** Reads a line whose escapes are dropped. */
    private void line(int start, int end) {
        heading(start, end);
        links(start, end);
        stars(start, end);
    }

    private void heading(int line, int end) {
        int at = line;
        while (at < end && text.at(at) == ' ') {
            at++;
        }
        int marks = at;
        while (marks < end && text.at(marks) == '#') {
            marks++;
        }
        if (marks > at && marks - at <= MAX_HEADING && marks + 1 < end && text.at(marks) == ' ') {
            for (int i = at; i <= marks; i++) {
                drop[i] = true;
            }
        }
    }

    /** "[words](address)" keeps the words; an image keeps all of it, to be cut as one. */
    private void links(int line, int end) {
        int open = -1;
        for (int i = line; i < end; i++) {
            char c = text.at(i);
            if (c == '[' && !drop[Math.max(i - 1, 0)]) {
                open = text.around(i - 1) == '!' ? -1 : i;
            } else if (c == ']' && open >= 0 && text.around(i + 1) == '(') {
                int close = i + 2;
                while (close < Math.min(end, i + MAX_ADDRESS) && text.at(close) != ')' && text.at(close) != ' ') {
                    close++;
                }
                if (close < end && text.at(close) == ')' && text.startsWith(i + 2, "http")) {
                    drop[open] = true;
                    for (int j = i; j <= close; j++) {
                        drop[j] = true;
                    }
                    i = close;
                }
                open = -1;
            }
        }
    }

    /** Stars that open before a word and close behind one, as many. */
    private void stars(int line, int end) {
        int openAt = -1;
        int openLength = 0;
        int i = line;
        while (i < end) {
            if (text.at(i) != '*' || drop[i]) {
                i++;
                continue;
            }
            int run = i;
            while (run < end && text.at(run) == '*') {
                run++;
            }
            boolean escaped = i > 0 && drop[i - 1] && text.at(i - 1) == '\\';
            boolean opens = !escaped
                    && !isWord(text.around(i - 1))
                    && !Character.isWhitespace(text.around(run))
                    && text.around(run) != ')'
                    && text.around(run) != ']';
            boolean closes = !escaped
                    && openAt >= 0
                    && run - i == openLength
                    && !Character.isWhitespace(text.around(i - 1))
                    && !isWord(text.around(run));
            if (closes) {
                dropRun(openAt, openLength);
                dropRun(i, openLength);
                openAt = -1;
            } else if (opens) {
                openAt = i;
                openLength = run - i;
            }
            i = run;
        }
    }

    private void dropRun(int from, int length) {
        for (int i = from; i < from + length; i++) {
            drop[i] = true;
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
