package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.MemberKind;
import net.cibc.bilan.community.MutualHelp;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;

/** The words in which a network's evidence is told. */
final class EvidenceWords {

    private final Language language;
    private final LabWords lab;

    EvidenceWords(Language language) {
        this.language = language;
        this.lab = new LabWords(language);
    }

    private String say(String french, String english) {
        return new Words(french, english).in(language);
    }

    String title() {
        return say(
                "Ce que le réseau peut montrer à un audit Qualiopi", "What the network can show to a Qualiopi audit");
    }

    String as(LocalDate day) {
        return say("au ", "as of ") + language.write(day) + say(" · des faits, aucun verdict", " · facts, no verdict");
    }

    String indicator(int number, String what) {
        return say("Indicateur ", "Indicator ") + number + " · " + what;
    }

    String directory() {
        return say("annuaire de personnes-ressources", "directory of resource persons");
    }

    String peers() {
        return say("échanges entre pairs", "exchange among peers");
    }

    String register() {
        return say("registre des expérimentations", "register of experiments");
    }

    String audiences() {
        return say("spécialistes par public", "specialists by audience");
    }

    String members(Collection<Member> members) {
        long centres = members.stream()
                .filter(each -> each.getKind() == MemberKind.CENTRE)
                .count();
        return say("Conseillers : ", "Consultants: ")
                + (members.size() - centres)
                + say(" ; centres : ", "; centres: ")
                + centres;
    }

    String held(Topic topic, String holders) {
        return topic.getLabel() + say(" : ", ": ") + holders;
    }

    String requests(MutualHelp help) {
        return say("Demandes du ", "Requests from ")
                + language.write(help.from())
                + say(" au ", " to ")
                + language.write(help.until())
                + say(" : ", ": ")
                + help.all().asked()
                + say(" ; avec réponse : ", "; answered: ")
                + help.all().answered()
                + say(" ; closes par une production : ", "; closed by a production: ")
                + help.all().withProduction();
    }

    String production(Production production, Topics topics) {
        String about = production.getTopics().stream().map(topics::label).collect(Collectors.joining(", "));
        return production.getQuestion() + " · " + about + " · " + language.write(production.getPublishedOn());
    }

    String experiments(List<Experiment> experiments) {
        return say("Expérimentations inscrites : ", "Experiments registered: ") + experiments.size();
    }

    String experiment(Experiment experiment) {
        return experiment.getTitle() + " · " + lab.about(experiment) + " · " + language.write(experiment.state());
    }
}
