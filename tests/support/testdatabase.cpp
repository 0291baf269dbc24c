// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"

#include "storage/people/shopstore.h"

#include <QtCore/QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

TestDatabase::TestDatabase() : m_clock(utc(2026, 11, 22, 9))
{
    reopen();
    const auto saved = write(u"save_shop"_s, [](WriteSession &session) {
        return ShopStore(session.connection())
            .save(session, {u"Test shop"_s, Currency(u"EUR"), QTimeZone("Europe/Berlin")});
    });
    if (!saved)
        qFatal("the test shop could not be saved: %ls", qUtf16Printable(saved.error().detail));
}

void TestDatabase::reopen()
{
    m_database.reset();
    auto opened = Database::open(file(), m_clock, Database::IfMissing::Create);
    if (!opened)
        qFatal("the test database could not be opened: %ls", qUtf16Printable(opened.error().detail));
    m_database = std::move(*opened);
}

Instant utc(int year, int month, int day, int hour, int minute)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch()};
}

} // namespace regulars
