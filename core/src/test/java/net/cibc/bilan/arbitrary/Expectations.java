package net.cibc.bilan.arbitrary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.survey.Aspect;
import net.cibc.bilan.survey.Effect;
import net.cibc.bilan.survey.Question;
import net.cibc.bilan.survey.QuestionKind;
import net.cibc.bilan.survey.Response;
import net.cibc.bilan.survey.Sending;
import net.cibc.bilan.survey.Survey;

/** The fictitious survey of 103 former beneficiaries, with every answer that was counted. */
public final class Expectations {

    /** The levels of the questions how often. */
    public static final List<String> LEVELS =
            List.of("très souvent", "souvent", "régulièrement", "parfois", "seulement si besoin");

    private static final String VIDEO = "visioconférence";
    private static final String PHONE = "téléphone";
    private static final String WRITTEN = "messagerie";

    private static final String[][] ORDERS = {
        {VIDEO, PHONE, WRITTEN},
        {VIDEO, WRITTEN, PHONE},
        {PHONE, VIDEO, WRITTEN},
        {PHONE, WRITTEN, VIDEO},
        {WRITTEN, VIDEO, PHONE},
        {WRITTEN, PHONE, VIDEO}
    };

    /**
     * Of one cell, how often each level, each level, each length, and each order was answered; nobody has to put in
     * order.
     */
    private record Answers(
            String outcome,
            String mode,
            List<Integer> contact,
            List<Integer> writing,
            List<Integer> length,
            List<Integer> channels) {}

    private static final List<Answers> CELLS = List.of(
            new Answers(
                    "COMPLETED",
                    "REMOTE",
                    List.of(20, 3, 5, 3, 17),
                    List.of(1, 8, 30, 8, 1),
                    List.of(39, 9),
                    List.of(15, 12, 5, 2, 6, 3, 5)),
            new Answers(
                    "COMPLETED",
                    "IN_PERSON",
                    List.of(10, 1, 3, 3, 9),
                    List.of(1, 4, 16, 5, 0),
                    List.of(16, 10),
                    List.of(8, 5, 5, 2, 3, 1, 2)),
            new Answers(
                    "ABANDONED",
                    "REMOTE",
                    List.of(6, 1, 0, 0, 1),
                    List.of(0, 1, 5, 2, 0),
                    List.of(6, 2),
                    List.of(2, 2, 1, 0, 1, 1, 1)),
            new Answers(
                    "ABANDONED",
                    "IN_PERSON",
                    List.of(1, 0, 1, 0, 4),
                    List.of(1, 1, 3, 1, 0),
                    List.of(4, 2),
                    List.of(1, 1, 2, 1, 0, 0, 1)),
            new Answers(
                    "RUNNING",
                    "REMOTE",
                    List.of(2, 0, 0, 0, 0),
                    List.of(0, 1, 1, 0, 0),
                    List.of(2, 0),
                    List.of(1, 0, 0, 0, 1, 0, 0)),
            new Answers(
                    "RUNNING",
                    "IN_PERSON",
                    List.of(0, 0, 0, 0, 1),
                    List.of(0, 0, 1, 0, 0),
                    List.of(0, 1),
                    List.of(0, 0, 1, 0, 0, 0, 0)),
            new Answers(
                    "RUNNING",
                    "BLENDED",
                    List.of(1, 1, 0, 1, 5),
                    List.of(0, 2, 4, 1, 1),
                    List.of(5, 3),
                    List.of(2, 2, 1, 0, 2, 1, 0)),
            new Answers(
                    "NEVER_BEGUN",
                    "BLENDED",
                    List.of(1, 0, 0, 0, 3),
                    List.of(0, 0, 2, 2, 0),
                    List.of(3, 1),
                    List.of(1, 0, 1, 0, 1, 1, 0)));

    private static final String[] REMARKS = {
        "Pouvoir déplacer une séance la veille sans devoir s'expliquer.",
        "Le soir après 19 h, c'est le seul moment où je suis seule chez moi.",
        "Revoir une ressource avant la séance m'a fait gagner du temps.",
        "Moins d'outils différents.",
        "Un rappel par SMS suffit.",
        "Je n'ai pas commencé parce que mon employeur a changé mes horaires."
    };

    private Expectations() {}

