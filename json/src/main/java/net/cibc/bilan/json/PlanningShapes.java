package net.cibc.bilan.json;

import static net.cibc.bilan.json.ActivityShapes.ACTIVITY_ID;
import static net.cibc.bilan.json.ActivityShapes.SESSION;
import static net.cibc.bilan.json.ActivityShapes.SUSPENSION;
import static net.cibc.bilan.json.BilanShapes.BILAN_ID;
import static net.cibc.bilan.json.CalendarShapes.AVAILABILITY;
import static net.cibc.bilan.json.CalendarShapes.TIME_SLOT;
import static net.cibc.bilan.json.OfferShapes.CHANNEL;
import static net.cibc.bilan.json.OfferShapes.DELIVERY_MODE;
import static net.cibc.bilan.json.OfferShapes.FOLLOW_UP_TERM;
import static net.cibc.bilan.json.OfferShapes.PHASE;
import static net.cibc.bilan.json.OfferShapes.RESOURCE_ID;
import static net.cibc.bilan.json.PeopleShapes.PERSON_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.DURATION;
import static net.cibc.bilan.json.Texts.MOMENT;
import static net.cibc.bilan.json.Texts.NOTICE;
import static net.cibc.bilan.json.Texts.PERIOD;
import static net.cibc.bilan.json.Texts.TIME_OF_DAY;
import static net.cibc.bilan.json.Texts.ZONE;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.json.Parts.Three;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Lengths;
import net.cibc.bilan.planning.PhaseHours;
import net.cibc.bilan.planning.PhaseLengths;
import net.cibc.bilan.planning.Place;
import net.cibc.bilan.planning.PlanNotice;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanningDefaults;
import net.cibc.bilan.planning.Preparation;
import net.cibc.bilan.planning.SpecialistPart;
import net.cibc.bilan.planning.Stability;
import net.cibc.bilan.planning.UsualHour;

/**
 * The JSON forms of what a plan is asked for, and of a place for one more session. What the outcome is made of is in
 * {@link OutcomeShapes}.
 */
final class PlanningShapes {

    // Values with all their defaults, which are left out of what is written.
    private static final PlanningDefaults STANDARD = PlanningDefaults.standard();

    private static final Diary FREE = Diary.always(PersonId.of("c"), ZoneOffset.UTC);

