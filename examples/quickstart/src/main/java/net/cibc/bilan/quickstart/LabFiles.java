package net.cibc.bilan.quickstart;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The register as it lies in folders: a file for each experiment, and communities, whose vocabularies are put together.
 * Documents of the library's other formats in these folders are left aside.
 *
 * @param register  the register of what could be read
 * @param unreadable  what could not be read
 */
record LabFiles(Register register, List<Checked.Unreadable> unreadable) {

    /** Where the days of the network begin. */
    static final ZoneId OF_THE_NETWORK = ZoneId.of("Europe/Paris");

    static LabFiles read(List<Path> paths, Language language) throws Trouble {
        Map<ExperimentId, Path> places = new TreeMap<>();
        List<Experiment> experiments = new ArrayList<>();
        List<Community> communities = new ArrayList<>();
        List<Checked.Unreadable> unreadable = new ArrayList<>();
        for (Path file : CaseFiles.under(paths)) {
            String format = AskedFile.format(file);
            Checked checked;
            if (format.equals("community")) {
                checked = Checked.of(file, Community.class, language, community -> {
                    communities.add(community);
                    return new Checked.Read(file);
                });
            } else if (!format.equals("experiment") && CaseFiles.isLeftAside(file, format, paths)) {
                checked = new Checked.Read(file);
            } else {
                // What is no experiment and not left aside is told as what it should have been.
                checked = Checked.of(file, Experiment.class, language, experiment -> {
                    Path other = places.putIfAbsent(experiment.getId(), file);
                    if (other != null) {
                        return again(file, other, language);
                    }
                    experiments.add(experiment);
                    return new Checked.Read(file);
                });
            }
            if (checked instanceof Checked.Unreadable not) {
                unreadable.add(not);
            }
        }
        try {
            return new LabFiles(Register.of(topics(communities), experiments), List.copyOf(unreadable));
        } catch (InvalidValueException e) {
            throw new Trouble(new Labels(language).faults(e), e);
        }
    }

    private static Checked.Unreadable again(Path file, Path other, Language language) {
        return Checked.Unreadable.of(file, new LabWords(language).again(other));
    }

    private static Topics topics(List<Community> communities) {
        return Topics.of(communities.stream()
                .reduce(Community::merge)
                .map(Community::getTopics)
                .orElse(List.of()));
    }
}
