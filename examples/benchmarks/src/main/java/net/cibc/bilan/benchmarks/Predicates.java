package net.cibc.bilan.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
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
    private static final LocalDate CODE = LocalDate.of(2008, 5, 1);
    private static final Duration CAP = Duration.ofHours(24);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Comparator<FollowUp> BY_DAY = Comparator.comparing(FollowUp::getDay)
            .thenComparing(FollowUp::getStatus)
            .thenComparing(each -> each.getId().value());
    private static final Comparator<Held> AS_TIME_GOES = Comparator.comparing(
                    Held::start, OffsetDateTime.timeLineOrder())
            .thenComparing(Held::latestEnd)
            .thenComparing(Held::phase)
            .thenComparing(each -> each.session().getId().value());
    private static final Comparator<Written> AS_PHASES_GO = Comparator.comparing(Written::phase)
            .thenComparing(each -> each.support().getId().value());
    private static final Phase[] PHASES = Phase.values();

    /** Work that the consultant led. */
    private sealed interface Led {

        Phase phase();

        LocalDate day();

        LocalDate lastDay();

        String path();
    }

    /** A session held by the day, with what was known of it. */
    private record Held(
            int place,
            Session session,
            LocalDate day,
            LocalDate lastDay,
            @Nullable OffsetDateTime end) implements Led {

        OffsetDateTime start() {
            return session.getStart();
        }

        OffsetDateTime latestEnd() {
            return end != null ? end : start().plus(LONGEST);
        }

        @Override
        public Phase phase() {
            return session.getPhase();
        }

        @Override
        public String path() {
            return "sessions[" + place + "]";
        }
    }

    /** Support given in writing by the day, which bears no hour. */
    private record Written(int place, WrittenSupport support) implements Led {

        @Override
        public Phase phase() {
            return support.getPhase();
        }

        @Override
        public LocalDate day() {
            return support.getGivenOn();
        }

        @Override
        public LocalDate lastDay() {
            return support.getGivenOn();
        }

        @Override
        public String path() {
            return "writtenSupport[" + place + "]";
        }
    }

    private final Bilan bilan;
    private final LocalDate day;
    private final ZoneId zone;
    private final List<Found> found = new ArrayList<>();
    private @Nullable Closure closure;

    private final List<Held> held = new ArrayList<>();
    private final List<Held> inTime = new ArrayList<>();
    private final List<Led> led = new ArrayList<>();
    private final @Nullable Led[] firstOf = new Led[PHASES.length];
    private final @Nullable Led[] lastOf = new Led[PHASES.length];

    private Predicates(Bilan bilan, LocalDate day) {
        this.bilan = bilan;
        this.day = day;
        this.zone = bilan.getZone();
        this.closure = bilan.getClosure().filter(each -> seen(each.getDay())).orElse(null);
    }

    /** Checks a case file on a day. */
    static List<Found> findings(Bilan bilan, LocalDate day) {
        Predicates predicates = new Predicates(bilan, day);
        predicates.work();
        for (Handful rule : RULES) {
            predicates.check(rule);
        }
        return predicates.found;
    }

    /** Checks one rule of a case file on a day; what other checks derive too is derived again, where it is needed. */
    static List<Found> findings(Bilan bilan, LocalDate day, Handful rule) {
        Predicates predicates = new Predicates(bilan, day);
        if (rule != Handful.FOLLOW_UP || predicates.stoppedEarly()) {
            predicates.work();
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

    private void work() {
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
            LocalDate lastDay = ended == null ? begun : Moments.lastDayOf(session.getStart(), ended, zone);
            boolean known = !lastDay.isAfter(day);
            held.add(new Held(i, session, begun, known ? lastDay : begun, known ? ended : null));
        }
        inTime.addAll(held);
        inTime.sort(AS_TIME_GOES);
        led.addAll(inTime);
        List<WrittenSupport> support = bilan.getWrittenSupport();
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < support.size(); i++) {
            if (seen(support.get(i).getGivenOn())) {
                written.add(new Written(i, support.get(i)));
            }
        }
        written.sort(AS_PHASES_GO);
        led.addAll(written);
        if (led.size() > inTime.size()) {
            led.sort(Comparator.comparing(Led::day));
        }
        boolean resumed = closure != null
                && !inTime.isEmpty()
                && inTime.get(inTime.size() - 1).day().isAfter(closure.getDay());
        for (Led each : led) {
            int phase = each.phase().ordinal();
            if (firstOf[phase] == null) {
                firstOf[phase] = each;
            }
            lastOf[phase] = each;
        }
        if (resumed && stoppedEarly()) {
            closure = null;
        }
    }

    private boolean stoppedEarly() {
        return closure != null && closure.getKind() != ClosureKind.COMPLETED;
    }

    // Written support bears no hour, so that the day must tell.
    private static boolean beganBefore(Led one, Led other) {
        return (one instanceof Held session && other instanceof Held otherSession)
                ? session.start().isBefore(otherSession.start())
                : one.day().isBefore(other.day());
    }

    private boolean seen(LocalDate fact) {
        return !fact.isAfter(day);
    }

    private @Nullable LocalDate doneOn(PersonalWork work) {
        LocalDate done = work.getDoneOn().orElse(null);
        return done != null && seen(done) ? done : null;
    }

    private boolean begunBefore(LocalDate law) {
        return (led.isEmpty() ? day : led.get(0).day()).isBefore(law);
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
        if (begunBefore(CODE)) {
            return;
        }
        Duration counted = Duration.ZERO;
        List<String> missing = new ArrayList<>();
        for (Held each : held) {
            if (each.end() == null) {
                missing.add(each.path() + ".end");
            }
        }
        OffsetDateTime free = OffsetDateTime.MIN;
        for (Held each : inTime) {
            if (each.end() != null && each.end().isAfter(free)) {
                counted = counted.plus(Duration.between(each.start().isAfter(free) ? each.start() : free, each.end()));
                free = each.end();
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
        } else if (counted.plus(LONGEST.multipliedBy(missing.size())).compareTo(CAP) > 0) {
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
        if (begunBefore(REFORM)) {
            return;
        }
        OffsetDateTime free = null;
        Held open = null;
        Set<String> missing = Set.of();
        for (Held each : inTime) {
            OffsetDateTime start = each.start();
            if (free != null && free.isAfter(start)) {
                add(Handful.NO_OVERLAP, each.path() + ".start", "overlap");
            }
            if (open != null && open.latestEnd().isAfter(start)) {
                missing = missing.isEmpty() ? new LinkedHashSet<>() : missing;
                missing.add(open.path() + ".end");
            }
            OffsetDateTime until = each.end() != null ? each.end() : start.plusNanos(1);
            free = free == null || !free.isAfter(until) ? until : free;
            open = each.end() == null ? each : open;
        }
        missing(Handful.NO_OVERLAP, missing);
    }

    private void order() {
        if (begunBefore(REFORM)) {
            return;
        }
        for (int phase = 0; phase < PHASES.length; phase++) {
            Led begins = firstOf[phase];
            Led ends = lastOf[phase];
            if (begins == null || ends == null) {
                continue;
            }
            if (phase > 0) {
                Led before = firstOf[phase - 1];
                if (before == null) {
                    add(Handful.ORDER, begins.path() + ".phase", "skipped");
                } else if (beganBefore(begins, before)) {
                    add(Handful.ORDER, begins.path() + ".phase", "inverted");
                }
            }
            for (int later = phase + 1; later < PHASES.length; later++) {
                Led next = firstOf[later];
                if (next != null && !beganBefore(next, begins) && beganBefore(next, ends)) {
                    add(Handful.ORDER, ends.path() + ".phase", "returned");
                    break;
                }
            }
        }
    }

    private void consentBeforeWork() {
        if (begunBefore(REFORM)) {
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
                path = each.path();
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
        } else if (!any && closure == null && !agreedOn(day, answers)) {
            String word = lastWord(day, answers);
            if (!"withdrawn".equals(word) && !"refused".equals(word)) {
                add(Handful.BEFORE_WORK, "consents", "awaited");
            }
        }
    }

    private static boolean agreedOn(LocalDate work, List<Consent> answers) {
        for (Consent each : answers) {
            if (each.getAnswer() == ConsentAnswer.GIVEN
                    && !each.getAnsweredOn().isAfter(work)
                    && !isBefore(each.getUntil(), work)
                    && !isBefore(each.getWithdrawnOn(), work)
                    && !takenBack(each.getAnsweredOn(), work, answers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBefore(Optional<LocalDate> last, LocalDate work) {
        return last.isPresent() && last.get().isBefore(work);
    }

    private static boolean takenBack(LocalDate agreed, LocalDate work, List<Consent> answers) {
        for (Consent each : answers) {
            LocalDate back = each.getAnswer() == ConsentAnswer.REFUSED
                    ? each.getAnsweredOn()
                    : each.getWithdrawnOn().orElse(agreed);
            if (back.isAfter(agreed) && back.isBefore(work)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutConsent(LocalDate work, List<Consent> answers) {
        String word = lastWord(work, answers);
        if (word != null) {
            return word;
        }
        for (Consent each : answers) {
            if (each.getAnswer() == ConsentAnswer.GIVEN && each.getAnsweredOn().isAfter(work)) {
                return "late";
            }
        }
        return "absent";
    }

    // Within a day a refusal is the last word, and a withdrawal comes after the end of an agreement.
    private static @Nullable String lastWord(LocalDate by, List<Consent> answers) {
        LocalDate ended = LocalDate.MIN;
        LocalDate withdrawn = LocalDate.MIN;
        LocalDate refused = LocalDate.MIN;
        for (Consent each : answers) {
            if (each.getAnswer() == ConsentAnswer.REFUSED) {
                refused = laterOf(refused, each.getAnsweredOn(), by);
            } else {
                ended = laterOf(ended, each.getAnsweredOn(), by);
                ended = laterOf(ended, each.getUntil().orElse(ended), by);
                withdrawn = laterOf(withdrawn, each.getWithdrawnOn().orElse(withdrawn), by);
            }
        }
        LocalDate last = laterOf(laterOf(ended, withdrawn, by), refused, by);
        if (last.equals(LocalDate.MIN)) {
            return null;
        }
        return last.equals(refused) ? "refused" : last.equals(withdrawn) ? "withdrawn" : "ended";
    }

    private static LocalDate laterOf(LocalDate last, LocalDate word, LocalDate by) {
        return word.isAfter(last) && !word.isAfter(by) ? word : last;
    }

    private void span() {
        List<Programme> programmes = new ArrayList<>();
        for (Programme each : bilan.getProgrammes()) {
            if (seen(each.getAgreedOn())) {
                programmes.add(each);
            }
        }
        programmes.sort(Comparator.comparing(Programme::getAgreedOn));
        if (led.isEmpty()) {
            if (closure == null && limit(programmes, day, day.plusDays(1)) != null) {
                add(Handful.SPAN, "sessions", "not-begun");
            }
            return;
        }
        LocalDate firstDay = led.get(0).day();
        Led late = null;
        List<String> missing = new ArrayList<>();
        for (Led each : led) {
            LocalDate limit = limitOn(each.day(), firstDay, programmes);
            if (limit == null) {
                continue;
            }
            if (each.lastDay().isAfter(limit)) {
                late = each;
            } else if (each instanceof Held session
                    && session.end() == null
                    && Moments.lastDayOf(session.start(), session.latestEnd(), zone)
                            .isAfter(limit)) {
                missing.add(session.path() + ".end");
            }
        }
        if (late != null) {
            add(Handful.SPAN, late.path(), "late");
        }
        LocalDate limit = limit(programmes, firstDay, day.plusDays(1));
        if (!missing.isEmpty()) {
            missing(Handful.SPAN, missing);
        } else if (limit != null && closure == null) {
            stillOpen(limit);
        }
    }

    private void stillOpen(LocalDate limit) {
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
        int planned = lastPlanned();
        if (planned >= 0) {
            add(Handful.SPAN, "sessions[" + planned + "]", "planned-late");
        }
    }

    // What is agreed on the very day of an act counts only in its favour.
    private @Nullable LocalDate limitOn(LocalDate act, LocalDate firstDay, List<Programme> programmes) {
        LocalDate before = limit(programmes, firstDay, act);
        for (Programme each : programmes) {
            if (each.getAgreedOn().equals(act)) {
                LocalDate since = limit(programmes, firstDay, act.plusDays(1));
                return before == null || since == null || before.isAfter(since) ? before : since;
            }
        }
        return before;
    }

    /** The last day by the offer and by the programme agreed last before a day, whichever is the earlier. */
    private @Nullable LocalDate limit(List<Programme> programmes, LocalDate firstDay, LocalDate agreedBefore) {
        Period agreed = null;
        for (Programme each : programmes) {
            if (each.getAgreedOn().isBefore(agreedBefore)) {
                agreed = each.getPersonalisation().getSpan().orElse(null);
            }
        }
        Period offered = bilan.getOffer().getTerms().getSpan().orElse(null);
        LocalDate byOffer = offered == null ? null : Delay.of(offered).lastDay(firstDay);
        LocalDate byProgramme = agreed == null ? null : Delay.of(agreed).lastDay(firstDay);
        if (byOffer == null || byProgramme == null) {
            return byOffer == null ? byProgramme : byOffer;
        }
        return byOffer.isBefore(byProgramme) ? byOffer : byProgramme;
    }

    /** The place of the last session that was then planned, by its start; -1 where there is none. */
    private int lastPlanned() {
        Set<ActivityId> replacing = new HashSet<>();
        Set<ActivityId> replacingLater = new HashSet<>();
        for (Session each : bilan.getSessions()) {
            boolean later = each.getCalledOffOn().filter(day::isBefore).isPresent();
            each.getReplacement().ifPresent(later ? replacingLater::add : replacing::add);
        }
        replacingLater.removeAll(replacing);
        int place = -1;
        OffsetDateTime last = OffsetDateTime.MIN;
        for (int i = 0; i < bilan.getSessions().size(); i++) {
            Session each = bilan.getSessions().get(i).asOf(day, zone).orElse(null);
            if (each != null
                    && each.getStatus() == SessionStatus.PLANNED
                    && !replacingLater.contains(each.getId())
                    && each.getStart().isAfter(last)) {
                place = i;
                last = each.getStart();
            }
        }
        return place;
    }

    private void followUp() {
        FollowUpTerm term = bilan.getOffer().getTerms().getFollowUp().orElse(null);
        if (term == null || stoppedEarly()) {
            return;
        }
        if (closure == null) {
            add(Handful.FOLLOW_UP, "followUps", "not-ended");
            return;
        }
        FollowUpWindow window = term.from(closure.getDay());
        FollowUp held = null;
        FollowUp word = null;
        for (FollowUp recorded : bilan.getFollowUps()) {
            FollowUp each = recorded.asOf(day).orElse(null);
            if (each == null) {
                continue;
            }
            if (each.getStatus() == FollowUpStatus.HELD) {
                if (window.contains(each.getDay())) {
                    return;
                }
                held = held == null || BY_DAY.compare(each, held) > 0 ? each : held;
            } else if (each.getStatus() == FollowUpStatus.PLANNED
                    || !each.getDay().isAfter(window.closes())) {
                word = word == null || BY_DAY.compare(each, word) > 0 ? each : word;
            }
        }
        FollowUpStatus said = word == null ? null : word.getStatus();
        boolean closed = day.isAfter(window.closes());
        if (said == FollowUpStatus.DECLINED) {
            add(Handful.FOLLOW_UP, place(word), "declined");
        } else if (held != null && held.getDay().isAfter(window.closes())) {
            add(Handful.FOLLOW_UP, place(held), "late");
        } else if (said == FollowUpStatus.UNREACHABLE) {
            add(Handful.FOLLOW_UP, place(word), closed ? "unreachable" : "sought");
        } else if (closed) {
            add(Handful.FOLLOW_UP, place(held), held == null ? "absent" : "early");
        } else {
            add(Handful.FOLLOW_UP, place(word), word == null ? "awaited" : "planned");
        }
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
