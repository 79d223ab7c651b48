package net.cibc.bilan.quickstart;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.Repair;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Tells people why there is no plan, and what would make one possible.
 */
final class InfeasiblePrinter {

    private final Terminal out;
    private final PlanWords words;

    InfeasiblePrinter(Terminal out, PlanWords words) {
        this.out = out;
        this.words = words;
    }

    void print(Infeasible no) {
        PlanRequest request = no.getRequest();
        out.item(
                "✗",
                Style.fg_red,
                words.say(
                        "Aucun calendrier n'est possible : sur {all}, {fits} trouvent place et {missing} manquent.",
                        "No plan is possible: {fits} of {all} find room, {missing} do not.",
                        "fits",
                        no.getFits(),
                        "all",
                        request.toPlan().total(),
                        "missing",
                        no.missing()));
        longestPart(no);
        gap(no);
        out.line("");
        if (!no.getBinding().isEmpty()) {
            out.line("  " + words.say("Ne se concilient pas :", "Cannot be had together:"));
            ConditionWords conditions = new ConditionWords(no, words);
            no.getBinding().forEach(each -> out.item("•", Style.faint, conditions.of(each)));
            out.line("");
        }
        if (no.getRepairs().isEmpty()) {
            out.line("  " + words.say("Aucun changement ne suffirait à lui seul.", "No single change would do."));
        } else {
            out.line("  " + words.say("Suffirait, au choix :", "Any of these would do:"));
            no.getRepairs().forEach(repair -> print(repair, request));
        }
    }

    private void print(Repair repair, PlanRequest request) {
        out.item(
                "→",
                repair.outsideOffer() ? Style.fg_yellow : Style.fg_green,
                repair.text(request).in(words.language()));
    }

    private void longestPart(Infeasible no) {
        Duration shortest = Stream.of(Phase.values())
                .map(phase -> no.getRequest().lengths(phase).shortest())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        Duration longest = no.getLongestPart().orElse(Duration.ZERO);
        if (longest.isZero()) {
            detail(words.say(
                    "La personne et le consultant ne sont jamais libres ensemble.",
                    "Person and counsellor are never free together."));
        } else if (longest.compareTo(shortest) < 0) {
            detail(words.say(
                    "Ils ne sont libres ensemble que {longest} de suite, et la séance la plus courte dure {shortest}.",
                    "They are free together for {longest} at a time only, and the shortest session takes {shortest}.",
                    "longest",
                    longest,
                    "shortest",
                    shortest));
        }
    }

    private void gap(Infeasible no) {
        no.getGapFrom().ifPresent(from -> no.getGapTo().ifPresent(to -> gap(from, to, no.getRequest())));
    }

    private void gap(LocalDate from, LocalDate to, PlanRequest request) {
        detail(words.say(
                "Aucune place entre le {from} et le {to}, soit {days}, pour {most} au plus.",
                "No place between {from} and {to}, which is {days}, for {most} at most.",
                "from",
                from,
                "to",
                to,
                "days",
                words.days((int) DAYS.between(from, to)),
                "most",
                words.period(request.mostDays())));
    }

    private void detail(String text) {
        Wrapped.lines("    ", text).forEach(out::line);
    }
}
