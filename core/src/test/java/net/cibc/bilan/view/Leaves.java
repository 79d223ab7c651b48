package net.cibc.bilan.view;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;

/** What can be read from a value, by whatever way of getters. */
final class Leaves {

    private final Set<Object> found = new HashSet<>();

    private Leaves() {}

    /** The texts, days, times, numbers and constants that a value holds, and those that its parts hold. */
    static Set<Object> of(Object value) {
        Leaves leaves = new Leaves();
        leaves.add(value);
        return leaves.found;
    }

    private void add(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::add);
        } else if (isOurs(value.getClass()) && !(value instanceof Enum<?>)) {
            getters(value.getClass()).forEach(getter -> add(ask(getter, value)));
        } else {
            found.add(value);
        }
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(Bilan.class.getPackageName());
    }

    /** What a value of a type holds: the getters of a value, the components of a record. */
    static Stream<Method> getters(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Object.class
                        && (type.isRecord()
                                ? isComponent(method, type)
                                : method.getName().matches("(get|is)[A-Z].*")));
    }

    private static boolean isComponent(Method method, Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(method.getName()));
    }

    private static Object ask(Method getter, Object value) {
        try {
            getter.setAccessible(true);
            return getter.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
