package net.cibc.bilan.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the standard rulebook as somebody would write them by hand who wants nothing but their findings, in one
 * pass through the rules, under the standard practice. What several checks need is computed once, at the beginning, and
 * the zone is asked about every moment. There is no text, no verdict, no source and no other practice.
 *
 * <p>A test holds its findings to those of the rulebook.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by phase are the least that can be done.
final class Predicates {

    private static final LocalDate REFORM = LocalDate.of(2019, 1, 1);
    private static final LocalDate RETENTION_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final Duration CAP = Duration.ofHours(24);
    private static final Phase[] PHASES = Phase.values();
    private static final Set<String> WITHOUT_SESSIONS = Set.of(
            "consent.keeping-founded",
            "conclusions.action-plan",
            "document.destruction",
            "offer.follow-up",
            "resource.closed-in-time");
    private static final DocumentKind[] DOCUMENTS = DocumentKind.values();

    /** A session held by the day, with what was known of it. */
    private record Held(
            int place,
            Session session,
            LocalDate day,
            @Nullable OffsetDateTime end) {

        OffsetDateTime start() {
            return session.getStart();
        }

        OffsetDateTime latestEnd() {
            return end != null ? end : start().plusHours(24);
        }
    }

    private final Bilan bilan;
    private final LocalDate day;
    private final ZoneId zone;
    private final List<Found> found = new ArrayList<>();

    private final List<Held> held = new ArrayList<>();
    private final List<Held> inTime;
    private final @Nullable Held[] firstOf = new Held[PHASES.length];
    private final @Nullable Held[] lastOf = new Held[PHASES.length];
    private @Nullable Held first;
    private @Nullable Held last;
    private Duration counted = Duration.ZERO;
    private final List<String> missingLengths = new ArrayList<>();
    private final @Nullable LocalDate end;
    private final @Nullable ClosureKind closedAs;
    private @Nullable Programme programme;

    private Predicates(Bilan bilan, LocalDate day, boolean withSessions) {
        this.bilan = bilan;
        this.day = day;
        this.zone = bilan.getZone();
        Optional<Closure> closure =
                bilan.getClosure().filter(each -> !each.getDay().isAfter(day));
        this.end = closure.map(Closure::getDay).orElse(null);
        this.closedAs = closure.map(Closure::getKind).orElse(null);
        for (Programme each : bilan.getProgrammes()) {
            if (seen(each.getAgreedOn())
                    && (programme == null || each.getAgreedOn().isAfter(programme.getAgreedOn()))) {
                programme = each;
            }
        }
        if (withSessions) {
            sessions();
            otherWork();
        }
        this.inTime = new ArrayList<>(held);
        inTime();
    }

