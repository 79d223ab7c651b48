package net.cibc.bilan.quickstart;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.rule.Outcome;

/**
 * Collects the bilans of a folder for its index.
 */
final class PageIndex {

    /** The name of the index itself. */
    static final String NAME = "index.html";

    /** The folder of the pages, so that none of them can take the place of the index. */
    private static final String PAGES = "bilans/";

    private static final Pattern NO_NAME = Pattern.compile("[^\\w.]+");
    private static final int LONGEST_NAME = 100;

    private record Shown(Standing.Urgency urgency, Outcome outcome, String told, IndexPage.Line line) {}

    private final PageWords words;
    private final boolean withNames;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> again = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final List<IndexPage.Broken> unreadable = new ArrayList<>();
    private int unreadableFiles;

    PageIndex(PageWords words, boolean withNames) {
        this.words = words;
        this.withNames = withNames;
    }

    /**
     * Where the page of a bilan stands, from the index: by its number, for a file may be named after a person. A second
     * bilan of one number has a page of its own.
     */
    String place(BilanId id) {
        String number = NO_NAME.matcher(id.centre() + "-" + id.number()).replaceAll("-");
        String first = number.substring(0, Math.min(LONGEST_NAME, number.length()));
        String name = first;
        while (!names.add(name.toLowerCase(Locale.ROOT))) {
            name = first + "-" + again.merge(first, 2, (last, any) -> last + 1);
        }
        return PAGES + name + ".html";
    }

    /** The address of the index, from the page at a place. */
    static String wayBack(String place) {
        return "../".repeat((int) place.chars().filter(each -> each == '/').count()) + NAME;
    }

    void add(Standing standing, Path file, String place) {
        Snapshot snapshot = standing.report().getSnapshot();
        IndexPage.Line line = new IndexPage.Line(
                address(place),
                snapshot.bilan().getId().toString(),
                Optional.empty(),
                CasePage.people(snapshot, words, withNames),
                words.begin(snapshot.stage()),
                standing.needs(words),
                standing.next(words));
        days.add(snapshot.day());
        shown.add(new Shown(
                standing.urgency(),
                standing.report().outcome(),
                withNames ? file.toString() : place.substring(PAGES.length()),
                line));
    }

    private static String address(String place) {
        try {
            return new URI(null, null, place, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a path is an address", e);
        }
    }

    void add(Checked.Unreadable file) {
        unreadableFiles += file.isFolder() ? 0 : 1;
        unreadable.add(new IndexPage.Broken(
                file.name(),
                file.reasons().stream().map(Checked.Unreadable.Reason::message).toList()));
    }

    /** Whether every file could be read. */
    boolean isWhole() {
        return unreadable.isEmpty();
    }

    IndexPage page() {
        Set<String> numbers = new HashSet<>();
        Set<String> twice = shown.stream()
                .map(each -> each.line().title())
                .filter(number -> !numbers.add(number))
                .collect(Collectors.toSet());
        return new IndexPage(
                words,
                words.summary(shown.stream().map(Shown::outcome).toList(), unreadableFiles),
                days.stream().map(words::on).collect(Collectors.joining(", ")),
                unreadable,
                shown.stream()
                        .sorted(Comparator.comparing(Shown::urgency))
                        .map(each -> twice.contains(each.line().title())
                                ? each.line().apart(each.told())
                                : each.line())
                        .toList());
    }
}
