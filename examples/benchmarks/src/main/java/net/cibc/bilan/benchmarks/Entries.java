package net.cibc.bilan.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;

/** Facts of which a {@link Family} holds many, one a day. */
final class Entries {

    static final Duration HOUR = Duration.ofHours(1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Since the last text began to count, so that as many rules judge few entries as many. */
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    private Entries() {}

    /** The day of a fact, one after the other. */
    static LocalDate day(int i) {
        return FIRST.plusDays(i);
    }

    static OffsetDateTime moment(int i) {
        return day(i).atTime(9, 0).atZone(PARIS).toOffsetDateTime();
    }

    static <T> List<T> many(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }

    static Bilan file() {
        return Bilan.open(
                        BilanId.of("sud", "2026-0112"),
                        Offers.REMOTE_2023,
                        Beneficiary.of("b", "Sofia Martin (fictive)", PARIS),
                        Centre.of("sud", "CIBC Sud (fictif)"))
                .record(Assignment.leading(person(0), day(0)))
                .record(Session.held("first", Phase.PRELIMINARY)
                        .with(person(0))
                        .at(moment(-10))
                        .lasting(HOUR));
    }

    static Bilan ended(Bilan bilan) {
        return bilan.record(Closure.completed(day(-5)));
    }

    static ActivityId id(int i) {
        return ActivityId.of("s" + i);
    }

    static Session.Builder held(int i) {
        return Session.held("s" + i, Phase.INVESTIGATION).with(person(0)).at(moment(i));
    }

    static Session.Builder planned(int i) {
        return Session.planned("s" + i, Phase.INVESTIGATION).with(person(0));
    }

    static Consultant person(int i) {
        return Consultant.of("c" + i, "L");
    }

    static Participation part(Consultant person) {
        return Participation.of(person.getId(), ParticipantRole.CONSULTANT);
    }

    static Qualification qualification(int i) {
        return Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo", day(i))
                .withValidUntil(day(i));
    }

    static Disclosure shown(int i) {
        return Disclosure.of(DocumentKind.SYNTHESIS, Recipient.CEP_OPERATOR, day(i));
    }

    static Programme programme(int i, Personalisation.Builder agreed) {
        return Programme.agreed(day(i), agreed.build());
    }

    static Suspension suspended(int i) {
        return Suspension.from(day(i), SuspensionReason.PERSONAL);
    }

    // "Aa" and "BB" have one hash, and so has whatever is put together of as many of them.
    static String alike(int i) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