    private void sessions() {
        List<Session> sessions = bilan.getSessions();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (session.getStatus() != SessionStatus.HELD) {
                continue;
            }
            LocalDate begun = Moments.dayOf(session.getStart(), zone);
            if (begun.isAfter(day)) {
                continue;
            }
            OffsetDateTime ended = session.getEnd().orElse(null);
            if (ended != null
                    && Moments.lastDayOf(session.getStart(), ended, zone).isAfter(day)) {
                ended = null;
            }
            Held each = new Held(i, session, begun, ended);
            held.add(each);
            if (ended == null) {
                missingLengths.add("sessions[" + i + "].end");
            } else {
                counted = counted.plus(session.length().orElseThrow());
            }
        }
    }

    private void inTime() {
        inTime.sort(Comparator.comparing(Held::start, OffsetDateTime.timeLineOrder())
                .thenComparing(Held::latestEnd));
        for (Held each : inTime) {
            int phase = each.session().getPhase().ordinal();
            if (firstOf[phase] == null) {
                firstOf[phase] = each;
            }
            lastOf[phase] = each;
            if (first == null) {
                first = each;
            }
            if (last == null || endsAfter(each, last)) {
                last = each;
            }
        }
    }

    private static boolean endsAfter(Held one, Held other) {
        OffsetDateTime end = one.end() != null ? one.end() : one.start();
        OffsetDateTime before = other.end() != null ? other.end() : other.start();
        return end.isAfter(before) || (end.isEqual(before) && one.end() == null && other.end() != null);
    }

    private void otherWork() {
        List<PersonalWork> work = bilan.getPersonalWork();
        for (int i = 0; i < work.size(); i++) {
            if (doneOn(work.get(i)) != null) {
                count(work.get(i).getDuration(), "personalWork", i);
            }
        }
        List<WrittenSupport> support = bilan.getWrittenSupport();
        for (int i = 0; i < support.size(); i++) {
            if (seen(support.get(i).getGivenOn())) {
                count(support.get(i).getDuration(), "writtenSupport", i);
            }
        }
        for (FieldEnquiry enquiry : bilan.getFieldEnquiries()) {
            if (seen(enquiry.getMadeOn()) && enquiry.getDuration().isPresent()) {
                counted = counted.plus(enquiry.getDuration().get());
            }
        }
    }

    private void count(Optional<Duration> length, String property, int i) {
        if (length.isPresent()) {
            counted = counted.plus(length.get());
        } else {
            missingLengths.add(property + "[" + i + "].duration");
        }
    }

    private boolean seen(LocalDate fact) {
        return !fact.isAfter(day);
    }

    private @Nullable LocalDate doneOn(PersonalWork work) {
        LocalDate done = work.getDoneOn().orElse(null);
        return done != null && seen(done) ? done : null;
    }

    private boolean stoppedEarly() {
        return closedAs != null && closedAs != ClosureKind.COMPLETED;
    }

    private boolean completed() {
        return closedAs == ClosureKind.COMPLETED;
    }

    private void add(String rule, String path, String key) {
        found.add(new Found(rule, path, key));
    }

    private void missing(String rule, Iterable<String> paths) {
        for (String path : paths) {
            add(rule, path, "missing");
        }
    }

    /** Checks a case file on a day. */
    static List<Found> findings(Bilan bilan, LocalDate day) {
        return new Predicates(bilan, day, true).check();
    }

    /** Checks one rule of a case file on a day; what other checks derive too is derived again, where it is needed. */
    static List<Found> findings(Bilan bilan, LocalDate day, String rule) {
        return new Predicates(bilan, day, !WITHOUT_SESSIONS.contains(rule)).check(rule);
    }

    private List<Found> check(String rule) {
        boolean sinceReform = !(first == null ? day : first.day()).isBefore(REFORM);
        boolean endsSinceReform = !(end == null ? day : end).isBefore(REFORM);
        switch (rule) {
            case "offer.hours" -> offerHours();
            case "programme.rhythm" -> rhythm();
            case "programme.hours-delivered" -> hoursDelivered();
            case "conclusions.action-plan" -> actionPlan();
            case "team.trained-beforehand" -> trained();
            case "offer.span" -> threeMonths();
            case "offer.follow-up" -> followUp();
            case "offer.session-length" -> sessionLength();
            case "offer.fully-remote" -> fullyRemote();
            case "resource.before-interview" -> beforeInterview();
            case "resource.closed-in-time" -> closedInTime();
            case "consent.keeping-founded" -> when(endsSinceReform, Predicates::keepingFounded);
            case "document.destruction" -> when(endsSinceReform, Predicates::destruction);
            case "duration.hours-cap" -> when(sinceReform, Predicates::hoursCap);
            case "session.no-overlap" -> when(sinceReform, Predicates::noOverlap);
            case "phase.all-three" -> when(sinceReform, Predicates::allThree);
            case "phase.order" -> when(sinceReform, Predicates::order);
            case "consent.before-work" -> when(sinceReform, Predicates::consentBeforeWork);
            case "programme.co-built" -> when(sinceReform, Predicates::coBuilt);
            case "conclusions.interview" -> when(sinceReform, Predicates::interview);
            case "conclusions.follow-up-foreseen" -> when(sinceReform, Predicates::followUpForeseen);
            case "conclusions.results-and-synthesis" -> when(sinceReform, Predicates::resultsAndSynthesis);
            case "centre.not-the-employer" -> when(sinceReform, Predicates::notTheEmployer);
            case "document.disclosure" -> when(sinceReform, Predicates::disclosure);
            default -> throw new IllegalArgumentException(rule);
        }
        return found;
    }

    private void when(boolean binding, Consumer<Predicates> check) {
        if (binding) {
            check.accept(this);
        }
    }

    private List<Found> check() {
        boolean sinceReform = !(first == null ? day : first.day()).isBefore(REFORM);
        boolean endsSinceReform = !(end == null ? day : end).isBefore(REFORM);
        if (sinceReform) {
            hoursCap();
        }
        offerHours();
        if (sinceReform) {
            noOverlap();
            allThree();
            order();
            consentBeforeWork();
        }
        if (endsSinceReform) {
            keepingFounded();
        }
        if (sinceReform) {
            coBuilt();
        }
        rhythm();
        hoursDelivered();
        if (sinceReform) {
            interview();
            followUpForeseen();
            resultsAndSynthesis();
        }
        actionPlan();
        trained();
        if (sinceReform) {
            notTheEmployer();
            disclosure();
        }
        if (endsSinceReform) {
            destruction();
        }
        threeMonths();
        followUp();
        sessionLength();
        fullyRemote();
        beforeInterview();
        closedInTime();
        return found;
    }

    private void hoursCap() {
        if (counted.compareTo(CAP) > 0) {
            add("duration.hours-cap", "sessions", "exceeded");
        } else {
            missing("duration.hours-cap", missingLengths);
        }
    }

    private @Nullable Duration agreedDuration() {
        return programme == null
                ? null
                : programme.getPersonalisation().getDuration().orElse(null);
    }

    private static @Nullable Duration shorter(Optional<Duration> offered, Optional<Duration> agreed) {
        if (offered.isEmpty() || (agreed.isPresent() && agreed.get().compareTo(offered.get()) < 0)) {
            return agreed.orElse(null);
        }
        return offered.get();
    }

    private void offerHours() {
        Optional<Duration> offered = bilan.getOffer().getTerms().getDuration();
        Duration given = shorter(offered, Optional.ofNullable(agreedDuration()));
        if (given == null) {
            return;
        }
        if (counted.compareTo(given) > 0) {
            add("offer.hours", "sessions", "exceeded");
        } else {
            missing("offer.hours", missingLengths);
        }
    }

    private void noOverlap() {
        OffsetDateTime free = null;
        Held open = null;
        boolean broken = false;
        Set<String> missing = Set.of();
        for (Held each : inTime) {
            OffsetDateTime start = each.start();
            if (free != null && free.isAfter(start)) {
                add("session.no-overlap", "sessions[" + each.place() + "].start", "overlap");
                broken = true;
            }
            if (open != null && open.latestEnd().isAfter(start)) {
                missing = missing.isEmpty() ? new LinkedHashSet<>() : missing;
                missing.add("sessions[" + open.place() + "].end");
            }
            OffsetDateTime until = each.end() != null ? each.end() : start.plusNanos(1);
            free = free == null || !free.isAfter(until) ? until : free;
            open = each.end() == null ? each : open;
        }
        if (!broken) {
            missing("session.no-overlap", missing);
        }
    }

    private void allThree() {
        if (stoppedEarly()) {
            return;
        }
        for (Phase phase : PHASES) {
            if (firstOf[phase.ordinal()] == null) {
                add("phase.all-three", "sessions", completed() ? "absent" : "awaited");
            }
        }
    }

    private void order() {
        for (int phase = 0; phase < PHASES.length; phase++) {
            Held begins = firstOf[phase];
            Held ends = lastOf[phase];
            if (begins == null || ends == null) {
                continue;
            }
            if (phase > 0) {
                Held before = firstOf[phase - 1];
                if (before == null) {
                    add("phase.order", "sessions[" + begins.place() + "].phase", "skipped");
                } else if (begins.start().isBefore(before.start())) {
                    add("phase.order", "sessions[" + begins.place() + "].phase", "inverted");
                }
            }
            for (int later = phase + 1; later < PHASES.length; later++) {
                Held next = firstOf[later];
                if (next != null
                        && !next.start().isBefore(begins.start())
                        && ends.start().isAfter(next.start())) {
                    add("phase.order", "sessions[" + ends.place() + "].phase", "returned");
                    break;
                }
            }
        }
    }

    private void consentBeforeWork() {
        List<Consent> answers = new ArrayList<>();
        for (Consent consent : bilan.getConsents()) {
            if (consent.getScope() == ConsentScope.UNDERTAKE && seen(consent.getAnsweredOn())) {
                answers.add(consent);
            }
        }
        boolean any = false;
        LocalDate unfounded = null;
        String path = "";
        for (Held each : held) {
            any = true;
            if ((unfounded == null || each.day().isBefore(unfounded)) && !agreedOn(each.day(), answers)) {
                unfounded = each.day();
                path = "sessions[" + each.place() + "]";
            }
        }
        List<PersonalWork> work = bilan.getPersonalWork();
        for (int i = 0; i < work.size(); i++) {
            LocalDate done = doneOn(work.get(i));
            any |= done != null;
            if (done != null && (unfounded == null || done.isBefore(unfounded)) && !agreedOn(done, answers)) {
                unfounded = done;
                path = "personalWork[" + i + "]";
            }
        }
        List<WrittenSupport> support = bilan.getWrittenSupport();
        for (int i = 0; i < support.size(); i++) {
            LocalDate given = support.get(i).getGivenOn();
            any |= seen(given);
            if (seen(given) && (unfounded == null || given.isBefore(unfounded)) && !agreedOn(given, answers)) {
                unfounded = given;
                path = "writtenSupport[" + i + "]";
            }
        }
        List<FieldEnquiry> enquiries = bilan.getFieldEnquiries();
        for (int i = 0; i < enquiries.size(); i++) {
            LocalDate made = enquiries.get(i).getMadeOn();
            any |= seen(made);
            if (seen(made) && (unfounded == null || made.isBefore(unfounded)) && !agreedOn(made, answers)) {
                unfounded = made;
                path = "fieldEnquiries[" + i + "]";
            }
        }
        if (unfounded != null) {
            add("consent.before-work", path, withoutConsent(unfounded, answers));
        } else if (!any && end == null && !agreedOn(day, answers) && !takenBack(answers)) {
            add("consent.before-work", "consents", "awaited");
        }
    }

    private boolean takenBack(List<Consent> answers) {
        for (Consent each : answers) {
            LocalDate withdrawn = each.getWithdrawnOn().orElse(null);
            if (each.getAnswer() == ConsentAnswer.REFUSED || (withdrawn != null && seen(withdrawn))) {
                return true;
            }
        }
        return false;
    }

    private boolean agreedOn(LocalDate work, List<Consent> answers) {
        for (Consent each : answers) {
            if (each.inForceOn(work) && !refusedBy(work, each, null)) {
                return true;
            }
        }
        return false;
    }

    private boolean refusedBy(LocalDate last, Consent agreement, @Nullable DocumentKind document) {
        LocalDate refused = refusedOn(agreement, document);
        return refused != null && !refused.isAfter(last);
    }

    private @Nullable LocalDate refusedOn(Consent agreement, @Nullable DocumentKind document) {
        LocalDate refused = null;
        for (Consent each : bilan.getConsents()) {
            if (each.getAnswer() == ConsentAnswer.REFUSED
                    && each.getScope() == agreement.getScope()
                    && (each.getRecipient().isEmpty() || each.getRecipient().equals(agreement.getRecipient()))
                    && each.getAnsweredOn().isAfter(agreement.getAnsweredOn())
                    && seen(each.getAnsweredOn())
                    && (refused == null || each.getAnsweredOn().isBefore(refused))
                    && (document == null
                            || each.getDocuments().isEmpty()
                            || each.getDocuments().contains(document))) {
                refused = each.getAnsweredOn();
            }
        }
        return refused;
    }

    private static String withoutConsent(LocalDate work, List<Consent> answers) {
        boolean refused = false;
        boolean late = false;
        for (Consent each : answers) {
            if (each.getAnswer() == ConsentAnswer.REFUSED) {
                refused |= !each.getAnsweredOn().isAfter(work);
            } else if (each.getWithdrawnOn()
                    .filter(withdrawn -> !withdrawn.isAfter(work))
                    .isPresent()) {
                return "withdrawn";
            } else {
                late |= each.getAnsweredOn().isAfter(work);
            }
        }
        if (refused) {
            return "refused";
        }
        return late ? "late" : "absent";
    }

    private void keepingFounded() {
        List<Consent> consents = bilan.getConsents();
        for (int i = 0; i < consents.size(); i++) {
            Consent each = consents.get(i);
            if (each.getScope() != ConsentScope.KEEP
                    || each.getAnswer() != ConsentAnswer.GIVEN
                    || !seen(each.getAnsweredOn())) {
                continue;
            }
            String path = "consents[" + i + "]";
            ConsentForm form = each.getForm().orElse(null);
            if (form == null && each.getReason().isPresent()) {
                add("consent.keeping-founded", path + ".form", "missing");
            }
            if (form == ConsentForm.ORAL) {
                add("consent.keeping-founded", path, "oral");
            }
            if (each.getReason().isEmpty()) {
                add("consent.keeping-founded", path, "no-reason");
            }
        }
    }

    private void coBuilt() {
        Held investigation = firstOf[Phase.INVESTIGATION.ordinal()];
        LocalDate begins = investigation == null ? null : investigation.day();
        if (begins == null && end != null) {
            return;
        }
        Programme counts = null;
        Programme earliest = null;
        for (Programme each : bilan.getProgrammes()) {
            if (!seen(each.getAgreedOn())) {
                continue;
            }
            if (earliest == null || each.getAgreedOn().isBefore(earliest.getAgreedOn())) {
                earliest = each;
            }
            if ((begins == null || !each.getAgreedOn().isAfter(begins))
                    && (counts == null || each.getAgreedOn().isAfter(counts.getAgreedOn()))) {
                counts = each;
            }
        }
        if (counts != null) {
            if (counts.getAgreedBy().isEmpty()) {
                add("programme.co-built", place(counts) + ".agreedBy", "missing");
            } else if (!counts.getAgreedBy().contains(bilan.getBeneficiary().getId())) {
                add("programme.co-built", place(counts) + ".agreedBy", begins == null ? "to-be-joint" : "not-joint");
            }
        } else if (begins == null) {
            add("programme.co-built", "programmes", "awaited");
        } else if (earliest != null) {
            add("programme.co-built", place(earliest) + ".agreedOn", "late");
        } else {
            add("programme.co-built", "programmes", "absent");
        }
    }

    private String place(Programme programme) {
        return "programmes[" + bilan.getProgrammes().indexOf(programme) + "]";
    }

    private void rhythm() {
        boolean agreed = false;
        for (Programme each : bilan.getProgrammes()) {
            Personalisation chosen = each.getPersonalisation();
            agreed |= seen(each.getAgreedOn())
                    && (chosen.getInterval().isPresent()
                            || !chosen.getChannels().isEmpty()
                            || !chosen.getHours().isEmpty());
        }
        if (!agreed) {
            return;
        }
        List<Held> otherChannel = new ArrayList<>();
        List<Held> otherHours = new ArrayList<>();
        List<String> untoldChannels = new ArrayList<>();
        List<String> untoldEnds = new ArrayList<>();
        boolean later = false;
        ZoneId home = bilan.getBeneficiary().getZone();
        LocalDate before = null;
        for (Held each : inTime) {
            LocalDate on = home.equals(zone) ? each.day() : Moments.dayOf(each.start(), home);
            Programme programme = agreedBefore(on);
            if (programme != null) {
                Personalisation chosen = programme.getPersonalisation();
                Period interval = chosen.getInterval().orElse(null);
                LocalDate from =
                        before != null && before.isBefore(programme.getAgreedOn()) ? programme.getAgreedOn() : before;
                if (from != null && interval != null && on.isAfter(from.plus(interval))) {
                    add("programme.rhythm", "sessions[" + each.place() + "].start", "later");
                    later = true;
                }
                if (!chosen.getChannels().isEmpty()
                        && each.session().getChannels().isEmpty()) {
                    untoldChannels.add("sessions[" + each.place() + "].channels");
                }
                if (each.end() == null && !chosen.getHours().isEmpty() && !outside(each, chosen.getHours(), home)) {
                    untoldEnds.add("sessions[" + each.place() + "].end");
                }
                if (usesAnother(each.session(), chosen.getChannels())) {
                    otherChannel.add(each);
                }
                if (outside(each, chosen.getHours(), home)) {
                    otherHours.add(each);
                }
            }
            before = on;
        }
        for (Held each : otherChannel) {
            add("programme.rhythm", "sessions[" + each.place() + "].channels", "channel");
        }
        for (Held each : otherHours) {
            add("programme.rhythm", "sessions[" + each.place() + "].start", "hours");
        }
        if (!later && otherChannel.isEmpty() && otherHours.isEmpty()) {
            missing("programme.rhythm", untoldChannels);
            missing("programme.rhythm", untoldEnds);
        }
    }

    private @Nullable Programme agreedBefore(LocalDate on) {
        Programme counts = null;
        for (Programme each : bilan.getProgrammes()) {
            if (each.getAgreedOn().isBefore(on)
                    && seen(each.getAgreedOn())
                    && (counts == null || each.getAgreedOn().isAfter(counts.getAgreedOn()))) {
                counts = each;
            }
        }
        return counts;
    }

    private static boolean usesAnother(Session session, List<Channel> chosen) {
        if (!chosen.isEmpty()) {
            for (ChannelUse use : session.getChannels()) {
                if (!chosen.contains(use.getChannel())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean outside(Held each, List<TimeSlot> hours, ZoneId home) {
        OffsetDateTime until = each.end() != null ? each.end() : each.start().plusNanos(1);
        for (TimeSlot slot : hours) {
            if (slot.contains(each.start(), until, home)) {
                return false;
            }
        }
        return !hours.isEmpty();
    }

    private void hoursDelivered() {
        Duration agreed = agreedDuration();
        if (agreed == null || stoppedEarly()) {
            return;
        }
        if (counted.toSeconds() * 100 >= agreed.toSeconds() * 80) {
            return;
        }
        if (completed() && !missingLengths.isEmpty()) {
            missing("programme.hours-delivered", missingLengths);
        } else {
            add("programme.hours-delivered", "sessions", completed() ? "short" : "running");
        }
    }

    private void interview() {
        if (stoppedEarly()) {
            return;
        }
        boolean any = false;
        List<String> missing = new ArrayList<>();
        for (Held each : held) {
            if (each.session().getPhase() == Phase.CONCLUSIONS) {
                any = true;
                Boolean personal = each.session().personalInterview().orElse(null);
                if (personal == null) {
                    missing.add("sessions[" + each.place() + "].channels");
                } else if (personal) {
                    return;
                }
            }
        }
        if (!completed()) {
            add("conclusions.interview", "sessions", "awaited");
        } else if (!missing.isEmpty()) {
            missing("conclusions.interview", missing);
        } else if (any || writtenConclusions()) {
            add("conclusions.interview", "sessions", "absent");
        }
    }

    private boolean writtenConclusions() {
        for (WrittenSupport each : bilan.getWrittenSupport()) {
            if (each.getPhase() == Phase.CONCLUSIONS && seen(each.getGivenOn())) {
                return true;
            }
        }
        return false;
    }

    private void followUpForeseen() {
        if (stoppedEarly() || decided(DecisionSubject.FOLLOW_UP)) {
            return;
        }
        for (FollowUp each : bilan.getFollowUps()) {
            if (seen(each)) {
                return;
            }
        }
        add("conclusions.follow-up-foreseen", "decisions", completed() ? "absent" : "awaited");
    }

    private boolean seen(FollowUp followUp) {
        return followUp.getStatus() == FollowUpStatus.PLANNED
                || followUp.getPlannedDay().isPresent()
                || seen(followUp.getDay());
    }

    private boolean decided(DecisionSubject subject) {
        for (Decision each : bilan.getDecisions()) {
            if (each.getSubject() == subject && seen(each.getDecidedOn())) {
                return true;
            }
        }
        return false;
    }

    private void resultsAndSynthesis() {
        if (stoppedEarly()) {
            return;
        }
        if (!given(DocumentKind.DETAILED_RESULTS)) {
            add("conclusions.results-and-synthesis", "deliveries", completed() ? "absent" : "awaited");
        }
        if (!given(DocumentKind.SYNTHESIS)) {
            add("conclusions.results-and-synthesis", "deliveries", completed() ? "absent" : "awaited");
        }
    }

    private boolean given(DocumentKind document) {
        for (Delivery each : bilan.getDeliveries()) {
            if (each.getDocument() == document && seen(each.getDeliveredOn())) {
                return true;
            }
        }
        return false;
    }

    private void actionPlan() {
        if (stoppedEarly()) {
            return;
        }
        decidedFor(DecisionSubject.CAREER_PROJECT);
        decidedFor(DecisionSubject.ACTION_PLAN);
        if (!given(DocumentKind.ACTION_PLAN)) {
            add("conclusions.action-plan", "deliveries", completed() ? "absent" : "awaited");
        } else if (!decided(DecisionSubject.ACTION_PLAN)) {
            add("conclusions.action-plan", "decisions", completed() ? "undecided" : "to-be-decided");
        }
    }

    private void decidedFor(DecisionSubject subject) {
        List<Decision> decisions = bilan.getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            Decision each = decisions.get(i);
            if (each.getSubject() == subject
                    && each.getDecidedBy() == Decider.CONSULTANT
                    && seen(each.getDecidedOn())) {
                add("conclusions.action-plan", "decisions[" + i + "].decidedBy", "decided-for");
            }
        }
    }

    private void trained() {
        if (bilan.getOffer().getMode() != DeliveryMode.REMOTE || (first == null && end != null)) {
            return;
        }
        LocalDate begin = first == null ? day : first.day();
        List<Assignment> team = bilan.getTeam();
        List<PersonId> known = new ArrayList<>();
        for (int i = 0; i < team.size(); i++) {
            Assignment each = team.get(i);
            if (each.getRole() == ParticipantRole.CONSULTANT
                    && seen(each.getFirstDay())
                    && each.getLastDay().filter(begin::isAfter).isEmpty()) {
                known.add(each.getPerson().getId());
                trained(each, "team[" + i + "].person.qualifications", QualificationKind.MULTIMODAL_TOOLS);
                trained(each, "team[" + i + "].person.qualifications", QualificationKind.REMOTE_APPROACH);
            }
        }
        boolean anybody = !known.isEmpty() || held.isEmpty();
        for (Held each : held) {
            for (Participation participation : each.session().getParticipants()) {
                if (participation.getRole() == ParticipantRole.CONSULTANT) {
                    anybody = true;
                    if (!known.contains(participation.getPerson())) {
                        add("team.trained-beforehand", "team", "missing");
                        return;
                    }
                }
            }
        }
        if (!anybody) {
            add("team.trained-beforehand", "team", "missing");
        }
    }

    private void trained(Assignment assignment, String path, QualificationKind kind) {
        LocalDate begin = day;
        if (first != null) {
            begin = assignment.getFirstDay().isAfter(first.day()) ? assignment.getFirstDay() : first.day();
        }
        if (!qualified(assignment, kind, begin)) {
            add("team.trained-beforehand", path, first == null ? "awaited" : "untrained");
            return;
        }
        if (first == null) {
            return;
        }
        LocalDate until = end != null && end.isBefore(day) ? end : day;
        LocalDate leaves = assignment.getLastDay().orElse(until);
        until = leaves.isBefore(until) ? leaves : until;
        if (!until.isBefore(begin) && !qualified(assignment, kind, until)) {
            add("team.trained-beforehand", path, "expired");
        }
    }

    private boolean qualified(Assignment assignment, QualificationKind kind, LocalDate on) {
        for (Qualification each : assignment.getPerson().getQualifications()) {
            if (each.getKind() == kind && each.validOn(on) && seen(each.getObtainedOn())) {
                return true;
            }
        }
        return false;
    }

    private void notTheEmployer() {
        Employer employer = bilan.getBeneficiary().getEmployer().orElse(null);
        if (employer == null) {
            return;
        }
        Siret worksAt = employer.getSiret().orElse(null);
        Siret provider = bilan.getCentre().getSiret().orElse(null);
        if (worksAt == null) {
            add("centre.not-the-employer", "beneficiary.employer.siret", "missing");
        }
        if (provider == null) {
            add("centre.not-the-employer", "centre.siret", "missing");
        }
        if (worksAt != null && provider != null && worksAt.value().regionMatches(0, provider.value(), 0, 9)) {
            add("centre.not-the-employer", "beneficiary.employer", "same");
        }
    }

    private void disclosure() {
        List<Disclosure> disclosures = bilan.getDisclosures();
        for (int i = 0; i < disclosures.size(); i++) {
            Disclosure each = disclosures.get(i);
            DocumentKind document = each.getDocument();
            if (!document.isMadeForTheBilan() || !seen(each.getDisclosedOn())) {
                continue;
            }
            String path = "disclosures[" + i + "]";
            if (document == DocumentKind.WORKING_PAPER || document == DocumentKind.RECORDING) {
                add("document.disclosure", path, "never");
                continue;
            }
            boolean atRequest = each.getRecipient() == Recipient.CEP_OPERATOR
                    && (document == DocumentKind.SYNTHESIS
                            || (document == DocumentKind.ACTION_PLAN && besideTheSynthesis(each)));
            if (!agreed(each) && !(atRequest && requestedBy(each.getDisclosedOn(), each))) {
                add("document.disclosure", path, atRequest ? "not-requested" : "no-agreement");
            }
        }
    }

    private boolean besideTheSynthesis(Disclosure plan) {
        for (Disclosure each : bilan.getDisclosures()) {
            if (each.getDocument() == DocumentKind.SYNTHESIS
                    && each.getRecipient() == plan.getRecipient()
                    && each.getDisclosedOn().equals(plan.getDisclosedOn())) {
                return true;
            }
        }
        return false;
    }

    private static boolean requestedBy(LocalDate last, Disclosure disclosure) {
        LocalDate requested = disclosure.getRequestedOn().orElse(null);
        return requested != null && !requested.isAfter(last);
    }

    private boolean agreed(Disclosure disclosure) {
        for (Consent each : bilan.getConsents()) {
            if (each.getScope() == ConsentScope.DISCLOSE
                    && each.getRecipient().orElse(null) == disclosure.getRecipient()
                    && each.getDocuments().contains(disclosure.getDocument())
                    && each.inForceOn(disclosure.getDisclosedOn())
                    && !refusedBy(disclosure.getDisclosedOn(), each, disclosure.getDocument())) {
                return true;
            }
        }
        return false;
    }

    private void destruction() {
        if (end == null) {
            add("document.destruction", "destructions", "not-ended");
            return;
        }
        for (DocumentKind document : DOCUMENTS) {
            if (!document.isMadeForTheBilan() || !made(document)) {
                continue;
            }
            LocalDate until = retention(document, end, ConsentForm.ORAL);
            LocalDate latest = retention(document, end, ConsentForm.WRITTEN);
            LocalDate destroyed = null;
            for (Destruction each : bilan.getDestructions()) {
                LocalDate on = each.getDestroyedOn();
                if (seen(on)
                        && (destroyed == null || on.isAfter(destroyed))
                        && each.getDocuments().contains(document)) {
                    destroyed = on;
                }
            }
            boolean gone = destroyed != null && !remains(document);
            LocalDate known = gone && destroyed != null ? destroyed : day;
            if (known.isAfter(until) && !known.isAfter(latest)) {
                unknownForms(document, end);
            } else if (!gone) {
                add("document.destruction", "destructions", day.isAfter(until) ? "still-there" : "awaited");
            } else if (known.isAfter(until)) {
                add("document.destruction", "destructions", "late");
            }
        }
    }

    private void unknownForms(DocumentKind document, LocalDate end) {
        List<Consent> consents = bilan.getConsents();
        for (int i = 0; i < consents.size(); i++) {
            if (consents.get(i).getForm().isEmpty() && keeps(consents.get(i), document, end)) {
                add("document.destruction", "consents[" + i + "].form", "missing");
            }
        }
    }

    private boolean keeps(Consent consent, DocumentKind document, LocalDate end) {
        return consent.getScope() == ConsentScope.KEEP
                && consent.getDocuments().contains(document)
                && consent.inForceOn(end)
                && !refusedBy(end, consent, document);
    }

    private boolean made(DocumentKind document) {
        if (given(document)) {
            return true;
        }
        for (Destruction each : bilan.getDestructions()) {
            if (each.getDocuments().contains(document)) {
                return true;
            }
        }
        for (Disclosure each : bilan.getDisclosures()) {
            if (each.getDocument() == document && seen(each.getDisclosedOn())) {
                return true;
            }
        }
        return bilan.getContent().isPresent() && bilan.getContent().get().holds(document);
    }

    private boolean remains(DocumentKind document) {
        for (Destruction each : bilan.getDestructions()) {
            if (!seen(each.getDestroyedOn()) && each.getDocuments().contains(document)) {
                return true;
            }
        }
        return bilan.getContent().isPresent() && bilan.getContent().get().holds(document);
    }

    private LocalDate retention(DocumentKind document, LocalDate end, ConsentForm unknown) {
        LocalDate longest = end.plusYears(end.isBefore(RETENTION_OF_2023) ? 1 : 3);
        if (document == DocumentKind.SYNTHESIS) {
            for (Disclosure each : bilan.getDisclosures()) {
                if (each.getDocument() == document
                        && each.getRecipient() == Recipient.CEP_OPERATOR
                        && !each.getDisclosedOn().isAfter(end)
                        && requestedBy(end, each)) {
                    return longest;
                }
            }
        }
        LocalDate until = null;
        for (Consent each : bilan.getConsents()) {
            if (keeps(each, document, end) && each.getForm().orElse(unknown) == ConsentForm.WRITTEN) {
                LocalDate agreed = agreedUntil(each, document, longest);
                until = until == null || agreed.isAfter(until) ? agreed : until;
            }
        }
        return until == null ? end : until;
    }

    private LocalDate agreedUntil(Consent consent, DocumentKind document, LocalDate longest) {
        LocalDate until = consent.getUntil().orElse(longest);
        until = until.isBefore(longest) ? until : longest;
        LocalDate withdrawn = consent.getWithdrawnOn().orElse(null);
        until = withdrawn != null && seen(withdrawn) && withdrawn.isBefore(until) ? withdrawn : until;
        LocalDate refused = refusedOn(consent, document);
        return refused != null && refused.isBefore(until) ? refused : until;
    }

    private void threeMonths() {
        Period span = span();
        if (span == null) {
            return;
        }
        if (first == null || last == null) {
            if (end == null) {
                add("offer.span", "sessions", "not-begun");
            }
            return;
        }
        LocalDate limit = Delay.of(span).lastDay(first.day());
        LocalDate lastDay = last.end() == null ? last.day() : Moments.lastDayOf(last.start(), last.end(), zone);
        if (lastDay.isAfter(limit)) {
            add("offer.span", "sessions[" + last.place() + "]", "late");
            return;
        }
        boolean unknown = false;
        for (Held each : held) {
            if (each.end() == null
                    && Moments.lastDayOf(each.start(), each.latestEnd(), zone).isAfter(limit)) {
                add("offer.span", "sessions[" + each.place() + "].end", "missing");
                unknown = true;
            }
        }
        if (unknown || end != null) {
            return;
        }
        if (!day.isAfter(limit)) {
            add("offer.span", "sessions", "running");
            return;
        }
        for (Phase phase : PHASES) {
            if (firstOf[phase.ordinal()] == null) {
                add("offer.span", "sessions", "unfinished");
                return;
            }
        }
    }

    // Which of two periods is the shorter one is the model's to say where the programme names one.
    private @Nullable Period span() {
        Terms offered = bilan.getOffer().getTerms();
        if (programme == null || programme.getPersonalisation().getSpan().isEmpty()) {
            return offered.getSpan().orElse(null);
        }
        return programme.getPersonalisation().applyTo(offered).getSpan().orElse(null);
    }

    private void followUp() {
        FollowUpTerm term = bilan.getOffer().getTerms().getFollowUp().orElse(null);
        if (term == null || stoppedEarly()) {
            return;
        }
        if (end == null) {
            add("offer.follow-up", "followUps", "not-ended");
            return;
        }
        FollowUpWindow window = term.from(end);
        FollowUp held = null;
        FollowUp declined = null;
        FollowUp planned = null;
        FollowUp unreachable = null;
        for (FollowUp recorded : bilan.getFollowUps()) {
            FollowUp each = recorded.asOf(day).orElse(null);
            if (each == null) {
                continue;
            }
            switch (each.getStatus()) {
                case HELD -> {
                    if (window.contains(each.getDay())) {
                        return;
                    }
                    held = held == null || !each.getDay().isBefore(held.getDay()) ? each : held;
                }
                case DECLINED -> declined = earlier(declined, each);
                case PLANNED -> planned = earlier(planned, each);
                case UNREACHABLE -> unreachable = earlier(unreachable, each);
            }
        }
        if (held != null) {
            boolean early = held.getDay().isBefore(window.opens());
            add("offer.follow-up", place(held) + ".day", early ? "early" : "late");
        } else if (declined != null) {
            add("offer.follow-up", place(declined), "declined");
        } else if (day.isAfter(window.closes())) {
            add("offer.follow-up", place(unreachable), unreachable == null ? "absent" : "unreachable");
        } else {
            add("offer.follow-up", place(planned), planned == null ? "awaited" : "planned");
        }
    }

    private static FollowUp earlier(@Nullable FollowUp one, FollowUp other) {
        return one == null || other.getDay().isBefore(one.getDay()) ? other : one;
    }

    private String place(@Nullable FollowUp followUp) {
        if (followUp == null) {
            return "followUps";
        }
        int i = 0;
        while (!bilan.getFollowUps().get(i).getId().equals(followUp.getId())) {
            i++;
        }
        return "followUps[" + i + "]";
    }

    private void sessionLength() {
        boolean broken = false;
        List<String> open = new ArrayList<>();
        for (Held each : held) {
            Programme agreed = agreedBefore(each.day());
            Duration longest = shorter(
                    bilan.getOffer().getTerms().getLongestSession(),
                    agreed == null
                            ? Optional.empty()
                            : agreed.getPersonalisation().getLongestSession());
            if (longest != null && each.end() == null) {
                open.add("sessions[" + each.place() + "].end");
            } else if (longest != null && each.session().length().orElseThrow().compareTo(longest) > 0) {
                add("offer.session-length", "sessions[" + each.place() + "]", "long");
                broken = true;
            }
        }
        if (!broken) {
            missing("offer.session-length", open);
        }
    }

    private void fullyRemote() {
        if (bilan.getOffer().getMode() != DeliveryMode.REMOTE) {
            return;
        }
        boolean broken = false;
        boolean open = false;
        for (Held each : held) {
            open |= each.session().getChannels().isEmpty();
            for (ChannelUse use : each.session().getChannels()) {
                if (use.getChannel() == Channel.IN_PERSON) {
                    add("offer.fully-remote", "sessions[" + each.place() + "].channels", "in-person");
                    broken = true;
                    break;
                }
            }
        }
        if (open && !broken) {
            for (Held each : held) {
                if (each.session().getChannels().isEmpty()) {
                    add("offer.fully-remote", "sessions[" + each.place() + "].channels", "missing");
                }
            }
        }
    }

    private void beforeInterview() {
        List<ResourceAssignment> assignments = bilan.getResourceAssignments();
        for (int i = 0; i < assignments.size(); i++) {
            ResourceAssignment each = assignments.get(i);
            Session session = seen(each.getAssignedOn()) ? prepared(each) : null;
            if (session != null) {
                beforeInterview(each, "resourceAssignments[" + i + "]", session);
            }
        }
    }

    private @Nullable Session prepared(ResourceAssignment assignment) {
        ActivityId id = assignment.getPrepares().orElse(null);
        List<Session> sessions = bilan.getSessions();
        for (int i = 0; i < sessions.size() && id != null; i++) {
            Session session = session(id);
            if (session == null || !isOff(session)) {
                return session;
            }
            id = session.getStatus() == SessionStatus.POSTPONED
                    ? session.getReplacement().orElse(null)
                    : null;
        }
        return null;
    }

    private @Nullable Session session(ActivityId id) {
        for (Session each : bilan.getSessions()) {
            if (each.getId().equals(id)) {
                return each;
            }
        }
        return null;
    }

    private boolean isOff(Session session) {
        return session.getStatus().isCalledOff()
                && session.getCalledOffOn().filter(off -> off.isAfter(day)).isEmpty();
    }

    private void beforeInterview(ResourceAssignment assignment, String path, Session session) {
        LocalDate on = Moments.dayOf(session.getStart(), zone);
        boolean done = session.getStatus() == SessionStatus.HELD && seen(on);
        if (!done && (end != null || (session.getStatus() == SessionStatus.MISSED && seen(on)))) {
            return;
        }
        if (session.getStatus() == SessionStatus.HELD && !done) {
            OffsetDateTime planned = session.getPlannedStart().orElse(null);
            if (planned == null) {
                return;
            }
            on = Moments.dayOf(planned, zone);
        }
        LocalDate completed = assignment.getCompletedOn().filter(this::seen).orElse(null);
        if (completed != null && !completed.isAfter(on)) {
            return;
        }
        if (!done) {
            if (!day.isAfter(on)) {
                add("resource.before-interview", path, "awaited");
            }
            return;
        }
        add("resource.before-interview", path, completed == null ? "not-done" : "late");
    }

    private void closedInTime() {
        Period promised = bilan.getOffer().getTerms().getResourceAccess().orElse(null);
        if (promised == null || end == null) {
            return;
        }
        LocalDate until = Delay.of(promised).lastDay(end);
        List<ResourceAccess> accesses = bilan.getResourceAccesses();
        for (int i = 0; i < accesses.size(); i++) {
            ResourceAccess each = accesses.get(i);
            if (!seen(each.getFirstDay()) || isReopened(each)) {
                continue;
            }
            String path = "resourceAccesses[" + i + "]";
            LocalDate closed = each.getLastDay().filter(this::seen).orElse(null);
            if (closed == null) {
                add(
                        "resource.closed-in-time",
                        day.isAfter(until) ? path + ".lastDay" : path,
                        day.isAfter(until) ? "too-long" : "awaited");
            } else if (!closed.equals(until)) {
                add("resource.closed-in-time", path + ".lastDay", closed.isAfter(until) ? "too-long" : "too-short");
            }
        }
    }

    private boolean isReopened(ResourceAccess access) {
        for (ResourceAccess each : bilan.getResourceAccesses()) {
            if (seen(each.getFirstDay())
                    && each.getFirstDay().isAfter(access.getFirstDay())
                    && each.getPlatform().equals(access.getPlatform())) {
                return true;
            }
        }
        return false;
    }
}
