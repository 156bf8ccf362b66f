/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;

/** Every address of the interface with what it takes, read from the resources themselves. */
final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    static Routes of(Collection<?> resources) {
        Map<String, Map<String, Set<String>>> found = new TreeMap<>();
        Map<String, Needs> needs = new HashMap<>();
        for (Object resource : resources) {
            for (Method method : resource.getClass().getMethods()) {
                Arrays.stream(method.getAnnotations()).flatMap(Routes::verb).forEach(verb -> {
                    String template = template(resource, method);
                    found.computeIfAbsent(template, none -> new TreeMap<>())
                            .computeIfAbsent(verb, none -> new TreeSet<>())
                            .addAll(parameters(method));
                    needs.merge(verb + " " + template, needs(method), Routes::same);
                });
            }
        }
        List<Route> routes = new ArrayList<>();
        found.forEach((template, verbs) ->
                routes.add(new Route(template, pattern(template).asMatchPredicate(), verbs, needs)));
        // What is spelled out goes before what stands for anything.
        routes.sort(Comparator.comparingLong(
                route -> VARIABLE.matcher(route.template()).results().count()));
        return new Routes(List.copyOf(routes));
    }

    private static Needs needs(Method method) {
        Needs needs = method.getAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(method + " does not say which right it needs");
        }
        return needs;
    }

    private static Needs same(Needs one, Needs other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("one address needs " + one + " and " + other);
        }
        return one;
    }

    /** The address that this path, which begins with a slash, is of. */
    Optional<Route> find(String path) {
        String bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return routes.stream().filter(route -> route.matches().test(bare)).findFirst();
    }

    List<Route> all() {
        return routes;
    }

    private static Stream<String> verb(Annotation annotation) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        return verb == null ? Stream.empty() : Stream.of(verb.value());
    }

    private static String template(Object resource, Method method) {
        return Stream.of(resource.getClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .flatMap(Stream::ofNullable)
                .map(path -> "/" + path.value().replaceAll("^/|/$", ""))
                .reduce("", String::concat);
    }

    private static List<String> parameters(Method method) {
        return Arrays.stream(method.getParameterAnnotations())
                .flatMap(Arrays::stream)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .toList();
    }

    private static Pattern pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        for (String segment : template.substring(1).split("/", -1)) {
            pattern.append('/').append(VARIABLE.matcher(segment).matches() ? "[^/]+" : Pattern.quote(segment));
        }
        return Pattern.compile(pattern.toString());
    }

    /**
     * One address.
     *
     * @param template the address with its variables, for instance {@code /petitions/{id}}
     * @param matches says which paths are of it
     * @param verbs methods it takes, each with the names of its parameters
     * @param needs the rights of every operation, by method and template
     */
    record Route(String template, Predicate<String> matches, Map<String, Set<String>> verbs, Map<String, Needs> needs) {

        /** The methods it takes, with those that every address has. */
        Set<String> allowed() {
            Set<String> allowed = new TreeSet<>(verbs.keySet());
            if (allowed.contains("GET")) {
                allowed.add("HEAD");
            }
            allowed.add("OPTIONS");
            return allowed;
        }

        /** The rights that a method needs. */
        Needs needs(String method) {
            return Objects.requireNonNull(needs.get((method.equals("HEAD") ? "GET" : method) + " " + template));
        }

        /** Names of the parameters that a method takes. */
        Set<String> parameters(String method) {
            return verbs.getOrDefault(method.equals("HEAD") ? "GET" : method, Set.of());
        }
    }
}
