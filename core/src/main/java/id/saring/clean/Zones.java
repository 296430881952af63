package id.saring.clean;

/**
 * Where the story lies.
 *
 * @param head the line of the first running text
 * @param tail the line behind the last running text
 */
record Zones(int head, int tail) {
    static Zones of(Draft draft) {
        int head = 0;
        while (head < draft.size() && (draft.isCut(head) || !draft.line(head).flows())) {
            head++;
        }
        int tail = draft.size();
        while (tail > 0 && (draft.isCut(tail - 1) || !draft.line(tail - 1).flows())) {
            tail--;
        }
        return new Zones(head == draft.size() ? 0 : head, tail);
    }
}
