package net.cibc.bilan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
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

    private static final Comparator<Session> AS_TIME_GOES = Comparator.comparing(
                    Session::getStart, OffsetDateTime.timeLineOrder())
            .thenComparing(Session::latestEnd);

    private final Bilan whole;
    private final Bilan seen;
    private final LocalDate day;
    private final Practice practice;
    private final boolean plan;

    private final List<Session> heldSessions;
    private final Optional<Session> first;
    private final Optional<Session> last;
    private final WallClock clock;
    private final WallClock clockOfPerson;
    private final Optional<LocalDate> firstDay;
    private final Optional<LocalDate> lastDay;
    private final Optional<LocalDate> endOfAction;
    private final @Nullable ClosureKind end;
    private final Optional<Programme> programme;
    private final Duration workedTime;
    private final Duration countedTime;

    // Derived when first asked for, by whoever asks: readers at the same time may each do it, and find the same
    // immutable value.
    private @Nullable List<String> missingLengths;
    private @Nullable Terms terms;
    private final Map<FactKind, Map<Object, Integer>> places = new ConcurrentHashMap<>();

    private Snapshot(Bilan whole, Bilan seen, LocalDate day, Practice practice, boolean plan) {
        this.whole = whole;
        this.seen = seen;
        this.day = day;
        this.practice = practice;
        this.plan = plan;

        this.heldSessions = held(seen.getSessions());
        Session latest = null;
        for (int i = 0; i < heldSessions.size(); i++) {
            Session session = heldSessions.get(i);
            latest = latest == null || endsAfter(session, latest) ? session : latest;
        }
        this.first = heldSessions.isEmpty() ? Optional.empty() : Optional.of(heldSessions.get(0));
        this.last = Optional.ofNullable(latest);
        this.clock = new WallClock(seen.getZone());
        ZoneId home = seen.getBeneficiary().getZone();
        this.clockOfPerson = home.equals(seen.getZone()) ? clock : new WallClock(home);
        this.firstDay = first.map(this::dayOf);
        this.lastDay = last.map(session -> session.lastDay(seen.getZone()));
        Optional<Closure> closure = seen.getClosure();
        this.endOfAction = closure.map(Closure::getDay);
        this.end = closure.isPresent() ? closure.get().getKind() : null;
        this.programme = Optional.ofNullable(agreedBefore(LocalDate.MAX, seen.getProgrammes()));
        this.workedTime =
                counted(seen.getSessions(), seen.getPersonalWork(), seen.getWrittenSupport(), seen.getFieldEnquiries());
        this.countedTime = workedTime.plus(counted(seen.getFollowUps()));
    }

    @SafeVarargs
    private Duration counted(List<? extends Activity>... activities) {
        long seconds = 0;
        long nanos = 0;
        for (List<? extends Activity> ofOneType : activities) {
            for (int i = 0; i < ofOneType.size(); i++) {
                Activity activity = ofOneType.get(i);
                if (counts(activity)) {
                    Duration length = activity.length().orElse(Duration.ZERO);
                    seconds = Math.addExact(seconds, length.getSeconds());
                    nanos += length.getNano();
                }
            }
        }
        return Duration.ofSeconds(seconds, nanos);
    }

    // A session of unknown end outlasts one that ends at its start: it went on at least for an instant.
    private static boolean endsAfter(Session a, Session b) {
        boolean open = a.length().isEmpty();
        boolean otherOpen = b.length().isEmpty();
        int order = OffsetDateTime.timeLineOrder()
                .compare(open ? a.getStart() : a.latestEnd(), otherOpen ? b.getStart() : b.latestEnd());
        return order > 0 || (order == 0 && open && !otherOpen);
    }

    static Snapshot of(Bilan bilan, LocalDate day, Practice practice) {
        Refuse.farAway("day", day);
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
        Optional<Closure> closure = seen.getClosure();
        if (closure.isPresent()) {
            return switch (closure.get().getKind()) {
                case COMPLETED -> heldFollowUp() ? Stage.FOLLOWED_UP : Stage.COMPLETED;
                case ABANDONED -> Stage.ABANDONED;
                case TERMINATED_BY_CENTRE -> Stage.TERMINATED_BY_CENTRE;
            };
        }
        if (seen.getSuspensions().stream().anyMatch(suspension -> suspension.contains(day))) {
            return Stage.SUSPENDED;
        }
        if (last.isEmpty()) {
            return Stage.NOT_STARTED;
        }
        return switch (last.get().getPhase()) {
            case PRELIMINARY -> Stage.IN_PRELIMINARY;
            case INVESTIGATION -> Stage.IN_INVESTIGATION;
            case CONCLUSIONS -> Stage.IN_CONCLUSIONS;
        };
    }

    private boolean heldFollowUp() {
        return seen.getFollowUps().stream().anyMatch(followUp -> followUp.getStatus() == FollowUpStatus.HELD);
    }

    /**
     * Lists the sessions held, as time goes.
     *
     * @return the sessions, by their starts, and of those that start together by their ends
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
     * Finds the first of the sessions held, by their starts, and of those that start together by their ends.
     *
     * @return the session, empty where none was held
     */
    public Optional<Session> firstSession() {
        return first;
    }

    /**
     * Finds the first session held in a phase, by their starts, and of those that start together by their ends.
     *
     * @param phase  the phase
     * @return the session, empty where none was held in that phase
     */
    public Optional<Session> firstSession(Phase phase) {
        for (int i = 0; i < heldSessions.size(); i++) {
            if (heldSessions.get(i).getPhase() == phase) {
                return Optional.of(heldSessions.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the last of the sessions held, by their ends, or by the start of one whose end is not known.
     *
     * @return the session, empty where none was held
     */
    public Optional<Session> lastSession() {
        return last;
    }

    /**
     * Finds the last session held in a phase, by their starts, and of those that start together by their ends.
     *
     * @param phase  the phase
     * @return the session, empty where none was held in that phase
     */
    public Optional<Session> lastSession(Phase phase) {
        for (int i = heldSessions.size() - 1; i >= 0; i--) {
            if (heldSessions.get(i).getPhase() == phase) {
                return Optional.of(heldSessions.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Derives the day on which the first session began.
     *
     * @return the day, in the zone of the bilan, empty where no session was held
     */
    public Optional<LocalDate> firstDay() {
        return firstDay;
    }

    /**
     * Derives the day on which the last session ended.
     *
     * @return the day of its last instant, in the zone of the bilan, empty where no session was held
     */
    public Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /**
     * Returns the day on which the action ended.
     *
     * @return the day of the closure, empty while the bilan runs
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
     * Tells whether a document that was made for the bilan was there on the day, as far as the case file tells: it
     * stands in the content, was given or shown, or was destroyed, later too.
     *
     * @param document  the kind of document
     * @return true if there was one, even if it is destroyed by now
     */
    public boolean made(DocumentKind document) {
        for (Delivery delivery : seen.getDeliveries()) {
            if (delivery.getDocument() == document) {
                return true;
            }
        }
        for (Disclosure disclosure : seen.getDisclosures()) {
            if (disclosure.getDocument() == document) {
                return true;
            }
        }
        // What was destroyed later was still there.
        for (Destruction destruction : whole.getDestructions()) {
            if (destruction.getDocuments().contains(document)) {
                return true;
            }
        }
        return seen.getContent().isPresent() && seen.getContent().get().holds(document);
    }

    /**
     * Tells whether a document that was made for the bilan is certainly still there on the day: it stands in the
     * content, or was destroyed later.
     *
     * @param document  the kind of document
     * @return true if it is there; false where it is not, or where only its destruction was not recorded
     */
    public boolean remains(DocumentKind document) {
        for (Destruction destruction : whole.getDestructions()) {
            if (destruction.getDestroyedOn().isAfter(day)
                    && destruction.getDocuments().contains(document)) {
                return true;
            }
        }
        return seen.getContent().isPresent() && seen.getContent().get().holds(document);
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
        return counted(seen.getSessions(), seen.getWrittenSupport());
    }

    /**
     * Lists the places of the lengths that are missing from the accompaniment.
     *
     * @return the paths, such as {@code sessions[4].end}, by type and in the order of the case file
     */
    public List<String> missingAccompaniment() {
        return missing(seen.getSessions(), seen.getWrittenSupport());
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
                if (counts(activity) && activity.length().isEmpty()) {
                    paths = paths.isEmpty() ? new ArrayList<>() : paths;
                    paths.add(path(activity) + (activity instanceof Session ? ".end" : ".duration"));
                }
            }
        }
        return paths.isEmpty() ? paths : List.copyOf(paths);
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
     * Finds a survey that the person was sent.
     *
     * @param kind  at which time of the bilan
     * @return the survey, empty where none was sent
     */
    public Optional<FeedbackSurvey> survey(SurveyKind kind) {
        return seen.getSurveys().stream()
                .filter(survey -> survey.getKind() == kind)
                .findFirst();
    }

    /**
     * Finds the programme that counts.
     *
     * @return the version agreed last, empty where none is agreed
     */
    public Optional<Programme> programme() {
        return programme;
    }

    /**
     * Derives what was promised to this person: the terms of the offer, tightened by the programme that counts.
     *
     * @return the terms, never looser than those of the offer
     */
    public Terms terms() {
        Terms promised = terms;
        if (promised == null) {
            Terms offered = seen.getOffer().getTerms();
            promised = programme()
                    .map(programme -> programme.getPersonalisation().applyTo(offered))
                    .orElse(offered);
            terms = promised;
        }
        return promised;
    }

    /**
     * Derives what was promised to this person for a session: the terms of the offer, tightened by the programme that
     * was agreed last before its day. What is agreed later changes nothing of it.
     *
     * @param session  a session of this snapshot
     * @return the terms, never looser than those of the offer
     */
    public Terms terms(Session session) {
        Programme agreed = agreedBefore(dayOf(session), seen.getProgrammes());
        if (agreed == null) {
            return seen.getOffer().getTerms();
        }
        return agreed.getAgreedOn().equals(programme.orElseThrow().getAgreedOn())
                ? terms()
                : agreed.getPersonalisation().applyTo(seen.getOffer().getTerms());
    }

    /**
     * Finds the programme that counted on the eve of a day: what is agreed on the day of a session speaks of the next
     * ones.
     *
     * @param day  the day, in the zone of the bilan
     * @return the version agreed last before that day, empty where none was agreed by then
     */
    public Optional<Programme> programmeBefore(LocalDate day) {
        return Optional.ofNullable(agreedBefore(day, seen.getProgrammes()));
    }

    static @Nullable Programme agreedBefore(LocalDate day, List<Programme> programmes) {
        Programme latest = null;
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            LocalDate agreed = programme.getAgreedOn();
            if (agreed.isBefore(day) && (latest == null || agreed.isAfter(latest.getAgreedOn()))) {
                latest = programme;
            }
        }
        return latest;
    }

    /**
     * Derives the last day on which the last session may end, from the span that was promised, by the practice's
     * reading of months and of suspensions.
     *
     * @return the day, included, empty where the offer names no span or no session was held
     */
    public Optional<LocalDate> lastDayOfSpan() {
        return terms().getSpan()
                .flatMap(length ->
                        firstDay().map(first -> new Span(first, length).lastDay(practice, seen.getSuspensions(), day)));
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
     * ended. An agreement counts if it was in force, in writing, when the action ended: what should already be
     * destroyed cannot be revived. One of unknown form counts for none; whether that may change the answer is told by
     * {@link #latestRetention(DocumentKind)}.
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
                ? Optional.of(Retention.of(document, endOfAction.get(), unknown, seen, practice.getNorms()))
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
        return Consents.hold(scope, null, null, day, seen.getConsents());
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
        return Consents.hold(ConsentScope.DISCLOSE, document, recipient, day, seen.getConsents());
    }

    /**
     * Lists the agreements to keep a document that held when the action ended and whose form is not known.
     *
     * @param document  the kind of document
     * @return the agreements, in the order of the case file, empty while the bilan runs
     */
    public List<Consent> agreementsOfUnknownForm(DocumentKind document) {
        return endOfAction.stream()
                .flatMap(end -> seen.getConsents().stream()
                        .filter(consent -> consent.getForm().isEmpty()
                                && Retention.keeps(consent, document, end, seen.getConsents())))
                .toList();
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
     * @return the consultant whose assignment began last, empty where there is none
     */
    public Optional<Consultant> lead() {
        return team().stream()
                .filter(assignment -> assignment.getRole() == ParticipantRole.CONSULTANT)
                .max(Comparator.comparing(Assignment::getFirstDay))
                .map(Assignment::getPerson);
    }

    /**
     * Derives the last day of the person's access to learning resources, after an abandonment as after any other end.
     *
     * @return the day, included, empty while the bilan runs or where the offer promises no access after it
     */
    public Optional<LocalDate> lastDayOfResources() {
        return terms().getResourceAccess()
                .flatMap(period -> endOfAction().map(end -> Delay.of(period).lastDay(end)));
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
}
