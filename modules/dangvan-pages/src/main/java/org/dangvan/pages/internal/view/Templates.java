/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Shelf;

/** Writes pages from the templates of a bundle and the frame. Everything is escaped for HTML. Safe for concurrent calls. */
public final class Templates {

    private final Configuration configuration;

    /** Reads the templates of a shelf; the frame's come first, so that nobody replaces its layout. */
    public Templates(Shelf shelf) {
        this.configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(
                new MultiTemplateLoader(new TemplateLoader[] {pages(Shelf.FRAME), pages(shelf)}));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.forLanguageTag("vi"));
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocalizedLookup(false);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(PageWrapper.make(shelf));
    }

    private static TemplateLoader pages(Shelf shelf) {
        return new ClassTemplateLoader(shelf.loader(), shelf.path("pages"));
    }

    /**
     * A whole page.
     *
     * @param template name without its ending
     * @param frame what surrounds the page
     * @param page the page's model
     * @param words what the page speaks
     */
    public String write(String template, Frame frame, Record page, Messages words) {
        try {
            StringWriter html = new StringWriter();
            configuration.getTemplate(template + ".ftlh").process(model(frame, page, words), html);
            return html.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("template " + template, broken);
        }
    }

    private static Map<String, Object> model(Frame frame, Record page, Messages words) {
        return Map.of("frame", frame, "page", page, "t", new Words(words), "n", new Count(words));
    }

    /** {@code n(count)}: a count with its thousands set apart. */
    private record Count(Messages words) implements TemplateMethodModelEx {

        @Override
        @SuppressWarnings("rawtypes") // FreeMarker's signature
        public Object exec(List arguments) throws TemplateModelException {
            if (arguments.size() == 1 && arguments.get(0) instanceof TemplateNumberModel number) {
                return words.number(number.getAsNumber().longValue());
            }
            throw new TemplateModelException("n takes one number");
        }
    }

    /** {@code t("key", value…)}: the words of a key. */
    private record Words(Messages words) implements TemplateMethodModelEx {

        @Override
        @SuppressWarnings("rawtypes") // FreeMarker's signature
        public Object exec(List arguments) throws TemplateModelException {
            Object[] texts = new Object[arguments.size()];
            for (int at = 0; at < texts.length; at++) {
                Object argument = arguments.get(at);
                if (argument instanceof TemplateScalarModel scalar) {
                    texts[at] = scalar.getAsString();
                } else if (argument instanceof TemplateNumberModel number) {
                    texts[at] = number.getAsNumber();
                } else {
                    throw new TemplateModelException("neither text nor number: argument " + at);
                }
            }
            Object[] values = new Object[texts.length - 1];
            System.arraycopy(texts, 1, values, 0, values.length);
            return words.text(texts[0].toString(), values);
        }
    }
}
