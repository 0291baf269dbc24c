// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/suggestions/suggestioncounts.h"

#include <QtCore/QTimer>

namespace regulars {

/// Keeps what is bought together counted, in the background: new orders a few minutes after they came, everything when
/// counted orders have changed, but then not more than once a day. Lives in the GUI thread; the database must outlive it.
class SuggestionUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit SuggestionUpkeep(Database &database, QObject *parent = nullptr);
    /// What runs is given up.
    ~SuggestionUpkeep() override;

    /// Looks now, and from then on again and again.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// A look has come to its end: everything that was due is counted.
    void done();
    /// It is tried again at the next look.
    void failed(const regulars::Error &error);

private:
    void look();
    void countNew();
    void countAll();
    void write(const std::shared_ptr<WholeCount> &count);
    void end();
    void fail(const Error &error);

    Database &m_database;
    QTimer m_next;
    CancelToken m_cancel;
    bool m_running = false;
};

/// Counts all that is due while the caller waits, however long ago everything was counted.
[[nodiscard]] Result<void> countSuggestions(Database &database, const Progress &progress = {});

} // namespace regulars
