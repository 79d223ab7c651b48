package net.cibc.bilan.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.figure.Cut;
import net.cibc.bilan.figure.Distribution;
import net.cibc.bilan.figure.Estimate;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.figure.PublicationStatus;
import net.cibc.bilan.figure.Share;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.survey.Comparison;
import net.cibc.bilan.survey.PublishedSurvey;
import net.cibc.bilan.survey.Question;
import net.cibc.bilan.survey.QuestionKind;
import net.cibc.bilan.survey.Suggestion;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.survey.Turnout;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints what is published of a survey, and what an attack finds, for people. */
final class SurveyPrinter {

    private static final int WIDTH_OF_NAMES = 28;
    private static final int MOST_BARS = 25;

    private final Terminal out;
    private final Language language;
    private final Survey survey;

    SurveyPrinter(Terminal out, Language language, Survey survey) {
        this.out = out;
        this.language = language;
        this.survey = survey;
    }

    private String in(String french, String english) {
        return language == Language.FRENCH ? french : english;
    }

    void nothing(int least) {
        out.paragraph(in(
                "Moins de " + least + " réponses\u00a0: rien n'est publié.",
                "Fewer than " + least + " answers: nothing is published."));
    }

    void results(SurveyResults results) {
        out.hanging("", Style.bold, survey.getTitle());
        out.line("  " + survey.getId() + " · " + in("du ", "from ") + language.write(survey.getOpensOn())
                + in(" au ", " to ") + language.write(survey.getClosesOn()));
        out.line("");
        turnout(results);
        List<Comparison> comparisons = new ArrayList<>();
        for (Question question : survey.getQuestions()) {
            results.distribution(question.getId()).ifPresent(distribution -> {
                print(question, distribution, results);
                comparisons.addAll(results.comparisons(question.getId()));
            });
        }
        long apart =
                comparisons.stream().filter(each -> each.difference().isApart()).count();
        out.line(in(
                "Comparaisons\u00a0: " + comparisons.size() + ", distinguées\u00a0: " + apart
                        + " (par hasard\u00a0: une sur vingt)",
                "Comparisons: " + comparisons.size() + ", told apart: " + apart + " (by chance: one of twenty)"));
    }

    private void turnout(SurveyResults results) {
        out.say(in("Qui a répondu", "Who answered"), Style.bold).end();
        turnout(in("ensemble", "everybody"), results.getTurnout());
        results.getGroups().forEach(group -> turnout(name(group.part()), group.turnout()));
        Mask mask = survey.mask(results);
        for (Grouping grouping : survey.getGroupings()) {
            for (String group : grouping.groups()) {
                PublicationStatus status = mask.status(grouping.id(), group);
                if (status != PublicationStatus.PUBLISHED) {
                    out.line("  – " + group(group) + in("\u00a0: ", ": ") + language.write(status));
                }
            }
        }
        out.paragraph(in(
                "Tout chiffre, et toute différence, repose sur " + results.getRestsOn()
                        + " personnes au moins (seuil\u00a0: " + results.getLeast() + ").",
                "Every figure, and every difference, rests on at least " + results.getRestsOn() + " people (least: "
                        + results.getLeast() + ")."));
        out.line("");
    }

    private void turnout(String name, Turnout turnout) {
        String row = "  %s %4d".formatted(padded(name), turnout.answered());
        Optional<Share> rate = turnout.rate();
        out.line(
                rate.isEmpty()
                        ? row
                        : row
                                + " / %-4d %5s"
                                        .formatted(
                                                rate.get().denominator(),
                                                number(100 * rate.get().value(), 1))
                                + in("\u00a0%", "%"));
    }

    private void print(Question question, Distribution distribution, SurveyResults results) {
        out.hanging(question.getId() + " · ", Style.bold, question.getText());
        for (int level = 1; level <= question.getOptions().size(); level++) {
            Share share = distribution.share(level);
            int bars = (int) Math.round(share.value() * MOST_BARS);
            out.line("  %s %4d  %3d"
                            .formatted(
                                    padded(question.getOptions().get(level - 1)),
                                    share.numerator(),
                                    Math.round(100 * share.value()))
                    + in("\u00a0%", "%") + " " + "█".repeat(bars));
        }
        if (distribution.leftOut() > 0) {
            out.line("  %s %4d".formatted(padded(in("sans réponse", "no answer")), distribution.leftOut()));
        }
        if (question.getKind() == QuestionKind.SCALE) {
            String quartiles = distribution.quartiles().stream()
                    .map(level -> question.getOptions().get(level - 1))
                    .collect(Collectors.joining(", "));
            out.paragraph(in("quartiles\u00a0: ", "quartiles: ") + quartiles + " · "
                    + in("dispersion\u00a0: ", "spread: ") + number(distribution.spread(), 3));
        }
        suggestion(question, distribution);
        results.comparisons(question.getId()).forEach(each -> print(each, question));
        out.line("");
    }

