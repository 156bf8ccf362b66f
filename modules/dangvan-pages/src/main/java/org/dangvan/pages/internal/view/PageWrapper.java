/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.pages.view.Shelf;
import org.jspecify.annotations.Nullable;

/** Shows page models to templates: an empty {@code Optional} is missing, a day is printed as officers read it. */
final class PageWrapper extends DefaultObjectWrapper {

    private PageWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    static PageWrapper make(Shelf shelf) {
        PageWrapper wrapper = new PageWrapper();
        wrapper.setMemberAccessPolicy(new RecordsOnly(shelf));
        wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        wrapper.writeProtect();
        return wrapper;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return super.wrap(optional.orElse(null));
        }
        if (value instanceof LocalDate day) {
            return new SimpleScalar(LegalDay.print(day));
        }
        return super.wrap(value);
    }
}
