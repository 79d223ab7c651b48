package net.cibc.bilan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/**
 * A case file as it stood at the end of a day, and what follows from it.
 *
 * <p>Facts dated after the day are not seen: a session held later was then planned, a closure of the next week did not
 * exist. The day is over at 24:00 in the zone of the bilan. Rules, agenda and figures read snapshots, so that all of
 * them mean the same by the moments that bound a bilan: its <em>first session</em> and <em>last session</em> are the
 * first to begin and the last to end of those held, and between them lies its span; the <em>end of the action</em> is
 * the day of the closure, and from it runs the follow-up.
 *
 * <p>These moments, the sessions held and the time that counts are computed once. Every other answer, such as the hours
 * of a phase, the team or the rhythm, is derived each time that it is asked for, and is worth keeping in a variable.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Snapshot {

    private static final List<Phase> PHASES = List.of(Phase.values());

    private static final Pattern IN_A_LIST = Pattern.compile("(\\w+)\\[(\\d{1,9})\\](.*)");

    private static final Comparator<Session> AS_TIME_GOES = Comparator.comparing(
                    Session::getStart, OffsetDateTime.timeLineOrder())
            .thenComparing(Session::latestEnd)
            .thenComparing(Session::getPhase)
            .thenComparing(session -> session.getId().value());

    // Written support bears no hour; within a day the lawful order is taken.
    private static final Comparator<WrittenSupport> AS_PHASES_GO = Comparator.comparing(WrittenSupport::getPhase)
            .thenComparing(support -> support.getId().value());

    private final Bilan whole;
    private final Bilan seen;
    private final LocalDate day;
    private final Practice practice;
    private final boolean plan;

    private final List<Session> heldSessions;
    private final List<PhaseActivity> ledWork;
    private final @Nullable PhaseActivity lastWork;
    private final WallClock clock;
    private final WallClock clockOfPerson;
    private final Optional<LocalDate> firstDay;
    private final Optional<LocalDate> lastDay;
    private final Optional<LocalDate> endOfAction;
    private final @Nullable ClosureKind end;
    private final NavigableMap<LocalDate, Programme> programmes;
    private final Duration workedTime;
    private final Duration countedTime;

    // Derived when first asked for, by whoever asks: readers at the same time may each do it, and find the same
    // immutable value.
    private @Nullable List<String> missingLengths;
    private @Nullable Documents documents;
    private @Nullable Consents consents;
    private @Nullable Spans spans;
    private @Nullable NavigableMap<LocalDate, Duration> timeByDay;
    private final Map<FactKind, Map<Object, Integer>> places = new ConcurrentHashMap<>();
    private final Map<LocalDate, Optional<LocalDate>> lastDaysOfSpan = new ConcurrentHashMap<>();
    private final Map<LocalDate, Terms> termsByProgramme = new ConcurrentHashMap<>();
    private final Map<Kept, Retention> retentions = new ConcurrentHashMap<>();

    /** A kind of document, and the form for which one that nobody told is taken. */
    private record Kept(DocumentKind document, ConsentForm unknown) {}

    private Snapshot(Bilan whole, Bilan seen, LocalDate day, Practice practice, boolean plan) {
        this.whole = whole;
        this.seen = seen;
        this.day = day;
        this.practice = practice;
        this.plan = plan;

        this.clock = new WallClock(seen.getZone());
        ZoneId home = seen.getBeneficiary().getZone();
        this.clockOfPerson = home.equals(seen.getZone()) ? clock : new WallClock(home);
        this.heldSessions = held(seen.getSessions());
        this.ledWork = led();
        PhaseActivity latest = null;
        for (int i = 0; i < ledWork.size(); i++) {
            PhaseActivity work = ledWork.get(i);
            latest = latest == null || endsAfter(work, latest) ? work : latest;
        }
        this.lastWork = latest;
        this.firstDay = ledWork.isEmpty() ? Optional.empty() : Optional.of(dayOf(ledWork.get(0)));
        this.lastDay = Optional.ofNullable(latest).map(this::lastDayOf);
        Optional<Closure> closure = seen.getClosure().filter(each -> !isResumed(each));
        this.endOfAction = closure.map(Closure::getDay);
        this.end = closure.isPresent() ? closure.get().getKind() : null;
        this.programmes = byDay(seen.getProgrammes());
        this.workedTime = Times.union(heldSessions)
                .plus(counted(seen.getPersonalWork(), seen.getWrittenSupport(), seen.getFieldEnquiries()));
        this.countedTime = workedTime.plus(counted(seen.getFollowUps()));
    }

    // Mostly the sessions are all there is.
    private List<PhaseActivity> led() {
        if (seen.getWrittenSupport().isEmpty()) {
            return Collections.unmodifiableList(heldSessions);
        }
        List<PhaseActivity> led = new ArrayList<>(heldSessions);
        seen.getWrittenSupport().stream().sorted(AS_PHASES_GO).forEach(led::add);
        led.sort(Comparator.comparing(this::dayOf));
        return Collections.unmodifiableList(led);
    }

    // An abandonment that was followed by a session was not the end; the bilan runs again.
    private boolean isResumed(Closure closure) {
        return closure.getKind() != ClosureKind.COMPLETED
                && !heldSessions.isEmpty()
                && dayOf(heldSessions.get(heldSessions.size() - 1)).isAfter(closure.getDay());
    }

    private static NavigableMap<LocalDate, Programme> byDay(List<Programme> programmes) {
        if (programmes.isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        NavigableMap<LocalDate, Programme> byDay = new TreeMap<>();
        programmes.forEach(programme -> byDay.put(programme.getAgreedOn(), programme));
        return byDay;
    }

    @SafeVarargs
    private Duration counted(List<? extends Activity>... activities) {
        Duration sum = Duration.ZERO;
        for (List<? extends Activity> ofOneType : activities) {
            for (int i = 0; i < ofOneType.size(); i++) {
                if (counts(ofOneType.get(i))) {
                    sum = sum.plus(ofOneType.get(i).length().orElse(Duration.ZERO));
                }
            }
        }
        return sum;
    }

    // Of two sessions the moments tell, of other work the days, and of what ends together the order of led work.
    private boolean endsAfter(PhaseActivity work, PhaseActivity other) {
        if (work instanceof Session session && other instanceof Session otherSession) {
            return endsAfter(session, otherSession);
        }
        boolean alike = !(work instanceof Session) && !(other instanceof Session);
        return lastDayOf(work).isAfter(lastDayOf(other))
                || (alike && lastDayOf(work).equals(lastDayOf(other)));
    }

    // A session of unknown end outlasts one that ends at its start: it went on at least for an instant.
    private static boolean endsAfter(Session a, Session b) {
        boolean open = a.getEnd().isEmpty();
        boolean otherOpen = b.getEnd().isEmpty();
        int order = OffsetDateTime.timeLineOrder()
                .compare(open ? a.getStart() : a.latestEnd(), otherOpen ? b.getStart() : b.latestEnd());
        return order > 0 || (order == 0 && (open || !otherOpen));
    }

    static Snapshot of(Bilan bilan, LocalDate day, Practice practice) {
        new Faults().farAway("day", day).refuse();
        return new Snapshot(bilan, Known.on(day, bilan), day, practice, false);
    }

    static Snapshot ofPlan(Bilan bilan, Bilan course, LocalDate day, Practice practice) {
        return new Snapshot(bilan, course, day, practice, true);
    }

    /**
     * Returns the case file as it was known at the end of the day.
     *
     * @return the case file, without the facts dated later
     */
    public Bilan bilan() {
        return seen;
    }

    /**
     * Returns the day at whose end the case file is seen.
     *
     * @return the day, in the zone of the bilan
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns how the case file is read.
     *
     * @return the practice
     */
    public Practice practice() {
        return practice;
    }

    /**
     * Tells whether this is the planned course of a bilan rather than what happened.
     *
     * @return true for a snapshot of a {@link PlannedCourse}
     */
    public boolean isPlan() {
        return plan;
    }

    /**
     * Derives how far the bilan has come.
     *
     * @return the stage
     */
    public Stage stage() {
        if (end != null) {
            return switch (end) {
                case COMPLETED -> followUp().isHeld() ? Stage.FOLLOWED_UP : Stage.COMPLETED;
                case ABANDONED -> Stage.ABANDONED;
                case TERMINATED_BY_CENTRE -> Stage.TERMINATED_BY_CENTRE;
            };
        }
        if (seen.getSuspensions().stream().anyMatch(suspension -> suspension.contains(day))) {
            return Stage.SUSPENDED;
        }
        if (lastWork == null) {
            return Stage.NOT_STARTED;
        }
        return switch (lastWork.getPhase()) {
            case PRELIMINARY -> Stage.IN_PRELIMINARY;
            case INVESTIGATION -> Stage.IN_INVESTIGATION;
            case CONCLUSIONS -> Stage.IN_CONCLUSIONS;
        };
    }

    /**
     * Derives how the bilan went so far, as figures tell it: who never began has not abandoned anything.
     *
     * @return the outcome, {@link BilanOutcome#NEVER_BEGUN} while no work was led
     */
    public BilanOutcome outcome() {
        if (firstDay.isEmpty()) {
            return BilanOutcome.NEVER_BEGUN;
        }
        if (end == null) {
            return BilanOutcome.RUNNING;
        }
        return switch (end) {
            case COMPLETED -> BilanOutcome.COMPLETED;
            case ABANDONED -> BilanOutcome.ABANDONED;
            case TERMINATED_BY_CENTRE -> BilanOutcome.STOPPED_BY_CENTRE;
        };
    }

    /**
     * Derives how far the follow-up interview has come.
     *
     * @return the course of the follow-up
     */
    public FollowUpCourse followUp() {
        return FollowUpCourse.of(this);
    }

    /**
     * Lists the sessions held, as time goes.
     *
     * @return the sessions, by their starts, of those that start together by their ends, then by their phases
     */
    public List<Session> heldSessions() {
        return heldSessions;
    }

    // Mostly they are recorded as they are held, and then nothing is copied.
    private static List<Session> held(List<Session> sessions) {
        for (int i = 0; i < sessions.size(); i++) {
            boolean next = i == 0 || AS_TIME_GOES.compare(sessions.get(i - 1), sessions.get(i)) <= 0;
            if (!next || !sessions.get(i).done()) {
                return sessions.stream()
                        .filter(Session::done)
                        .sorted(AS_TIME_GOES)
                        .toList();
            }
        }
        return sessions;
    }

    /**
     * Lists the work that was led by the consultant: sessions held and written support. It begins, ends and spans the
     * phases, which run "sous la conduite du prestataire" (Code du travail, art. R6313-4).
     *
     * @return the work, by its days, of sessions by their starts, and of written support by its phases
     */
    public List<PhaseActivity> ledWork() {
        return ledWork;
    }

    /**
     * Finds the first work led by the consultant in a phase.
     *
     * @param phase  the phase
     * @return the work, empty where there was none in that phase
     */
    public Optional<PhaseActivity> firstWork(Phase phase) {
        for (int i = 0; i < ledWork.size(); i++) {
            if (ledWork.get(i).getPhase() == phase) {
                return Optional.of(ledWork.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the last work led by the consultant: the session that ended last, or later written support.
     *
     * @return the work, empty where there was none
     */
    public Optional<PhaseActivity> lastWork() {
        return Optional.ofNullable(lastWork);
    }

    /**
     * Finds the last work led by the consultant in a phase, by its beginning.
     *
     * @param phase  the phase
     * @return the work, empty where there was none in that phase
     */
    public Optional<PhaseActivity> lastWork(Phase phase) {
        for (int i = ledWork.size() - 1; i >= 0; i--) {
            if (ledWork.get(i).getPhase() == phase) {
                return Optional.of(ledWork.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the last of the sessions that are still planned.
     *
     * @return the session, by its start, empty where none is planned
     */
    public Optional<Session> lastPlanned() {
        return seen.getSessions().stream()
                .filter(session -> session.getStatus() == SessionStatus.PLANNED)
                .max(AS_TIME_GOES);
    }

    /**
     * Tells whether work certainly began before other work: of two sessions their starts tell, of other work its day,
     * for written support bears no hour.
     *
     * @param work  led work of this snapshot
     * @param other  other led work of this snapshot
     * @return true if it began before
     */
    public boolean beganBefore(PhaseActivity work, PhaseActivity other) {
        return (work instanceof Session session && other instanceof Session otherSession)
                ? session.getStart().isBefore(otherSession.getStart())
                : dayOf(work).isBefore(dayOf(other));
    }

    /**
     * Derives the day on which the first work led by the consultant began.
     *
     * @return the day, in the zone of the bilan, empty where there was none
     */
    public Optional<LocalDate> firstDay() {
        return firstDay;
    }

    /**
     * Derives the day on which the last work led by the consultant ended.
     *
     * @return the day of its last instant, in the zone of the bilan, empty where there was none
     */
    public Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /**
     * Returns the day on which the action ended. An abandonment after which the consultant led more work was not the
     * end.
     *
     * @return the day of the closure, empty while the bilan runs or runs again
     */
    public Optional<LocalDate> endOfAction() {
        return endOfAction;
    }

    /**
     * Tells whether the bilan was carried through.
     *
     * @return true if it is closed as completed
     */
    public boolean completed() {
        return end == ClosureKind.COMPLETED;
    }

    /**
     * Tells whether the bilan ended before it was carried through, by the person or by the centre. Whatever presupposes
     * that it is carried through is then not asked.
     *
     * @return true if it is closed otherwise than as completed
     */
    public boolean stoppedEarly() {
        return end != null && end != ClosureKind.COMPLETED;
    }

    /**
     * Lists the work done: sessions held, and the other activities of the three phases, whether or not their time
     * counts.
     *
     * @return the activities, by type and in the order of the case file
     */
    public List<PhaseActivity> work() {
        return Stream.of(seen.getSessions(), seen.getPersonalWork(), seen.getWrittenSupport(), seen.getFieldEnquiries())
                .<PhaseActivity>flatMap(List::stream)
                .filter(Activity::done)
                .toList();
    }

    /**
     * Derives the day of a session, or of other work that was done.
     *
     * @param work  a session, whatever became of it, or another activity that was done
     * @return the day on which it began or is to begin, in the zone of the bilan
     * @throws java.util.NoSuchElementException if it is other work that was not done
     */
    public LocalDate dayOf(PhaseActivity work) {
        return work instanceof Session session
                ? clock.dayOf(session.getStart())
                : work.workedOn(seen.getZone()).orElseThrow();
    }

    /**
     * Derives the last day of work that was done.
     *
     * @param work  a session held, or another activity that was done
     * @return the day of its last instant, in the zone of the bilan; of a session without an end the day of its start
     */
    public LocalDate lastDayOf(PhaseActivity work) {
        return work instanceof Session session
                ? clock.lastDayOf(session.getStart(), session.getEnd().orElse(session.getStart()))
                : dayOf(work);
    }

    /**
     * Lists what was shown to somebody else by the end of the day. What was only asked for by then is not among it.
     *
     * @return the disclosures, in the order of the case file
     */
    public List<Disclosure> disclosures() {
        return seen.getDisclosures().stream()
                .filter(disclosure -> !disclosure.getDisclosedOn().isAfter(day))
                .toList();
    }

    /**
     * Finds the first day on which the person was given a document.
     *
     * @param document  the kind of document
     * @return the day, in the zone of the bilan, empty where it was not given by the end of the day
     */
    public Optional<LocalDate> givenOn(DocumentKind document) {
        return seen.getDeliveries().stream()
                .filter(delivery -> delivery.getDocument() == document)
                .map(Delivery::getDeliveredOn)
                .min(Comparator.naturalOrder());
    }

    /**
     * Lists which of detailed results and synthesis the person had not been given by the end of an earlier day.
     *
     * @param day  the day, in the zone of the bilan
     * @return the kinds of document, none where both were given
     */
    public List<DocumentKind> resultsNotGivenBy(LocalDate day) {
        return Stream.of(DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS)
                .filter(document ->
                        givenOn(document).filter(given -> !given.isAfter(day)).isEmpty())
                .toList();
    }

    /**
     * Tells whether a document that was made for the bilan was there on the day, as far as the case file tells: it
     * stands in the content, was given or shown, or was destroyed, later too.
     *
     * @param document  the kind of document
     * @return true if there was one, even if it is destroyed by now
     */
    public boolean made(DocumentKind document) {
        return documents().made(document);
    }

    /**
     * Tells whether a document that was made for the bilan is certainly still there on the day: it stands in the
     * content, or was destroyed later.
     *
     * @param document  the kind of document
     * @return true if it is there; false where it is not, or where only its destruction was not recorded
     */
    public boolean remains(DocumentKind document) {
        return documents().remains(document);
    }

    /**
     * Finds the day on which a document was destroyed: the last destruction that is recorded, unless the document is
     * certainly still there, or was given or shown on a later day, which proves that it still existed.
     *
     * @param document  the kind of document
     * @return the day, in the zone of the bilan, empty where it was not destroyed by the end of the day
     */
    public Optional<LocalDate> destroyedOn(DocumentKind document) {
        return documents().destroyedOn(document);
    }

    private Documents documents() {
        Documents known = documents;
        if (known == null) {
            known = new Documents(seen, whole, day);
            documents = known;
        }
        return known;
    }

    /**
     * Tells whether an activity was done and counts in the duration of the bilan, by the practice.
     *
     * @param activity  an activity of this snapshot
     * @return true for a session held, and for any other activity that was done where the practice counts its kind of
     *     time
     */
    public boolean counts(Activity activity) {
        return activity.done() && practice.counts(activity.timeKind());
    }

    /**
     * Derives the time that counts in the duration of the bilan. What lacks its length counts as nothing here, and
     * stands in {@link #missingLengths()}.
     *
     * @return the exact sum of the known lengths
     */
    public Duration countedTime() {
        return countedTime;
    }

    /**
     * Derives the most time that can count in the duration of the bilan: the counted time, and a day for each length
     * that is missing, since no activity is longer.
     *
     * @return the time
     */
    public Duration mostCountedTime() {
        return countedTime.plus(
                Faults.LONGEST_ACTIVITY.multipliedBy(missingLengths().size()));
    }

    /**
     * Derives the time that counted by the end of an earlier day.
     *
     * @param day  the day, in the zone of the bilan
     * @return the exact sum of the known lengths of what was done by then
     */
    public Duration countedTimeBy(LocalDate day) {
        NavigableMap<LocalDate, Duration> known = timeByDay;
        if (known == null) {
            known = timeByDay();
            timeByDay = known;
        }
        Map.Entry<LocalDate, Duration> last = known.floorEntry(day);
        return last == null ? Duration.ZERO : last.getValue();
    }

    private NavigableMap<LocalDate, Duration> timeByDay() {
        NavigableMap<LocalDate, Duration> added = new TreeMap<>();
        for (List<? extends PhaseActivity> ofOneType :
                List.of(seen.getPersonalWork(), seen.getWrittenSupport(), seen.getFieldEnquiries())) {
            for (PhaseActivity work : ofOneType) {
                if (counts(work)) {
                    work.length().ifPresent(length -> added.merge(dayOf(work), length, Duration::plus));
                }
            }
        }
        for (FollowUp followUp : seen.getFollowUps()) {
            if (counts(followUp)) {
                followUp.length().ifPresent(length -> added.merge(followUp.getDay(), length, Duration::plus));
            }
        }
        Times times = new Times();
        heldSessions.forEach(session -> added.merge(lastDayOf(session), times.add(session), Duration::plus));
        Duration sum = Duration.ZERO;
        for (Map.Entry<LocalDate, Duration> entry : added.entrySet()) {
            sum = sum.plus(entry.getValue());
            entry.setValue(sum);
        }
        return added;
    }

    /**
     * Derives the time that was held or done, as {@link #hours()} tells it: the counted time without the follow-up.
     *
     * @return the exact sum of the known lengths
     */
    public Duration workedTime() {
        return workedTime;
    }

    /**
     * Derives the time of accompaniment: the sessions held, and written support where the practice counts it.
     *
     * @return the exact sum of the known lengths
     */
    public Duration accompaniment() {
        return timeTogether().plus(counted(seen.getWrittenSupport()));
    }

    /**
     * Derives the time that person and consultant spent together, in the sessions held.
     *
     * @return the exact sum of the known lengths
     */
    public Duration timeTogether() {
        return Times.union(heldSessions);
    }

    /**
     * Lists the places of the lengths that are missing from activities that count.
     *
     * @return the paths, such as {@code sessions[4].end}, by type and in the order of the case file
     */
    public List<String> missingLengths() {
        List<String> paths = missingLengths;
        if (paths == null) {
            paths = missing(seen.getSessions(), seen.getPersonalWork(), seen.getWrittenSupport(), seen.getFollowUps());
            missingLengths = paths;
        }
        return paths;
    }

    /**
     * Lists the places of the lengths that are missing from activities that count, by the days of the activities.
     *
     * @return the paths, such as {@code sessions[4].end}, in chronological order of their days
     */
    public NavigableMap<LocalDate, List<String>> missingLengthsByDay() {
        if (missingLengths().isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        NavigableMap<LocalDate, List<String>> byDay = new TreeMap<>();
        work().forEach(work -> addMissing(dayOf(work), work, byDay));
        seen.getFollowUps().forEach(followUp -> addMissing(followUp.getDay(), followUp, byDay));
        return byDay;
    }

    private void addMissing(LocalDate day, Activity activity, NavigableMap<LocalDate, List<String>> byDay) {
        List<String> missing = missing(List.of(activity));
        if (!missing.isEmpty()) {
            byDay.computeIfAbsent(day, each -> new ArrayList<>()).addAll(missing);
        }
    }

    /**
     * Lists the places of the lengths that are missing from the {@linkplain #hours() hours} held.
     *
     * @return the paths, such as {@code sessions[4].end}, by type and in the order of the case file
     */
    public List<String> missingHours() {
        return missing(seen.getSessions(), seen.getPersonalWork(), seen.getWrittenSupport());
    }

    @SafeVarargs
    private List<String> missing(List<? extends Activity>... activities) {
        List<String> paths = List.of();
        for (List<? extends Activity> ofOneType : activities) {
            for (int i = 0; i < ofOneType.size(); i++) {
                Activity activity = ofOneType.get(i);
                if (counts(activity) && lacksLength(activity)) {
                    paths = paths.isEmpty() ? new ArrayList<>() : paths;
                    paths.add(pathOfLength(activity));
                }
            }
        }
        return paths.isEmpty() ? paths : List.copyOf(paths);
    }

    /**
     * Builds the path of what tells the length of an activity: the end of a session, the duration of any other.
     *
     * @param activity  an activity of this snapshot
     * @return the path, such as {@code sessions[4].end}
     * @throws IllegalArgumentException if the case file does not hold the activity
     */
    public String pathOfLength(Activity activity) {
        return path(activity) + (activity instanceof Session ? ".end" : ".duration");
    }

    private static boolean lacksLength(Activity activity) {
        return activity instanceof Session session
                ? session.getEnd().isEmpty()
                : activity.length().isEmpty();
    }

    /**
     * Derives the hours of the whole bilan, in the three phases.
     *
     * @return what was agreed, planned and held, of the kinds of time that the practice counts
     */
    public Hours hours() {
        return new Hours(terms().getDuration(), Hours.planned(this, PHASES), workedTime);
    }

    /**
     * Derives the hours of a phase.
     *
     * @param phase  the phase
     * @return what was agreed, planned and held, of the kinds of time that the practice counts
     */
    public Hours hours(Phase phase) {
        return Hours.of(phase, terms(), this);
    }

    /**
     * Counts the field enquiries that were made, by kind.
     *
     * @return the numbers, of the kinds that were made, in the order of {@link EnquiryKind}
     */
    public Map<EnquiryKind, Integer> fieldEnquiries() {
        Map<EnquiryKind, Integer> enquiries = new EnumMap<>(EnquiryKind.class);
        seen.getFieldEnquiries().forEach(enquiry -> enquiries.merge(enquiry.getKind(), 1, Integer::sum));
        return enquiries;
    }

    /**
     * Counts the reminders that the person was sent: of sessions, surveys and the follow-up.
     *
     * @return the number
     */
    public int reminders() {
        return Stream.of(
                        seen.getSessions().stream().map(Session::getReminders),
                        seen.getFollowUps().stream().map(FollowUp::getReminders),
                        seen.getSurveys().stream().map(FeedbackSurvey::getReminders))
                .flatMap(Function.identity())
                .mapToInt(List::size)
                .sum();
    }

    /**
     * Finds a survey that the person was sent: the first one that {@linkplain #counts(FeedbackSurvey) counts}, and
     * where none does, the last one that was sent too early.
     *
     * @param kind  at which time of the bilan
     * @return the survey, empty where none was sent
     */
    public Optional<FeedbackSurvey> survey(SurveyKind kind) {
        List<FeedbackSurvey> sent = seen.getSurveys().stream()
                .filter(survey -> survey.getKind() == kind)
                .sorted(Comparator.comparing(FeedbackSurvey::getSentOn))
                .toList();
        return sent.stream()
                .filter(this::counts)
                .findFirst()
                .or(() -> sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(sent.size() - 1)));
    }

    /**
     * Tells whether a survey is the one that was due, and was not sent too early. The one at the end asks about results
     * and synthesis, and comes on the day on which the later of them was given, or after it. The one at six months may
     * go with the follow-up interview: it comes from the day on which the window of the interview opens, which need not
     * be awaited beyond the six months, and where the offer promises no interview, from the end of the action.
     *
     * @param survey  a survey of this snapshot
     * @return true if it counts
     */
    public boolean counts(FeedbackSurvey survey) {
        return switch (survey.getKind()) {
            case AT_END -> resultsNotGivenBy(survey.getSentOn()).isEmpty();
            case AT_SIX_MONTHS ->
                earliestLaterSurvey()
                        .filter(day -> !survey.getSentOn().isBefore(day))
                        .isPresent();
        };
    }

    private Optional<LocalDate> earliestLaterSurvey() {
        return endOfAction.map(end -> followUpWindow()
                .map(window -> Collections.min(List.of(window.opens(), SurveyKind.AT_SIX_MONTHS.due(end))))
                .orElse(end));
    }

    /**
     * Finds the programme that counts.
     *
     * @return the version agreed last, empty where none is agreed
     */
    public Optional<Programme> programme() {
        return Optional.ofNullable(programmes.lastEntry()).map(Map.Entry::getValue);
    }

    /**
     * Derives what was promised to this person: the terms of the offer, tightened by the programme that counts.
     *
     * @return the terms, never looser than those of the offer
     */
    public Terms terms() {
        return terms(programmes.lastEntry());
    }

    /**
     * Derives what was promised to this person for a session: the terms of the offer, tightened by the programme that
     * was agreed last before its day. What is agreed later changes nothing of it.
     *
     * @param session  a session of this snapshot
     * @return the terms, never looser than those of the offer
     */
    public Terms terms(Session session) {
        return terms(programmes.lowerEntry(dayOf(session)));
    }

    private Terms terms(Map.@Nullable Entry<LocalDate, Programme> agreed) {
        Terms offered = seen.getOffer().getTerms();
        return agreed == null
                ? offered
                : termsByProgramme.computeIfAbsent(
                        agreed.getKey(),
                        day -> agreed.getValue().getPersonalisation().applyTo(offered));
    }

    /**
     * Finds the programme that counted on the eve of a day: what is agreed on the day of a session speaks of the next
     * ones.
     *
     * @param day  the day, in the zone of the bilan
     * @return the version agreed last before that day, empty where none was agreed by then
     */
    public Optional<Programme> programmeBefore(LocalDate day) {
        return Optional.ofNullable(programmes.lowerEntry(day)).map(Map.Entry::getValue);
    }

    /**
     * Derives the last day on which the last work led by the consultant may end, by the practice's reading of months
     * and of suspensions: the earlier of the last day of the offer and that of the programme that counts. Which of
     * three months and ninety days is shorter depends on the first day, so that last days are compared and not periods.
     *
     * @return the day, included, empty where neither names a span or no work was led
     */
    public Optional<LocalDate> lastDayOfSpan() {
        return lastDayOfSpanBy(programmes.isEmpty() ? null : programmes.lastKey());
    }

    /**
     * Derives the last day of the span that was promised when something was done on a day: what is agreed later neither
     * heals it nor spoils it, and what is agreed on that very day counts in its favour.
     *
     * @param act  the day of the act, in the zone of the bilan
     * @return the day, included, empty where no span was promised or no work was led
     */
    public Optional<LocalDate> lastDayOfSpan(LocalDate act) {
        Optional<LocalDate> before = lastDayOfSpanBy(programmes.lowerKey(act));
        return programmes.containsKey(act)
                ? before.flatMap(last -> lastDayOfSpanBy(act).map(other -> other.isAfter(last) ? other : last))
                : before;
    }

    private Optional<LocalDate> lastDayOfSpanBy(@Nullable LocalDate agreedOn) {
        return lastDaysOfSpan.computeIfAbsent(
                agreedOn == null ? LocalDate.MIN : agreedOn,
                each -> lastDayOfSpan(Optional.ofNullable(programmes.get(each))));
    }

    private Optional<LocalDate> lastDayOfSpan(Optional<Programme> programme) {
        return firstDay.flatMap(first -> Stream.of(
                        seen.getOffer().getTerms().getSpan(),
                        programme.flatMap(each -> each.getPersonalisation().getSpan()))
                .flatMap(Optional::stream)
                .map(length -> spans(first).lastDay(length))
                .min(Comparator.naturalOrder()));
    }

    private Spans spans(LocalDate first) {
        Spans known = spans;
        if (known == null) {
            known = new Spans(first, practice, seen.getSuspensions(), day);
            spans = known;
        }
        return known;
    }

    /**
     * Derives the days of the follow-up interview from the end of the action.
     *
     * @return the window, empty where the offer promises no follow-up or the bilan runs
     */
    public Optional<FollowUpWindow> followUpWindow() {
        return seen.getOffer()
                .getTerms()
                .getFollowUp()
                .flatMap(term -> endOfAction().map(term::from));
    }

    /**
     * Derives until when a document that was made for the bilan may be kept, by the norm of the day on which the action
     * ended. A ground counts if it was there while the document could still be kept: a written agreement or the request
     * to pass the synthesis on, given before the action ended or while an earlier ground held; what should already be
     * destroyed cannot be revived. An agreement of unknown form counts for none; whether that may change the answer is
     * told by {@link #latestRetention(DocumentKind)}.
     *
     * @param document  the kind of document
     * @return the retention, empty while the bilan runs, and for proof, which the law on bilans does not destroy
     */
    public Optional<Retention> retention(DocumentKind document) {
        return retention(document, ConsentForm.ORAL);
    }

    /**
     * Derives until when a document that was made for the bilan may be kept at the latest, were every agreement of
     * unknown form one in writing.
     *
     * @param document  the kind of document
     * @return the retention, the same as {@link #retention(DocumentKind)} where the forms are known
     */
    public Optional<Retention> latestRetention(DocumentKind document) {
        return retention(document, ConsentForm.WRITTEN);
    }

    private Optional<Retention> retention(DocumentKind document, ConsentForm unknown) {
        return document.isMadeForTheBilan() && endOfAction.isPresent()
                ? Optional.of(retentions.computeIfAbsent(
                        new Kept(document, unknown), kept -> Retention.of(document, this, unknown)))
                : Optional.empty();
    }

    /**
     * Tells whether the person agrees on a day to what speaks of no document, such as to undertake the bilan: an answer
     * was given, has not ended, and was neither withdrawn nor followed by a refusal by then.
     *
     * @param scope  what the agreement is about
     * @param day  the day, in the zone of the bilan
     * @return true if an agreement holds on that day
     */
    public boolean agreed(ConsentScope scope, LocalDate day) {
        return consents().hold(scope, null, null, day);
    }

    /**
     * Finds what the person said last about something.
     *
     * @param scope  what it is about
     * @param day  the day, in the zone of the bilan
     * @return the last word on that day or before it, empty where the person had said nothing
     */
    public Optional<LastWord> lastWord(ConsentScope scope, LocalDate day) {
        return consents().lastWord(scope, day);
    }

    /**
     * Tells whether something was shown at the request of the person, which is an agreement to it: asked for on its day
     * or before, and not taken back in between.
     *
     * @param disclosure  a disclosure of this snapshot
     * @return true if it was requested
     */
    public boolean requested(Disclosure disclosure) {
        return disclosure
                .getRequestedOn()
                .filter(asked -> !asked.isAfter(disclosure.getDisclosedOn())
                        && !consents().isTakenBack(disclosure, asked))
                .isPresent();
    }

    /**
     * Tells whether an agreement to keep documents is still one when the action ends, or on the day while the bilan
     * runs: it was not taken back and has not ended by then.
     *
     * @param consent  an agreement of this snapshot, given to keep documents
     * @return true if it counts for one of its documents
     */
    public boolean countsToKeep(Consent consent) {
        LocalDate decisive = endOfAction.orElse(day);
        return !consent.getUntil().orElse(LocalDate.MAX).isBefore(decisive)
                && consent.getDocuments().stream().anyMatch(document -> {
                    LocalDate back = consents().takenBackOn(consent, document);
                    return back == null || (endOfAction.isPresent() && back.isAfter(decisive));
                });
    }

    Consents consents() {
        Consents known = consents;
        if (known == null) {
            known = new Consents(seen.getConsents());
            consents = known;
        }
        return known;
    }

    /**
     * Tells whether the person agrees on a day that somebody sees a document.
     *
     * @param document  the kind of document
     * @param recipient  who sees it
     * @param day  the day, in the zone of the bilan
     * @return true if an agreement to disclose holds on that day
     */
    public boolean agreed(DocumentKind document, Recipient recipient, LocalDate day) {
        return consents().hold(ConsentScope.DISCLOSE, recipient, document, day);
    }

    /**
     * Tells whether the person lets somebody see a document at the end of the day: by an agreement that names both and
     * has not ended, or because the person {@linkplain #asks asks} for it. Unlike {@link #agreed(DocumentKind,
     * Recipient, LocalDate)}, by which what was done is judged, the day is read in favour of the secret: what was
     * withdrawn on it no longer holds, and neither does what was refused on the very day on which it was agreed.
     *
     * @param document  the kind of document
     * @param recipient  who would see it
     * @return true if the person's word for it stands
     */
    public boolean allows(DocumentKind document, Recipient recipient) {
        return consents().stand(document, recipient, day) || asks(document, recipient);
    }

    /**
     * Tells whether a request of the person that somebody be shown a document stands at the end of the day, done or
     * not: it was not taken back since, and the day is read as by {@link #allows(DocumentKind, Recipient)}.
     *
     * @param document  the kind of document
     * @param recipient  who is to see it
     * @return true if the request stands
     */
    public boolean asks(DocumentKind document, Recipient recipient) {
        return seen.getDisclosures().stream()
                .anyMatch(request -> request.getDocument() == document
                        && request.getRecipient() == recipient
                        && consents().stands(request, day));
    }

    /**
     * Tells whether the person's last word about showing somebody a document, by a day, is a refusal or a withdrawal
     * that names the document. A request for another document that this one goes with does not overrule it.
     *
     * @param document  the kind of document
     * @param recipient  who would see it
     * @param day  the day, included
     * @return true if the person refused it by name
     */
    public boolean refuses(DocumentKind document, Recipient recipient, LocalDate day) {
        return consents().isRefused(document, recipient, day);
    }

    /**
     * Finds who is in the team on the day.
     *
     * @return the assignments that have begun and not ended, in the order of the case file
     */
    public List<Assignment> team() {
        return seen.getTeam().stream()
                .filter(assignment ->
                        assignment.getLastDay().map(last -> !day.isAfter(last)).orElse(true))
                .toList();
    }

    /**
     * Finds who leads the bilan on the day.
     *
     * @return the consultant whose assignment began last, of two that began together the one whose identifier comes
     *     last, empty where there is none
     */
    public Optional<Consultant> lead() {
        return team().stream()
                .filter(assignment -> assignment.getRole() == ParticipantRole.CONSULTANT)
                .max(Comparator.comparing(Assignment::getFirstDay)
                        .thenComparing(each -> each.getPerson().getId().value()))
                .map(Assignment::getPerson);
    }

    /**
     * Derives the last day of the person's access to learning resources, after an abandonment as after any other end.
     *
     * @return the day, included, empty while the bilan runs, where it ended before any led work, or where the offer
     *     promises no access after it
     */
    public Optional<LocalDate> lastDayOfResources() {
        return firstDay.isEmpty()
                ? Optional.empty()
                : terms().getResourceAccess()
                        .flatMap(period ->
                                endOfAction().map(end -> Delay.of(period).lastDay(end)));
    }

    /**
     * Tells what clocks show where the person lives: what is agreed in days and hours of the day is meant by them,
     * whatever the zone in which the case file counts its days.
     *
     * @param moment  a moment of the case file
     * @return the local time
     */
    public LocalDateTime whereThePersonLives(OffsetDateTime moment) {
        return clockOfPerson.at(moment);
    }

    /**
     * Derives the end of the action: the day of the closure or, while the bilan runs, the day that is foreseen. That is
     * the last day of the sessions that are still planned, or the last day of the span that was promised where none is
     * planned; never a day before that of this snapshot, for an end in the past would be recorded.
     *
     * @return the day, in the zone of the bilan, empty where nothing tells it
     */
    public Optional<LocalDate> foreseenEnd() {
        return endOfAction.or(() -> PlannedCourse.foreseenEnd(this));
    }

    /**
     * Derives how the bilan breathes.
     *
     * @return the rhythm of the sessions held
     */
    public Rhythm rhythm() {
        return Rhythm.of(heldSessions, seen.getContactRequests());
    }

    /**
     * Builds the path of a fact in the case file that was given, whatever this snapshot leaves out of it.
     *
     * @param fact  a fact of this snapshot
     * @return the path, such as {@code sessions[4]}
     * @throws IllegalArgumentException if the case file does not hold the fact
     */
    public String path(Fact fact) {
        FactKind kind = FactKind.of(fact);
        Integer place = places.computeIfAbsent(kind, each -> each.facts().places(whole))
                .get(kind.facts().key(fact));
        if (place == null) {
            throw new IllegalArgumentException(
                    "the case file must hold the fact, there is none of its key among the " + kind.path());
        }
        return kind == FactKind.CLOSURE ? kind.path() : kind.path() + "[" + place + "]";
    }

    /**
     * Names a place of the case file apart from the order of its lists: a fact by what it is known by, such as its
     * identifier or its day, and not by its number. What is not one short word is told by a number made of it.
     *
     * @param path  a path, such as {@code sessions[4].end}
     * @return the place, such as {@code sessions[s5].end}, or the path itself if it leads through no list of facts
     */
    public String place(String path) {
        Matcher fact = IN_A_LIST.matcher(path);
        return fact.matches()
                ? FactKind.named(fact.group(1))
                        .map(kind -> kind.facts().keyOf(Integer.parseInt(fact.group(2)), whole))
                        .map(key -> fact.group(1) + "[" + key + "]" + fact.group(3))
                        .orElse(path)
                : path;
    }
}
