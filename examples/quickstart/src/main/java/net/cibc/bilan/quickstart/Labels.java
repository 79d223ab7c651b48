package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.json.Place;
import net.cibc.bilan.json.Refusal;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Fault;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The application's own words, in both languages. The texts of rules come from the library.
 */
final class Labels {

    private static final int MOST_NAMED = 10;

    private final Language language;

    Labels(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    private String say(String french, String english) {
        return new Words(french, english).in(language);
    }

    String on(LocalDate day) {
        return say("au ", "on ") + language.write(day);
    }

    String since(LocalDate day) {
        return say("version du ", "version of ") + language.write(day);
    }

    /** The heading of the cases, whose stories are written in French for the people who work with bilans. */
    String cases() {
        return say("cas qui prouvent la règle :", "cases that prove the rule (told in French):");
    }

    /** The heading of the points that no rule judges. */
    String unjudged() {
        return say("Ce qu'aucune règle ne juge :", "What no rule judges:");
    }

    /** The heading of the rules about more than one case file. */
    String network() {
        return say(
                "Sur le réseau, et sur plusieurs dossiers ensemble :",
                "About the network, and about many case files together:");
    }

    /** The heading of what no text asks for. */
    String suggested() {
        return say("Ce qui est seulement proposé :", "What is only suggested:");
    }

    String asPlanned() {
        return say("si tout se passe comme prévu", "if all goes as planned");
    }

    /** That a document is well formed, and that is all. */
    String noRule() {
        return say("lu, et aucune règle n'en parle", "read, and no rule is about it");
    }

    /** That results were read, and not what they are of. */
    String noSurvey(String id) {
        return say(
                "lu, sans l'enquête " + id + "\u00a0: aucune règle n'est demandée",
                "read, without the survey " + id + ": no rule is asked");
    }

    /** That it is not known which survey results are of. */
    String surveysDiffer(String id) {
        return say(
                "l'enquête " + id + " est dans plusieurs fichiers qui diffèrent\u00a0: laquelle a été publiée\u00a0?",
                "the survey " + id + " is in several files that differ: which one was published?");
    }

    String results(String id) {
        return say("résultats de l'enquête ", "results of the survey ") + id;
    }

    String community(int members) {
        return say("communauté, membres : " + members, "community, members: " + members);
    }

    String experiment(ExperimentId id) {
        return say("expérimentation ", "experiment ") + id;
    }

    String register(int experiments) {
        return say("registre, expérimentations : " + experiments, "register, experiments: " + experiments);
    }

    String survey(String id) {
        return say("enquête ", "survey ") + id;
    }

    String together(int files) {
        return say("ensemble, dossiers : " + files, "together, case files: " + files);
    }

    /** That more than one file holds a case file of one number, be it that only the first counts with others. */
    String oneNumber(BilanId number, List<Path> files, boolean firstCounts) {
        int more = files.size() - MOST_NAMED;
        return say("même numéro ", "same number ")
                + number
                + say(" : ", ": ")
                + files.stream().limit(MOST_NAMED).map(Labels::quoted).collect(Collectors.joining(", "))
                + (more > 0 ? " " + more(more) : "")
                + (firstCounts
                        ? say(" ; ensemble, seul compte ", "; together, what counts is only ") + quoted(files.get(0))
                        : "");
    }

    /** Why a case file does not count among all together. */
    String sameNumber(Path first) {
        return say("même numéro que ", "same number as ") + quoted(first);
    }

    /** That a file does not count among all together. */
    String apart() {
        return say("ne compte pas ensemble", "does not count together");
    }

    private static String quoted(Path file) {
        return "'" + Checked.name(file) + "'";
    }

    String unreadable() {
        return say("illisible", "unreadable");
    }

    /** The reason why a file could not be opened, without the message of the operating system. */
    String reason(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return say("ni fichier ni dossier de ce nom", "no file or folder of that name");
        }
        if (failure instanceof AccessDeniedException) {
            return say("accès refusé", "access denied");
        }
        return Files.isDirectory(file)
                ? say("aucun fichier *.json lisible dans ce dossier", "no readable *.json file in this folder")
                : say("le fichier ne peut pas être lu", "the file cannot be read");
    }

