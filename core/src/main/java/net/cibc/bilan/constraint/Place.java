package net.cibc.bilan.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a finding, as nodes of Jakarta Validation. A path of another form, which only a centre's own rule can
 * produce, is read as the case file itself.
 */
record Place(List<Step> steps) {

    /** A property, and the index of its element, or null if the step is the property itself. */
    record Step(String property, @Nullable Integer index) {}

    // One step of a path, which starts where the previous one ended, and the dot before the next.
    private static final Pattern STEP = Pattern.compile("\\G(\\w+)(?:\\[(\\d{1,9})])?(\\.|$)");

    static Place of(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String index = step.group(2);
            steps.add(new Step(step.group(1), index == null ? null : Integer.valueOf(index)));
            if (step.group(3).isEmpty()) {
                return new Place(steps);
            }
        }
        return new Place(List.of());
    }

    /** Reports the violation at this place. */
    void report(ConstraintViolationBuilder violation) {
        End end = End.of(violation);
        Integer index = null;
        for (Step step : steps) {
            NodeBuilderCustomizableContext node = end.property.apply(step.property);
            // Jakarta Validation sets the index of an element on the node that follows.
            end = index == null ? End.of(node) : End.of(node.inIterable().atIndex(index));
            index = step.index;
        }
        if (index == null) {
            end.report.run();
        } else {
            end.bean.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    /**
     * The end of a path that is being built. Jakarta Validation has three types for it, which have the same methods but
     * no common supertype.
     */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable report) {

        static End of(ConstraintViolationBuilder end) {
            return new End(end::addPropertyNode, end::addBeanNode, end::addConstraintViolation);
        }

        static End of(NodeBuilderCustomizableContext end) {
            return new End(end::addPropertyNode, end::addBeanNode, end::addConstraintViolation);
        }

        static End of(NodeBuilderDefinedContext end) {
            return new End(end::addPropertyNode, end::addBeanNode, end::addConstraintViolation);
        }
    }
}
