package net.cibc.bilan.quickstart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clocks of a calendar file: moments as clocks of a zone show them, and what those clocks do around these moments,
 * by the rules of the running Java alone. Tables of others, ical4j's among them, are wrong for some zone on some day.
 *
 * <p>A moment is written in universal time where clocks cannot tell it: in the hour that happens twice, in a zone that
 * has no name or is universal time itself, and before a zone kept whole minutes, which not every reader understands to
 * the second.
 */
final class ZoneClocks {

    private static final Set<String> NAMED = ZoneId.getAvailableZoneIds();

    /** Since when a zone without any change is described. */
    private static final Instant EVER = Instant.EPOCH;

    private final SortedMap<String, SortedMap<Instant, Observance>> changes = new TreeMap<>();

    /** Shows the moments of one event, all by the clocks of the zone or all in universal time. */
    List<Temporal> show(List<Instant> moments, ZoneId zone) {
        if (!NAMED.contains(zone.getId()) || !moments.stream().allMatch(moment -> told(moment, zone.getRules()))) {
            return List.copyOf(moments);
        }
        List<Temporal> shown = new ArrayList<>();
        for (Instant moment : moments) {
            describe(moment, zone);
            shown.add(moment.atZone(zone));
        }
        return shown;
    }

    /** Describes the zones in which moments were shown. */
    List<VTimeZone> described() {
        List<VTimeZone> zones = new ArrayList<>();
        changes.forEach((id, observances) -> {
            VTimeZone zone = new VTimeZone(new ComponentList<>(List.copyOf(observances.values())));
            zone.add(new TzId(id));
            zones.add(zone);
        });
        return zones;
    }

    private static boolean told(Instant moment, ZoneRules rules) {
        ZoneOffset offset = rules.getOffset(moment);
        boolean known = rules.isFixedOffset()
                ? !offset.equals(ZoneOffset.UTC) && !moment.isBefore(EVER)
                : before(moment, rules).isPresent();
        return known && wholeMinutes(offset) && once(LocalDateTime.ofInstant(moment, offset), rules);
    }

    private static boolean once(LocalDateTime local, ZoneRules rules) {
        return rules.getValidOffsets(local).size() == 1;
    }

    private static boolean wholeMinutes(ZoneOffset offset) {
        return offset.getTotalSeconds() % 60 == 0;
    }

    private static Optional<ZoneOffsetTransition> before(Instant moment, ZoneRules rules) {
        return Optional.ofNullable(rules.previousTransition(moment.plusNanos(1)));
    }

    private static Optional<ZoneOffsetTransition> after(Instant moment, ZoneRules rules) {
        return Optional.ofNullable(rules.nextTransition(moment))
                .filter(change -> CalendarFile.sayable(change.getDateTimeBefore()));
    }

    /** Describes the change that a moment follows, and the one that it comes before. */
    private void describe(Instant moment, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        SortedMap<Instant, Observance> known = changes.computeIfAbsent(zone.getId(), id -> new TreeMap<>());
        if (rules.isFixedOffset()) {
            ZoneOffset offset = rules.getOffset(moment);
            known.putIfAbsent(EVER, observance(new Standard(), EVER, offset, offset));
        }
        before(moment, rules)
                .ifPresent(change ->
                        known.putIfAbsent(change.getInstant(), observance(change, rules.isDaylightSavings(moment))));
        after(moment, rules)
                .ifPresent(change -> known.putIfAbsent(
                        change.getInstant(), observance(change, rules.isDaylightSavings(change.getInstant()))));
    }

    private static Observance observance(ZoneOffsetTransition change, boolean summer) {
        ZoneOffset to = change.getOffsetAfter();
        // What lies before whole minutes is shown in universal time, and so nobody asks for it.
        ZoneOffset from = wholeMinutes(change.getOffsetBefore()) ? change.getOffsetBefore() : to;
        return observance(summer ? new Daylight() : new Standard(), change.getInstant(), from, to);
    }

    private static Observance observance(Observance observance, Instant since, ZoneOffset from, ZoneOffset to) {
        observance.add(new DtStart<>(LocalDateTime.ofInstant(since, from)));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}
