package net.cibc.bilan.quickstart;

import io.jstach.jstache.JStacheContentType;
import io.jstach.jstachio.Escaper;
import io.jstach.jstachio.escapers.Html;

/**
 * How any text enters a page: {@linkplain Plain plain}, and with every character that means something in HTML escaped,
 * between tags as in a quoted attribute. Templates put nothing from a case file anywhere else.
 */
@JStacheContentType(mediaType = "text/html", charsets = "UTF-8")
public final class PageText {

    private PageText() {}

    /**
     * Obtains what escapes, for the templates.
     *
     * @return the escaper
     */
    public static Escaper provider() {
        return Escaper.of(text -> Html.of().apply(Plain.of(text)));
    }
}
