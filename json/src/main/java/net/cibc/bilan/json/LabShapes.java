package net.cibc.bilan.json;

import static net.cibc.bilan.json.CommunityShapes.TOPIC_ID;
import static net.cibc.bilan.json.PeopleShapes.MEMBER_ID;
import static net.cibc.bilan.json.SupportShapes.EXPERIMENT_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;

import java.math.BigDecimal;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.lab.Considered;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.ExperimentKind;
import net.cibc.bilan.lab.HostCentre;
import net.cibc.bilan.lab.LabDecision;
import net.cibc.bilan.lab.Measure;
import net.cibc.bilan.lab.NextStep;
import net.cibc.bilan.lab.Reading;

/**
 * The JSON forms of the types in {@code net.cibc.bilan.lab}.
 */
final class LabShapes {

    private static final Codec<BigDecimal> DECIMAL = new Decimal();

    static final Codec<HostCentre> HOST_CENTRE = Shape.of("HostCentre", HostCentre::builder, HostCentre.Builder::build)
            .required("code", NOT_BLANK, HostCentre::getCode, HostCentre.Builder::code)
            .required("since", DAY, HostCentre::getSince, HostCentre.Builder::since)
            .optional("until", DAY, HostCentre::getUntil, HostCentre.Builder::until);

    static final Codec<Considered> CONSIDERED = Shape.of(
                    "Considered", Two<ExperimentId, String>::new, parts -> parts.to(Considered::new))
            .required("experiment", EXPERIMENT_ID, Considered::experiment, Two::first)
            .required("difference", NOT_BLANK, Considered::difference, Two::second);

    static final Codec<Measure> MEASURE = Shape.of("Measure", Measure::builder, Measure.Builder::build)
            .required("id", NOT_BLANK, Measure::getId, Measure.Builder::id)
            .required("what", NOT_BLANK, Measure::getWhat, Measure.Builder::what)
            .required("unit", NOT_BLANK, Measure::getUnit, Measure.Builder::unit)
            .required("plannedFor", DAY, Measure::getPlannedFor, Measure.Builder::plannedFor)
            .optional("target", DECIMAL, Measure::getTarget, Measure.Builder::target);

    static final Codec<Reading> READING = Shape.of("Reading", Reading::builder, Reading.Builder::build)
            .required("measure", NOT_BLANK, Reading::getMeasure, Reading.Builder::measure)
            .required("day", DAY, Reading::getDay, Reading.Builder::day)
            .optional("centre", NOT_BLANK, Reading::getCentre, Reading.Builder::centre)
            .required("value", DECIMAL, Reading::getValue, Reading.Builder::value)
            .optional("people", Count.from(2), Reading::getPeople, Reading.Builder::people);

    static final Codec<LabDecision> LAB_DECISION = Shape.of(
                    "LabDecision", LabDecision::builder, LabDecision.Builder::build)
            .required("kind", Constant.of(NextStep.class), LabDecision::getKind, LabDecision.Builder::kind)
            .required("day", DAY, LabDecision::getDay, LabDecision.Builder::day)
            .required("by", NOT_BLANK, LabDecision::getBy, LabDecision.Builder::by)
            .required("why", NOT_BLANK, LabDecision::getWhy, LabDecision.Builder::why);

    static final Codec<Experiment> EXPERIMENT = Format.stated(
                    "experiment", Shape.of("Experiment", Experiment::builder, Experiment.Builder::build))
            .required("id", EXPERIMENT_ID, Experiment::getId, Experiment.Builder::id)
            .required("kind", Constant.of(ExperimentKind.class), Experiment::getKind, Experiment.Builder::kind)
            .required("title", NOT_BLANK, Experiment::getTitle, Experiment.Builder::title)
            .required("hypothesis", NOT_BLANK, Experiment::getHypothesis, Experiment.Builder::hypothesis)
            .required("themes", Shape.items(TOPIC_ID), Experiment::getThemes, Experiment.Builder::themes)
            .list("audiences", TOPIC_ID, Experiment::getAudiences, Experiment.Builder::addAudiences)
            .list("tools", TOPIC_ID, Experiment::getTools, Experiment.Builder::addTools)
            .required("bearer", MEMBER_ID, Experiment::getBearer, Experiment.Builder::bearer)
            .required("centres", Shape.items(HOST_CENTRE), Experiment::getCentres, Experiment.Builder::centres)
            .required("registeredOn", DAY, Experiment::getRegisteredOn, Experiment.Builder::registeredOn)
            .optional("startedOn", DAY, Experiment::getStartedOn, Experiment.Builder::startedOn)
            .optional("endedOn", DAY, Experiment::getEndedOn, Experiment.Builder::endedOn)
            .list("considered", CONSIDERED, Experiment::getConsidered, Experiment.Builder::addConsidered)
            .list("measures", MEASURE, Experiment::getMeasures, Experiment.Builder::addMeasures)
            .list("readings", READING, Experiment::getReadings, Experiment.Builder::addReadings)
            .optional("result", NOT_BLANK, Experiment::getResult, Experiment.Builder::result)
            .optional("decision", LAB_DECISION, Experiment::getDecision, Experiment.Builder::decision)
            .list("became", BecameShapes.BECAME, Experiment::getBecame, Experiment.Builder::addBecame);

    private LabShapes() {}
}
