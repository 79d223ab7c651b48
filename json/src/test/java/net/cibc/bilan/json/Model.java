package net.cibc.bilan.json;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.ActivityArbitraries;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.cibc.bilan.arbitrary.CodeArbitraries;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.arbitrary.DocumentArbitraries;
import net.cibc.bilan.arbitrary.FigureArbitraries;
import net.cibc.bilan.arbitrary.LabArbitraries;
import net.cibc.bilan.arbitrary.PlanningArbitraries;
import net.cibc.bilan.arbitrary.SurveyArbitraries;
import net.cibc.bilan.arbitrary.TeamArbitraries;
import net.cibc.bilan.arbitrary.ViewArbitraries;
import net.cibc.bilan.arbitrary.WrittenArbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** The types of the library as they are compiled, so that no test keeps a list in which one can be forgotten. */
final class Model {

    private static final Path CLASSES = Path.of("../core/target/classes");

    private Model() {}

    /** The public types that have a JSON form. */
    static Set<Class<?>> withForm() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name -> type(name.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", ".")))
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && Shapes.find(type) != null)
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Model.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The types of the library that documents are made of, their own among them. */
    static Set<Class<?>> of(Class<?>... documents) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>(List.of(documents));
        while (!open.isEmpty()) {
            Type next = open.remove();
            if (next instanceof ParameterizedType generic) {
                open.addAll(Set.of(generic.getActualTypeArguments()));
            } else if (next instanceof Class<?> type && Shapes.isOurs(type) && found.add(type)) {
                facts(type).values().forEach(fact -> open.add(fact.getGenericReturnType()));
                if (type.isInterface()) {
                    open.addAll(List.of(type.getPermittedSubclasses()));
                }
            }
        }
        return found;
    }

    /** The facts that a value of a type holds, by their names; answers that it only derives have other names. */
    static Map<String, Method> facts(Class<?> type) {
        Map<String, Method> facts = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                facts.put(component.getName(), component.getAccessor());
            }
        } else if (!type.isEnum()) {
            Stream.of(type.getMethods())
                    .filter(method -> method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0)
                    .filter(method -> !Modifier.isStatic(method.getModifiers())
                            && !method.getName().equals("getClass"))
                    .forEach(method -> facts.put(name(method), method));
        }
        return facts;
    }

    private static String name(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The arbitraries of the types that have a JSON form, and no constants. */
    static Map<Class<?>, Arbitrary<?>> arbitraries() {
        return Stream.of(
                        BilanArbitraries.class,
                        WrittenArbitraries.class,
                        ActivityArbitraries.class,
                        CalendarArbitraries.class,
                        CodeArbitraries.class,
                        CommunityArbitraries.class,
                        DocumentArbitraries.class,
                        LabArbitraries.class,
                        FigureArbitraries.class,
                        SurveyArbitraries.class,
                        ViewArbitraries.class,
                        PlanningArbitraries.class,
                        TeamArbitraries.class)
                .flatMap(holder -> Stream.of(holder.getMethods()))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == Arbitrary.class)
                .filter(method -> drawn(method) instanceof Class<?> type && !type.isEnum() && Shapes.find(type) != null)
                .collect(Collectors.toMap(
                        method -> (Class<?>) drawn(method), method -> (Arbitrary<?>) answer(method, null)));
    }

    private static Type drawn(Method method) {
        return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /** Asks a value for a fact. */
    static Object answer(Method method, @Nullable Object value) {
        try {
            return Objects.requireNonNull(method.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
