package net.cibc.bilan.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.code.ActivityDeclarationNumber;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Promise;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.people.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * How a mapper is brought to the library's own values without the library's module: it builds them by their builders
 * and reads them by their getters, with mixins where the format is not what these say.
 */
final class Values {

    private static final String FORMAT = "format";

    private Values() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .annotationIntrospector(new ByBuilders())
                .addMixIn(Bilan.class, WithFormat.class)
                .addMixIn(Bilan.Builder.class, WithoutFormat.class)
                .addMixIn(Offer.class, OfferGetters.class)
                .addMixIn(Offer.Builder.class, OfferSetters.class)
                .addModule(new DateCodecs()
                        .add(PersonId.class, PersonId::of)
                        .add(ActivityId.class, ActivityId::of)
                        .add(ResourceId.class, ResourceId::of)
                        .add(Siret.class, Siret::of)
                        .add(ActivityDeclarationNumber.class, ActivityDeclarationNumber::of)
                        .add(RomeCode.class, RomeCode::of))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(
                        List.class,
                        lists -> lists.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null))
                                .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .defaultAttributes(ContextAttributes.getEmpty().withSharedAttribute(FORMAT, "bilan/1.0"))
                .build();
    }

    @JsonAppend(attrs = @JsonAppend.Attr(FORMAT), prepend = true)
    private abstract static class WithFormat {}

    @JsonIgnoreProperties(FORMAT)
    private abstract static class WithoutFormat {}

    interface OfferGetters {

        // No promises at all is another fact than not to tell of any.
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Promise> getPromises();

        @JsonSerialize(converter = FromSource.class)
        Source getSource();
    }

    interface OfferSetters {

        @JsonDeserialize(converter = ToSource.class)
        Offer.Builder source(Source source);
    }

    private static final class FromSource extends StdConverter<Source, Dossier.Source> {
        @Override
        public Dossier.Source convert(Source source) {
            return new Dossier.Source(
                    source.getCitation(),
                    source.getSince().orElse(null),
                    source.getUntil().orElse(null));
        }
    }

    private static final class ToSource extends StdConverter<Dossier.Source, Source> {
        @Override
        public Source convert(Dossier.Source source) {
            return Source.builder()
                    .kind(SourceKind.OFFER)
                    .citation(source.citation())
                    .since(Optional.ofNullable(source.since()))
                    .until(Optional.ofNullable(source.until()))
                    .build();
        }
    }

    private static final class ByBuilders extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
            return Stream.of(type.getRawType().getDeclaredClasses())
                    .filter(ByBuilders::isBuilder)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass builder) {
            return new JsonPOJOBuilder.Value("build", "");
        }

        // A builder has more methods than setters: a setter has a getter in the value.
        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return super.hasIgnoreMarker(config, member)
                    || (member instanceof AnnotatedMethod method
                            && isBuilder(method.getRawReturnType())
                            && !sets(method));
        }

        private static boolean sets(AnnotatedMethod method) {
            return Stream.of(method.getRawReturnType().getEnclosingClass().getMethods())
                    .anyMatch(each -> each.getName().equalsIgnoreCase("get" + method.getName()));
        }

        @Override
        public AnnotatedMethod resolveSetterConflict(
                MapperConfig<?> config, AnnotatedMethod setter, AnnotatedMethod other) {
            return setter.getRawParameterType(0) == Optional.class ? other : setter;
        }

        private static boolean isBuilder(Class<?> type) {
            return type.getSimpleName().equals("Builder") && type.getName().startsWith("net.cibc.bilan.");
        }
    }
}
