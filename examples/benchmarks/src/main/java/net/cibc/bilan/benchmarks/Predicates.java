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
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the handful as somebody would write them by hand who wants nothing but their findings, in one pass
 * through the rules, under the standard practice. What several checks need is computed once, at the beginning, and the
 * zone is asked about every moment. There is no text, no verdict, no source and no other practice.
 *
 * <p>A test holds its findings to those of the rulebook.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by phase are the least that can be done.
final class Predicates {

    private static final Handful[] RULES = Handful.values();
    private static final LocalDate REFORM = LocalDate.of(2019, 1, 1);
    private static final Duration CAP = Duration.ofHours(24);
    private static final Phase[] PHASES = Phase.values();

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
    private final @Nullable LocalDate end;
    private final @Nullable ClosureKind closedAs;

    private final List<Held> held = new ArrayList<>();
    private final List<Held> inTime = new ArrayList<>();
    private final @Nullable Held[] firstOf = new Held[PHASES.length];
    private final @Nullable Held[] lastOf = new Held[PHASES.length];
    private @Nullable Held first;
    private @Nullable Held last;

    private Predicates(Bilan bilan, LocalDate day) {
        this.bilan = bilan;
        this.day = day;
        this.zone = bilan.getZone();
        Optional<Closure> closure = bilan.getClosure().filter(each -> seen(each.getDay()));
        this.end = closure.map(Closure::getDay).orElse(null);
        this.closedAs = closure.map(Closure::getKind).orElse(null);
    }

    /** Checks a case file on a day. */
    static List<Found> findings(Bilan bilan, LocalDate day) {
        Predicates predicates = new Predicates(bilan, day);
        predicates.sessions();
        for (Handful rule : RULES) {
            predicates.check(rule);
        }
        return predicates.found;
    }

    /** Checks one rule of a case file on a day; what other checks derive too is derived again, where it is needed. */
    static List<Found> findings(Bilan bilan, LocalDate day, Handful rule) {
        Predicates predicates = new Predicates(bilan, day);
        if (rule != Handful.FOLLOW_UP) {
            predicates.sessions();
        }
        predicates.check(rule);
        return predicates.found;
    }

    private void check(Handful rule) {
        switch (rule) {
            case HOURS_CAP -> hoursCap();
            case NO_OVERLAP -> noOverlap();
            case ORDER -> order();
            case BEFORE_WORK -> consentBeforeWork();
            case SPAN -> span();
            case FOLLOW_UP -> followUp();
        }
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
            held.add(new Held(i, session, begun, ended));
        }
        inTime.addAll(held);
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

    private boolean seen(LocalDate fact) {
        return !fact.isAfter(day);
    }

    private @Nullable LocalDate doneOn(PersonalWork work) {
        LocalDate done = work.getDoneOn().orElse(null);
        return done != null && seen(done) ? done : null;
    }

    private boolean beforeReform() {
        return (first == null ? day : first.day()).isBefore(REFORM);
    }

    private void add(Handful rule, String path, String key) {
        found.add(new Found(rule, path, key));
    }

    private void missing(Handful rule, Iterable<String> paths) {
        for (String path : paths) {
            add(rule, path, "missing");
        }
    }

    private void hoursCap() {
        if (beforeReform()) {
            return;
        }
        Duration counted = Duration.ZERO;
        List<String> missing = new ArrayList<>();
        for (Held each : held) {
            if (each.end() == null) {
                missing.add("sessions[" + each.place() + "].end");
            } else {
                counted = counted.plus(Duration.between(each.start(), each.end()));
            }
        }
        List<PersonalWork> work = bilan.getPersonalWork();
        for (int i = 0; i < work.size(); i++) {
            if (doneOn(work.get(i)) != null) {
                counted = counted.plus(known(work.get(i).getDuration(), "personalWork", i, missing));
            }
        }
        List<WrittenSupport> support = bilan.getWrittenSupport();
        for (int i = 0; i < support.size(); i++) {
            if (seen(support.get(i).getGivenOn())) {
                counted = counted.plus(known(support.get(i).getDuration(), "writtenSupport", i, missing));
            }
        }
        for (FieldEnquiry enquiry : bilan.getFieldEnquiries()) {
            if (seen(enquiry.getMadeOn())) {
                counted = counted.plus(enquiry.getDuration().orElse(Duration.ZERO));
            }
        }
        if (counted.compareTo(CAP) > 0) {
            add(Handful.HOURS_CAP, "sessions", "exceeded");
        } else {
            missing(Handful.HOURS_CAP, missing);
        }
    }

    private static Duration known(Optional<Duration> length, String property, int i, List<String> missing) {
        if (length.isEmpty()) {
            missing.add(property + "[" + i + "].duration");
        }
        return length.orElse(Duration.ZERO);
    }