    private static final PlanRequest PLAIN = PlanRequest.builder()
            .now(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
            .zone(ZoneOffset.UTC)
            .personZone(ZoneOffset.UTC)
            .availability(Availability.builder().build())
            .mode(DeliveryMode.REMOTE)
            .hours(PhaseHours.of(0, 0, 0))
            .build();

    private static final Codec<Integer> DAYS = Count.between(0, 366);

    private static final Codec<Integer> SOME_DAYS = Count.between(1, 366);

    private static final Codec<Integer> A_WEEK = Count.between(1, 7);

    private static final Codec<FrenchHolidays> HOLIDAYS = Constant.of(FrenchHolidays.class);

    static final Codec<Lengths> LENGTHS = Shape.of(
                    "Lengths", Three<Duration, Duration, Duration>::new, parts -> parts.to(Lengths::new))
            .required("shortest", DURATION, Lengths::shortest, Three::first)
            .required("usual", DURATION, Lengths::usual, Three::second)
            .required("longest", DURATION, Lengths::longest, Three::third);

    static final Codec<PhaseLengths> PHASE_LENGTHS = Shape.of(
                    "PhaseLengths", Two<Phase, Lengths>::new, parts -> parts.to(PhaseLengths::new))
            .required("phase", PHASE, PhaseLengths::phase, Two::first)
            .required("lengths", LENGTHS, PhaseLengths::lengths, Two::second);

    static final Codec<PhaseHours> PHASE_HOURS = Shape.of(
                    "PhaseHours", Three<Duration, Duration, Duration>::new, parts -> parts.to(PhaseHours::new))
            .required("preliminary", DURATION, PhaseHours::preliminary, Three::first)
            .required("investigation", DURATION, PhaseHours::investigation, Three::second)
            .required("conclusions", DURATION, PhaseHours::conclusions, Three::third);

    static final Codec<BusyTime> BUSY_TIME = Shape.of(
                    "BusyTime", Two<OffsetDateTime, OffsetDateTime>::new, parts -> parts.to(BusyTime::new))
            .required("start", MOMENT, BusyTime::start, Two::first)
            .required("end", MOMENT, BusyTime::end, Two::second);

    static final Codec<Diary> DIARY = Shape.of("Diary", Diary::builder, Diary.Builder::build)
            .required("person", PERSON_ID, Diary::getPerson, Diary.Builder::person)
            .required("zone", ZONE, Diary::getZone, Diary.Builder::zone)
            .optional("availability", AVAILABILITY, Diary::getAvailability, Diary.Builder::availability)
            .list("busyTimes", BUSY_TIME, Diary::getBusyTimes, Diary.Builder::addBusyTimes)
            .byDefault("buffer", DURATION, Diary::getBuffer, FREE, Diary.Builder::buffer)
            .optional("holidays", HOLIDAYS, Diary::getHolidays, Diary.Builder::holidays);

    static final Codec<SpecialistPart> SPECIALIST_PART = Shape.of(
                    "SpecialistPart", SpecialistPart::builder, SpecialistPart.Builder::build)
            .required("phase", PHASE, SpecialistPart::getPhase, SpecialistPart.Builder::phase)
            .required("at", DURATION, SpecialistPart::getAt, SpecialistPart.Builder::at)
            .required("time", DURATION, SpecialistPart::getTime, SpecialistPart.Builder::time)
            .required("diary", DIARY, SpecialistPart::getDiary, SpecialistPart.Builder::diary);

    static final Codec<Preparation> PREPARATION = Shape.of(
                    "Preparation", Preparation::builder, Preparation.Builder::build)
            .required("phase", PHASE, Preparation::getPhase, Preparation.Builder::phase)
            .required("at", DURATION, Preparation::getAt, Preparation.Builder::at)
            .optional("time", DURATION, Preparation::getTime, Preparation.Builder::time)
            .optional("days", SOME_DAYS, Preparation::getDays, Preparation.Builder::days)
            .optional("resource", RESOURCE_ID, Preparation::getResource, Preparation.Builder::resource);

    static final Codec<PlanNotice> PLAN_NOTICE = Shape.of("PlanNotice", PlanNotice::builder, PlanNotice.Builder::build)
            .required("kind", Constant.of(PlanNotice.Kind.class), PlanNotice::getKind, PlanNotice.Builder::kind)
            .optional("time", DURATION, PlanNotice::getTime, PlanNotice.Builder::time)
            .optional("count", Count.from(0), PlanNotice::getCount, PlanNotice.Builder::count)
            .optional("phase", PHASE, PlanNotice::getPhase, PlanNotice.Builder::phase)
            .optional("other", PHASE, PlanNotice::getOther, PlanNotice.Builder::other);

    static final Codec<Place> PLACE = Shape.of("Place", Place::builder, Place.Builder::build)
            .required("start", MOMENT, Place::getStart, Place.Builder::start)
            .required("end", MOMENT, Place::getEnd, Place.Builder::end)
            .required("phase", PHASE, Place::getPhase, Place.Builder::phase)
            .optional("lead", PERSON_ID, Place::getLead, Place.Builder::lead)
            .optional("replaces", ACTIVITY_ID, Place::getReplaces, Place.Builder::replaces);

    static final Codec<Fraction> FRACTION = Shape.of(
                    "Fraction", Two<Integer, Integer>::new, parts -> parts.to(Fraction::new))
            .required("numerator", Count.from(0), Fraction::numerator, Two::first)
            .required("denominator", Count.from(1), Fraction::denominator, Two::second);

    static final Codec<PlanningDefaults> PLANNING_DEFAULTS = Shape.of(
                    "PlanningDefaults", PlanningDefaults::builder, PlanningDefaults.Builder::build)
            .byDefault(
                    "remoteFrequent",
                    LENGTHS,
                    PlanningDefaults::getRemoteFrequent,
                    STANDARD,
                    PlanningDefaults.Builder::remoteFrequent)
            .byDefault(
                    "remoteRegular",
                    LENGTHS,
                    PlanningDefaults::getRemoteRegular,
                    STANDARD,
                    PlanningDefaults.Builder::remoteRegular)
            .byDefault(
                    "remoteOnDemand",
                    LENGTHS,
                    PlanningDefaults::getRemoteOnDemand,
                    STANDARD,
                    PlanningDefaults.Builder::remoteOnDemand)
            .byDefault(
                    "inPersonFrequent",
                    LENGTHS,
                    PlanningDefaults::getInPersonFrequent,
                    STANDARD,
                    PlanningDefaults.Builder::inPersonFrequent)
            .byDefault(
                    "inPersonRegular",
                    LENGTHS,
                    PlanningDefaults::getInPersonRegular,
                    STANDARD,
                    PlanningDefaults.Builder::inPersonRegular)
            .byDefault(
                    "inPersonOnDemand",
                    LENGTHS,
                    PlanningDefaults::getInPersonOnDemand,
                    STANDARD,
                    PlanningDefaults.Builder::inPersonOnDemand)
            .byDefault("blended", LENGTHS, PlanningDefaults::getBlended, STANDARD, PlanningDefaults.Builder::blended)
            .byDefault(
                    "leastDaysRemote",
                    SOME_DAYS,
                    PlanningDefaults::getLeastDaysRemote,
                    STANDARD,
                    PlanningDefaults.Builder::leastDaysRemote)
            .byDefault(
                    "leastDaysInPerson",
                    SOME_DAYS,
                    PlanningDefaults::getLeastDaysInPerson,
                    STANDARD,
                    PlanningDefaults.Builder::leastDaysInPerson)
            .byDefault(
                    "mostDaysFrequent",
                    SOME_DAYS,
                    PlanningDefaults::getMostDaysFrequent,
                    STANDARD,
                    PlanningDefaults.Builder::mostDaysFrequent)
            .byDefault(
                    "mostDaysRegular",
                    SOME_DAYS,
                    PlanningDefaults::getMostDaysRegular,
                    STANDARD,
                    PlanningDefaults.Builder::mostDaysRegular)
            .byDefault(
                    "mostDaysOnDemand",
                    SOME_DAYS,
                    PlanningDefaults::getMostDaysOnDemand,
                    STANDARD,
                    PlanningDefaults.Builder::mostDaysOnDemand)
            .byDefault(
                    "targetFrequent",
                    A_WEEK,
                    PlanningDefaults::getTargetFrequent,
                    STANDARD,
                    PlanningDefaults.Builder::targetFrequent)
            .byDefault("margin", DAYS, PlanningDefaults::getMargin, STANDARD, PlanningDefaults.Builder::margin)
            .byDefault(
                    "startWindow",
                    DAYS,
                    PlanningDefaults::getStartWindow,
                    STANDARD,
                    PlanningDefaults.Builder::startWindow)
            .byDefault(
                    "latestStart",
                    DAYS,
                    PlanningDefaults::getLatestStart,
                    STANDARD,
                    PlanningDefaults.Builder::latestStart)
            .byDefault("horizon", SOME_DAYS, PlanningDefaults::getHorizon, STANDARD, PlanningDefaults.Builder::horizon)
            .byDefault(
                    "preliminaryPart",
                    FRACTION,
                    PlanningDefaults::getPreliminaryPart,
                    STANDARD,
                    PlanningDefaults.Builder::preliminaryPart)
            .byDefault(
                    "conclusionsPart",
                    FRACTION,
                    PlanningDefaults::getConclusionsPart,
                    STANDARD,
                    PlanningDefaults.Builder::conclusionsPart)
            .byDefault(
                    "reservePart",
                    FRACTION,
                    PlanningDefaults::getReservePart,
                    STANDARD,
                    PlanningDefaults.Builder::reservePart);

    static final Codec<PlanRequest> PLAN_REQUEST = Format.stated(
                    "plan-request", Shape.of("PlanRequest", PlanRequest::builder, PlanRequest.Builder::build))
            .optional("bilan", BILAN_ID, PlanRequest::getBilan, PlanRequest.Builder::bilan)
            .required("now", MOMENT, PlanRequest::getNow, PlanRequest.Builder::now)
            .required("zone", ZONE, PlanRequest::getZone, PlanRequest.Builder::zone)
            .required("personZone", ZONE, PlanRequest::getPersonZone, PlanRequest.Builder::personZone)
            .required("availability", AVAILABILITY, PlanRequest::getAvailability, PlanRequest.Builder::availability)
            .list("agreedHours", TIME_SLOT, PlanRequest::getAgreedHours, PlanRequest.Builder::addAgreedHours)
            .required("mode", DELIVERY_MODE, PlanRequest::getMode, PlanRequest.Builder::mode)
            .byDefault(
                    "preference",
                    Constant.of(ContactPreference.class),
                    PlanRequest::getPreference,
                    PLAIN,
                    PlanRequest.Builder::preference)
            .byDefault(
                    "usualHour",
                    Constant.of(UsualHour.class),
                    PlanRequest::getUsualHour,
                    PLAIN,
                    PlanRequest.Builder::usualHour)
            .optional("wishedHour", TIME_OF_DAY, PlanRequest::getWishedHour, PlanRequest.Builder::wishedHour)
            .required("hours", PHASE_HOURS, PlanRequest::getHours, PlanRequest.Builder::hours)
            .optional("reserve", DURATION, PlanRequest::getReserve, PlanRequest.Builder::reserve)
            .optional("duration", DURATION, PlanRequest::getDuration, PlanRequest.Builder::duration)
            .byDefault("counted", DURATION, PlanRequest::getCounted, PLAIN, PlanRequest.Builder::counted)
            .list("spans", PERIOD, PlanRequest::getSpans, PlanRequest.Builder::addSpans)
            .optional("longestSession", DURATION, PlanRequest::getLongestSession, PlanRequest.Builder::longestSession)
            .optional("followUp", FOLLOW_UP_TERM, PlanRequest::getFollowUp, PlanRequest.Builder::followUp)
            .byDefault(
                    "countedTime",
                    Constant.of(CountedTime.class),
                    PlanRequest::getCountedTime,
                    PLAIN,
                    PlanRequest.Builder::countedTime)
            .byDefault(
                    "monthReading",
                    Constant.of(MonthReading.class),
                    PlanRequest::getMonthReading,
                    PLAIN,
                    PlanRequest.Builder::monthReading)
            .byDefault(
                    "suspensionEffect",
                    Constant.of(SuspensionEffect.class),
                    PlanRequest::getSuspensionEffect,
                    PLAIN,
                    PlanRequest.Builder::suspensionEffect)
            .optional("begunOn", DAY, PlanRequest::getBegunOn, PlanRequest.Builder::begunOn)
            .optional("lengths", LENGTHS, PlanRequest::getLengths, PlanRequest.Builder::lengths)
            .list("phaseLengths", PHASE_LENGTHS, PlanRequest::getPhaseLengths, PlanRequest.Builder::addPhaseLengths)
            .byDefault("grid", DURATION, PlanRequest::getGrid, PLAIN, PlanRequest.Builder::grid)
            .optional("leastDays", DAYS, PlanRequest::getLeastDays, PlanRequest.Builder::leastDays)
            .optional("mostDays", PERIOD, PlanRequest::getMostDays, PlanRequest.Builder::mostDays)
            .byDefault("rest", DURATION, PlanRequest::getRest, PLAIN, PlanRequest.Builder::rest)
            .optional("mostAWeek", A_WEEK, PlanRequest::getMostAWeek, PlanRequest.Builder::mostAWeek)
            .optional("target", A_WEEK, PlanRequest::getTarget, PlanRequest.Builder::target)
            .optional("firstDay", DAY, PlanRequest::getFirstDay, PlanRequest.Builder::firstDay)
            .byDefault("notice", NOTICE, PlanRequest::getNotice, PLAIN, PlanRequest.Builder::notice)
            .optional("startWindow", DAYS, PlanRequest::getStartWindow, PlanRequest.Builder::startWindow)
            .optional("latestStart", DAYS, PlanRequest::getLatestStart, PlanRequest.Builder::latestStart)
            .optional("margin", DAYS, PlanRequest::getMargin, PlanRequest.Builder::margin)
            .optional("lead", PERSON_ID, PlanRequest::getLead, PlanRequest.Builder::lead)
            .byDefault("handOver", new Flag(), PlanRequest::isHandOver, PLAIN, PlanRequest.Builder::handOver)
            .list("diaries", DIARY, PlanRequest::getDiaries, PlanRequest.Builder::addDiaries)
            .optional("specialist", SPECIALIST_PART, PlanRequest::getSpecialist, PlanRequest.Builder::specialist)
            .list("preparations", PREPARATION, PlanRequest::getPreparations, PlanRequest.Builder::addPreparations)
            .optional("holidays", HOLIDAYS, PlanRequest::getHolidays, PlanRequest.Builder::holidays)
            .list("closedDays", DAY, PlanRequest::getClosedDays, PlanRequest.Builder::addClosedDays)
            .list("suspensions", SUSPENSION, PlanRequest::getSuspensions, PlanRequest.Builder::addSuspensions)
            .list("held", SESSION, PlanRequest::getHeld, PlanRequest.Builder::addHeld)
            .list("pinned", SESSION, PlanRequest::getPinned, PlanRequest.Builder::addPinned)
            .list("agreed", SESSION, PlanRequest::getAgreed, PlanRequest.Builder::addAgreed)
            .byDefault(
                    "stability",
                    Constant.of(Stability.class),
                    PlanRequest::getStability,
                    PLAIN,
                    PlanRequest.Builder::stability)
            .list("channels", CHANNEL, PlanRequest::getChannels, PlanRequest.Builder::addChannels)
            .byDefault("lastNumber", Count.from(0), PlanRequest::getLastNumber, PLAIN, PlanRequest.Builder::lastNumber)
            .optional("recorded", Count.from(0), PlanRequest::getRecorded, PlanRequest.Builder::recorded)
            .list("notices", PLAN_NOTICE, PlanRequest::getNotices, PlanRequest.Builder::addNotices)
            .byDefault("defaults", PLANNING_DEFAULTS, PlanRequest::getDefaults, PLAIN, PlanRequest.Builder::defaults);

    private PlanningShapes() {}
}
