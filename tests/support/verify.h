// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest/QTest>

/// Fails the test with the error's code, field and detail when the Result has no value.
#define VERIFY_RESULT(result)                                                                                                   \
    QVERIFY2((result).has_value(),                                                                                              \
             (result).has_value() ? ""                                                                                          \
                                  : qPrintable(QStringLiteral("error %1 in '%2': %3")                                           \
                                                   .arg(int((result).error().code))                                            \
                                                   .arg((result).error().field, (result).error().detail)))
