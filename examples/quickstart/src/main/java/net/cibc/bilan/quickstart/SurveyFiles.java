package net.cibc.bilan.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;

/** The surveys among some files, so that results are judged with the counts that they were made of. */
final class SurveyFiles {

    private final List<Path> files;
    private final Labels labels;
    private Optional<Map<String, Set<Survey>>> read = Optional.empty();

    SurveyFiles(List<Path> files, Labels labels) {
        this.files = files;
        this.labels = labels;
    }

    /** Judges results with their survey, be it read before or after them. */
    Checked of(Path file, SurveyResults results, LocalDate day) {
        if (read.isEmpty()) {
            read = Optional.of(read());
        }
        String id = results.getSurvey();
        Set<Survey> surveys = read.get().getOrDefault(id, Set.of());
        return switch (surveys.size()) {
            case 0 -> new Checked.NotAsked(file, labels.noSurvey(id));
            case 1 ->
                CheckCommand.report(
                        file, labels.results(id), surveys.iterator().next().with(results), day);
            default -> Checked.Unreadable.of(file, labels.surveysDiffer(id));
        };
    }

    /** The surveys by their names. One that cannot be read is told for itself. */
    private Map<String, Set<Survey>> read() {
        Map<String, Set<Survey>> surveys = new HashMap<>();
        for (Path file : files) {
            if (AskedFile.format(file).equals("survey")) {
                Checked.of(file, Survey.class, labels.language(), survey -> {
                    surveys.computeIfAbsent(survey.getId(), id -> new HashSet<>())
                            .add(survey);
                    return new Checked.Read(file);
                });
            }
        }
        return surveys;
    }
}
