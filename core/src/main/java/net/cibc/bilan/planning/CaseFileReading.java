package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/** Reads from a case file what a request for the rest of its bilan can take from it. */
final class CaseFileReading {

    private static final Words RUNNING = new Words("absente, pour un bilan à prévoir", "absent in a bilan to plan");
    private static final Words ENDED = new Words("un bilan terminé", "a bilan that ended");
    private static final Pattern NUMBERED = Pattern.compile("[sw]([0-9]{1,8})");

    private final Bilan bilan;
    private final OffsetDateTime now;
    private final Practice practice;
    final Snapshot snapshot;
    private final Terms terms;

    /** The planned sessions that are past, and of which nobody told what became of them. */
    final List<Session> unsettled;

    private final List<Suspension> suspensions;
    private final int recorded;
    private final List<PlanNotice> notices = new ArrayList<>();

    CaseFileReading(Bilan bilan, OffsetDateTime now, Practice practice) {
        new Faults().missing("bilan", bilan).farAway("now", now).refuse();
        this.now = now;
        this.practice = practice;
        this.snapshot = bilan.asOf(Moments.dayOf(now, bilan.getZone()), practice);
        if (snapshot.endOfAction().isPresent()) {
            throw new InvalidValueException("closure", RUNNING, ENDED);
        }
        this.recorded = Stream.of(
                        bilan.getProgrammes(),
                        bilan.activities(),
                        bilan.getResourceAssignments(),
                        bilan.getSuspensions(),
                        bilan.getTeam(),
                        bilan.getHandOvers())
                .mapToInt(Collection::size)
                .sum();
        this.bilan = snapshot.bilan();
        // What is announced is no fact of today, but whoever plans looks ahead.
        this.suspensions = bilan.getSuspensions();
        this.terms = snapshot.terms();
        this.unsettled =
                planned().filter(session -> session.getStart().isBefore(now)).toList();
    }

    PlanRequest.Builder request() {
        Beneficiary person = bilan.getBeneficiary();
        ContactPreference preference = person.getContactPreference().orElse(ContactPreference.REGULAR);
        Optional<Personalisation> agreed = snapshot.programme().map(Programme::getPersonalisation);
        PlanRequest.Builder request = PlanRequest.builder()
                .now(now)
                .bilan(bilan.getId())
                .zone(bilan.getZone())
                .personZone(person.getZone())
                .agreedHours(agreed.map(Personalisation::getHours).orElse(List.of()))
                .mode(bilan.getOffer().getMode())
                .preference(preference)
                .duration(longest())
                .counted(counted())
                .spans(Stream.of(bilan.getOffer().getTerms().getSpan(), agreed.flatMap(Personalisation::getSpan))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .longestSession(terms.getLongestSession())
                .followUp(terms.getFollowUp())
                .countedTime(practice.getCountedTime())
                .monthReading(practice.getMonthReading())
                .suspensionEffect(practice.getSuspensionEffect())
                .begunOn(begunOn())
                .mostDays(agreed.flatMap(Personalisation::getInterval))
                .lead(snapshot.lead().map(Consultant::getId))
                .suspensions(suspensions)
                .held(Stream.concat(snapshot.heldSessions().stream(), unsettled.stream())
                        .toList())
                .agreed(planned()
                        .filter(session -> !session.getStart().isBefore(now))
                        .toList())
                .channels(channels(agreed.map(Personalisation::getChannels).orElse(List.of())))
                .lastNumber(lastNumber())
                .recorded(recorded);
        person.getAvailability().ifPresent(request::availability);
        if (!unsettled.isEmpty()) {
            notices.add(PlanNotice.builder()
                    .kind(PlanNotice.Kind.UNSETTLED_SESSIONS)
                    .count(unsettled.size())
                    .build());
        }
        int openEnded = (int) Stream.concat(snapshot.heldSessions().stream(), unsettled.stream())
                .filter(session -> session.getEnd().isEmpty())
                .count();
        if (openEnded > 0) {
            notices.add(PlanNotice.builder()
                    .kind(PlanNotice.Kind.UNKNOWN_LENGTHS)
                    .count(openEnded)
                    .build());
        }
        HoursLeft hours = new HoursLeft(this, preference);
        hours.addTo(request);
        return request.notices(notices).addAllNotices(hours.notices());
    }

    /** Tells whether the case file is that of a request, and as it was then but for its sessions. */
    boolean isSeenBy(PlanRequest request) {
        return request.getBilan().map(bilan.getId()::equals).orElse(true)
                && begunOn().equals(request.getBegunOn())
                && (request.getRecorded().isEmpty() || isUnchangedSince(request));
    }

    private boolean isUnchangedSince(PlanRequest request) {
        return request.getRecorded().filter(number -> number == recorded).isPresent()
                && snapshot.lead().map(Consultant::getId).equals(request.getLead())
                && Set.copyOf(suspensions).equals(Set.copyOf(request.getSuspensions()));
    }

    private Stream<Session> planned() {
        return bilan.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.PLANNED);
    }

    private Optional<LocalDate> begunOn() {
        return Stream.concat(snapshot.firstDay().stream(), unsettled.stream().map(snapshot::dayOf))
                .min(Comparator.naturalOrder());
    }

    // What counts towards the duration already, what is booked beside sessions, and what nobody settled.
    Duration counted() {
        Duration counted = snapshot.countedTime();
        for (Phase phase : Phase.values()) {
            counted = counted.plus(booked(phase));
        }
        return practice.counts(TimeKind.FOLLOW_UP)
                ? counted.plus(sum(bilan.getFollowUps().stream()
                        .filter(each -> each.getStatus() == FollowUpStatus.PLANNED)
                        .map(FollowUp::getDuration)))
                : counted;
    }

    Duration booked(Phase phase) {
        Duration sessions = sum(unsettled.stream()
                .filter(session -> session.getPhase() == phase)
                .map(Session::length));
        return practice.counts(TimeKind.PERSONAL_WORK)
                ? sessions.plus(sum(bilan.getPersonalWork().stream()
                        .filter(work -> work.getPhase() == phase && !work.done())
                        .map(PersonalWork::length)))
                : sessions;
    }

    private static Duration sum(Stream<Optional<Duration>> times) {
        return times.flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
    }

    /** The time of the whole bilan at most: what was promised, and the law where it allows less. */
    Optional<Duration> longest() {
        LocalDate decisive = begunOn().orElse(snapshot.day());
        return Stream.of(
                        terms.getDuration(),
                        practice.getNorms().getLongestDuration().on(decisive))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    // The first channel on which people speak, as the conclusions are an interview; none in person from afar.
    private List<Channel> channels(List<Channel> chosen) {
        boolean remote = bilan.getOffer().getMode() == DeliveryMode.REMOTE;
        List<Channel> possible = chosen.stream()
                .filter(channel -> !(remote && channel == Channel.IN_PERSON))
                .toList();
        return possible.stream()
                .filter(Channel::isSpoken)
                .findFirst()
                .map(List::of)
                .orElse(possible);
    }

    private int lastNumber() {
        return lastNumber(bilan.activities().stream().map(Activity::getId));
    }

    /** The highest number of those by which sessions and work of a plan are known. */
    static int lastNumber(Stream<ActivityId> ids) {
        return ids.map(id -> NUMBERED.matcher(id.value()))
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
    }
}