    private void suggestion(Question question, Distribution distribution) {
        Share leading = distribution.share(distribution.leading());
        out.hanging(
                "  → ",
                Style.bold,
                language.write(Suggestion.of(distribution)) + in("\u00a0: « ", ": \"")
                        + question.getOptions().get(distribution.leading() - 1) + in(" »", "\"") + ", "
                        + leading.numerator() + " / " + leading.denominator()
                        + in(", part d'au moins ", ", a share of at least ")
                        + Math.round(100 * leading.estimate().low()) + in("\u00a0%", "%"));
    }

    private void print(Comparison comparison, Question question) {
        Estimate difference = comparison.difference();
        out.hanging(
                difference.isApart() ? "    ≠ " : "    ≈ ",
                Style.faint,
                "« " + question.getOptions().get(comparison.level() - 1) + " », " + name(comparison.one())
                        + in(" moins ", " minus ") + name(comparison.other()) + in("\u00a0: ", ": ")
                        + points(difference.value(), 0) + " points ("
                        + points(difference.low(), 1) + in(" à ", " to ") + points(difference.high(), 1) + ")");
    }

    /** Prints what can be learnt about the fewest people. */
    void attack(PublishedSurvey both) {
        Mask mask = survey.mask(both.results());
        int people = both.restsOn();
        int found = mask.lightest().map(Cut::people).orElse(both.results().getRestsOn());
        if (mask.lightest().isPresent()) {
            attack(mask);
            verdict(combination(mask.lightest().get(), mask), found, mask.least());
        } else {
            out.paragraph(survey.getCountsDestroyedOn()
                            .map(day -> in("Comptages détruits le ", "Counts destroyed on ") + language.write(day))
                            .orElse(in("Pas de comptages", "No counts"))
                    + in(
                            "\u00a0: l'attaque n'est pas refaite, ce que les résultats ont enregistré fait foi.",
                            ": the attack is not made again, what the results recorded decides."));
            verdict(in("enregistré", "recorded"), found, mask.least());
        }
        if (people < found) {
            verdict(in("un chiffre des résultats mêmes", "a figure of the results themselves"), people, mask.least());
        }
    }

    private void attack(Mask mask) {
        out.say(in("Ce qui est publié", "What is published"), Style.bold).end();
        out.line("  %s %4d"
                .formatted(padded(in("ensemble", "everybody")), mask.people().total()));
        mask.parts()
                .forEach(part -> out.line(
                        "  %s %4d".formatted(padded(name(part)), mask.people().people(part))));
        out.line("");
    }

    private void verdict(String what, int people, int least) {
        boolean safe = people >= least;
        out.hanging(
                safe ? "✓ " : "✗ ",
                safe ? Style.fg_green : Style.fg_red,
                what
                        + in("\u00a0: repose sur ", ": rests on ")
                        + people
                        + in(" personnes, ", " people, ")
                        + (safe ? in("au moins ", "at least ") : in("moins de ", "fewer than "))
                        + least);
    }

    private String combination(Cut cut, Mask mask) {
        Stream<String> added = cut.added().stream().map(part -> "+ " + counted(part, mask));
        Stream<String> subtracted = cut.subtracted().stream().map(part -> "− " + counted(part, mask));
        String all = Stream.concat(added, subtracted).collect(Collectors.joining(" "));
        return all.isEmpty() ? in("ensemble", "everybody") : all.replaceFirst("^\\+ ", "");
    }

    private String counted(Part part, Mask mask) {
        return mask.people().people(part) + " (" + name(part) + ")";
    }

    private String name(Part part) {
        return part.groups().stream().map(this::group).collect(Collectors.joining(", "));
    }

    /** The name of a group, in words where it is that of an outcome or of a mode. */
    private String group(String name) {
        return Stream.concat(Stream.of(BilanOutcome.values()), Stream.of(DeliveryMode.values()))
                .filter(constant -> constant.name().equals(name))
                .map(language::write)
                .findFirst()
                .orElse(name);
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(0, WIDTH_OF_NAMES - name.length()));
    }

    private String points(double difference, int decimals) {
        String points = number(Math.abs(100 * difference), decimals);
        return (difference < 0 ? "−" : "+") + points;
    }

    private String number(double value, int decimals) {
        String number = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return language == Language.FRENCH ? number.replace('.', ',') : number;
    }
}
