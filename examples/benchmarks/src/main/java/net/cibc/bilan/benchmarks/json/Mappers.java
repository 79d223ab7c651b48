package net.cibc.bilan.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of Jackson that are measured. */
final class Mappers {

    /** On records, as it comes, but that it keeps the offset of a moment and leaves out what is absent. */
    static final JsonMapper PLAIN = onRecords().build();

    /** On records, strict and with codecs for dates. */
    static final JsonMapper WITH_CODECS = onRecords()
            .addModule(new DateCodecs())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** On the library's own values, strict and with codecs for dates. */
    static final JsonMapper ON_VALUES = Values.mapper();

    /** With the module of the library. */
    static final JsonMapper MODULE = JsonMapper.builder().findAndAddModules().build();

    private Mappers() {}

    private static JsonMapper.Builder onRecords() {
        return JsonMapper.builder()
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
