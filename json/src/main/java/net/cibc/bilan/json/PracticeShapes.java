package net.cibc.bilan.json;

import static net.cibc.bilan.json.PlanningShapes.FRACTION;
import static net.cibc.bilan.json.Texts.DURATION;
import static net.cibc.bilan.json.Texts.PERIOD;

import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.norm.LeastAccompaniment;
import net.cibc.bilan.norm.Norms;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;

/**
 * The JSON forms of a practice and of the norms that it applies.
 */
final class PracticeShapes {

    static final Codec<LeastAccompaniment> LEAST_ACCOMPANIMENT = Shape.of(
                    "LeastAccompaniment", LeastAccompaniment::builder, LeastAccompaniment.Builder::build)
            .required("time", DURATION, LeastAccompaniment::getTime, LeastAccompaniment.Builder::time)
            .optional("together", FRACTION, LeastAccompaniment::getTogether, LeastAccompaniment.Builder::together)
            .required(
                    "followUpTime",
                    Constant.of(FollowUpTime.class),
                    LeastAccompaniment::getFollowUpTime,
                    LeastAccompaniment.Builder::followUpTime)
            .optional(
                    "funding",
                    Constant.of(Funding.class),
                    LeastAccompaniment::getFunding,
                    LeastAccompaniment.Builder::funding);

    static final Codec<Norms> NORMS = Shape.of("Norms", Norms::builder, Norms.Builder::build)
            .required(
                    "longestDuration",
                    new Changes<>("DurationSince", DURATION),
                    Norms::getLongestDuration,
                    Norms.Builder::longestDuration)
            .optional(
                    "leastAccompaniment",
                    new Changes<>("LeastAccompanimentSince", LEAST_ACCOMPANIMENT),
                    Norms::getLeastAccompaniment,
                    Norms.Builder::leastAccompaniment)
            .required("retention", new Changes<>("PeriodSince", PERIOD), Norms::getRetention, Norms.Builder::retention);

    static final Codec<Practice> PRACTICE = Format.stated(
                    "practice", Shape.of("Practice", Practice::builder, Practice.Builder::build))
            .required("norms", NORMS, Practice::getNorms, Practice.Builder::norms)
            .required(
                    "countedTime",
                    Constant.of(CountedTime.class),
                    Practice::getCountedTime,
                    Practice.Builder::countedTime)
            .required(
                    "followUpTime",
                    Constant.of(FollowUpTime.class),
                    Practice::getFollowUpTime,
                    Practice.Builder::followUpTime)
            .required(
                    "monthReading",
                    Constant.of(MonthReading.class),
                    Practice::getMonthReading,
                    Practice.Builder::monthReading)
            .required(
                    "suspensionEffect",
                    Constant.of(SuspensionEffect.class),
                    Practice::getSuspensionEffect,
                    Practice.Builder::suspensionEffect)
            .required(
                    "leastPercentDelivered",
                    Count.between(0, 100),
                    Practice::getLeastPercentDelivered,
                    Practice.Builder::leastPercentDelivered);

    private PracticeShapes() {}
}
