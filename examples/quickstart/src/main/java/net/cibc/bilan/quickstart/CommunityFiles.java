package net.cibc.bilan.quickstart;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The community as it lies in folders: a file for each part, which are merged. Documents of the library's other formats
 * in these folders are left aside.
 *
 * @param community  what could be read
 * @param unreadable  what could not be read, or does not agree with what was read before
 */
record CommunityFiles(Community community, List<Checked.Unreadable> unreadable) {

    /** Where the days of the network begin, if no part tells it. */
    static final ZoneId OF_THE_NETWORK = ZoneId.of("Europe/Paris");

    static CommunityFiles read(List<Path> paths, Language language) {
        List<Community> merged = new ArrayList<>();
        List<Checked.Unreadable> unreadable = new ArrayList<>();
        for (Path file : CaseFiles.under(paths)) {
            String format = AskedFile.format(file);
            // What is no community and not left aside is told as what it should have been.
            Checked checked = !format.equals("community") && CaseFiles.isLeftAside(file, format, paths)
                    ? new Checked.Read(file)
                    : Checked.of(file, Community.class, language, part -> merge(file, part, merged, language));
            if (checked instanceof Checked.Unreadable not) {
                unreadable.add(not);
            }
        }
        return new CommunityFiles(all(merged), List.copyOf(unreadable));
    }

    /** What was merged, which is nothing if there was no part. */
    static Community all(List<Community> merged) {
        return merged.isEmpty() ? Community.in(OF_THE_NETWORK) : merged.get(0);
    }

    /** Puts a part into what was merged before, or tells that it does not agree with it. */
    static Checked merge(Path file, Community part, List<Community> merged, Language language) {
        try {
            Community all = merged.isEmpty() ? part : merged.get(0).merge(part);
            merged.clear();
            merged.add(all);
            return new Checked.Read(file);
        } catch (InvalidValueException e) {
            return Checked.Unreadable.of(file, new Labels(language).faults(e));
        }
    }
}
