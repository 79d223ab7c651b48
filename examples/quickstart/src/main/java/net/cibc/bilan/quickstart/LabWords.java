package net.cibc.bilan.quickstart;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.lab.Became;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentState;
import net.cibc.bilan.lab.FeatureKind;
import net.cibc.bilan.lab.HostCentre;
import net.cibc.bilan.lab.LabDecision;
import net.cibc.bilan.lab.Measure;
import net.cibc.bilan.lab.Reading;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;

/** The words in which experiments are told. */
final class LabWords {

    private static final String NO_BREAK = "\u00a0";

    private final Language language;

    LabWords(Language language) {
        this.language = language;
    }

    private String say(String french, String english) {
        return new Words(french, english).in(language);
    }

    /** That an experiment stands in another file already. */
    String again(Path other) {
        return say("expérimentation inscrite déjà par ", "experiment registered already by ") + "'" + other + "'";
    }

    String registered(int count, LocalDate day) {
        return count
                + say(
                        count > 1 ? " expérimentations inscrites au " : " expérimentation inscrite au ",
                        count == 1 ? " experiment registered on " : " experiments registered on ")
                + language.write(day);
    }

    String nothingNear(int percent) {
        return say("Rien de proche à " + percent + " % ou plus.", "Nothing close at " + percent + " % or more.");
    }

    /** What both have, in the plural where there are many. */
    String kind(FeatureKind kind, int count) {
        return language.write(kind) + (count > 1 ? "s" : "");
    }

    /** What is asked of whoever drafts. */
    String toSay() {
        return say("à dire avant de commencer : la différence", "to be said before the start: the difference");
    }

    String summary(int toSay) {
        if (toSay == 0) {
            return say("Rien à dire de plus avant de commencer", "Nothing more to be said before the start");
        }
        return say("Différences à dire avant de commencer : ", "Differences to be said before the start: ") + toSay;
    }

    String state(ExperimentState state) {
        return switch (state) {
            case REGISTERED -> say("Inscrites", "Registered");
            case RUNNING -> say("En cours", "Running");
            case ENDED -> say("Terminées, à décider", "Ended, to be decided");
            case DECIDED -> say("Décidées", "Decided");
        };
    }

    String findings() {
        return say("À voir", "To look at");
    }

    /** What kind of experiment it is, where it is run and when. */
    String about(Experiment experiment) {
        String centres = experiment.getCentres().stream()
                .map(HostCentre::getCode)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return language.write(experiment.getKind()) + " · " + centres + " · " + when(experiment);
    }

    private String when(Experiment experiment) {
        if (experiment.getStartedOn().isEmpty()) {
            return say("inscrite le ", "registered on ") + language.write(experiment.getRegisteredOn());
        }
        String start = language.write(experiment.getStartedOn().get());
        return experiment
                .getEndedOn()
                .map(end -> say("du ", "from ") + start + say(" au ", " to ") + language.write(end))
                .orElseGet(() -> say("depuis le ", "since ") + start);
    }

    /** What a measure is, what was hoped for and what was read. */
    String measure(Measure measure, List<Reading> readings) {
        String target = measure.getTarget()
                .map(value -> say(" (objectif : ", " (target: ") + amount(value, measure) + ")")
                .orElse("");
        String read = readings.isEmpty()
                ? say("à lire d'ici le ", "to be read by ") + language.write(measure.getPlannedFor())
                : readings.stream().map(each -> reading(each, measure)).collect(Collectors.joining(say(" ; ", "; ")));
        return measure.getWhat() + target + say(" : ", ": ") + read;
    }

    private String reading(Reading reading, Measure measure) {
        List<String> of = new ArrayList<>();
        reading.getCentre().ifPresent(of::add);
        reading.getPeople().ifPresent(people -> of.add(people + say(" personnes", " people")));
        return amount(reading.getValue(), measure) + (of.isEmpty() ? "" : " (" + String.join(", ", of) + ")");
    }

    private String amount(BigDecimal value, Measure measure) {
        String number = value.toPlainString();
        return (language == Language.FRENCH ? number.replace('.', ',') : number) + NO_BREAK + measure.getUnit();
    }

    String decision(LabDecision decision) {
        return language.write(decision.getKind())
                + say(", le ", ", on ")
                + language.write(decision.getDay())
                + say(" : ", ": ")
                + decision.getWhy();
    }

    String became(List<Became> became, Topics topics) {
        return say("devenue : ", "became: ")
                + became.stream().map(each -> became(each, topics)).collect(Collectors.joining(say(" ; ", "; ")));
    }

    private String became(Became became, Topics topics) {
        if (became instanceof Became.OfferVersion offer) {
            return say("offre ", "offer ") + offer.code() + " " + offer.version();
        }
        if (became instanceof Became.Resource resource) {
            return say("ressource ", "resource ") + resource.resource();
        }
        if (became instanceof Became.PracticeOf practice) {
            return say("pratique (", "practice (") + topic(practice.topic(), topics) + ")";
        }
        return say("expérimentation ", "experiment ") + ((Became.NextExperiment) became).experiment();
    }

    static String topic(TopicId id, Topics topics) {
        return topics.find(id).map(Topic::getLabel).orElse(id.value());
    }
}
