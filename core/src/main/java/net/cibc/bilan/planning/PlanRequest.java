package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Spans;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What a plan is asked for: the hours that are left, when the person and the counsellor are free, how often they wish
 * to meet, and what was held and agreed before.
 *
 * <p>{@link #of(Bilan, OffsetDateTime)} reads all it can from a case file, and every value can be replaced. What
 * neither tells follows from the person's preference and the {@link PlanningDefaults}: the stored answers are read with
 * {@code get…}, those that count by plain words such as {@link #lengths(Phase)}.
 *
 * <p>Days are those of where the person lives, save those of the span and of suspensions, which are days of the bilan.
 * The request reads no clock: the moment from which one plans is part of it.
 *
 * <p>Refused, each with both numbers: lengths, grid and hours that do not fit each other; fewer most than least days;
 * a notice beyond the latest start; a reserve above the hours of the investigation; more hours than the duration
 * leaves; two pinned sessions on one day or with phases out of order; the diary of somebody else than the lead unless
 * the bilan is to be handed over. What depends on the calendar is no error but an {@link Infeasible}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PlanRequest implements WithPlanRequest permits ImmutablePlanRequest {

    static final Duration USUAL_GRID = Duration.ofMinutes(15);

    PlanRequest() {}

    /**
     * Obtains the request for the rest of a bilan, by the standard practice.
     *
     * @param bilan  the case file of a bilan that runs, in which the person's availability must be known and the offer
     *     tells a duration
     * @param now  the moment from which one plans; what is planned before it is past
     * @return the request
     * @throws net.cibc.bilan.value.InvalidValueException if the bilan ended, or something is missing that
     *     {@link #builder(Bilan, OffsetDateTime)} lets the caller set
     */
    public static PlanRequest of(Bilan bilan, OffsetDateTime now) {
        return builder(bilan, now).build();
    }

    /**
     * Gets the case file for which one plans.
     *
     * @return the identifier, or empty if the request was not read from one
     */
    public abstract Optional<BilanId> getBilan();

    /**
     * Gets the moment from which one plans.
     *
     * @return the moment
     */
    public abstract OffsetDateTime getNow();

    /**
     * Gets the zone of the bilan, in which the days of its span are counted.
     *
     * @return the zone
     */
    public abstract ZoneId getZone();

    /**
     * Gets the zone in which the person lives, in which all other days are counted.
     *
     * @return the zone
     */
    public abstract ZoneId getPersonZone();

    /**
     * Gets the times at which the person is free, as local times of {@link #getPersonZone()}.
     *
     * @return the availability
     */
    @Value.Redacted
    public abstract Availability getAvailability();

    /**
     * Gets the hours of the day that were agreed with the person, in local time.
     *
     * @return the parts of a day, in no particular order, or empty if any hour will do
     */
    public abstract List<TimeSlot> getAgreedHours();

    /**
     * Gets where the bilan takes place, on which the usual lengths depend.
     *
     * @return the mode
     */
    public abstract DeliveryMode getMode();

    /**
     * Gets how often the person wishes to see the counsellor.
     *
     * @return the preference, at regular intervals by default
     */
    @Value.Default
    public ContactPreference getPreference() {
        return ContactPreference.REGULAR;
    }

    /**
     * Gets at which end of the day sessions are sought.
     *
     * @return the end, the early one by default
     */
    @Value.Default
    public UsualHour getUsualHour() {
        return UsualHour.EARLY;
    }

    /**
     * Gets the local time at which sessions are sought on any day, instead of the usual one of each day of the week.
     *
     * @return the time, or empty if it follows from when the person is free
     */
    public abstract Optional<LocalTime> getWishedHour();

    /**
     * Gets the hours that are left in each phase, those of the reserve among them. They are whole steps of the grid.
     *
     * @return the hours
     */
    public abstract PhaseHours getHours();

    /**
     * Gets the hours of the investigation that are not planned but kept for when they are needed.
     *
     * @return the time, zero or more and whole steps of the grid, or empty for a part of the investigation if the
     *     person wishes sessions only if needed, and none otherwise
     */
    public abstract Optional<Duration> getReserve();

    /**
     * Gets the duration that was promised for the whole bilan.
     *
     * @return the duration, or empty if none was
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the time that was done and counts towards the duration.
     *
     * @return the time, zero by default
     */
    @Value.Default
    public Duration getCounted() {
        return Duration.ZERO;
    }

    /**
     * Gets the spans that were promised from the first to the last session: that of the offer and that of the
     * programme. The one that ends first counts.
     *
     * @return the spans, in no particular order, or empty if none was promised
     */
    public abstract List<Period> getSpans();

    /**
     * Gets the longest usual length of a session that was promised.
     *
     * @return the length, or empty if none was
     */
    public abstract Optional<Duration> getLongestSession();

    /**
     * Gets when the follow-up should take place.
     *
     * @return the target and the window, or empty if none was promised
     */
    public abstract Optional<FollowUpTerm> getFollowUp();

    /**
     * Gets the time that counts towards the duration, as the practice says.
     *
     * @return the counted time, that of the standard practice by default
     */
    @Value.Default
    public CountedTime getCountedTime() {
        return Practice.standard().getCountedTime();
    }

    /**
     * Gets the reading of the months of the span, as the practice says.
     *
     * @return the reading, that of the standard practice by default
     */
    @Value.Default
    public MonthReading getMonthReading() {
        return Practice.standard().getMonthReading();
    }

    /**
     * Gets the effect of suspensions on the span, as the practice says.
     *
     * @return the effect, that of the standard practice by default
     */
    @Value.Default
    public SuspensionEffect getSuspensionEffect() {
        return Practice.standard().getSuspensionEffect();
    }

    /**
     * Gets the day of the first work led by the counsellor, from which the span runs.
     *
     * @return the day, in the zone of the bilan, or empty if the bilan has not begun
     */
    public abstract Optional<LocalDate> getBegunOn();

    /**
     * Gets how long sessions may be, in every phase.
     *
     * @return the lengths, whole steps of the grid, or empty for those of the mode and the preference
     */
    public abstract Optional<Lengths> getLengths();

    /**
     * Gets how long sessions may be in single phases.
     *
     * @return the lengths, at most one for each phase, in no particular order
     */
    public abstract List<PhaseLengths> getPhaseLengths();

    /**
     * Gets the step of the times at which sessions begin and of their lengths.
     *
     * @return the step, 5, 6, 10, 12, 15, 20, 30 or 60 minutes, a quarter of an hour by default
     */
    @Value.Default
    public Duration getGrid() {
        return USUAL_GRID;
    }

    /**
     * Gets the least days from the day of a session to that of the next. Two sessions of a plan are never on one day,
     * but with zero days the first may be on the day of the last that was held.
     *
     * @return the days, from 0 to 366, or empty for those of the mode
     */
    public abstract Optional<Integer> getLeastDays();

    /**
     * Gets the longest interval from the day of a session to that of the next, whose last day is allowed.
     *
     * @return the interval, or empty for that of the preference; at most 366 days, and at most twelve months where each
     *     month counts 31 days
     */
    public abstract Optional<Period> getMostDays();

    /**
     * Gets the least time from the end of a session to the start of the next, beside the days.
     *
     * @return the time, from zero to 366 days, zero by default
     */
    @Value.Default
    public Duration getRest() {
        return Duration.ZERO;
    }

    /**
     * Gets how many sessions there may be in a week from Monday to Sunday.
     *
     * @return the number, from 1 to 7, or empty if there is no limit
     */
    public abstract Optional<Integer> getMostAWeek();

    /**
     * Gets the sessions a week that the plan aims at.
     *
     * @return the number, from 1 to 7, or empty for that of the preference
     */
    public abstract Optional<Integer> getTarget();

    /**
     * Gets the first possible day.
     *
     * @return the day, or empty for that of {@link #getNow()}
     */
    public abstract Optional<LocalDate> getFirstDay();

    /**
     * Gets the notice at which a session may be set: elapsed time as a {@link Duration}, or days of the calendar as a
     * {@link Period}. A place exactly at its end is allowed.
     *
     * @return the notice, not negative, none by default
     */
    @Value.Default
    public TemporalAmount getNotice() {
        return Duration.ZERO;
    }

    /**
     * Gets the days by which the plan may begin later than it could, for a better rhythm.
     *
     * @return the days, from 0 to 366, or empty for the default
     */
    public abstract Optional<Integer> getStartWindow();

    /**
     * Gets the days after the first possible day within which a bilan that has not begun begins.
     *
     * @return the days, from 0 to 366, or empty for the default
     */
    public abstract Optional<Integer> getLatestStart();

    /**
     * Gets the days kept free before the last day of the span, for what falls out.
     *
     * @return the days, from 0 to 366, or empty for the default
     */
    public abstract Optional<Integer> getMargin();

    /**
     * Gets who leads the bilan by the case file.
     *
     * @return the identifier, or empty if nobody does
     */
    public abstract Optional<PersonId> getLead();

    /**
     * Checks whether the bilan may be handed over, so that somebody else than the lead may be planned with.
     *
     * @return true if it may, false by default
     */
    @Value.Default
    public boolean isHandOver() {
        return false;
    }

    /**
     * Gets the diaries of those who could lead the bilan. One of them leads all its sessions; of equally good plans
     * that of the first one is taken.
     *
     * @return the diaries, or empty if the lead is always free
     */
    public abstract List<Diary> getDiaries();

    /**
     * Gets the part of a specialist.
     *
     * @return the part, or empty if no specialist is called in
     */
    public abstract Optional<SpecialistPart> getSpecialist();

    /**
     * Gets what the person prepares before sessions.
     *
     * @return the preparations, in no particular order
     */
    public abstract List<Preparation> getPreparations();

    /**
     * Gets the public holidays on which there is no session.
     *
     * @return the holidays of where the person lives, or empty if sessions may be held on them
     */
    public abstract Optional<FrenchHolidays> getHolidays();

    /**
     * Gets days on which there is no session.
     *
     * @return the days, in no particular order
     */
    public abstract List<LocalDate> getClosedDays();

    /**
     * Gets the suspensions, during which there is no session. They move the last day as the practice says, as far as
     * they have begun by the day of {@link #getNow()}.
     *
     * @return the suspensions, in no particular order
     */
    public abstract List<Suspension> getSuspensions();

    /**
     * Gets the sessions that are past.
     *
     * @return the sessions, in no particular order
     */
    public abstract List<Session> getHeld();

    /**
     * Gets the planned sessions that stay, whatever comes of the others.
     *
     * @return the sessions, in no particular order
     */
    public abstract List<Session> getPinned();

    /**
     * Gets the planned sessions that should stay.
     *
     * @return the sessions, in no particular order
     */
    public abstract List<Session> getAgreed();

    /**
     * Gets how much the plan minds what was agreed.
     *
     * @return the stability, {@link Stability#FEWEST_MOVED_FIRST} by default
     */
    @Value.Default
    public Stability getStability() {
        return Stability.FEWEST_MOVED_FIRST;
    }

    /**
     * Gets the channels of the sessions.
     *
     * @return the channels, in the order of use, or empty for the usual one of the mode
     */
    public abstract List<Channel> getChannels();

    /**
     * Gets the number after which new sessions and new work are numbered: after 12 come {@code s13} and {@code w14}.
     *
     * @return the number, zero by default
     */
    @Value.Default
    public int getLastNumber() {
        return 0;
    }

    /**
     * Gets how many facts the case file held on which a plan depends: versions of the programme, activities, resources
     * that were assigned, suspensions, the team and hand-overs. By it a plan finds out that more was recorded since.
     *
     * @return the number, or empty if the request was not read from a case file
     */
    public abstract Optional<Integer> getRecorded();

    /**
     * Gets what was noticed when the case file was read, which is told again with the plan.
     *
     * @return the notices
     */
    public abstract List<PlanNotice> getNotices();

    /**
     * Gets what is taken for granted.
     *
     * @return the defaults, the library's own by default
     */
    @Value.Default
    public PlanningDefaults getDefaults() {
        return PlanningDefaults.standard();
    }

    /**
     * Derives how long sessions may be in a phase: as asked for, otherwise as usual for mode and preference, never
     * longer than was promised, in whole steps of the grid.
     *
     * @param phase  the phase
     * @return the lengths
     */
    public Lengths lengths(Phase phase) {
        return getPhaseLengths().stream()
                .filter(each -> each.phase() == phase)
                .findFirst()
                .map(PhaseLengths::lengths)
                .or(this::getLengths)
                .orElseGet(this::usualLengths);
    }

    private Lengths usualLengths() {
        return getDefaults().lengths(getMode(), getPreference(), getLongestSession(), getGrid());
    }

    /**
     * Derives the least days from the day of a session to that of the next: as asked for, otherwise as usual for the
     * mode, and never more than the longest interval.
     *
     * @return the days
     */
    public int leastDays() {
        return getLeastDays().orElseGet(() -> {
            long most = DAYS.between(firstDay(), firstDay().plus(mostDays()));
            return (int) Math.min(getDefaults().leastDays(getMode()), most);
        });
    }

    /**
     * Derives the longest interval from the day of a session to that of the next.
     *
     * @return the interval
     */
    public Period mostDays() {
        return getMostDays().orElseGet(() -> Period.ofDays(getDefaults().mostDays(getPreference())));
    }

    /**
     * Derives the hours that are not planned but kept.
     *
     * @return the time, whole steps of the grid
     */
    public Duration reserve() {
        return getReserve()
                .orElseGet(() -> getPreference() == ContactPreference.ON_DEMAND
                        ? reserveOf(getDefaults(), getHours().investigation(), getGrid())
                        : Duration.ZERO);
    }

    /** Tells whether a time is a whole number of steps of the grid. */
    boolean isOnGrid(Duration time) {
        return getGrid().multipliedBy(time.dividedBy(getGrid())).equals(time);
    }

    static Duration reserveOf(PlanningDefaults defaults, Duration investigation, Duration grid) {
        return grid.multipliedBy(defaults.getReservePart().of(investigation).dividedBy(grid));
    }

    /**
     * Derives the hours that are to be planned.
     *
     * @return the hours that are left, without the reserve
     */
    public PhaseHours toPlan() {
        return getHours().with(Phase.INVESTIGATION, getHours().investigation().minus(reserve()));
    }

    /**
     * Derives the first day on which there may be a session, before the notice is regarded.
     *
     * @return the day, where the person lives
     */
    public LocalDate firstDay() {
        LocalDate today = Moments.dayOf(getNow(), getPersonZone());
        return getFirstDay().filter(day -> day.isAfter(today)).orElse(today);
    }

    /**
     * Derives the days by which the plan may begin later than it could.
     *
     * @return the days
     */
    public int startWindow() {
        return getStartWindow().orElseGet(getDefaults()::getStartWindow);
    }

    /**
     * Derives the days after the first possible day within which a bilan that has not begun begins.
     *
     * @return the days
     */
    public int latestStart() {
        return getLatestStart().orElseGet(getDefaults()::getLatestStart);
    }

    /**
     * Derives the days kept free before the last day of the span.
     *
     * @return the days
     */
    public int margin() {
        return getMargin().orElseGet(getDefaults()::getMargin);
    }

    /**
     * Derives the last day of a span that runs from a day: the earliest of those that were promised, by the readings of
     * the practice.
     *
     * @param first  the day of the first session, in the zone of the bilan
     * @return the day, in the zone of the bilan, or empty if no span was promised
     */
    public Optional<LocalDate> limit(LocalDate first) {
        LocalDate today = Moments.dayOf(getNow(), getZone());
        Practice practice =
                Practice.standard().withMonthReading(getMonthReading()).withSuspensionEffect(getSuspensionEffect());
        Spans spans = new Spans(
                first,
                practice,
                getSuspensions().stream()
                        .filter(suspension -> !suspension.getFirstDay().isAfter(today))
                        .toList(),
                today);
        return getSpans().stream().map(spans::lastDay).min(Comparator.naturalOrder());
    }

    @Value.Check
    void check() {
        RequestCheck.refuseFaults(this);
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a builder for the rest of a bilan, by the standard practice.
     *
     * @param bilan  the case file
     * @param now  the moment from which one plans
     * @return the builder, with all that the case file tells
     */
    public static Builder builder(Bilan bilan, OffsetDateTime now) {
        return builder(bilan, now, Practice.standard());
    }

    /**
     * Obtains a builder for the rest of a bilan.
     *
     * @param bilan  the case file
     * @param now  the moment from which one plans
     * @param practice  how the case file is read
     * @return the builder, with all that the case file tells
     */
    public static Builder builder(Bilan bilan, OffsetDateTime now, Practice practice) {
        return new CaseFileReading(bilan, now, practice).request();
    }

    /**
     * Builds a {@link PlanRequest}; moment, zones, availability, mode and hours are required.
     */
    public static final class Builder extends ImmutablePlanRequest.Builder {
        Builder() {}
    }
}
