package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dossiers in which every text that is free ends with what could break a page. */
final class HostileDossiers {

    /** A marker that only stands in a page as text. */
    static final String SCRIPT = "<script>window.owned = 1</script>";

    private static final List<String> TAILS = List.of(
            SCRIPT,
            "\\\"'><img src='https://example.org/x.png' onerror='window.owned = 1'>",
            "</title></style></svg><svg onload=window.owned=1><style>@import 'https://example.org/x.css'</style>",
            "\\u202egnp.\\u2066\\u200f{{head.title}} ${7*7} &lt;b&gt; &amp; javascript:window.owned=1",
            "é".repeat(5_000));

    /** A string that is a value, after its key or in a list. */
    private static final Pattern VALUE = Pattern.compile("(?<=: |\\[\\n {0,40}|,\\n {0,40})\"([^\"\\n]+)\"(?=,?\\n)");

    /** Constants, moments, days, lengths, numbers and zones, which have forms of their own. */
    private static final Pattern FORMED =
            Pattern.compile("[A-Z_0-9]+|[-+0-9T:P.HMYDZ]+|(Europe|Indian)/.*|bilan/.*|\\d{4}-\\d\\d-\\d\\d.*");

    private HostileDossiers() {}

    /** Writes one of each kind to a folder. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> dossiers = List.of("a-distance-et-complet", "seance-sans-heure-de-fin");
        for (int tail = 0; tail < TAILS.size(); tail++) {
            for (String dossier : dossiers) {
                String text = Files.readString(Path.of("../dossiers", dossier + ".json"));
                Files.writeString(folder.resolve(dossier + "-" + tail + ".json"), spoilt(text, TAILS.get(tail)));
            }
        }
    }

    /** The same tail everywhere, so that what points at something still does. */
    private static String spoilt(String dossier, String tail) {
        return VALUE.matcher(dossier)
                .replaceAll(found -> FORMED.matcher(found.group(1)).matches()
                        ? Matcher.quoteReplacement(found.group())
                        : Matcher.quoteReplacement("\"" + found.group(1) + tail + "\""));
    }
}
