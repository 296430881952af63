package id.saring.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Collects text as a browser would lay it out: one line a block. For one page and one thread. */
final class VisibleText implements NodeVisitor {
    /** Elements whose text nobody sees, or sees as a control and not as text. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp");

    private final StringBuilder text = new StringBuilder();
    /** The element whose inside is being skipped. */
    private @Nullable Node hidden;
    /** How many preformatted elements are open. */
    private int preformatted;

    private boolean blankPending;

    @Override
    public void head(Node node, int depth) {
        if (hidden != null) {
            return;
        }
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (isHidden(element)) {
            hidden = element;
        } else if (CELLS.contains(name)) {
            blankPending = true;
        } else if (breaksLine(element)) {
            breakLine();
        }
        preformatted += PREFORMATTED.contains(name) ? 1 : 0;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very node that was hidden, not one like it
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= PREFORMATTED.contains(element.normalName()) ? 1 : 0;
            if (hidden == null && breaksLine(element) && !CELLS.contains(element.normalName())) {
                breakLine();
            }
        }
        if (node == hidden) {
            hidden = null;
        }
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() || element.nameIs("br");
    }

    private static boolean isHidden(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && c == '\n') {
                breakLine();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blankPending = true;
            } else {
                addBlank();
                text.append(c);
            }
        }
    }

    private void addBlank() {
        if (blankPending && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        blankPending = false;
    }

    private void breakLine() {
        blankPending = false;
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }
}
