package net.cibc.bilan.quickstart;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.util.List;
import java.util.Optional;

/**
 * A page with one line for each bilan of a folder, what needs somebody first.
 */
@JStache(path = "net/cibc/bilan/quickstart/index-page.mustache")
@JStacheConfig(contentType = PageText.class)
record IndexPage(PageWords words, String summary, String days, List<Broken> unreadable, List<Line> lines) {

    /** A file that could not be read, and why. */
    record Broken(String file, List<String> reasons) {}

    /** A bilan and the address of its page, with what tells it from another one of the same number. */
    record Line(
            String page,
            String title,
            Optional<String> apart,
            Optional<String> people,
            String stage,
            List<Standing.Need> needs,
            Optional<Standing.Need> next) {

        /** The line of a bilan whose number alone does not tell it from another. */
        Line apart(String told) {
            return new Line(page, title, Optional.of(told), people, stage, needs, next);
        }
    }

    String html() {
        return IndexPageRenderer.of().execute(this);
    }
}
