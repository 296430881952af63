package id.saring.quote;

/**
 * A stretch between quotation marks, in tokens.
 *
 * @param from the first token, its mark included
 * @param to the token behind the last, its mark included
 * @param words the first token inside the marks
 * @param wordsEnd the token behind the last inside the marks
 * @param opened whether its opening mark is there
 * @param closed whether its closing mark is there
 * @param continues whether it goes on with the quotation of the stretch before it
 */
record Marked(int from, int to, int words, int wordsEnd, boolean opened, boolean closed, boolean continues) {
    Marked continuing() {
        return new Marked(from, to, words, wordsEnd, opened, closed, true);
    }

    Marked endingAt(int token) {
        return new Marked(from, token, words, token, opened, false, continues);
    }

    int size() {
        return wordsEnd - words;
    }
}
