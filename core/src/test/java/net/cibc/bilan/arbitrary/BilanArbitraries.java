package net.cibc.bilan.arbitrary;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Stage;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Dated;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.norm.LeastAccompaniment;
import net.cibc.bilan.norm.Norms;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary values of every type of a case file. A value on its own may be anything that the type allows; the parts of
 * {@link #bilans()} belong to one plausible course, so that rules have something to decide.
 */
public final class BilanArbitraries {

    private BilanArbitraries() {}

    /** Case files: up to fourteen sessions over some months, mostly in order, some facts missing, closed or not. */
    public static Arbitrary<Bilan> bilans() {
        return Combinators.combine(bilanIds(), offers(), beneficiaries(), centres())
                .as(Bilan::open)
                .flatMap(Courses::of)
                .flatMap(Courses::withEmployer)
                .flatMap(Courses::withRequests)
                .flatMap(Courses::withProgrammes)
                .flatMap(Courses::withDocuments)
                .flatMap(Courses::withTeam)
                .flatMap(Courses::withSurroundings)
                // The corners of a course are drawn on purpose; those of its numbers make empty case files.
                .withoutEdgeCases();
    }

    /** Identifiers of case files. */
    public static Arbitrary<BilanId> bilanIds() {
        return Combinators.combine(labels(), labels()).as(BilanId::of);
    }

    /** People, most of them in Paris time, some overseas. */
    public static Arbitrary<Beneficiary> beneficiaries() {
        return Combinators.combine(
                        labels(),
                        names(),
                        zones(),
                        Arbitraries.of(ContactPreference.class).optional(),
                        CalendarArbitraries.availabilities().optional(),
                        employers().optional(0.3))
                .as((id, name, zone, preference, availability, employer) -> Beneficiary.of(id, name, zone)
                        .withContactPreference(preference)
                        .withAvailability(availability)
                        .withEmployer(employer));
    }

    /** Employers, few of them a provider of bilans themselves. */
    public static Arbitrary<Employer> employers() {
        return Combinators.combine(names(), CodeArbitraries.sirets().optional(0.6))
                .as((name, siret) -> Employer.of(name).withSiret(siret));
    }

    /** Consultants. */
    public static Arbitrary<Consultant> consultants() {
        return Combinators.combine(
                        labels(),
                        names(),
                        TeamArbitraries.qualifications().list().ofMaxSize(2),
                        TeamArbitraries.specialties().list().ofMaxSize(1),
                        TeamArbitraries.memberIds().optional(0.3))
                .as((id, name, qualifications, specialties, member) -> Consultant.of(id, name)
                        .withQualifications(qualifications)
                        .withSpecialties(specialties)
                        .withMember(member));
    }

    /** Centres. */
    public static Arbitrary<Centre> centres() {
        return Combinators.combine(
                        labels(),
                        names(),
                        CodeArbitraries.sirets().optional(0.5),
                        CodeArbitraries.activityDeclarationNumbers().optional(0.5))
                .as((code, name, siret, number) ->
                        Centre.of(code, name).withSiret(siret).withActivityDeclarationNumber(number));
    }

    /** Identifiers of people. */
    public static Arbitrary<PersonId> personIds() {
        return labels().map(PersonId::of);
    }

    /** Offers, about one in two of them the national remote offer. */
    public static Arbitrary<Offer> offers() {
        Arbitrary<Offer> others = Combinators.combine(
                        labels(),
                        labels(),
                        names(),
                        Arbitraries.of(DeliveryMode.class),
                        terms(),
                        versions()
                                .map(source -> source.withKind(SourceKind.OFFER))
                                .optional(0.5))
                .as((code, version, title, mode, terms, source) -> {
                    Offer.Builder offer = Offer.builder()
                            .code(code)
                            .version(version)
                            .title(title)
                            .mode(mode)
                            .terms(terms);
                    source.ifPresent(offer::source);
                    return offer.build();
                });
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Offers.REMOTE_2023)),
                Tuple.of(1, Arbitraries.of(Offers.IN_PERSON_2023, Offers.BLENDED_2023)),
                Tuple.of(4, others));
    }

    /** Terms, each promise there or not. */
    public static Arbitrary<Terms> terms() {
        Arbitrary<Duration> durations =
                Arbitraries.integers().between(28, 52).map(half -> Duration.ofMinutes(30L * half));
        Arbitrary<Period> spans = Arbitraries.of(
                Period.ofMonths(2), Period.ofMonths(3), Period.ofMonths(4), Period.ofDays(90), Period.of(0, 3, 15));
        return Combinators.combine(
                        durations.optional(0.8),
                        spans.optional(0.8),
                        followUpTerms().optional(0.8),
                        Arbitraries.of(Duration.ofMinutes(90), Duration.ofHours(3))
                                .optional(0.8),
                        Arbitraries.of(Period.ofMonths(6), Period.ofYears(1)).optional(0.8),
                        phaseTimes().list().uniqueElements(PhaseTime::phase).ofMaxSize(2))
                .as((duration, span, followUp, longest, resources, times) -> Terms.builder()
                        .duration(duration)
                        .span(span)
                        .followUp(followUp)
                        .resourceAccess(resources)
                        .phaseTimes(times)
                        .longestSession(longest)
                        .build());
    }

    /** Times agreed for a phase. */
    public static Arbitrary<PhaseTime> phaseTimes() {
        return Combinators.combine(
                        Arbitraries.of(Phase.class), Arbitraries.integers().between(1, 48))
                .as((phase, half) -> new PhaseTime(phase, Duration.ofMinutes(30L * half)));
    }

    /** Personalisations, tighter than the offer or not, each point there or not. */
    public static Arbitrary<Personalisation> personalisations() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 60)
                                .map(Duration::ofHours)
                                .optional(0.5),
                        Arbitraries.of(Period.ofMonths(2), Period.ofMonths(4), Period.ofDays(70), Period.ofDays(90))
                                .optional(0.5),
                        Arbitraries.integers()
                                .between(2, 12)
                                .map(quarters -> Duration.ofMinutes(15L * quarters))
                                .optional(0.5),
                        phaseTimes().list().uniqueElements(PhaseTime::phase).ofMaxSize(3),
                        Arbitraries.integers()
                                .between(3, 21)
                                .map(Period::ofDays)
                                .optional(0.5),
                        Combinators.combine(
                                        Arbitraries.of(Channel.class)
                                                .list()
                                                .uniqueElements()
                                                .ofMaxSize(3),
                                        CalendarArbitraries.timeSlots().list().ofMaxSize(2),
                                        TeamArbitraries.resourceIds().list().ofMaxSize(2))
                                .as(Tuple::of))
                .as((duration, span, longest, times, interval, chosen) -> Personalisation.builder()
                        .duration(duration)
                        .span(span)
                        .longestSession(longest)
                        .phaseTimes(times)
                        .interval(interval)
                        .channels(chosen.get1())
                        .hours(chosen.get2())
                        .resources(chosen.get3())
                        .build());
    }

    /** Versions of a programme. */
    public static Arbitrary<Programme> programmes() {
        return Combinators.combine(
                        days(),
                        personalisations(),
                        personIds().list().ofMaxSize(2),
                        names().optional(0.5),
                        names().list().ofMaxSize(2))
                .as((day, personalisation, people, reason, objectives) -> Programme.builder()
                        .agreedOn(day)
                        .personalisation(personalisation)
                        .agreedBy(people)
                        .reason(reason)
                        .objectives(objectives)
                        .build());
    }

    /** Promises of a follow-up, about six months after the end. */
    public static Arbitrary<FollowUpTerm> followUpTerms() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 45))
                .as((after, before, days) -> new FollowUpTerm(
                        Period.ofMonths(after), Period.ofMonths(after - before), Period.of(0, after, days)));
    }

    /** Windows of a follow-up, counted from any end. */
    public static Arbitrary<FollowUpWindow> followUpWindows() {
        return Combinators.combine(followUpTerms(), days()).as(FollowUpTerm::from);
    }

    /** Practices: every combination of readings, over any norms. */
    public static Arbitrary<Practice> practices() {
        return Combinators.combine(
                        norms(),
                        Arbitraries.of(CountedTime.class),
                        Arbitraries.of(FollowUpTime.class),
                        Arbitraries.of(MonthReading.class),
                        Arbitraries.of(SuspensionEffect.class),
                        Arbitraries.integers().between(0, 100))
                .as((norms, countedTime, followUpTime, monthReading, suspensionEffect, share) -> Practice.builder()
                        .norms(norms)
                        .countedTime(countedTime)
                        .followUpTime(followUpTime)
                        .monthReading(monthReading)
                        .suspensionEffect(suspensionEffect)
                        .leastPercentDelivered(share)
                        .build());
    }

    /** Norms: those of the law, or others that changed on other days. */
    public static Arbitrary<Norms> norms() {
        Arbitrary<Duration> durations = Arbitraries.integers().between(20, 30).map(Duration::ofHours);
        return Arbitraries.oneOf(
                Arbitraries.just(Norms.standard()),
                dated(durations).map(Norms.standard()::withLongestDuration),
                dated(leastAccompaniments()).map(Norms.standard()::withLeastAccompaniment));
    }

    /** Norms of least accompaniment, of every reading. */
    public static Arbitrary<LeastAccompaniment> leastAccompaniments() {
        return Combinators.combine(
                        Arbitraries.integers().between(8, 18).map(Duration::ofHours),
                        fractions().optional(),
                        Arbitraries.of(FollowUpTime.class),
                        Arbitraries.of(Funding.class).optional())
                .as((time, together, followUpTime, funding) -> LeastAccompaniment.builder()
                        .time(time)
                        .together(together)
                        .followUpTime(followUpTime)
                        .funding(funding)
                        .build());
    }

    /** Fractions, from nothing to the whole. */
    public static Arbitrary<Fraction> fractions() {
        return Arbitraries.integers()
                .between(1, 100)
                .flatMap(whole -> Arbitraries.integers().between(0, whole).map(part -> new Fraction(part, whole)));
    }

    /** Values that changed up to three times, the first of them in force before any arbitrary bilan or not. */
    public static <T> Arbitrary<Dated<T>> dated(Arbitrary<T> values) {
        return Combinators.combine(
                        days().map(day -> day.minusYears(4)),
                        values,
                        Combinators.combine(days(), values).as(Tuple::of).list().ofMaxSize(2))
                .as((since, first, changes) -> {
                    Dated<T> dated = Dated.since(since, first);
                    SortedSet<LocalDate> known = new TreeSet<>(List.of(since));
                    for (Tuple.Tuple2<LocalDate, T> change : changes) {
                        if (change.get1().isAfter(known.last())) {
                            known.add(change.get1());
                            dated = dated.thenSince(change.get1(), change.get2());
                        }
                    }
                    return dated;
                });
    }

    /** Sources of every kind, in one version or in several. */
    public static Arbitrary<Source> sources() {
        return Combinators.combine(versions(), versions().list().ofMaxSize(2)).as((first, later) -> {
            Source source = first.withUntil(Optional.empty());
            for (Source version : later) {
                Optional<LocalDate> last =
                        source.versions().get(source.versions().size() - 1).getSince();
                if (version.getSince()
                        .filter(day -> last.map(day::isAfter).orElse(true))
                        .isPresent()) {
                    source = source.replacedBy(version.withUntil(Optional.empty()));
                }
            }
            return source.getSuccessor().isEmpty() ? first : source;
        });
    }

    private static Arbitrary<Source> versions() {
        return Combinators.combine(
                        Arbitraries.of(SourceKind.class), labels(), days().optional(0.7), days().optional(0.1))
                .as((kind, citation, since, until) -> Source.builder()
                        .kind(kind)
                        .citation(citation)
                        .since(since)
                        .until(until.filter(last ->
                                since.map(first -> !last.isBefore(first)).orElse(true)))
                        .build());
    }

    /** Words of a finding or a deadline, with a value or without. */
    public static Arbitrary<Words> words() {
        return Arbitraries.of(
                new Words("Séance du {day}", "Session of {day}"),
                new Words("Bilan achevé : {stage}", "Bilan ended: {stage}"),
                new Words("Rien à dire", "Nothing to tell"));
    }

    /** Texts with all their values, and with one too few. */
    public static Arbitrary<Text> texts() {
        return Combinators.combine(words(), days(), Arbitraries.of(Stage.class), Arbitraries.of(true, false))
                .as((words, day, stage, all) ->
                        new Text(words, all ? Map.of("day", day, "stage", stage) : Map.of("day", day)));
    }

    /** The zones that the network works in, Paris most often. */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(ZoneId.of("Europe/Paris"))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "America/Martinique",
                                        "America/Cayenne",
                                        "America/Miquelon",
                                        "Indian/Reunion",
                                        "Indian/Mayotte",
                                        "Pacific/Noumea",
                                        "Pacific/Tahiti")
                                .map(ZoneId::of)));
    }

    /** Days of 2023 to 2028, leap days and ends of months among them. */
    public static Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2023, 1, 1);
        return Arbitraries.integers().between(0, 6 * 365).map(first::plusDays);
    }

    /** Moments at any offset of the network, some with seconds and parts of them. */
    public static Arbitrary<OffsetDateTime> moments() {
        Arbitrary<Integer> secondsOfDay = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(16, 40).map(half -> 1800 * half)),
                Tuple.of(1, Arbitraries.integers().between(0, 86_399)));
        Arbitrary<Integer> nanos = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 500_000_000), Tuple.of(1, 1));
        return Combinators.combine(days(), secondsOfDay, nanos, zones())
                .as((day, second, nano, zone) -> day.atStartOfDay(ZoneOffset.UTC)
                        .plusSeconds(second)
                        .withNano(nano)
                        .withZoneSameLocal(zone)
                        .toOffsetDateTime());
    }

    /**
     * Names as people have them and as they break programs: accents, quotes, backslashes, emoji, any character but
     * U+0000.
     */
    public static Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("Sofia Martin", "Zoé Lefèvre-Çelik", "Jean d'Ormesson", "Ægir Ñúñez")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "\"Mimi\" O'Neil", "C:\\bilan\\n", "Léa 👩🏽‍🎓 🇫🇷", "a\tb\nc\u0001", "a\u2028")),
                Tuple.of(1, characters().list().ofMaxSize(20).map(BilanArbitraries::text)));
        // A text of blanks is no text.
        return any.filter(text -> !text.isBlank());
    }

    /** Texts that are not blank, short as identifiers are. */
    static Arbitrary<String> labels() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars('-')
                                .ofMinLength(1)
                                .ofMaxLength(8)),
                Tuple.of(1, names().filter(name -> !name.isBlank())));
    }

    private static Arbitrary<Integer> characters() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 0xD7FF),
                Arbitraries.integers().between(0xE000, Character.MAX_CODE_POINT));
    }

    private static String text(List<Integer> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::appendCodePoint);
        return text.toString();
    }
}
