package id.saring;

import id.saring.clean.Cleaner;
import id.saring.clean.Page;
import id.saring.dates.DateMatch;
import id.saring.model.Published;
import id.saring.quote.QuoteStage;
import id.saring.source.SourceStage;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import id.saring.text.Tokens;
import id.saring.time.DateStage;
import id.saring.time.PublicationDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The order of the stages, and nothing else. */
final class Pipeline {
    private Pipeline() {}

    static Article run(String raw, Optional<LocalDateTime> given, Cleaner cleaner) {
        AlignedText view = Normalizer.normalize(raw);
        Page page = cleaner.clean(view);
        Body body = Body.of(view, page.blocks());
        Tokens tokens = Tokens.of(body, page.tokens());

        Optional<Published> published = PublicationDate.read(view, page);
        List<DateMatch> dates =
                DateStage.find(body, tokens, published.map(Published::moment).or(() -> given));

        Assembly article = new Assembly(view, page, body);
        return article.of(
                published,
                dates,
                QuoteStage.find(body, tokens, dates),
                SourceStage.find(body, tokens, dates, page.credits(view)));
    }
}