    /** The survey before anybody answered. */
    public static Survey opened() {
        return Survey.builder()
                .id("attentes-2026")
                .title("Attentes d'anciens bénéficiaires")
                .purpose("Construire l'offre à distance avec ceux qui ont fait un bilan")
                .opensOn(LocalDate.parse("2026-09-01"))
                .closesOn(LocalDate.parse("2026-10-15"))
                .addGroupings(Grouping.of("outcome", "COMPLETED", "ABANDONED", "RUNNING", "NEVER_BEGUN"))
                .addGroupings(Grouping.of("mode", "REMOTE", "IN_PERSON", "BLENDED"))
                .addQuestions(Question.of(
                                QuestionKind.SCALE,
                                "contact",
                                Aspect.ORGANISATION,
                                "À quelle fréquence voir votre conseiller\u00a0?",
                                LEVELS.toArray(String[]::new))
                        .withEffects(
                                effect(LEVELS.get(0), ContactPreference.FREQUENT),
                                effect(LEVELS.get(2), ContactPreference.REGULAR),
                                effect(LEVELS.get(4), ContactPreference.ON_DEMAND)))
                .addQuestions(Question.of(
                        QuestionKind.SCALE,
                        "ecrit",
                        Aspect.USES,
                        "À quelle fréquence échanger par écrit entre deux séances\u00a0?",
                        LEVELS.toArray(String[]::new)))
                .addQuestions(Question.of(
                                QuestionKind.CHOICE,
                                "longueur",
                                Aspect.PLANNING,
                                "Quelle longueur de séance vous convient\u00a0?",
                                "1 h 15 au plus",
                                "plus de 1 h 15")
                        .withEffects(Effect.builder()
                                .option("1 h 15 au plus")
                                .personalisation(Personalisation.builder()
                                        .longestSession(Duration.ofMinutes(75))
                                        .build())
                                .build()))
                .addQuestions(Question.of(
                        QuestionKind.ORDERING,
                        "canaux",
                        Aspect.USES,
                        "Dans quel ordre préférez-vous ces moyens d'échange\u00a0?",
                        VIDEO,
                        PHONE,
                        WRITTEN))
                .addQuestions(Question.of(
                        QuestionKind.OPEN, "remarques", Aspect.ORGANISATION, "Que changer à l'organisation\u00a0?"))
                .addSendings(sending("COMPLETED", 104, 5))
                .addSendings(sending("ABANDONED", 24, 1))
                .addSendings(sending("RUNNING", 17, 1))
                .addSendings(sending("NEVER_BEGUN", 15, 2))
                .build();
    }

    private static Effect effect(String level, ContactPreference preference) {
        return Effect.builder().option(level).contactPreference(preference).build();
    }

    private static Sending sending(String group, int invited, int undeliverable) {
        return Sending.builder()
                .group(group)
                .invited(invited)
                .undeliverable(undeliverable)
                .build();
    }

    /** The survey with all answers. */
    public static Survey answered() {
        return opened().count(responses());
    }

    /** What 103 people answered. */
    public static List<Response> responses() {
        List<Response> responses = new ArrayList<>();
        for (Answers cell : CELLS) {
            List<Integer> contact = each(cell.contact);
            List<Integer> writing = each(cell.writing);
            List<Integer> length = each(cell.length);
            List<Integer> channels = each(cell.channels);
            for (int i = 0; i < contact.size(); i++) {
                Response response = Response.of(cell.outcome, cell.mode)
                        .answered("contact", LEVELS.get(contact.get(i)))
                        .answered("ecrit", LEVELS.get(writing.get(i)))
                        .answered("longueur", length.get(i) == 0 ? "1 h 15 au plus" : "plus de 1 h 15");
                if (channels.get(i) < ORDERS.length) {
                    response = response.answered("canaux", ORDERS[channels.get(i)]);
                }
                int next = responses.size();
                boolean remarks = next % 17 == 3 && next / 17 < REMARKS.length;
                responses.add(remarks ? response.answered("remarques", REMARKS[next / 17]) : response);
            }
        }
        return responses;
    }

    /** The place of each answer, once for each time that it was given. */
    private static List<Integer> each(List<Integer> counts) {
        List<Integer> each = new ArrayList<>();
        for (int place = 0; place < counts.size(); place++) {
            for (int i = 0; i < counts.get(place); i++) {
                each.add(place);
            }
        }
        return each;
    }
}
