package id.saring.model;

import id.saring.dates.DateValue;
import id.saring.dates.Mod;
import java.util.Optional;

/**
 * A time expression in the kept text.
 *
 * @param span its place in the raw text
 * @param value what it means
 * @param mod the part of the interval that it names
 * @param approximate true where the day is calculated and may differ by one from the day observed
 * @param weekdayConflict true where the weekday printed is not the weekday of the date printed
 * @param rule the rule that found it
 */
public record DateMention(
        Span span, DateValue value, Optional<Mod> mod, boolean approximate, boolean weekdayConflict, String rule) {}