    private void noOverlap() {
        if (beforeReform()) {
            return;
        }
        OffsetDateTime free = null;
        Held open = null;
        boolean broken = false;
        Set<String> missing = Set.of();
        for (Held each : inTime) {
            OffsetDateTime start = each.start();
            if (free != null && free.isAfter(start)) {
                add(Handful.NO_OVERLAP, "sessions[" + each.place() + "].start", "overlap");
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
            missing(Handful.NO_OVERLAP, missing);
        }
    }

    private void order() {
        if (beforeReform()) {
            return;
        }
        for (int phase = 0; phase < PHASES.length; phase++) {
            Held begins = firstOf[phase];
            Held ends = lastOf[phase];
            if (begins == null || ends == null) {
                continue;
            }
            if (phase > 0) {
                Held before = firstOf[phase - 1];
                if (before == null) {
                    add(Handful.ORDER, "sessions[" + begins.place() + "].phase", "skipped");
                } else if (begins.start().isBefore(before.start())) {
                    add(Handful.ORDER, "sessions[" + begins.place() + "].phase", "inverted");
                }
            }
            for (int later = phase + 1; later < PHASES.length; later++) {
                Held next = firstOf[later];
                if (next != null
                        && !next.start().isBefore(begins.start())
                        && ends.start().isAfter(next.start())) {
                    add(Handful.ORDER, "sessions[" + ends.place() + "].phase", "returned");
                    break;
                }
            }
        }
    }

    private void consentBeforeWork() {
        if (beforeReform()) {
            return;
        }
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
            add(Handful.BEFORE_WORK, path, withoutConsent(unfounded, answers));
        } else if (!any && end == null && !agreedOn(day, answers) && !takenBack(answers)) {
            add(Handful.BEFORE_WORK, "consents", "awaited");
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

    private static boolean agreedOn(LocalDate work, List<Consent> answers) {
        for (Consent each : answers) {
            if (each.inForceOn(work) && !refusedBy(work, each, answers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refusedBy(LocalDate work, Consent agreement, List<Consent> answers) {
        for (Consent each : answers) {
            if (each.takesBackOn(agreement).filter(day -> !day.isAfter(work)).isPresent()) {
                return true;
            }
        }
        return false;
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

    private void span() {
        Period span = promisedSpan();
        if (span == null) {
            return;
        }
        if (first == null || last == null) {
            if (end == null) {
                add(Handful.SPAN, "sessions", "not-begun");
            }
            return;
        }
        LocalDate limit = Delay.of(span).lastDay(first.day());
        LocalDate lastDay = last.end() == null ? last.day() : Moments.lastDayOf(last.start(), last.end(), zone);
        if (lastDay.isAfter(limit)) {
            add(Handful.SPAN, "sessions[" + last.place() + "]", "late");
            return;
        }
        boolean unknown = false;
        for (Held each : held) {
            if (each.end() == null
                    && Moments.lastDayOf(each.start(), each.latestEnd(), zone).isAfter(limit)) {
                add(Handful.SPAN, "sessions[" + each.place() + "].end", "missing");
                unknown = true;
            }
        }
        if (unknown || end != null) {
            return;
        }
        if (!day.isAfter(limit)) {
            add(Handful.SPAN, "sessions", "running");
            return;
        }
        for (Phase phase : PHASES) {
            if (firstOf[phase.ordinal()] == null) {
                add(Handful.SPAN, "sessions", "unfinished");
                return;
            }
        }
    }

    // Which of two periods is the shorter one is the model's to say where the programme names one.
    private @Nullable Period promisedSpan() {
        Programme agreed = null;
        for (Programme each : bilan.getProgrammes()) {
            if (seen(each.getAgreedOn())
                    && (agreed == null || each.getAgreedOn().isAfter(agreed.getAgreedOn()))) {
                agreed = each;
            }
        }
        Terms offered = bilan.getOffer().getTerms();
        if (agreed == null || agreed.getPersonalisation().getSpan().isEmpty()) {
            return offered.getSpan().orElse(null);
        }
        return agreed.getPersonalisation().applyTo(offered).getSpan().orElse(null);
    }

    private void followUp() {
        FollowUpTerm term = bilan.getOffer().getTerms().getFollowUp().orElse(null);
        if (term == null || (closedAs != null && closedAs != ClosureKind.COMPLETED)) {
            return;
        }
        if (end == null) {
            add(Handful.FOLLOW_UP, "followUps", "not-ended");
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
            add(Handful.FOLLOW_UP, place(held) + ".day", early ? "early" : "late");
        } else if (declined != null) {
            add(Handful.FOLLOW_UP, place(declined), "declined");
        } else if (day.isAfter(window.closes())) {
            add(Handful.FOLLOW_UP, place(unreachable), unreachable == null ? "absent" : "unreachable");
        } else {
            add(Handful.FOLLOW_UP, place(planned), planned == null ? "awaited" : "planned");
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
}
