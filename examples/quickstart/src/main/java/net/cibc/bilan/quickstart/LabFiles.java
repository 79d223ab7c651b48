package net.cibc.bilan.quickstart;

import java.nio.file.Path;
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
 * The register as it lies in folders: a file for each experiment, and the community, whose vocabulary it speaks.
 * Documents of the library's other formats in these folders are left aside.
 *
 * @param community  what could be read of the community
 * @param register  the register of what could be read
 * @param unreadable  what could not be read, or does not agree with what was read before
 */
record LabFiles(Community community, Register register, List<Checked.Unreadable> unreadable) {

    static LabFiles read(List<Path> paths, Language language) throws Trouble {
        Map<ExperimentId, Path> places = new TreeMap<>();
        List<Experiment> experiments = new ArrayList<>();
        List<Community> merged = new ArrayList<>();
        List<Checked.Unreadable> unreadable = new ArrayList<>();
        for (Path file : CaseFiles.under(paths)) {
            String format = AskedFile.format(file);
            Checked checked;
            if (format.equals("community")) {
                checked = Checked.of(
                        file, Community.class, language, part -> CommunityFiles.merge(file, part, merged, language));
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
        Community community = CommunityFiles.all(merged);
        try {
            Register register = Register.of(Topics.of(community.getTopics()), experiments);
            return new LabFiles(community, register, List.copyOf(unreadable));
        } catch (InvalidValueException e) {
            throw new Trouble(new Labels(language).faults(e), e);
        }
    }

    private static Checked.Unreadable again(Path file, Path other, Language language) {
        return Checked.Unreadable.of(file, new LabWords(language).again(other));
    }
}