    /** One mistake of a document. */
    Checked.Unreadable.Reason reason(Refusal refusal) {
        Place place = refusal.getPlace();
        return new Checked.Unreadable.Reason(
                Optional.of(place)
                        .filter(each -> each.line() > 0 || !each.pointer().isEmpty()),
                refusal.text(language == Language.FRENCH ? Locale.FRENCH : Locale.ENGLISH));
    }

    /** What is wrong with a file, after its name. */
    String because(Checked.Unreadable.Reason reason) {
        return say(" : ", ": ") + unreadable() + ", " + reason.message();
    }

    /** That the pages of a folder need a folder. */
    String noFolder(Path folder) {
        return say("--write est nécessaire pour les pages du dossier '", "--write is needed for the pages of '")
                + folder + "'";
    }

    /** How many mistakes are not told. */
    String more(int mistakes) {
        return say("et " + mistakes + " de plus", "and " + mistakes + " more");
    }

    /** A constant of the model. */
    String name(Enum<?> constant) {
        return language.write(constant);
    }

    /** Why what was planned will not be kept after the end of a bilan. */
    String ended(ClosureKind end) {
        return "bilan " + name(end);
    }

    /** A session that was called off, and why. */
    String session(Phase phase, String why) {
        return say("Séance de la ", "Session of the ") + name(phase) + " · " + why;
    }

    /** A follow-up interview that was called off, and why. */
    String followUp(String why) {
        return say("Entretien de suivi", "Follow-up interview") + " · " + why;
    }

    /** That the calendar file is one of the files to be read. */
    String isRead(Path file) {
        return "'" + file + "'" + say(" est aussi un dossier à lire", " is also a case file to be read");
    }

    String notWritten(Path file) {
        return "'" + file + "'" + say(" ne peut pas être écrit", " cannot be written");
    }

    /** That a calendar file stays what it was, because a new one would lack what could not be read. */
    String leftAlone(Path file) {
        return "'" + file + "'"
                + say(
                        " est resté tel quel : un dossier n'a pas pu être lu",
                        " was left as it was: a case file could not be read");
    }

    /** That a calendar file is not written, because its format has no words for a year. */
    String farAway(Path file, BilanId id) {
        return notWritten(file)
                + say(" : une année du dossier ", ": a year of the case file ")
                + id
                + say(" n'a pas quatre chiffres", " does not have four digits");
    }

    /** That it is not known whose calendar is given. */
    String nobodyLeads() {
        return say(
                "--busy demande un bilan que quelqu'un mène : c'est son agenda",
                "--busy wants a bilan that somebody leads: it is his or her calendar");
    }

    String tooLong(Path file, int octets) {
        return "'" + file + "'" + say(" dépasse " + octets + " octets", " has more than " + octets + " octets");
    }

    /** That a file is not the calendar of a diary, and where that shows, if it is known. */
    String noCalendar(Path file, int line) {
        return "'" + file + "'"
                + say(" n'est pas un agenda iCalendar lisible", " is not a readable iCalendar file")
                + (line > 0 ? say(" (ligne " + line + ")", " (line " + line + ")") : "");
    }

    /** What is wrong with a value. */
    String faults(InvalidValueException refused) {
        return faults(refused, Map.of());
    }

    /** What is wrong with a value that was made of arguments, by the names of those that set a property. */
    String faults(InvalidValueException refused, Map<String, String> typed) {
        return refused.getFaults().stream().map(fault -> fault(fault, typed)).collect(Collectors.joining(" ; "));
    }

