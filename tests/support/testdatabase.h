// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QtCore/QTemporaryDir>

namespace regulars {

/// A database in a folder of its own that goes with the test, with a shop in Berlin that sells in euros.
class TestDatabase
{
public:
    TestDatabase();

    [[nodiscard]] Database &operator*() { return *m_database; }
    [[nodiscard]] Database *operator->() { return m_database.get(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("shop.regulars")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    /// Closes and opens the file again, as a restart does.
    void reopen();
    void close() { m_database.reset(); }

    /// Runs a read and waits for its answer.
    template<typename Job>
    auto read(Job job)
    {
        return m_database->read(std::move(job)).result();
    }

    /// Runs a write and waits for its answer.
    template<typename Job>
    auto write(const QString &command, Job job)
    {
        return m_database->write(command, std::move(job)).result();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Database> m_database;
};

/// An instant given as UTC, for readable tests.
[[nodiscard]] Instant utc(int year, int month, int day, int hour = 12, int minute = 0);

} // namespace regulars
