// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/segments/randomsegments.h"
#include "ui/base/formatting.h"
#include "ui/segments/rulecontext.h"

/// A shop of which only is known what rules are made of.
struct SegmentUiFixture
{
    SegmentWorld world = segmentWorld();
    regulars::FixedClock clock{
        regulars::Instant{QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch()}};
    regulars::Formatting formatting{QLocale(QStringLiteral("en_GB")), QTimeZone("Europe/Berlin"), clock};

    [[nodiscard]] regulars::SegmentBook book() const
    {
        regulars::SegmentBook book;
        book.names = world.names();
        book.tags = {QStringLiteral("linen"), QStringLiteral("wool")};
        book.categories = {QStringLiteral("Shirts")};
        book.products = {{QStringLiteral("LIN-1"), QStringLiteral("Linen shirt")}};
        book.currency = world.currency;
        book.today = world.today;
        return book;
    }
};