    private String fault(Fault fault, Map<String, String> typed) {
        String property = fault.getPath().replaceFirst("\\[.*", "");
        return switch (fault.getPath()) {
            case "closure" ->
                say("le bilan est terminé, rien n'est plus à prévoir", "the bilan has ended, nothing is left to plan");
            case "availability" ->
                say(
                        "le dossier ne dit pas quand la personne est libre",
                        "the case file does not tell when the person is free");
            default ->
                typed.getOrDefault(property, fault.getPath())
                        + say(" : trouvé ", ": found ")
                        + fault.getFound().in(language)
                        + say(", attendu ", ", expected ")
                        + fault.getExpected().in(language);
        };
    }

    /** How many rules are kept without a remark, and how many do not apply. */
    String counts(int kept, int notApplicable) {
        String rules = kept
                + say(kept < 2 ? " règle respectée" : " règles respectées", kept == 1 ? " rule kept" : " rules kept");
        return notApplicable == 0 ? rules : rules + ", " + notApplicable + say(" sans objet", " not applicable");
    }

    /** The numbers of the summary, without those that are zero. */
    String summary(Map<Outcome, Integer> judged, int unreadable) {
        List<String> parts = new ArrayList<>();
        judged.forEach((outcome, count) -> parts.add(count(count, language.write(outcome))));
        if (unreadable > 0) {
            parts.add(count(unreadable, unreadable()));
        }
        return summary(
                unreadable + judged.values().stream().mapToInt(each -> each).sum(), parts);
    }

    /** The numbers of the summary of agendas, without those that are zero. */
    String summary(int files, int overdue, int open, int unreadable) {
        List<String> parts = new ArrayList<>();
        if (overdue > 0) {
            parts.add(overdue + say(overdue == 1 ? " échéance en retard" : " échéances en retard", " overdue"));
        }
        if (open > 0) {
            parts.add(open + say(" à venir", " to come"));
        }
        if (unreadable > 0) {
            parts.add(count(unreadable, unreadable()));
        }
        return summary(files, parts.isEmpty() ? List.of(say("rien à venir", "nothing to come")) : parts);
    }

    /** How many files were compared, and in how many of them a rule turned. */
    String compared(int files, int turned, int unreadable) {
        List<String> parts = new ArrayList<>();
        parts.add(
                turned == 0
                        ? say("rien ne change", "nothing turns")
                        : turned + say(turned == 1 ? " change" : " changent", turned == 1 ? " turns" : " turn"));
        if (unreadable > 0) {
            parts.add(count(unreadable, unreadable()));
        }
        return summary(files + unreadable, parts);
    }

    String before() {
        return say("avant : ", "before: ");
    }

    String after() {
        return say("après : ", "after: ");
    }

    String nothingToCompareWith() {
        return say(
                "avec quoi comparer ? --with-day ou --with-practice",
                "compare with what? --with-day or --with-practice");
    }

    /** Between a rule and the answers that it never gave. */
    String neverSaid() {
        return say(" n'a jamais dit : ", " never said: ");
    }

    String neverApplied() {
        return say("Règles qui n'ont jamais parlé : ", "Rules that never spoke: ");
    }

    String inNoFile() {
        return say("Faits qu'aucun dossier ne contient : ", "Facts that no case file holds: ");
    }

    String covered(int files) {
        return files == 0
                ? say("aucun dossier", "no case file")
                : files + say(" dossier", " case file") + (files == 1 ? "" : "s");
    }

    /** That somebody acknowledged a finding, and why. */
    String acknowledged(Acknowledgement known) {
        return say("reconnu le ", "acknowledged on ")
                + language.write(known.getAcknowledgedOn())
                + say(" par ", " by ")
                + known.getAcknowledgedBy()
                + known.getUntil()
                        .map(day -> say(", jusqu'au ", ", until ") + language.write(day))
                        .orElse("")
                + say(" : ", ": ")
                + known.getReason().orElse("–");
    }

    private String summary(int files, List<String> parts) {
        return files == 0 ? covered(files) : covered(files) + say(" : ", ": ") + String.join(", ", parts);
    }

    private String count(int count, String name) {
        boolean plural = language == Language.FRENCH && count > 1 && !name.endsWith("s");
        return count + " " + name + (plural ? "s" : "");
    }
}
