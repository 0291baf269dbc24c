// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/taskcentre.h"
#include "storage/database.h"
#include "storage/duplicates/duplicatestore.h"

namespace regulars {

/// Keeps what is known of duplicates up to date: looks through the whole shop in the background when asked, when it is due
/// and after an import, and at a single customer whenever it was saved. Lives in the GUI thread and never waits; the
/// database and the task centre must outlive it.
class DuplicateCentre final : public QObject
{
    Q_OBJECT

public:
    DuplicateCentre(Database &database, TaskCentre &tasks, QObject *parent = nullptr);
    /// A search that still runs is given up.
    ~DuplicateCentre() override;

    [[nodiscard]] const DuplicateCounts &counts() const { return m_counts; }
    [[nodiscard]] bool isSearching() const { return m_task != nullptr; }
    /// When the whole shop was last looked through; nothing when it never was.
    [[nodiscard]] const std::optional<Instant> &searchedAt() const { return m_searchedAt; }

    void search();
    /// Looks if the last search was more than a day ago and something was changed since.
    void searchWhenDue();

Q_SIGNALS:
    /// Counts, isSearching() or searchedAt() are different now.
    void changed();
    /// An import brought so many more pairs that are likely the same customer.
    void foundAfterImport(int more);
    void failed(const regulars::Error &error);

private:
    void follow(const ChangeSet &changes);
    void recount();
    void keep(const std::vector<DuplicatePair> &pairs);
    void refreshCustomers(const QList<CustomerId> &customers);
    void finish();

    Database &m_database;
    TaskCentre &m_tasks;
    DuplicateCounts m_counts;
    std::optional<Instant> m_searchedAt;
    std::shared_ptr<TaskHandle> m_task;
    CancelToken m_cancel;
    bool m_afterImport = false;
    int m_before = 0; ///< likely pairs before the import's search
};

} // namespace regulars
