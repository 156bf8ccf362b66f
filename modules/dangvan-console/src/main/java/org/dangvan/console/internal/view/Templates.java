/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.view;

import freemarker.cache.ClassTemplateLoader;
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

/** Writes pages from the templates of this bundle. Everything is escaped for HTML. Safe for concurrent calls. */
public final class Templates {

    private final Configuration configuration;
    private final Messages messages;

    /** Templates that speak these words. */
    public Templates(Messages messages) {
        this.messages = messages;
        this.configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(
                new ClassTemplateLoader(Templates.class.getClassLoader(), "org/dangvan/console/internal/pages"));
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
        configuration.setObjectWrapper(PageWrapper.make());
        configuration.setSharedVariable("t", new Words());
    }

    /**
     * A whole page.
     *
     * @param template name without its ending
     * @param frame what surrounds the page
     * @param page the page's model
     */
    public String write(String template, Frame frame, Record page) {
        try {
            StringWriter html = new StringWriter();
            configuration.getTemplate(template + ".ftlh").process(Map.of("frame", frame, "page", page), html);
            return html.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("template " + template, broken);
        }
    }

    /** {@code t("key", value…)}: the words of a key. */
    private final class Words implements TemplateMethodModelEx {

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
            return messages.text(texts[0].toString(), values);
        }
    }
}
