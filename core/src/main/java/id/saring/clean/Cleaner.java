package id.saring.clean;

import id.saring.dedupe.Deduplicator;
import id.saring.model.BoilerplateRules;
import id.saring.text.AlignedText;
import id.saring.text.Tokens;
import java.util.EnumSet;

/** Sorts a page into the article and what is set aside. Stateless and thread-safe. */
public final class Cleaner {
    private final Deduplicator deduplicator;
    private final RuleTable table;
    private final Repeats repeats;
    private final RuleStage rules;

    /** A cleaner with the bundled rules that compares paragraphs with a deduplicator. */
    public Cleaner(Deduplicator deduplicator) {
        this(deduplicator, RuleTable.bundled());
    }

    Cleaner(Deduplicator deduplicator, RuleTable table) {
        this.deduplicator = deduplicator;
        this.table = table;
        repeats = new Repeats(deduplicator);
        rules = new RuleStage(table);
    }

    /** This cleaner with another way to compare paragraphs. */
    public Cleaner withDeduplicator(Deduplicator other) {
        return new Cleaner(other, table);
    }

    /**
     * This cleaner with more rules, which go before those that it has.
     *
     * @throws IllegalArgumentException naming file and line if a row is wrong
     */
    public Cleaner withRules(BoilerplateRules extra) {
        return new Cleaner(deduplicator, table.with(RuleTable.parse(extra.name(), extra.content())));
    }

    /** Sorts a page. */
    public Page clean(AlignedText view) {
        Draft draft = lines(view);
        Head head = Head.of(draft);
        Story story = Story.of(draft);
        cutAround(draft, head, story);
        cutHead(draft, head, story);
        cutWithin(draft);
        Tail.cut(draft);
        return repeats.page(draft, head, Paragraphs.of(draft));
    }

    /** The lines of a page, joined where links have cut them, without what the rules know wherever it stands. */
    private Draft lines(AlignedText view) {
        Draft lines = new Draft(Tokens.of(view.text()));
        rules.apply(lines, 0, lines.size(), EnumSet.of(Place.ANY, Place.INLINE));
        Draft joined = lines.joined();
        if (joined != lines) {
            rules.apply(joined, 0, joined.size(), EnumSet.of(Place.ANY, Place.INLINE));
        }
        return joined;
    }

    /** Sets aside what the rules know before the story and behind it, and the rest of the page around that. */
    private void cutAround(Draft draft, Head head, Story story) {
        rules.apply(draft, 0, Math.min(draft.size(), story.first() + 1), EnumSet.of(Place.HEAD));
        LeadingHeadline.find(draft, head, story);
        rules.apply(draft, story.last(), draft.size(), EnumSet.of(Place.TAIL));
        if (story.dump()) {
            Furniture.sort(draft, story, head);
        }
    }

    /** Sets aside what opens a story: labels, headlines, reporter, dateline, menu, author, caption. */
    private static void cutHead(Draft draft, Head head, Story story) {
        Masthead.cutLabels(draft, head);
        StoryCopies.findTitle(draft, head);
        StoryCopies.cutTitles(draft, head);
        Reporters.cut(draft, head.end());
        OpeningDateline.find(draft, head);
        Masthead.cutMenu(draft, head);
        HeadBylines.cut(draft, head);
        HeadCaptions.cut(draft, head, story);
    }

    /** Sets aside what stands among the paragraphs of a story and is none. */
    private static void cutWithin(Draft draft) {
        FactChecks.cut(draft);
        Counters.cut(draft);
        Promotions.cut(draft);
        SourceNotes.cut(draft);
        Captions.cut(draft);
        Remains.cut(draft);
        HeadlineItems.cut(draft);
        StrayHeadlines.cut(draft);
    }
}
