package net.cibc.bilan.quickstart;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.cibc.bilan.community.HelpFigures;
import net.cibc.bilan.community.MutualHelp;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Specialist;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.figure.Delays;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;

/** The words in which the community and its mutual help are told. */
final class CommunityWords {

    private static final long DAYS_FROM = 3;

    private final Language language;

    CommunityWords(Language language) {
        this.language = language;
    }

    private String say(String french, String english) {
        return new Words(french, english).in(language);
    }

    /** That no topic has a name, with those that it may be meant for. */
    String noTopic(String name, Topics topics) {
        String start = Topics.folded(name).substring(0, Math.min(1, name.strip().length()));
        String others = topics.all().stream()
                .map(Topic::getLabel)
                .filter(label -> Topics.folded(label).startsWith(start))
                .collect(Collectors.joining(", "));
        return say("aucun thème de ce nom : ", "no topic of this name: ")
                + name
                + (others.isEmpty() ? "" : say(" ; il y a : ", "; there are: ") + others);
    }

    String asked(Need need, Topics topics) {
        String needed = labels(need.getNeeded(), topics);
        String wished = labels(need.getWished(), topics);
        String both = needed.isEmpty() || wished.isEmpty()
                ? needed + wished
                : needed + say(", si possible ", ", if possible ") + wished;
        return say("Spécialistes : ", "Specialists: ") + both;
    }

    private static String labels(Iterable<TopicId> ids, Topics topics) {
        StringBuilder labels = new StringBuilder();
        ids.forEach(id -> labels.append(labels.isEmpty() ? "" : ", ").append(topics.label(id)));
        return labels.toString();
    }

    String as(LocalDate day) {
        return say("au ", "as of ") + language.write(day);
    }

    String department(String code) {
        return say("département ", "department ") + code;
    }

    String nobody() {
        return say("Personne ne peut aider ce jour-là.", "Nobody can help on that day.");
    }

    String lastTaken(Specialist specialist) {
        return specialist
                .lastTakenAt()
                .map(moment -> say("dernière demande prise le ", "last took a request on ")
                        + language.write(moment.toLocalDate()))
                .orElse(say("aucune demande prise", "never took a request"));
    }

    String excluded() {
        return say("Ne sont pas proposés", "Not proposed");
    }

    String answered() {
        return say("Déjà répondu", "Answered already");
    }

    String mutualHelp(MutualHelp help) {
        return say("Entraide, demandes du ", "Mutual help, requests from ")
                + language.write(help.from())
                + say(" au ", " to ")
                + language.write(help.until());
    }

    /** The heads of the columns. */
    String heads() {
        return columns(
                say("posées", "asked"),
                say("prises", "taken"),
                say("répond.", "answer."),
                say("prod.", "prod."),
                say("ouvertes", "open"),
                say("délais", "delays"));
    }

    String figures(HelpFigures figures) {
        return columns(
                figures.asked(),
                figures.taken(),
                figures.answered(),
                figures.withProduction(),
                figures.open(),
                figures.delays().map(this::delays).orElse("–"));
    }

    private static String columns(Object... columns) {
        return String.format(Locale.ROOT, "%6s%7s%9s%6s%9s  %s", columns);
    }

    /** The quartiles; one that is not known yet, because it is that of an open request, is a question mark. */
    private String delays(Delays delays) {
        return delays.ended().isEmpty() && delays.open() == 0
                ? "–"
                : quartile(delays, 1) + " · " + quartile(delays, 2) + " · " + quartile(delays, 3);
    }

    private String quartile(Delays delays, int quarters) {
        Optional<Duration> quartile = delays.quartile(quarters);
        return quartile.map(this::rounded).orElse("?");
    }

    private String rounded(Duration delay) {
        return delay.toDays() < DAYS_FROM
                ? language.write(Duration.ofHours(delay.plusMinutes(30).toHours()))
                : delay.plusHours(12).toDays() + say("\u00a0j", "\u00a0d");
    }

    String noMember(MemberId asker) {
        return say("Qui demande n'est pas dans l'annuaire : ", "Who asks is not in the directory: ") + asker;
    }

    String all() {
        return say("Toutes", "All");
    }

    String byTopic() {
        return say("Par thème", "By topic");
    }

    String byCentre() {
        return say("Par centre", "By centre");
    }

    String depends(HelpFigures all) {
        return say("Membres qui ont demandé : ", "Members who asked: ")
                + all.askers()
                + say(" ; qui ont répondu : ", "; who answered: ")
                + all.answerers()
                + say(
                        " ; les plus actifs, pour la moitié des réponses : ",
                        "; the most active, for half of the answers: ")
                + all.halfOfAnswers();
    }

    String rest(HelpFigures all) {
        return say("Closes sans production : ", "Closed without a production: ")
                + all.without()
                + say(" ; retirées : ", "; withdrawn: ")
                + all.withdrawn()
                + all.oldestOpen()
                        .map(day ->
                                say(" ; la plus ancienne ouverte : ", "; the oldest open one: ") + language.write(day))
                        .orElse("");
    }

    String howDelays() {
        return say(
                "Délais : un quart, la moitié, trois quarts des demandes ont eu réponse en moins ; les demandes"
                        + " ouvertes comptent comme plus longues que toute autre, ? tant qu'on ne sait pas, – là où"
                        + " moins de "
                        + MutualHelp.FEWEST.least()
                        + " membres ont répondu.",
                "Delays: a quarter, half and three quarters of the requests were answered in less; open ones count as"
                        + " longer than any, ? while it is not known, – where fewer than "
                        + MutualHelp.FEWEST.least()
                        + " members answered.");
    }
}
