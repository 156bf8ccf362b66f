/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.dangvan.pages.view.Shelf;

/** What templates may call: the parts of page models of the frame and of one bundle, and nothing else of Java. */
final class RecordsOnly implements MemberAccessPolicy {

    private static final String FRAME = "org.dangvan.pages.";

    private final String own;

    RecordsOnly(Shelf shelf) {
        this.own = shelf.root() + ".";
    }

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        String name = type.getName();
        boolean model = type.isRecord() && (name.startsWith(FRAME) || name.startsWith(own));
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return model
                        && method.getParameterCount() == 0
                        && method.getDeclaringClass() == type
                        && !method.getName().equals("toString")
                        && !method.getName().equals("hashCode");
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}
